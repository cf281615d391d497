"""The marks of one document, each with the name of the person who made the change."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from typing import Literal

from bufetat_editor.exchange.blocks import Form, Former, Mark
from bufetat_editor.history.footnotes import CALL
from bufetat_editor.history.signatures import Aspect, Signature, Signatures

Change = Literal["inserted", "deleted"]

_MADE_SO: tuple[Aspect, ...] = ("life", "text", CALL)
"""Why something is printed on one side only: it was made or removed, or has words on one only."""

Letters = range
"""Places in the words of an item, as they were if they went, as they are if they came."""


class Signing:
    """Makes marks.

    Args:
        stood: ids of the items that stand in the old document.
        stands: ids of those that stand in the new one.
    """

    def __init__(
        self, signatures: Signatures, stood: Collection[str], stands: Collection[str]
    ) -> None:
        self._signatures = signatures
        self._in_both = {*stood} & {*stands}
        self._moves: dict[Hashable, str] = {}

    def is_on_both_sides(self, item: str) -> bool:
        """True if the item stands in both documents, wherever."""
        return item in self._in_both

    def whole(self, change: Change, item: str) -> Mark:
        """Return the mark of what came or went as a whole; it may stand elsewhere as well."""
        aspects: tuple[Aspect, ...] = ("place",) if self.is_on_both_sides(item) else _MADE_SO
        return _mark(change, self._signatures.of(item, *aspects))

    def drawn(self, change: Change, item: str, sides: Iterable[tuple[str, Aspect]]) -> Mark:
        """Return the mark of what has no wording of its own, but is drawn of items.

        Args:
            item: what it stands under.
            sides: all that it is drawn of.
        """
        signature = self._signatures.newest(sides)
        return _mark(change, signature) if signature else self.whole(change, item)

    def within(self, change: Change, item: str, aspect: Aspect, letters: Letters) -> list[Mark]:
        """Return a mark for each letter that came into a paragraph, or went out of it.

        A word that nobody has changed, but that is read as changed between others, has the mark of
        that before it, or at the beginning of that after it. If nobody has changed any of them,
        whoever was the last to change any word of the item answers.
        """
        hands = self._hands(change, item, aspect, letters)
        first = next(filter(None, hands), None) or self._signatures.of(item, aspect)
        return [_mark(change, hand) for hand in _carried_on(first, hands)]

    def throughout(self, mark: Mark, item: str, aspect: Aspect, letters: Letters) -> list[Mark]:
        """Return a mark for each letter of what came or went as a whole.

        Args:
            mark: of the whole, for the letters that were there before it came or until it went.
        """
        change: Change = "inserted" if mark.change == "inserted" else "deleted"
        hands = self._hands(change, item, aspect, letters)
        return [_mark(change, hand) if hand else mark for hand in hands]

    def _hands(
        self, change: Change, item: str, aspect: Aspect, letters: Letters
    ) -> Sequence[Signature | None]:
        words = self._signatures.words(item, aspect)
        if words is None:
            return [None] * len(letters)
        hands = words.put_in if change == "inserted" else words.taken_out
        return hands[letters.start : letters.stop]

    def moved(self, change: Literal["moved_out", "moved_in"], item: str, key: Hashable) -> Mark:
        """Return the mark of one end of a move; both ends of it have the same key."""
        name = self._moves.setdefault(key, f"move{len(self._moves) + 1}")
        signature = self._signatures.of(item, "place")
        return Mark(change, signature.author, signature.at, name)

    def former(self, item: str, form: Form) -> Former:
        """Return the form that a paragraph had, where it or what it stands under was moved."""
        signature = self._signatures.of(item, "place")
        return Former(form, signature.author, signature.at)

    def fixed(self, items: Iterable[str]) -> set[str]:
        """Return the items that nobody has moved, nor what they stand under."""
        return {item for item in items if not self._signatures.is_placed_anew(item)}


def _carried_on(
    signature: Signature, signatures: Iterable[Signature | None]
) -> Iterator[Signature]:
    for one in signatures:
        signature = one or signature
        yield signature


def _mark(change: Change, signature: Signature) -> Mark:
    return Mark(change, signature.author, signature.at)
