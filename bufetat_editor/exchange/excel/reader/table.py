"""The rows of a sheet to answer on, read by what stands over their columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from openpyxl.utils import get_column_letter

from bufetat_editor.exchange.excel.reader.grid import Cells, Grid, Place
from bufetat_editor.exchange.reply_form import (
    COMMENT,
    ID,
    INVITATION,
    NUMBER,
    PLACES,
    PROPOSAL,
    REPLIES,
    TYPE,
    WISHES,
    WORDS,
)
from bufetat_editor.exchange.returned import Wish

_KNOWN = frozenset(one.heading for one in (ID, NUMBER, *PLACES, WORDS, *REPLIES))
_FEWEST = 2  # known headings in the row of headings; one of them could be a word in a text
_OURS = {
    ID.heading: re.compile(r"[a-z0-9-]{1,36}"),
    NUMBER.heading: re.compile(r"M?[0-9]+(\.[0-9]+)*"),
    TYPE.heading: re.compile("|".join(re.escape(one) for one in WISHES), re.IGNORECASE),
}
"""What stands in columns that are not for people's words; anything else has been written there."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row under the headings.

    Attributes:
        number: on the sheet, from 1.
        item: what its hidden cell names; empty if that is empty.
        reference: the number that its item is called by.
        places: where in the model it says to belong.
        text: its wording; empty if there is none, or room for something new.
        wish: what was chosen; removal, where nothing was and the wording is struck through.
        others: words that stand in no column for them, each with what stands over it.
    """

    number: int
    item: str
    reference: str
    places: tuple[str, ...]
    text: str
    wish: Wish
    comment: str
    proposal: str
    others: tuple[tuple[str, str], ...]

    @property
    def is_answered(self) -> bool:
        """True if something stands in its reply columns."""
        return bool(self.wish or self.comment or self.proposal)


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet to answer on; one without headings has no rows.

    Attributes:
        rows: those with any words, from the top down.
        strays: cells with words over the rows, and headings of empty columns that we did not send.
        places: what the rows say of where they belong, once each, by the first row that says it.
        copy_of: name of the sheet that it is a copy of; only what differs from that is told.
    """

    rows: tuple[Row, ...]
    strays: tuple[Place, ...]
    places: Mapping[int, tuple[str, ...]]
    copy_of: str = ""


def table(sheet: Cells) -> Table:
    """Return what stands on a sheet, read by its headings and not by the order of its columns."""
    cells = sheet.words
    top = _headings_row(cells)
    headings = {column: words for (row, column), words in cells.items() if row == top}
    columns = _columns(headings)
    filled = {column for row, column in cells if row > top}
    strays = (
        (row, column)
        for row, column in cells
        if not top or row < top or (row == top and column not in {*columns, *filled})
    )
    words = next((column for column, name in columns.items() if name == WORDS.heading), 0)
    rows = tuple(
        _struck_out(row) if (row.number, words) in sheet.struck else row
        for row in (_rows(cells, top, headings, columns) if top else ())
    )
    first = {row.places: row.number for row in reversed(rows) if row.places}
    return Table(rows, tuple(strays), {row: told for told, row in reversed(first.items())})


def _headings_row(cells: Grid) -> int:
    """The first row with headings that we sent; 0 if there is none."""
    found: dict[int, set[str]] = {}
    for (row, _), words in cells.items():
        found.setdefault(row, set()).add(words)
    return next((row for row, told in found.items() if len(told & _KNOWN) >= _FEWEST), 0)


def _columns(headings: Mapping[int, str]) -> dict[int, str]:
    """Which of the columns are ours; of two with the same heading the first."""
    columns: dict[int, str] = {}
    for column, heading in sorted(headings.items()):
        if heading in _KNOWN and heading not in columns.values():
            columns[column] = heading
    return columns


def _rows(
    cells: Grid, top: int, headings: Mapping[int, str], columns: Mapping[int, str]
) -> Iterator[Row]:
    below: dict[int, dict[int, str]] = {}
    for (row, column), words in cells.items():
        if row > top:
            below.setdefault(row, {})[column] = words
    for number, told in below.items():
        ours = {columns[column]: words for column, words in told.items() if column in columns}
        odd = _odd(ours)
        others = tuple(
            (headings.get(column, f"kolonne {get_column_letter(column)}"), words)
            for column, words in told.items()
            if column not in columns or columns[column] in odd
        )
        yield _row(number, {name: one for name, one in ours.items() if name not in odd}, others)


def _odd(ours: Mapping[str, str]) -> set[str]:
    """The headings of cells with something else than what stands in their columns.

    Room for something new has no number.
    """
    odd = {name for name, form in _OURS.items() if not form.fullmatch(ours.get(name, ""))}
    text = ours.get(WORDS.heading, "")
    is_room = text == INVITATION or not (text or ID.heading in ours)
    return odd | {NUMBER.heading} if is_room else odd


def _row(number: int, ours: Mapping[str, str], others: tuple[tuple[str, str], ...]) -> Row:
    text = ours.get(WORDS.heading, "")
    return Row(
        number,
        item=ours.get(ID.heading, ""),
        reference=ours.get(NUMBER.heading, ""),
        places=tuple(ours[one.heading] for one in PLACES if one.heading in ours),
        text="" if text == INVITATION else text,
        wish=_wish(ours.get(TYPE.heading, "")),
        comment=ours.get(COMMENT.heading, ""),
        proposal=ours.get(PROPOSAL.heading, ""),
        others=others,
    )


def _struck_out(row: Row) -> Row:
    return replace(row, wish=row.wish or "removed") if row.text else row


def _wish(chosen: str) -> Wish:
    named = {name.casefold(): wish for name, wish in WISHES.items()}
    return named.get(chosen.casefold(), "")
