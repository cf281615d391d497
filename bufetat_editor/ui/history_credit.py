"""The input that led to a change, as a history tells it: whose it was, and how it was weighed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bufetat_editor.ui.history_button import HistoryButton
from bufetat_editor.ui.history_text import SIDE
from bufetat_editor.ui.input_words import outcome_name
from bufetat_editor.ui.marked_text import MarkedText, Piece
from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from bufetat_editor.usecases.threads import Credit

_PIXELS, _LINE, _ABOVE, _RADIUS = 13, 18, 3, 4


def credit_told(credit: Credit) -> tuple[str, str]:
    """Return whose input it was, and how it was weighed with what reason."""
    if credit.is_met:
        words = QCoreApplication.translate(
            "HistoryCredit", "{sender}, {round}, asked for the same later"
        )
    else:
        words = QCoreApplication.translate("HistoryCredit", "After input from {sender}, {round}")
    source = words.format(sender=credit.sender, round=credit.round)
    if since := _since_told(credit):
        source = f"{source} ({since})"
    outcome = outcome_name(credit.outcome)
    return source, f"{outcome}: {credit.reason}" if credit.reason else outcome


def _since_told(credit: Credit) -> str:
    """What has become of it since; empty if it is as it was."""
    if credit.is_withdrawn:
        return QCoreApplication.translate("HistoryCredit", "withdrawn")
    if credit.since == "taken_back":
        return QCoreApplication.translate("HistoryCredit", "the assessment is taken back")
    if credit.since:
        words = QCoreApplication.translate("HistoryCredit", "now {outcome}")
        return words.format(outcome=outcome_name(credit.since))
    return ""


class HistoryCredit(HistoryButton):
    """Tells of an input in full, on as many lines as that takes, and leads to it."""

    def __init__(self, credit: Credit, theme: Theme, parent: QWidget) -> None:
        source, weighed = credit_told(credit)
        super().__init__(f"{source}. {weighed}".replace("&", "&&"), parent)
        self.setAccessibleName(f"{source}. {weighed}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        pieces = [Piece(source, "accent", "underline"), Piece(f"\n{weighed}", "text")]
        self._shown = MarkedText(pieces, font(_PIXELS), _LINE, theme.tokens)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Its text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text in that width."""
        return self._shown.height(max(width - 2 * SIDE, 1)) + 2 * _ABOVE

    def sizeHint(self) -> QSize:
        """Give a width to start from; the panel's width decides."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Let the panel be narrow."""
        return QSize(60, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, framed where the focus is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._shown.draw(painter, QPointF(SIDE, _ABOVE), self.width() - 2 * SIDE)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.tokens.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
