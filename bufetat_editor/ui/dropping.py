"""Files that are let go of anywhere on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDropEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from bufetat_editor.ui.theme import Theme, font

_MARGIN, _RADIUS, _STROKE = 6, 14, 2.5
_SIZE, _AIR = 22, 28
_OPACITY = 0.7
_SET = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)

_MODEL = ".db"
_COPY = Qt.DropAction.CopyAction


class Dropping(QObject):
    """Takes files and leaves everything else to whatever it is dragged over.

    It watches the system's window, not the widgets on it: an editor would take a file for text.
    """

    dropped = Signal(object)  # tuple of Path
    models_dropped = Signal(object)  # tuple of Path

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._veil = _Veil(window, theme)
        window.winId()  # without it there is no system's window before it is seen
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show that files will be taken, and take them."""
        if isinstance(event, QDropEvent):  # of whatever sort: it comes, hovers or is let go of
            return self._meet(event)
        if event.type() == QEvent.Type.DragLeave:
            self._veil.hide()
        return super().eventFilter(watched, event)

    def _meet(self, event: QDropEvent) -> bool:
        files = _files(event.mimeData())
        if not files or not event.possibleActions() & _COPY:
            return False
        is_drop = event.type() == QEvent.Type.Drop
        is_asked = QApplication.activeModalWidget() is not None
        are_models = all(file.suffix.lower() == _MODEL for file in files)
        self._veil.show_over(is_wanted=not is_drop and not is_asked, are_models=are_models)
        if is_asked:
            event.ignore()
            return True
        event.setDropAction(_COPY)  # else the sender might remove what it takes for moved
        event.accept()
        if is_drop:
            (self.models_dropped if are_models else self.dropped).emit(files)
        return True


def _files(data: QMimeData) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


class _Veil(QWidget):
    """Lies over the whole window and says what will become of the files."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setObjectName("dropVeil")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._below = window
        self._theme = theme
        self.words = ""
        self.hide()

    def show_over(self, *, is_wanted: bool, are_models: bool) -> None:
        """Lie over all that is there now, or not any more."""
        self.words = (
            self.tr("Let go to open the model")
            if are_models
            else self.tr("Let go of the files to take in what they say")
        )
        self.setAccessibleName(self.words)
        self.setGeometry(self._below.rect())
        self.raise_()
        self.setVisible(is_wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame to aim at, and the words."""
        super().paintEvent(event)
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = tokens.color("accent_soft")
        veil.setAlphaF(_OPACITY)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(tokens.color("accent"), _STROKE, Qt.PenStyle.DashLine))
        whole = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
        painter.setFont(font(self._theme.zoomed(_SIZE), QFont.Weight.DemiBold))
        inner = whole.adjusted(2 * _AIR, _AIR, -2 * _AIR, -_AIR)
        words = painter.boundingRect(inner, _SET, self.words)
        painter.setPen(QPen(tokens.color("accent"), _STROKE))
        painter.setBrush(tokens.color("panel"))
        painter.drawRoundedRect(words.adjusted(-_AIR, -_AIR, _AIR, _AIR), _RADIUS, _RADIUS)
        painter.setPen(tokens.color("text"))
        painter.drawText(words, _SET, self.words)
