"""A field that holds a day: written, stepped by the arrow keys, or picked from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

_CALENDAR = QSize(330, 290)


class DayField(QDateEdit):
    """Alt+Down opens the calendar."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(_qdate(day), parent)
        self.setDisplayFormat("d.M.yyyy")
        self.setCalendarPopup(True)
        calendar = self.calendarWidget()
        calendar.setMinimumSize(_CALENDAR)
        calendar.setGridVisible(False)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, QTextCharFormat())  # Qt's red is of no palette
        self._name_arrow("qt_calendar_prevmonth", "←", self.tr("Previous month"))
        self._name_arrow("qt_calendar_nextmonth", "→", self.tr("Next month"))

    def day(self) -> date:
        """Return the day."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Hold another day."""
        self.setDate(_qdate(day))

    def _name_arrow(self, object_name: str, sign: str, name: str) -> None:
        """Let an arrow of the calendar have the colour of words; Qt draws it black."""
        arrow = self.calendarWidget().findChild(QToolButton, object_name)
        if isinstance(arrow, QToolButton):
            arrow.setIcon(QIcon())
            arrow.setText(sign)
            arrow.setAccessibleName(name)
            arrow.setToolTip(name)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
