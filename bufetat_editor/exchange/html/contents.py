"""The contents: the headings of two levels, and the matrices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bufetat_editor.exchange.blocks import Model, Paragraph
from bufetat_editor.exchange.furniture import FOOTNOTES
from bufetat_editor.exchange.headings import standing_headings
from bufetat_editor.exchange.html.addresses import NOTES
from bufetat_editor.exchange.html.plain import plain
from bufetat_editor.exchange.marks import is_gone
from bufetat_editor.exchange.shown_numbers import shown_number

_DEEPEST = 2


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry that leads to a heading, with the entries below it."""

    address: str
    words: str
    below: tuple[Heading, ...] = ()


def contents(model: Model, *, approved: bool, has_notes: bool) -> tuple[Heading, ...]:
    """Return what the contents name, in order."""
    return tuple(_entries(model, approved=approved, has_notes=has_notes))


def _entries(model: Model, *, approved: bool, has_notes: bool) -> Iterator[Heading]:
    over: Heading | None = None
    for found in standing_headings(model, _DEEPEST):
        entry = _entry(found, approved=approved)
        if over and found.form.level > 1:
            over = Heading(over.address, over.words, (*over.below, entry))
            continue
        if over:
            yield over
        over = entry
    if over:
        yield over
    yield from (Heading(one.item, one.title) for one in model.matrices if not is_gone(one.mark))
    if has_notes:
        yield Heading(NOTES, FOOTNOTES)


def _entry(heading: Paragraph, *, approved: bool) -> Heading:
    words = f"{shown_number(heading, approved=approved)} {plain(heading.runs)}".strip()
    return Heading(str(heading.item), words)
