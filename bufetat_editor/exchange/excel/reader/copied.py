"""A sheet that somebody has copied: only what differs from the first one is told of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from bufetat_editor.exchange.excel.reader.grid import Grid
from bufetat_editor.exchange.excel.reader.table import Row, Table
from bufetat_editor.exchange.reply_form import NUMBER

Key = tuple[str | tuple[str, ...], str]
"""By what a row is known: its words where they belong, or its words with its id."""


def known_by(found: Table) -> Iterator[Key]:
    """Yield by what the rows of a sheet are known."""
    for row in found.rows:
        yield from _keys(row)


def original_of(found: Table, sheet_of: Mapping[Key, str]) -> str:
    """Return the name of the sheet that most rows of another stand on too; empty if none is.

    Args:
        sheet_of: the names of sheets by what their rows are known by.
    """
    worded = [row for row in found.rows if row.text]
    names = (next((sheet_of[key] for key in _keys(row) if key in sheet_of), "") for row in worded)
    most = Counter(filter(None, names)).most_common(1)
    return next((name for name, alike in most if alike * 2 > len(worded)), "")


def what_differs(found: Table, words: Grid, original: Table, first: Grid, name: str) -> Table:
    """Return a sheet without what it has in common with the first one.

    Its rows name the same items, and what was written over their wordings is proposed instead.

    Args:
        words: of its cells.
        first: words of the cells of the first one.
        name: of the first one.
    """
    by_item = {row.item: row for row in original.rows if row.item}
    by_words = {(row.places, row.text): row for row in original.rows if row.text}
    rows = []
    for row in found.rows:
        twin = by_item.get(row.item) or by_words.get((row.places, row.text))
        rows.append(_differing(row, twin) if twin and twin.item else row)
    known = {*original.places.values()}
    over = {first[place] for place in original.strays}
    return Table(
        tuple(rows),
        tuple(place for place in found.strays if words[place] not in over),
        {row: places for row, places in found.places.items() if places not in known},
        name,
    )


def _keys(row: Row) -> Iterator[Key]:
    if row.text:
        yield row.places, row.text
        if row.item:
            yield row.item, row.text


def _differing(row: Row, twin: Row) -> Row:
    is_reworded = row.text not in {"", twin.text}
    if is_reworded and row.proposal:
        return row
    is_renumbered = row.reference not in {"", twin.reference}
    others = ((NUMBER.heading, row.reference),) if is_renumbered else ()
    return replace(
        row,
        item=twin.item,
        text="",
        proposal=row.text if is_reworded else row.proposal,
        others=(*row.others, *others),
    )
