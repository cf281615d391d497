"""The editions on a time line: what each is told as, and that all of it can be read."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.history.changeset import Edition
from bufetat_editor.ui.overview.edition_line import EditionLine
from bufetat_editor.ui.overview.edition_stops import EditionStop, edition_stops, row_lengths
from bufetat_editor.ui.standing import Standing, first_standing
from bufetat_editor.ui.theme import Theme
from tests.helpers.seed import seed

SENT = Edition(
    name="Runde 1",
    cs=2,
    sealed_by=2,
    status="circulated",
    title="Modell",
    at="2011-11-01T10:00:00Z",
    by="A",
    meeting_date=None,
    case_number=None,
    decision=None,
    state_hash="0",
)
APPROVED = replace(
    SENT, name="Utgave 1", status="approved", at="2011-10-20T10:00:00Z", meeting_date="2011-10-13"
)
MANY = tuple(
    EditionStop(f"Utgave {n}", "approved", f"Godkjent 13.10.{2000 + n}", f"Utgave {n}" * (n % 4))
    for n in range(30)
)


def standing(*editions: Edition) -> Standing:
    return replace(first_standing(seed()), editions=editions)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def line(page: QWidget) -> EditionLine:
    return EditionLine(Theme("light"), page)


def test_each_edition_is_told_by_its_day_and_its_name_and_the_draft_by_what_is_new() -> None:
    told = [stop.spoken for stop in edition_stops(standing(APPROVED, SENT), "7 endringer")]

    assert told == [
        "Godkjent 13.10.2011, Utgave 1",
        "Sendt ut 1.11.2011, Runde 1",
        "Utkast i dag, 7 endringer",
    ]


def test_without_an_edition_there_is_the_draft_alone() -> None:
    assert [stop.spoken for stop in edition_stops(standing(), "")] == ["Utkast i dag"]


def test_what_does_not_fit_goes_on_in_the_next_row() -> None:
    assert row_lengths(5, 300, 100) == (3, 2)
    assert row_lengths(2, 50, 100) == (1, 1)


@pytest.mark.parametrize("zoom", [100, 300])
@pytest.mark.parametrize("width", [250, 460, 1000])
def test_thirty_editions_can_all_be_read(line: EditionLine, width: int, zoom: int) -> None:
    line._theme.zoom = zoom
    line.resize(width, 10)
    line.show_stops(MANY)
    places = [point.geometry() for point in line.points]

    for point in line.points:
        assert " ".join(point._when.lines) == point.stop.when
        assert max(point._when.width, point._told.width) <= point.width()
    assert all(QRect(0, 0, width, line.height()).contains(place) for place in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_tab_comes_to_the_draft_and_the_arrows_to_the_others(
    line: EditionLine, qtbot: QtBot
) -> None:
    line.show_stops(edition_stops(standing(APPROVED, SENT), ""))
    page = line.window()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    assert [point.focusPolicy() for point in line.points] == [
        Qt.FocusPolicy.ClickFocus,
        Qt.FocusPolicy.ClickFocus,
        Qt.FocusPolicy.StrongFocus,
    ]
    line.points[-1].setFocus()
    QTest.keyClick(line.points[-1], Qt.Key.Key_Left)

    with qtbot.waitSignal(line.edition_wished) as wished:
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert wished.args == ["Runde 1"]
