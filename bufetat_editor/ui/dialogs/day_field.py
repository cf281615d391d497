"""A field that holds a day: written as Norwegians do, stepped by keys, or picked in a calendar."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from bufetat_editor.errors import UserError
from bufetat_editor.ui.phrases import day as written

_CALENDAR = QSize(330, 290)
_ALT = Qt.KeyboardModifier.AltModifier


class DayField(QLineEdit):
    """Up and Down step the day; Alt+Down opens the calendar."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(written(day), parent)
        self.setPlaceholderText(self.tr("d.m.yyyy"))

    def day(self) -> date | None:
        """Return the day; none if what is written is no day."""
        from bufetat_editor.usecases.dates import read_date

        try:
            return read_date(self.text())
        except UserError:
            return None

    def show_day(self, day: date) -> None:
        """Hold another day."""
        self.setText(written(day))

    def open_calendar(self) -> None:
        """Let the day be picked."""
        calendar = Calendar(self)
        if day := self.day():
            calendar.show_day(day)
        calendar.move(self.mapToGlobal(self.rect().bottomLeft() + QPoint(0, 2)))
        calendar.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step the day, or open the calendar."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() == _ALT:
            self.open_calendar()
        elif day := self.day():
            self.show_day(day + timedelta(days=step))


class Calendar(QFrame):
    """Stands under a field until a day is picked or it is left."""

    def __init__(self, field: DayField) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setObjectName("calendar")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field = field
        self._days = QCalendarWidget()
        self._days.setObjectName("calendarDays")
        self._days.setAccessibleName(self.tr("Calendar"))
        self._days.setMinimumSize(_CALENDAR)
        self._days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._days.setWeekdayTextFormat(weekday, QTextCharFormat())  # Qt's red is of no palette
        self._name_arrow("qt_calendar_prevmonth", "←", self.tr("Previous month"))
        self._name_arrow("qt_calendar_nextmonth", "→", self.tr("Next month"))
        self._days.clicked.connect(self._pick)
        self._days.activated.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._days)
        self.setFocusProxy(self._days)

    def show_day(self, day: date) -> None:
        """Begin with a day."""
        self._days.setSelectedDate(QDate(day.year, day.month, day.day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc, and not the dialog as well."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _pick(self, day: QDate) -> None:
        self._field.show_day(date(day.year(), day.month(), day.day()))
        self.close()

    def _name_arrow(self, object_name: str, sign: str, name: str) -> None:
        """Let an arrow have the colour of words; Qt draws it black."""
        arrow = self._days.findChild(QToolButton, object_name)
        if isinstance(arrow, QToolButton):
            arrow.setIcon(QIcon())
            arrow.setText(sign)
            arrow.setAccessibleName(name)
            arrow.setToolTip(name)
