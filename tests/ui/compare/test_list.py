"""The list of a comparison's rows: many of them, each at its own height."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.items import Item
from bufetat_editor.history.words import Span
from bufetat_editor.ui.compare.list import CompareList
from bufetat_editor.ui.compare.model import ComparisonModel
from bufetat_editor.ui.compare.rows import Row
from bufetat_editor.ui.theme import Theme

LONG = "Bufetat skal medvirke til at barn, familier og enkeltpersoner får hjelp. " * 6


def row(name: str, text: str = "Kort", *, is_change: bool = True) -> Row:
    spans = (Span("delete", "Før "), Span("insert", text))
    item = Item(name, "principle", None, "a0")
    return Row(item, "text" if is_change else None, "2.1.1 Sted", "kap", spans)


@pytest.fixture
def view(qtbot: QtBot) -> CompareList:
    made = CompareList(Theme("light"))
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def top(view: CompareList) -> int:
    """Where the row in focus stands on the screen."""
    return view.rowViewportPosition(view.current)


def test_it_keeps_the_rules_of_a_model(qtmodeltester: ModelTester) -> None:
    model = ComparisonModel()
    model.show_rows((row("a"), row("b", is_change=False)))

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_thousands_of_rows_are_measured_without_a_pause(qtbot: QtBot, view: CompareList) -> None:
    rows = tuple(row(str(n), LONG if n % 3 else "Kort") for n in range(2000))

    view.show_rows(rows)
    assert not view.is_measured  # only those in sight are, and the others when there is time

    qtbot.waitUntil(lambda: view.is_measured)
    assert view.rowHeight(1998) < view.rowHeight(1999)


def test_the_row_in_focus_stays_where_it_is_when_others_come_and_go(
    qtbot: QtBot, view: CompareList
) -> None:
    rows = tuple(row(str(n), LONG if n % 2 else "Kort") for n in range(60))
    view.show_rows(rows)
    qtbot.waitUntil(lambda: view.is_measured)
    view.choose(40)
    view.scrollTo(view.currentIndex(), CompareList.ScrollHint.PositionAtCenter)
    before = top(view)

    view.show_rows(rows[8:])
    qtbot.waitUntil(lambda: view.is_measured)

    assert view.row == rows[40]
    assert abs(top(view) - before) <= 1


def test_the_last_row_stays_in_sight_when_those_above_turn_out_lower(
    qtbot: QtBot, view: CompareList
) -> None:
    low = tuple(row(str(n), is_change=False) for n in range(40))
    view.show_rows((*(row(str(n), LONG) for n in range(40)), row("last", LONG)))
    qtbot.waitUntil(lambda: view.is_measured)
    QTest.keyClick(view, Qt.Key.Key_End)

    view.show_rows((*low, row("last", LONG)))
    qtbot.waitUntil(lambda: view.is_measured)

    assert view.current == 40
    assert top(view) + view.rowHeight(40) == view.viewport().height()


def test_a_row_that_is_gone_leaves_the_focus_in_its_place(view: CompareList) -> None:
    rows = tuple(row(str(n)) for n in range(5))
    view.show_rows(rows)
    view.choose(2)

    view.show_rows((*rows[:2], *rows[3:]))
    assert view.row == rows[3]

    view.show_rows(rows[:1])
    assert view.row == rows[0]


def test_narrow_rows_are_higher_and_wide_ones_lower_again(qtbot: QtBot, view: CompareList) -> None:
    view.show_rows((row("a", LONG),))
    wide = view.rowHeight(0)

    view.resize(420, 400)
    qtbot.waitUntil(lambda: view.rowHeight(0) > wide)
    view.resize(800, 400)
    qtbot.waitUntil(lambda: view.rowHeight(0) == wide)


def test_a_row_higher_than_the_list_is_read_to_its_end_by_keys(view: CompareList) -> None:
    view.show_rows((row("a"), row("b", LONG * 12), row("c")))
    view.choose(0)
    seen = []
    for key in (Qt.Key.Key_Down, *[Qt.Key.Key_PageDown] * 9):
        QTest.keyClick(view, key)
        seen.append((view.current, top(view)))

    assert seen[:2] == [(1, 0), (1, seen[1][1])]
    steps = [one for number, one in seen if number == 1]
    assert len(steps) > 2
    assert all(0 < a - b < view.viewport().height() for a, b in pairwise(steps))
    assert steps[-1] + view.rowHeight(1) == view.viewport().height()
    assert seen[-1][0] == 2

    QTest.keyClick(view, Qt.Key.Key_Up)  # into it from below
    assert (view.current, top(view)) == (1, steps[-1])
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.current == 1
    assert top(view) > steps[-1]
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert top(view) == steps[-1]
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert (view.current, view.verticalScrollBar().value()) == (0, 0)


def test_a_row_higher_than_the_list_stands_alone_and_ends_at_end(view: CompareList) -> None:
    view.show_rows((row("b", LONG * 12),))
    QTest.keyClick(view, Qt.Key.Key_End)

    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum() > 0


def test_the_row_in_focus_stays_in_sight_in_a_lower_list(view: CompareList) -> None:
    view.show_rows(tuple(row(str(n)) for n in range(40)))
    view.choose(20)
    for height in (350, 300, 150):
        view.resize(800, height)
        assert 0 <= top(view) <= view.viewport().height() - view.rowHeight(20)


def test_one_sees_whether_keys_are_meant_for_it(qtbot: QtBot, view: CompareList) -> None:
    view.show_rows((row("a"), row("b")))
    with qtbot.waitActive(view):
        view.activateWindow()
    view.setFocus()
    in_focus = view.viewport().grab().toImage()

    view.clearFocus()

    assert view.viewport().grab().toImage() != in_focus


def test_it_begins_at_the_first_change(view: CompareList) -> None:
    view.show_rows((row("a", is_change=False), row("b")))

    assert view.current == 1
    assert view.rows.change_beyond(1, 1) == -1
    assert view.rows.rank(0) == 0
