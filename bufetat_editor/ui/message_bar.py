"""The message bar: one plain sentence over the page, in nobody's way."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from bufetat_editor.ui.bar import group
from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.theme import Theme

Act = tuple[str, Callable[[], None]]
"""Something to do about a message, and what its button says."""

_MOST_ACTS = 2
_LASTING_MS = 12_000
"""Time to read what asks for nothing; it goes then, unless somebody is at it."""
_NARROWEST = 360  # pixels of text beside buttons; they go below it rather than make it narrower


class MessageBar(QFrame):
    """Shows the last message until it is closed or replaced; what only tells goes by itself.

    The focus comes here by the keyboard only, and goes back to where it was.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self._theme = theme
        self._acts: tuple[Act, ...] = ()
        self._is_of_step = False
        self._came_from: QWidget | None = None
        self._lasting = QTimer(self, singleShot=True, interval=_LASTING_MS)
        self._lasting.timeout.connect(self._on_read)
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
        self._ways = group(*self._buttons)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addWidget(self._label, 1)
        self._body.addWidget(self._ways, 0, Qt.AlignmentFlag.AlignVCenter)
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(20, 6, 10, 6)
        self._whole.addLayout(self._body, 1)
        self._whole.addWidget(self._close)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        theme.changed.connect(self._paint)
        self._paint()
        self.hide()

    def text(self) -> str:
        """Return what the bar says."""
        return self._label.text()

    def tell(self, sentence: str, *acts: Act, more: str = "") -> None:
        """Show a sentence that asks for something, with what can be done: two things at most.

        Args:
            more: what is told besides to who rests on it with the mouse.
        """
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        self._is_of_step = False
        self._lasting.stop()
        self._label.setText(sentence)
        self._label.setToolTip(more)
        self._acts = acts
        for button, act in zip_longest(self._buttons, acts):
            button.setText(act[0] if act else "")
            button.setVisible(act is not None)
        self._arrange()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._label, QAccessible.Event.Alert))

    def mention(self, sentence: str, *, more: str = "") -> None:
        """Show a sentence that only tells, and is missed by nobody when it is gone."""
        self.tell(sentence, more=more)
        self._lasting.start()

    def take_back(self, sentence: str) -> None:
        """Hide a sentence that is true no longer, if it is still shown."""
        if self.text() == sentence:
            self.hide()

    def tell_step(self, sentence: str, undo: QAction) -> None:
        """Show what a step did, with the way to take it back as long as it is the last one."""
        self.tell(sentence, (self.tr("Undo"), undo.trigger))
        self._is_of_step = True

    def forget_step(self) -> None:
        """Hide what is told of a step: there is another one since, which undo would take back."""
        if self._is_of_step:
            self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons anew."""
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back; Qt would give it to whatever comes next, to be typed in."""
        if self.isHidden() and self.isAncestorOf(self.window().focusWidget()):
            came_from = self._came_from
            is_there = came_from and isValid(came_from) and came_from.isVisible()
            (came_from if came_from and is_there else self.window()).setFocus()
        super().hideEvent(event)

    def _on_read(self) -> None:
        """Go, unless somebody is at it, or has not come back to the window yet."""
        has_focus = self.isAncestorOf(self.window().focusWidget())
        if self.underMouse() or has_focus or not self.window().isActiveWindow():
            self._lasting.start()
        else:
            self.hide()

    def _arrange(self) -> None:
        """Let the buttons stand beside the text, or below it where that would get too narrow."""
        margins, spacing = self._whole.contentsMargins(), self._whole.spacing()
        beside = (margins.left(), margins.right(), 2 * spacing)
        others = sum(one.sizeHint().width() for one in (self._ways, self._close))
        text = self._label.fontMetrics().horizontalAdvance(self._label.text())
        is_wide = self.width() - sum(beside) - others >= min(text, _NARROWEST)
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        self._body.setStretch(0, int(is_wide))  # to the side only: the height is the page's

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now and self.isAncestorOf(now) and not (old and self.isAncestorOf(old)):
            self._came_from = old

    def _button(self, number: int) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("messageAction")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._do(number))
        return button

    def _do(self, number: int) -> None:
        _, act = self._acts[number]
        self.hide()  # else an impatient person does it twice
        act()

    def _paint(self) -> None:
        self._close.setIcon(icon("x", self._theme.tokens))
