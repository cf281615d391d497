"""Words of the history panel: they can be marked and copied, by mouse and by keyboard."""

from __future__ import annotations

from functools import cached_property
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QTextDocument
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bufetat_editor.ui.theme import Theme, Tokens, font

if TYPE_CHECKING:
    from bufetat_editor.history.words import Span

SIDE = 5
"""Air beside the words, in which the frame of the focus is drawn."""
_ABOVE = 2
_RADIUS = 4


class HistoryText(QLabel):
    """Shows one text of an entry, wrapped.

    A label with rich text lays it out a dozen times to find a pleasing width; a long history would
    take a fifth of a second. Here the panel's width is the only one that counts.

    Args:
        rich: whether the text is marked up.
        look: how it is set, as the style sheet knows it.
    """

    def __init__(
        self, text: str, theme: Theme, parent: QWidget, *, rich: bool = False, look: str = ""
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heights: dict[int, int] = {}
        if look:
            self.setProperty("look", look)
            self.setFont(font(12.5))
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(True)
        self.setContentsMargins(SIDE, _ABOVE, SIDE, _ABOVE)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Its text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text in that width, laid out once."""
        if width not in self._heights:
            self._measured.setTextWidth(max(width - 2 * SIDE, 1))
            self._heights[width] = round(self._measured.size().height() + 0.5) + 2 * _ABOVE
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Give a width to start from; the panel's width decides."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Let the panel be narrow."""
        return QSize(60, 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the time line, and keep the other keys for marking and copying."""
        is_step = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        if is_step and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, framed where the focus is."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.tokens.color("accent"), 2))
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)

    @cached_property
    def _measured(self) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        if self.textFormat() == Qt.TextFormat.RichText:
            document.setHtml(self.text())
        else:
            document.setPlainText(self.text())
        return document


def marked_up(spans: tuple[Span, ...], tokens: Tokens) -> str:
    """Return a difference as rich text: added underlined, removed struck through."""
    from bufetat_editor.history.words import interleaved

    styles = {
        "insert": f"color:{tokens.added}; background:{tokens.added_soft}; "
        "text-decoration:underline",
        "delete": f"color:{tokens.removed}; background:{tokens.removed_soft}; "
        "text-decoration:line-through",
    }
    return "".join(
        f'<span style="{styles[span.operation]}">{escaped(span.text)}</span>'
        if span.operation in styles
        else escaped(span.text)
        for span in interleaved(spans)
    )


def escaped(text: str) -> str:
    """Return a text as rich text that reads the same."""
    return escape(text).replace("\n", "<br>")


def spoken(spans: tuple[Span, ...]) -> str:
    """Return a difference as it is read aloud."""
    forms = {
        "equal": "{text}",
        "insert": QCoreApplication.translate("HistoryEntry", "[added: {text}]"),
        "delete": QCoreApplication.translate("HistoryEntry", "[removed: {text}]"),
    }
    return " ".join(forms[span.operation].format(text=span.text.strip()) for span in spans)
