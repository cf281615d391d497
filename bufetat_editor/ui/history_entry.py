"""One entry of a history: who, when, why, what changed word by word, and the ways from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bufetat_editor.domain.items import Item
from bufetat_editor.ui.history_button import HistoryButton
from bufetat_editor.ui.history_credit import HistoryCredit, credit_told
from bufetat_editor.ui.history_text import SIDE, HistoryText, marked_up, spoken
from bufetat_editor.ui.input_words import decided_told
from bufetat_editor.ui.phrases import when
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:
    from bufetat_editor.ui.ways_back import WayBack
    from bufetat_editor.usecases.reading import Entry
    from bufetat_editor.usecases.threads import Credit

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
        stops: its texts and its buttons, as the arrows go through them.
    """

    restore_wished = Signal(int)  # changeset
    input_wished = Signal(str)  # an input that led to it

    def __init__(self, told: Told, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = told
        self._theme = theme
        self.setObjectName(f"entry-{told.entry.changeset.id}")
        self.stops: list[QWidget] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_LEFT, 0, 8, 16)
        whole.setSpacing(1)
        for n, text in enumerate(self._texts(told)):
            text.setObjectName(text.objectName() or f"{self.objectName()}-text-{n}")
            whole.addWidget(text)
            self.stops.append(text)
        if told.way_back:
            button = self._restore_button(told.way_back)
            whole.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.stops.append(button)
        self.make_tab_stop(on=False)

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

    def _texts(self, told: Told) -> Iterator[QWidget]:
        intent = told.entry.changeset.intent
        yield self._text(_stamp(told.entry), look="muted")
        if told.deeds:
            yield self._text("\n".join(told.deeds))
        if wording := self._wording(told.entry.before, told.entry.after):
            yield wording
        for credit in told.entry.credits:
            yield self._credit(credit)
        if intent.reason:
            reason = self.tr("Reason: {reason}").format(reason=intent.reason)
            yield self._text(reason, look="muted")
        yield from self._editions(told.entry)

    def _editions(self, entry: Entry) -> Iterator[HistoryText]:
        """Where it stands, and which meeting decided it."""
        decisions = {edition.name: decided_told(edition) for edition in entry.decided[:1]}
        stands = self.tr("Stands in «{edition}»")
        for name in entry.editions:
            text = self._text(decisions.get(name) or stands.format(edition=name), look="muted")
            text.setStyleSheet(f"color: {self._theme.tokens.added}")
            yield text

    def _credit(self, credit: Credit) -> QWidget:
        """Whose input led to it; the way to one that has been withdrawn is closed."""
        if credit.is_withdrawn:
            return self._text("\n".join(credit_told(credit)), look="muted")
        leading = HistoryCredit(credit, self._theme, self)
        leading.setObjectName(f"credit-{credit.input}")
        leading.clicked.connect(lambda: self.input_wished.emit(credit.input))
        return leading

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
        button = HistoryButton(way_back.label, self)
        button.setProperty("look", "link")
        button.setObjectName(f"restore-{self.told.entry.changeset.id}")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(f"{way_back.label}, {_stamp(self.told.entry)}")
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        if self.told.way_back:
            self.restore_wished.emit(self.told.way_back.changeset)


def _stamp(entry: Entry) -> str:
    today = date.today()  # noqa: DTZ011 - the reader's own day
    return f"{when(entry.changeset.intent.at, today)} · {entry.changeset.intent.author}"
