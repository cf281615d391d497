"""A field that holds a day, by the keyboard and in the calendar."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.day_field import DayField

ALT = Qt.KeyboardModifier.AltModifier

with_calendar = pytest.mark.qt_log_ignore("plugin does not support", extend=True)
"""The offscreen platform says so of everything that opens under a field."""


@pytest.fixture
def field(qtbot: QtBot) -> DayField:
    made = DayField(date(2011, 12, 5))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    return made


def calendar(field: DayField) -> QCalendarWidget:
    """The days to pick from."""
    QTest.keyClick(field, Qt.Key.Key_Down, ALT)
    found = field.findChild(QCalendarWidget)
    assert isinstance(found, QCalendarWidget)
    return found


def view(days: QCalendarWidget) -> QWidget:
    found = days.findChild(QWidget, "qt_calendar_calendarview")
    assert isinstance(found, QWidget)
    return found


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("15.1.2012", date(2012, 1, 15)),
        ("02.11.2012", date(2012, 11, 2)),
        ("2012-01-15", date(2012, 1, 15)),
        ("31.2.2012", None),
        ("snart", None),
    ],
)
def test_a_day_is_written_over_the_one_that_stands_there(
    field: DayField, typed: str, day: date | None
) -> None:
    field.selectAll()
    QTest.keyClicks(field, typed)

    assert field.day() == day


def test_the_arrow_keys_step_the_day(field: DayField) -> None:
    field.show_day(date(2011, 12, 31))
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "1.1.2012"

    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "31.12.2011"


@with_calendar
def test_a_day_is_picked_by_the_keyboard(field: DayField) -> None:
    days = calendar(field)
    assert days.selectedDate().toString("d.M.yyyy") == "5.12.2011"

    QTest.keyClick(view(days), Qt.Key.Key_Right)
    QTest.keyClick(view(days), Qt.Key.Key_Return)

    assert field.text() == "6.12.2011"
    assert QApplication.activePopupWidget() is None


@with_calendar
def test_esc_leaves_the_day_as_it_was(field: DayField) -> None:
    days = calendar(field)
    QTest.keyClick(view(days), Qt.Key.Key_Right)

    QTest.keyClick(view(days), Qt.Key.Key_Escape)

    assert field.text() == "5.12.2011"
    assert QApplication.activePopupWidget() is None


@with_calendar
def test_the_arrows_of_the_calendar_have_names(field: DayField) -> None:
    buttons = calendar(field).findChildren(QToolButton)

    assert {"Forrige måned", "Neste måned"} <= {one.accessibleName() for one in buttons}
