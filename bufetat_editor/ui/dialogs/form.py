"""A dialog with a form: labelled fields, a remark under each that needs one, and two buttons."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from bufetat_editor.errors import UserError
from bufetat_editor.ui.caret import plain
from bufetat_editor.ui.dialogs.note import Note
from bufetat_editor.ui.dialogs.scrolled import Scrolled
from bufetat_editor.ui.phrases import breakable, unbroken
from bufetat_editor.ui.theme import font

_WIDTH = 460
_FRAME = 48
"""What the system needs of the screen's height for the frame around a dialog."""

_LIKE_A_DAY = re.compile(r"\d{1,2}\.\d{1,2}\.(\d\d){1,2}")
_ACCEPT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(QPlainTextEdit):
    """A field of several lines, in which Tab goes on to the next field."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)

    def text(self) -> str:
        """Return what is written, as it is kept."""
        return plain(self.document().toRawText())


class Form(QDialog):
    """The frame that the dialogs share; Ctrl+Enter does what the dialog is for.

    Attributes:
        buttons: the two buttons; the first does what the dialog is for.
    """

    def __init__(self, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setMinimumWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._heading = QLabel()
        self._heading.setFont(font(19, QFont.Weight.Bold))
        self._height_given = 0
        self._asking: QWidget | None = None  # had the focus
        self._remarks: dict[QWidget, QLabel] = {}
        self._remark = self._new_remark()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Working"))
        self._busy.hide()
        self._doing = Note("doing")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setObjectName(f"{name}Ok")
        self.ok.setProperty("look", "main")
        self.cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.cancel.setObjectName(f"{name}Cancel")
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        for key in _ACCEPT_KEYS:
            keys = QKeySequence(Qt.Modifier.CTRL | key)
            QShortcut(keys, self).activated.connect(self.ok.click)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(24, 20, 24, 20)
        self._whole.setSpacing(6)
        self._whole.addWidget(self._heading)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(4)
        self._scrolled = Scrolled()
        self._scrolled.column.setSpacing(6)
        self._scrolled.column.addLayout(self.fields)
        self._scrolled.column.addWidget(self._remark)
        self._whole.addWidget(self._scrolled, 1)
        self._whole.addWidget(self._busy)
        self._whole.addWidget(self._doing)
        self._whole.addSpacing(10)
        self._whole.addWidget(self.buttons)

    def set_title(self, title: str, accept: str) -> None:
        """Say what the dialog is for, and on its button what it does."""
        self.setWindowTitle(title)
        self._heading.setText(title)
        self.ok.setText(accept)

    def add_field(self, label: str, field: QWidget, name: str, row: QWidget | None = None) -> None:
        """Add a field under its label.

        Args:
            row: what stands in the form, if the field is only a part of it.
        """
        caption = QLabel(label)
        caption.setBuddy(field)
        field.setObjectName(name)
        field.setAccessibleName(label)
        self.fields.addSpacing(8)
        for widget in (caption, row or field, self.remark_under(field)):
            self.fields.addWidget(widget)

    def remark_under(self, field: QWidget) -> QLabel:
        """Return where it is said what is wrong with a field, to be placed under it."""
        self._remarks[field] = self._new_remark()
        return self._remarks[field]

    def add_note(self, text: str) -> None:
        """Add a sentence."""
        note = QLabel(text)
        note.setProperty("look", "muted")
        note.setWordWrap(True)
        self.fields.addWidget(note)

    def remark(self, field: QWidget, text: str) -> None:
        """Say what is wrong with a field; nothing if it is right."""
        label = self._remarks[field]
        label.setText(breakable(text))
        label.setVisible(bool(text))
        field.setAccessibleDescription(text)
        self.make_room()
        if text:
            self._scrolled.show_place(label)

    def check_date(self, field: QLineEdit) -> bool:
        """Return whether a field holds a day, and say what is wrong if it does not."""
        from bufetat_editor.usecases.dates import read_date

        try:
            read_date(field.text())
        except UserError:
            text = field.text().strip()
            words = (
                self.tr("{day} is not in the calendar.").format(day=text)
                if _LIKE_A_DAY.fullmatch(text)
                else self.tr("Write the date like this: 1.12.2011")
            )
            self.remark(field, words)
            return False
        self.remark(field, "")
        return True

    def remark_of(self, field: QWidget) -> str:
        """Return what is said of a field."""
        return unbroken(self._remarks[field].text())

    def show_refusal(self, sentence: str) -> None:
        """Say why it could not be done, and let the person try again."""
        self.show_busy(busy=False)
        self._remark.setText(breakable(sentence))
        self._remark.show()
        self.make_room()
        self._scrolled.show_place(self._remark)
        QAccessible.updateAccessibility(QAccessibleEvent(self._remark, QAccessible.Event.Alert))

    def forget_refusal(self) -> None:
        """Say no longer why it could not be done: something else is asked for."""
        self._remark.clear()
        self._remark.hide()
        self.make_room()

    def make_room(self) -> None:
        """Be high enough for all that is said, if the screen is; what nobody needs is given back.

        Qt counts on one line where there are more.
        """
        if not self.isVisible():
            return
        self._scrolled.measure()
        self._whole.activate()
        screen = self.screen().availableGeometry()
        needed = min(self._whole.totalHeightForWidth(self.width()), screen.height() - _FRAME)
        if needed >= self.height() or self.height() == self._height_given:
            self.resize(self.width(), needed)
            self._height_given = needed
        below = self.frameGeometry().bottom() - screen.bottom()
        if below > 0:
            self.move(self.x(), max(self.y() - below, screen.top()))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin as high as it takes."""
        super().showEvent(event)
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self._height_given = self.height()  # Qt's guess, not a dialog's own wish
        self.make_room()

    def refusal(self) -> str:
        """Return what is said of the whole."""
        return unbroken(self._remark.text())

    def show_doing(self, text: str, done: int = 0, of: int = 0) -> None:
        """Show what is being done just now, and how much is done already.

        Args:
            of: how much there is to do; it is not known if zero.
        """
        self._busy.setRange(0, of)
        self._busy.setValue(done)
        self._doing.say(text)
        self.make_room()

    def show_busy(self, *, busy: bool) -> None:
        """Show that it is being done; nothing can be asked for otherwise meanwhile."""
        self.show_doing("")
        if busy:
            self._asking = self.focusWidget()
            self.setFocus()  # else it would go on to the button that stops it
        self._busy.setVisible(busy)
        self.ok.setEnabled(not busy)
        self._scrolled.setEnabled(not busy)
        if self._asking and not busy:
            self._asking.setFocus()
            self._asking = None
        if busy:
            self._remark.hide()
        self.make_room()

    def _on_accepted(self) -> None:
        """Do what the dialog is for; for each dialog to do."""
        raise NotImplementedError

    def _new_remark(self) -> QLabel:
        label = QLabel()
        label.setProperty("look", "error")
        label.setFont(font(12.5))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.hide()
        return label
