from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.button_rows import ButtonRows

WORDS = ("Skriv inn hva som er endret", "Skriv inn innspillene", "Ny punktliste", "Nytt notat")


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def rows(frame: QWidget) -> ButtonRows:
    """Return four buttons and their caption, in a frame of any width."""
    made = ButtonRows(QLabel("Notat", frame))
    frame.setLayout(made)
    for words in WORDS:
        button = QToolButton(frame)
        button.setText(words)
        made.add(button)
    return made


def placed(rows: ButtonRows, room: int) -> list[tuple[int, int]]:
    """Row and column of each button when there is so much room."""
    rows.suit(room)
    places = [rows.getItemPosition(rows.indexOf(one)) for one in rows.buttons]
    return [(place[0], place[1]) for place in places]  # type: ignore[index]


def widths(rows: ButtonRows) -> list[int]:
    return [one.sizeHint().width() + rows.spacing() for one in rows.buttons]


def test_with_room_they_stand_beside_the_caption(rows: ButtonRows) -> None:
    assert placed(rows, 9999) == [(0, 1), (0, 2), (0, 3), (0, 4)]


def test_with_less_they_stand_below_it_in_a_row(rows: ButtonRows) -> None:
    assert placed(rows, sum(widths(rows))) == [(1, 0), (1, 1), (1, 2), (1, 3)]


def test_with_still_less_two_and_two(rows: ButtonRows) -> None:
    assert placed(rows, 2 * max(widths(rows))) == [(1, 0), (1, 1), (2, 0), (2, 1)]


def test_with_hardly_any_one_below_the_other_and_back_again(rows: ButtonRows) -> None:
    assert placed(rows, 10) == [(1, 0), (2, 0), (3, 0), (4, 0)]
    assert placed(rows, 9999) == [(0, 1), (0, 2), (0, 3), (0, 4)]


def test_a_caption_alone_stands_as_it_is(frame: QWidget) -> None:
    caption = QLabel("Notat", frame)
    alone = ButtonRows(caption)
    frame.setLayout(alone)
    alone.suit(10)

    assert alone.indexOf(caption) == 0
