"""The message bar: one plain sentence over the page, in nobody's way."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.theme import Theme

Act = tuple[str, Callable[[], None]]
"""Something to do about a message, and what its button says."""

_MOST_ACTS = 2


class MessageBar(QFrame):
    """Shows the last message until it is closed or replaced."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self._theme = theme
        self._acts: tuple[Act, ...] = ()
        self._is_of_step = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._label = QLabel()
        self._label.setObjectName("message")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._buttons = [self._button(n) for n in range(_MOST_ACTS)]
        self._close = QToolButton()
        self._close.setObjectName("closeMessage")
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message"))
        self._close.setProperty("look", "plain")
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 6, 10, 6)
        layout.addWidget(self._label, 1)
        for button in self._buttons:
            layout.addWidget(button)
        layout.addWidget(self._close)
        theme.changed.connect(self._paint)
        self._paint()
        self.hide()

    def text(self) -> str:
        """Return what the bar says."""
        return self._label.text()

    def tell(self, sentence: str, *acts: Act) -> None:
        """Show a sentence, with what can be done about it: two things at most."""
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        self._is_of_step = False
        self._label.setText(sentence)
        self._acts = acts
        for button, act in zip_longest(self._buttons, acts):
            button.setText(act[0] if act else "")
            button.setVisible(act is not None)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._label, QAccessible.Event.Alert))

    def tell_step(self, sentence: str, undo: QAction) -> None:
        """Show what a step did, with the way to take it back as long as it is the last one."""
        self.tell(sentence, (self.tr("Undo"), undo.trigger))
        self._is_of_step = True

    def forget_step(self) -> None:
        """Hide what is told of a step: there is another one since, which undo would take back."""
        if self._is_of_step:
            self.hide()

    def _button(self, number: int) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("messageAction")
        button.clicked.connect(lambda: self._do(number))
        return button

    def _do(self, number: int) -> None:
        _, act = self._acts[number]
        self.hide()  # else an impatient person does it twice
        act()

    def _paint(self) -> None:
        self._close.setIcon(icon("x", self._theme.tokens))
