"""A returned file as a reader found it, before it is held against what was sent.

A Word file and a workbook come to the same shape, so that one hand settles both. What was sent is
read by the same readers: whatever they cannot tell is then alike on both sides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bufetat_editor.domain.proposals import Remark

Wish = Literal["", "none", "comment", "changed", "added", "removed", "moved"]
"""What a recipient chose in the list of a workbook; `none` for nothing to remark."""

ASIDE = "aside"
"""The flow of what stands outside the text: text boxes, headers and footers, unknown sheets."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands before a row of a table, or over a column.

    Attributes:
        line: place of its line; none if it has no words.
        ids: of items whose marks stand there, if there is no line.
    """

    line: int | None
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table in Word.

    Attributes:
        table: number of the table in the file.
        row: what stands first in its row; none for what stands there itself.
        column: what stands over it in the first row; none for what stands there itself.
    """

    table: int
    row: Heading | None = None
    column: Heading | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a Word file, or a row of a workbook, as it reads with all changes accepted.

    Attributes:
        text: its words without the reference number; a line feed is a line break.
        ids: of the items whose marks it carries, in the order of the marks: one as a rule, more
            where paragraphs were joined, none in what was typed and in furniture.
        number: its reference number, if one stands before its words.
        flow: what it stands in; only lines of one flow follow each other. «text» for running text
            and tables, «note» for footnotes, `ASIDE`; in a workbook the texts that say where in
            the model the row belongs.
        cell: where it stands in a table in Word.
        caller: for the first line of a footnote, place of the line that calls it.
        sheet: name of the sheet in a workbook that it stands on.
        where: where a person finds it in the file.
        is_copy: its marks say themselves that they are a second set.
        is_moved: it came here by a move that was tracked.
        author: who changed it while changes were tracked, «A, B» if several did; empty if nobody.
        at: when it was last changed so, `YYYY-MM-DDTHH:MM:SSZ`, if the file tells.
    """

    text: str
    ids: tuple[str, ...] = ()
    flow: str = "text"
    cell: Cell | None = None
    where: str = ""
    number: str = ""
    caller: int | None = None
    sheet: str = ""
    is_copy: bool = False
    is_moved: bool = False
    author: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Gone:
    """A paragraph that was taken out while changes were tracked, and moved nowhere.

    Attributes:
        text: what it read.
        line: the place among the lines of the one that it stood before.
    """

    text: str
    ids: tuple[str, ...]
    line: int
    flow: str = "text"
    where: str = ""
    author: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment with the replies to it.

    Attributes:
        lines: places of the lines that it hangs on; none if they are gone or it hangs on nothing.
        ids: of items whose marks stand where it hangs, if there is no line.
        quote: the words that it hangs on, as they read now.
        remarks: the comment, then the replies.
    """

    lines: tuple[int, ...]
    remarks: tuple[Remark, ...]
    ids: tuple[str, ...] = ()
    quote: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """What stands in the reply columns of a row of a workbook.

    Attributes:
        line: place of the row among the lines; none for a row that has only a reply.
        ids: what the row's hidden cell names, if it has no text of its own: the item under which
            something new is proposed.
        above: place of the nearest line over it on the sheet, for a row without either.
        wish: what was chosen in the list.
        comment: what was said.
        text: the wording proposed.
    """

    line: int | None
    ids: tuple[str, ...] = ()
    above: int | None = None
    wish: Wish = ""
    comment: str = ""
    text: str = ""
    author: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class Returned:
    """All that a file holds.

    Attributes:
        properties: what it says of itself: the seal's and the circulation's, `tm…`.
        lines: those with words, in the order of the file.
        is_ordered: whether the order of the lines means anything; rows may be sorted.
    """

    properties: Mapping[str, str] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    gone: tuple[Gone, ...] = ()
    comments: tuple[Comment, ...] = ()
    replies: tuple[Reply, ...] = ()
    is_ordered: bool = True
