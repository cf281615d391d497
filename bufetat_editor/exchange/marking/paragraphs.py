"""One paragraph, as it was and as it is, with marks on what is other."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import replace
from itertools import chain

from bufetat_editor.exchange.blocks import Form, Former, Mark, Paragraph, Runs
from bufetat_editor.exchange.marking.runs import Stretch, stretches, with_mark
from bufetat_editor.exchange.marking.signing import Signing
from bufetat_editor.exchange.marks import is_gone
from bufetat_editor.history.signatures import Aspect


class Paragraphs:
    """Unites what a paragraph was with what it is.

    Every change is signed by the item that answers for the paragraph: its own, or where it has none
    what it stands under. Words are signed by whoever put them in or took them out.
    """

    def __init__(self, signing: Signing) -> None:
        self._signing = signing

    def whole(self, paragraph: Paragraph, mark: Mark) -> Paragraph:
        """Return a paragraph that came or went as a whole.

        What others put in before it came, or took out before it went, is theirs.
        """
        if paragraph.item is None:
            return replace(paragraph, runs=with_mark(paragraph.runs, mark), mark=mark)
        runs = self._throughout(paragraph.item, _on_one_side(paragraph.runs, mark), mark)
        return replace(paragraph, runs=runs, mark=mark)

    def kept(self, item: str, before: Paragraph, after: Paragraph) -> Paragraph:
        """Return a paragraph that stands where it stood."""
        if (before.form, before.runs) == (after.form, after.runs):
            return after
        runs = (
            one.after if one.stayed else self._within(item, one)
            for one in stretches(before.runs, after.runs)
        )
        return replace(after, runs=tuple(chain(*runs)), was=self._former(item, before, after))

    def _former(self, item: str, before: Paragraph, after: Paragraph) -> Former | None:
        if _is_same(before.form, after.form):
            return None
        return self._signing.former(item, before.form)

    def left(self, item: str, key: Hashable, before: Paragraph, after: Paragraph) -> Paragraph:
        """Return a paragraph that has moved, at its old place with its old words.

        Args:
            key: what both ends of the move share.
        """
        mark = self._signing.moved("moved_out", item, key)
        found = [(one, one.before) for one in stretches(before.runs, after.runs)]
        return replace(before, runs=self._moved(item, found, mark), mark=mark)

    def arrived(self, item: str, key: Hashable, before: Paragraph, after: Paragraph) -> Paragraph:
        """Return a paragraph that has moved, at its new place with its new words.

        Args:
            key: what both ends of the move share.
        """
        mark = self._signing.moved("moved_in", item, key)
        found = [(one, one.after) for one in stretches(before.runs, after.runs)]
        return replace(after, runs=self._moved(item, found, mark), mark=mark)

    def _moved(self, item: str, found: Iterable[tuple[Stretch, Runs]], mark: Mark) -> Runs:
        """One end of a move, from what stands there of each stretch."""
        marked = (
            with_mark(runs, mark) if one.stayed else self._within(item, one)
            for one, runs in found
            if runs
        )
        return tuple(chain(*marked))

    def field(self, item: str, name: Aspect, before: Runs, after: Runs) -> Runs:
        """Return the words of a field of an item."""
        runs = (
            one.after if one.stayed else self._within(item, replace(one, aspect=name))
            for one in stretches(before, after)
        )
        return tuple(chain(*runs))

    def whole_field(self, item: str, name: Aspect, words: Runs, mark: Mark) -> Runs:
        """Return the words of a field of an item that came or went as a whole."""
        found = _on_one_side(words, mark)
        return self._throughout(item, (replace(one, aspect=name) for one in found), mark)

    def _within(self, item: str, one: Stretch) -> Runs:
        return one.marked(self._signing.within(one.change, item, one.aspect, one.letters))

    def _throughout(self, item: str, found: Iterable[Stretch], mark: Mark) -> Runs:
        marked = (
            one.marked(self._signing.throughout(mark, item, one.aspect, one.letters))
            for one in found
        )
        return tuple(chain(*marked))


def _on_one_side(runs: Runs, mark: Mark) -> tuple[Stretch, ...]:
    return stretches(runs, ()) if is_gone(mark) else stretches((), runs)


def _is_same(before: Form, after: Form) -> bool:
    """True if a reader sees no difference; an entry without a number stands in any list alike."""
    is_numbered = after.role == "numbered"
    return before == (after if is_numbered else replace(after, list=before.list))
