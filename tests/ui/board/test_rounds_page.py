"""The page that leads to the rounds, however many there are and whatever they are called."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.board.rounds_page import RoundsPage
from bufetat_editor.ui.long_button import LongButton
from bufetat_editor.ui.reading_page import ReadingPage
from bufetat_editor.ui.sections import INPUTS, sections
from bufetat_editor.ui.standing import Standing, first_standing
from bufetat_editor.ui.theme import Theme
from tests.helpers.seed import seed

LONG = "Runde om " + "tjenestemodellens overordnede prinsipper og " * 6


def standing(*names: str) -> Standing:
    made = (
        Item(f"runde-{number}", "round", "runder", f"a{number}", name, {"deadline": "2012-01-16"})
        for number, name in enumerate(names)
    )
    return replace(first_standing(Snapshot(2, [*seed(), *made])), live=True)


@pytest.fixture
def page(qtbot: QtBot) -> RoundsPage:
    made = RoundsPage(Theme("light"), QAction("Send ut …"))
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def names(page: RoundsPage) -> list[LongButton]:
    return page.findChildren(LongButton)


def test_many_rounds_are_scrolled_to_and_not_squeezed(qtbot: QtBot, page: RoundsPage) -> None:
    page.show_standing(standing(*(f"Runde {number}" for number in range(1, 10))))
    *_, area = page.findChildren(QScrollArea)  # the innermost

    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert all(one.height() >= one.sizeHint().height() for one in names(page))


def test_a_long_name_does_not_widen_the_window(qtbot: QtBot, page: RoundsPage) -> None:
    page.show_standing(standing(LONG))
    (name,) = names(page)

    assert page.minimumSizeHint().width() < 400
    qtbot.waitUntil(lambda: name.width() < 620)
    assert LONG in name.accessibleName()


def test_a_name_that_there_is_room_for_is_seen_whole(qtbot: QtBot, page: RoundsPage) -> None:
    page.show_standing(standing("Runde 1"))
    (name,) = names(page)
    words = name.fontMetrics().horizontalAdvance(name.text())

    qtbot.waitUntil(lambda: name.width() == name.sizeHint().width() > words)


def test_a_long_heading_is_wrapped(qtbot: QtBot) -> None:
    page = ReadingPage(Theme("light"), LONG + "x" * 90)
    qtbot.addWidget(page)

    assert page.minimumSizeHint().width() < 700
    assert page.accessibleName() == LONG + "x" * 90


def test_rounds_stand_in_one_order_on_the_page_and_in_the_outline(page: RoundsPage) -> None:
    shown = standing("Runde 1", "Runde 2")
    page.show_standing(shown)
    (inputs,) = (one for one in sections(shown) if one.key == INPUTS)

    assert [one.text().split(" · ")[0] for one in names(page)] == ["Runde 2", "Runde 1"]
    assert [one.key for one in inputs.children] == ["runde-1", "runde-0"]
