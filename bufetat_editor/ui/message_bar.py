"""The message bar: one plain sentence over the page, in nobody's way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
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


class MessageBar(QFrame):
    """Shows the last message until it is closed or replaced."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self._theme = theme
        self._act: Callable[[], None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._label = QLabel()
        self._label.setObjectName("message")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._button = QPushButton()
        self._button.setObjectName("messageAction")
        self._button.clicked.connect(self._on_clicked)
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
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        theme.changed.connect(self._paint)
        self._paint()
        self.hide()

    def text(self) -> str:
        """Return what the bar says."""
        return self._label.text()

    def tell(self, sentence: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show a sentence, with something to do about it if there is anything."""
        self._label.setText(sentence)
        self._act = act
        self._button.setText(action)
        self._button.setVisible(act is not None)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._label, QAccessible.Event.Alert))

    def _on_clicked(self) -> None:
        if self._act:
            self._act()

    def _paint(self) -> None:
        self._close.setIcon(icon("x", self._theme.tokens))
