"""One entry of a history: who, when, why, what changed word by word, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bufetat_editor.domain.items import Item
from bufetat_editor.ui.history_text import SIDE, HistoryText, marked_up, spoken
from bufetat_editor.ui.phrases import when
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:
    from bufetat_editor.ui.ways_back import WayBack
    from bufetat_editor.usecases.reading import Entry

_LEFT = 28 - SIDE
_DOT = 5


@dataclass(frozen=True, slots=True)
class Told:
    """All that is told of an entry.

    Attributes:
        deeds: what was done.
        is_last: whether the time line ends here.
    """

    entry: Entry
    deeds: tuple[str, ...]
    way_back: WayBack | None
    is_last: bool


class HistoryEntry(QWidget):
    """Shows what one changeset did to the item.

    Attributes:
        told: what it shows.
        stops: its texts and its button, as the arrows go through them.
    """

    restore_wished = Signal(int)  # changeset

    def __init__(self, told: Told, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = told
        self._theme = theme
        self.setObjectName(f"entry-{told.entry.changeset.id}")
        self.stops: list[QWidget] = [*self._texts(told)]
        if told.way_back:
            self.stops.append(self._restore_button(told.way_back))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_LEFT, 0, 8, 16)
        whole.setSpacing(1)
        for n, stop in enumerate(self.stops):
            stop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            if isinstance(stop, QPushButton):
                whole.addWidget(stop, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                stop.setObjectName(f"{self.objectName()}-text-{n}")
                whole.addWidget(stop)

    def make_tab_stop(self, *, on: bool) -> None:
        """Let Tab go through this entry, or past it."""
        policy = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        for stop in self.stops:
            stop.setFocusPolicy(policy)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the time line."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.color("line"), 2))
        if not self.told.is_last:
            painter.drawLine(QPointF(10, 12), QPointF(10, self.height() + 12))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("added" if self.told.entry.editions else "accent"))
        painter.drawEllipse(QPointF(10, 12), _DOT, _DOT)

    def _texts(self, told: Told) -> Iterator[HistoryText]:
        intent = told.entry.changeset.intent
        yield self._text(_stamp(told.entry), look="muted")
        if told.deeds:
            yield self._text("\n".join(told.deeds))
        if wording := self._wording(told.entry.before, told.entry.after):
            yield wording
        if intent.reason:
            reason = self.tr("Reason: {reason}").format(reason=intent.reason)
            yield self._text(reason, look="muted")
        for edition in told.entry.editions:
            stands = self.tr("Stands in «{edition}»").format(edition=edition)
            text = self._text(stands, look="muted")
            text.setStyleSheet(f"color: {self._theme.tokens.added}")
            yield text

    def _wording(self, before: Item | None, after: Item | None) -> HistoryText | None:
        from bufetat_editor.history.words import word_diff

        if after is None or (before.text if before else "") == after.text:
            return None
        if before is None:
            return self._text(after.text)
        spans = word_diff(before.text, after.text)
        text = self._text(marked_up(spans, self._theme.tokens), rich=True)
        text.setAccessibleName(spoken(spans))
        return text

    def _text(self, text: str, *, rich: bool = False, look: str = "") -> HistoryText:
        return HistoryText(text, self._theme, self, rich=rich, look=look)

    def _restore_button(self, way_back: WayBack) -> QPushButton:
        button = _Button(way_back.label, self)
        button.setProperty("look", "link")
        button.setObjectName(f"restore-{self.told.entry.changeset.id}")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(f"{way_back.label}, {_stamp(self.told.entry)}")
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        if self.told.way_back:
            self.restore_wished.emit(self.told.way_back.changeset)


class _Button(QPushButton):
    """A button that leaves the arrows to the time line, and takes Enter."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _stamp(entry: Entry) -> str:
    today = date.today()  # noqa: DTZ011 - the reader's own day
    return f"{when(entry.changeset.intent.at, today)} · {entry.changeset.intent.author}"
