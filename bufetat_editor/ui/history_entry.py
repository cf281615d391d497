"""One entry of a history: who, when, why, what changed word by word, and the way back."""

from __future__ import annotations

from datetime import date
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from bufetat_editor.domain.items import Item
from bufetat_editor.ui.phrases import deed_name, when
from bufetat_editor.ui.theme import Theme, Tokens, font

if TYPE_CHECKING:
    from bufetat_editor.history.words import Span
    from bufetat_editor.usecases.reading import Entry

_LEFT = 28
_DOT = 5


class HistoryEntry(QWidget):
    """Shows what one changeset did to the item.

    Args:
        restore: what the way back to this state is called; empty if there is none.
        is_last: whether the time line ends here.
    """

    restore_wished = Signal(int)  # changeset

    def __init__(
        self, entry: Entry, theme: Theme, parent: QWidget, *, restore: str, is_last: bool
    ) -> None:
        super().__init__(parent)
        self._changeset = entry.changeset.id
        self._theme = theme
        self._is_last = is_last
        self._is_decided = bool(entry.editions)
        self.setObjectName(f"entry-{self._changeset}")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_LEFT, 2, 10, 18)
        whole.setSpacing(4)
        self._lines(entry, whole)
        if restore:
            whole.addWidget(self._restore_button(entry, restore), 0, Qt.AlignmentFlag.AlignLeft)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the time line."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.color("line"), 2))
        if not self._is_last:
            painter.drawLine(QPointF(10, 12), QPointF(10, self.height() + 12))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("added" if self._is_decided else "accent"))
        painter.drawEllipse(QPointF(10, 12), _DOT, _DOT)

    def _lines(self, entry: Entry, layout: QVBoxLayout) -> None:
        intent = entry.changeset.intent
        layout.addWidget(_muted(f"{when(intent.at, _today())} · {intent.author}"))
        changed = entry.before is None or (
            entry.after is not None and entry.before.text != entry.after.text
        )
        if not changed or intent.kind not in {"edit", "seed"}:
            layout.addWidget(_plain(self._deed(entry)))
        if changed and entry.after and entry.after.text:
            layout.addWidget(self._wording(entry.before, entry.after))
        if intent.reason:
            layout.addWidget(_muted(self.tr("Reason: {reason}").format(reason=intent.reason)))
        for edition in entry.editions:
            label = _muted(self.tr("Stands in «{edition}»").format(edition=edition))
            label.setStyleSheet(f"color: {self._theme.tokens.added}")
            layout.addWidget(label)

    def _deed(self, entry: Entry) -> str:
        kind = entry.changeset.intent.kind
        if kind == "edit":
            return self.tr("Fields changed")
        return deed_name(kind)

    def _wording(self, before: Item | None, after: Item) -> QLabel:
        from bufetat_editor.history.words import word_diff

        spans = word_diff(before.text, after.text) if before else ()
        label = QLabel(marked_up(spans, self._theme.tokens) if spans else escape(after.text))
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(self._spoken(spans) if spans else after.text)
        return label

    def _spoken(self, spans: tuple[Span, ...]) -> str:
        forms = {
            "equal": "{text}",
            "insert": self.tr("[added: {text}]"),
            "delete": self.tr("[removed: {text}]"),
        }
        return " ".join(forms[span.operation].format(text=span.text.strip()) for span in spans)

    def _restore_button(self, entry: Entry, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("look", "link")
        button.setObjectName(f"restore-{self._changeset}")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        stamp = when(entry.changeset.intent.at, _today())
        button.setAccessibleName(f"{text}, {stamp}")
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        self.restore_wished.emit(self._changeset)


def marked_up(spans: tuple[Span, ...], tokens: Tokens) -> str:
    """Return a difference as rich text: added underlined, removed struck through."""
    styles = {
        "insert": f"color:{tokens.added}; background:{tokens.added_soft}; "
        "text-decoration:underline",
        "delete": f"color:{tokens.removed}; background:{tokens.removed_soft}; "
        "text-decoration:line-through",
    }
    return "".join(
        f'<span style="{styles[span.operation]}">{_escaped(span.text)}</span>'
        if span.operation in styles
        else _escaped(span.text)
        for span in spans
    )


def _escaped(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _muted(text: str) -> QLabel:
    label = _plain(text)
    label.setProperty("look", "muted")
    label.setFont(font(12.5))
    return label


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the reader's own day
