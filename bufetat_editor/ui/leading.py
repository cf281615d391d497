"""Leading a person to what came of something that she asked for a while ago."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from bufetat_editor.ui.presenter import Presenter

_HUSH_MS = 600
_PRESSES = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride,
}


class Leading(QObject):
    """Knows whether she may be led there, and lets what she was just about to press do nothing.

    She may not while she writes or is asked something, nor once she has gone elsewhere: a window
    that changes under her hands makes half a word of a text, and a deed of a key.
    """

    def __init__(self, presenter: Presenter, window: QWidget) -> None:
        super().__init__(window)
        self._presenter = presenter
        self._window = window
        self._from = presenter.place
        self._hush = QTimer(self, singleShot=True, interval=_HUSH_MS)
        self._hush.timeout.connect(self._end_hush)

    def begin(self) -> None:
        """Remember where she asks."""
        self._from = self._presenter.place

    @property
    def is_free(self) -> bool:
        """True while she neither writes nor is asked something."""
        is_asked = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        return not is_asked and not _takes_words(self._window.focusWidget())

    @property
    def may_lead(self) -> bool:
        """True while she is free, and where she asked."""
        return self.is_free and self._presenter.place == self._from

    @property
    def is_hushed(self) -> bool:
        """True while nothing can be pressed."""
        return self._hush.isActive()

    def lead(self, show: Callable[[], object]) -> None:
        """Show something that she has not just asked for.

        Keys and clicks that are on their way were meant for what she saw before.
        """
        show()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr] # there is one
        self._hush.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let nothing be pressed."""
        if event.type() not in _PRESSES:
            return super().eventFilter(watched, event)
        event.accept()  # a key that nobody takes is looked for among the shortcuts
        return True

    def _end_hush(self) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr] # there is one


def _takes_words(widget: QWidget | None) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) and not widget.isReadOnly()
