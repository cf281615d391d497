"""The small marks on a row and in the outline."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from bufetat_editor.ui.lines import Line
from bufetat_editor.ui.standing import Change
from bufetat_editor.ui.theme import Tokens, font
from bufetat_editor.ui.unsaved import Written

HEIGHT = 20
_PAD = 9
_BETWEEN = 6


@dataclass(frozen=True, slots=True)
class Badge:
    """A word in a tone: `tone` on `tone`_soft."""

    text: str
    tone: str


def badges_of(line: Line, written: Written | None) -> tuple[Badge, ...]:
    """Return the badges of a row."""
    badges = []
    if written and written.is_refused:
        badges.append(Badge(QCoreApplication.translate("Badges", "not saved"), "removed"))
    elif written and written.waits:
        badges.append(Badge(QCoreApplication.translate("Badges", "begun"), "removed"))
    if line.item.attrs.get("provisional"):
        badges.append(Badge(QCoreApplication.translate("Badges", "provisional"), "accent"))
    if word := change_word(line.change):
        badges.append(Badge(word, "warn"))
    return tuple(badges)


def change_word(change: Change | None) -> str:
    """Return how an item that is there differs from the base; empty if it does not."""
    match change:
        case "new":
            return QCoreApplication.translate("Badges", "new")
        case "changed":
            return QCoreApplication.translate("Badges", "changed")
        case "moved":
            return QCoreApplication.translate("Badges", "moved")
    return ""


def width_of(badges: tuple[Badge, ...]) -> int:
    """Return the width of badges side by side."""
    return round(sum(_width(badge) for badge in badges) + _BETWEEN * (len(badges) - 1))


def draw_badges(
    painter: QPainter, badges: tuple[Badge, ...], tokens: Tokens, right: float, top: float
) -> None:
    """Draw badges side by side, ending at `right`."""
    left = right - width_of(badges)
    painter.setFont(_font())
    for badge in badges:
        frame = QRectF(left, top, _width(badge), HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color(f"{badge.tone}_soft"))
        painter.drawRoundedRect(frame, HEIGHT / 2, HEIGHT / 2)
        painter.setPen(tokens.color(badge.tone))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, badge.text)
        left += frame.width() + _BETWEEN


def _width(badge: Badge) -> float:
    return QFontMetricsF(_font()).horizontalAdvance(badge.text) + 2 * _PAD


def _font() -> QFont:
    return font(12)
