"""Paragraphs that follow one another, old and new in one flow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product

from bufetat_editor.exchange.blocks import Block, Figure, Paragraph, wording
from bufetat_editor.exchange.marking.paragraphs import Paragraphs
from bufetat_editor.exchange.marking.signing import Signing
from bufetat_editor.exchange.marking.union import Place, union

_SHOWN_IN_FIGURE = ("text", "place", "life")
_NAMES, _NAMED = ("target_groups", "life"), ("text", "life")
"""What a function tells of the groups that it names, and what of a group is told there."""

Key = tuple[str, ...]
"""What makes a block the same one in both documents.

First the id of its item, and nothing else for a paragraph that has one; else that of what it
belongs to, and then what it reads.
"""


class Flows:
    """Unites flows: the prose of a chapter, the tasks of a cell, what a footnote says."""

    def __init__(self, signing: Signing) -> None:
        self._signing = signing
        self._paragraphs = Paragraphs(signing)

    def united(self, old: Sequence[Block], new: Sequence[Block]) -> tuple[Block, ...]:
        """Return both as one: what went or moved away before what came in its place."""
        before, after = dict(_keyed(old)), dict(_keyed(new))
        fixed = self._signing.fixed(item for item, *more in before if not more)
        entries = _entries((*old, *new))
        return tuple(
            self._in_both(place, before[place.key], after[place.key])
            if place.key in before and place.key in after
            else self._in_one(place, entries)
            for place in union(before, after, {(item,) for item in fixed})
        )

    def paragraphs(
        self, old: Sequence[Paragraph], new: Sequence[Paragraph]
    ) -> tuple[Paragraph, ...]:
        """Return both as one, where nothing else stands among the paragraphs."""
        return tuple(one for one in self.united(old, new) if isinstance(one, Paragraph))

    def _in_both(self, place: Place[Key, Block], before: Block, after: Block) -> Block:
        key, item = place.key, place.key[0]
        if isinstance(before, Paragraph) and isinstance(after, Paragraph):
            if place.stayed:
                return self._paragraphs.kept(item, before, after)
            if place.after is None:
                return self._paragraphs.left(item, key, before, after)
            return self._paragraphs.arrived(item, key, before, after)
        if place.stayed:
            return after
        mark = self._signing.moved("moved_out" if place.after is None else "moved_in", item, key)
        return replace(after, mark=mark)

    def _in_one(self, place: Place[Key, Block], entries: Mapping[str, Sequence[str]]) -> Block:
        block, item = place.one, place.key[0]
        if isinstance(block, Figure):
            shown = product((item, *entries.get(item, ())), _SHOWN_IN_FIGURE)
            return replace(block, mark=self._signing.drawn(place.change, item, shown))
        if block.item is None:
            named = product(entries.get(wording(block.runs), ()), _NAMED)
            mark = self._signing.drawn(place.change, item, (*product((item,), _NAMES), *named))
            return self._paragraphs.whole(block, mark)
        return self._paragraphs.whole(block, self._signing.whole(place.change, item))


def _keyed(blocks: Sequence[Block]) -> Iterator[tuple[Key, Block]]:
    anchor = ""
    repeated: Counter[Key] = Counter()
    for block in blocks:
        if isinstance(block, Figure):
            yield (block.item, block.hub, *block.dimensions), block
        elif block.item is not None:
            anchor = block.item
            yield (anchor,), block
        else:
            key = (anchor, wording(block.runs))
            repeated[key] += 1
            yield (*key, str(repeated[key])), block


def _entries(blocks: Sequence[Block]) -> dict[str, list[str]]:
    """Ids of entries by the list that they stand in, and by what they read."""
    entries: dict[str, list[str]] = {}
    for block in blocks:
        if isinstance(block, Paragraph) and block.item is not None and block.form.role == "bullet":
            for name in (block.form.list, wording(block.runs)):
                entries.setdefault(name, []).append(block.item)
    return entries
