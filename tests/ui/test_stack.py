"""Widgets one below the other, each as high as its text."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.stack import Stack

_WIDTH = 200
_LONG = "En setning som er så lang at den må brytes over flere linjer i en smal spalte. " * 2


@pytest.fixture
def sheet(qtbot: QtBot) -> QWidget:
    """Return what the stack lies in."""
    made = QWidget()
    qtbot.addWidget(made)
    Stack(made)
    made.show()
    return made


@pytest.fixture
def stack(sheet: QWidget) -> Stack:
    found = sheet.layout()
    assert isinstance(found, Stack)
    return found


def label(text: str) -> QLabel:
    made = QLabel(text)
    made.setWordWrap(True)
    return made


def filled(stack: Stack, *texts: str) -> list[QLabel]:
    made = [label(text) for text in texts]
    stack.arrange(made)
    return made


def lay_out(sheet: QWidget, stack: Stack) -> None:
    sheet.resize(_WIDTH, stack.heightForWidth(_WIDTH))
    stack.activate()


def shown(stack: Stack) -> list[str]:
    """The texts by what Qt is told of them."""
    found = [item.widget() for n in range(stack.count()) if (item := stack.itemAt(n))]
    return [one.text() for one in found if isinstance(one, QLabel)]


def from_the_top(*labels: QLabel) -> list[str]:
    """The texts by where they stand on the sheet."""
    return [one.text() for one in sorted(labels, key=lambda one: one.y())]


def test_a_widget_is_put_before_another_and_shown(sheet: QWidget, stack: Stack) -> None:
    first, last = filled(stack, "først", "sist")
    between = label("mellom")

    stack.insert(1, between)
    lay_out(sheet, stack)

    assert shown(stack) == ["først", "mellom", "sist"]
    assert from_the_top(last, between, first) == ["først", "mellom", "sist"]
    assert between.isVisible()
    assert between.parent() is sheet


def test_a_widget_beyond_the_end_is_put_last(stack: Stack) -> None:
    filled(stack, "først", "så")

    stack.insert(9, label("sist"))

    assert shown(stack) == ["først", "så", "sist"]


def test_those_that_are_there_are_arranged_anew(sheet: QWidget, stack: Stack) -> None:
    a, b, c = filled(stack, "a", "b", "c")
    new = label("ny")

    stack.arrange([c, new, a])
    lay_out(sheet, stack)

    assert shown(stack) == ["c", "ny", "a"]
    assert from_the_top(a, c, new) == ["c", "ny", "a"]
    assert new.isVisible()
    assert b.parent() is sheet


def test_what_is_let_go_leaves_no_gap(sheet: QWidget, stack: Stack) -> None:
    a, b, c = filled(stack, "a", _LONG, "c")

    stack.let_go({b})
    lay_out(sheet, stack)

    assert shown(stack) == ["a", "c"]
    assert c.y() == a.height()
    assert b.parent() is sheet


def test_letting_go_of_what_is_not_there_changes_nothing(stack: Stack) -> None:
    filled(stack, "a", "b")

    stack.let_go({label("en annen")})

    assert shown(stack) == ["a", "b"]


def test_each_is_as_high_as_its_text_and_all_as_high_as_their_sum(
    sheet: QWidget, stack: Stack
) -> None:
    short, long = filled(stack, "kort", _LONG)

    lay_out(sheet, stack)

    assert (short.height(), long.height()) == (
        short.heightForWidth(_WIDTH),
        long.heightForWidth(_WIDTH),
    )
    assert long.height() > 2 * short.height()
    assert stack.heightForWidth(_WIDTH) == short.height() + long.height()
    assert {short.width(), long.width()} == {_WIDTH}


def test_a_text_that_grows_moves_what_is_below_it(sheet: QWidget, stack: Stack) -> None:
    above, below = filled(stack, "kort", "under")
    lay_out(sheet, stack)
    before = below.y()

    above.setText(_LONG)
    lay_out(sheet, stack)

    assert below.y() == above.height()
    assert below.y() > before


def test_a_narrower_stack_is_higher(stack: Stack) -> None:
    filled(stack, _LONG, _LONG)

    assert stack.heightForWidth(_WIDTH) > stack.heightForWidth(2 * _WIDTH)


def test_a_widget_that_goes_elsewhere_is_laid_out_no_more(sheet: QWidget, stack: Stack) -> None:
    a, b = filled(stack, "a", "b")

    a.setParent(None)
    lay_out(sheet, stack)

    assert shown(stack) == ["b"]
    assert b.y() == 0
