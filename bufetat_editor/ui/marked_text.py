"""Set text in which something is marked, by sign and not by colour alone.

Removed words are struck through, added ones underlined, found ones bold and underlined.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout

from bufetat_editor.ui.caret import length
from bufetat_editor.ui.set_text import SetText
from bufetat_editor.ui.theme import Tokens

if TYPE_CHECKING:
    from bufetat_editor.history.words import Operation, Span

Sign = Literal["none", "strike", "underline", "dashes", "found"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that is drawn in one way.

    Attributes:
        tone: the token of its colour; its ground is the same one's `_soft`. Empty for the pen's.
        has_ground: whether it stands on its soft ground.
    """

    text: str
    tone: str = ""
    sign: Sign = "none"
    has_ground: bool = False


def both_sides(spans: Sequence[Span]) -> Iterator[Piece]:
    """Give both wordings in one: removed words struck through, added ones underlined."""
    from bufetat_editor.history.words import interleaved

    for span in interleaved(spans):
        match span.operation:
            case "delete":
                yield Piece(span.text, "removed", "strike", has_ground=True)
            case "insert":
                yield Piece(span.text, "added", "underline", has_ground=True)
            case _:
                yield Piece(span.text)


def one_side(spans: Sequence[Span], operation: Operation) -> Iterator[Piece]:
    """Give one of the two wordings: the earlier with `delete`, the later with `insert`.

    It is there to be read, so words that are gone are underlined by dashes and not struck through.
    """
    from bufetat_editor.history.words import with_words

    for span in with_words(spans):
        if span.operation == "equal":
            yield Piece(span.text)
        elif span.operation == operation:
            is_gone = operation == "delete"
            tone = "removed" if is_gone else "added"
            yield Piece(span.text, tone, "dashes" if is_gone else "underline", has_ground=True)


class MarkedText(SetText):
    """Pieces set one behind the other.

    Args:
        font: of all of them.
        line_height: in pixels.
    """

    def __init__(
        self, pieces: Sequence[Piece], font: QFont, line_height: int, tokens: Tokens
    ) -> None:
        metrics = QFontMetricsF(font)
        height = math.ceil(metrics.ascent() + metrics.descent())
        baseline = (line_height - height) / 2 + metrics.ascent()
        text = "".join(piece.text for piece in pieces)
        super().__init__(text, font, line_height, baseline, [*_formats(pieces, tokens)])


def _formats(pieces: Sequence[Piece], tokens: Tokens) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for piece in pieces:
        size = length(piece.text)
        if piece.tone or piece.sign != "none":
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = start, size, _style(piece, tokens)
            yield made
        start += size


def _style(piece: Piece, tokens: Tokens) -> QTextCharFormat:
    style = QTextCharFormat()
    if piece.tone:
        style.setForeground(tokens.color(piece.tone))
    if piece.has_ground:
        style.setBackground(tokens.color(f"{piece.tone}_soft"))
    match piece.sign:
        case "strike":
            style.setFontStrikeOut(True)
        case "underline":
            style.setFontUnderline(True)
        case "dashes":
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        case "found":
            style.setFontUnderline(True)
            style.setFontWeight(QFont.Weight.Bold)
        case _:
            pass
    return style
