"""One paragraph, as it was and as it is, with marks on what is other."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from itertools import chain

from bufetat_editor.exchange.blocks import Form, Former, Mark, Paragraph, Runs
from bufetat_editor.exchange.marking.runs import Part, parts, with_mark
from bufetat_editor.exchange.marking.signing import Signing


def whole(paragraph: Paragraph, mark: Mark) -> Paragraph:
    """Return a paragraph that came or went as a whole."""
    return replace(paragraph, runs=with_mark(paragraph.runs, mark), mark=mark)


class Paragraphs:
    """Unites what a paragraph was with what it is.

    Every change is signed by the item that answers for the paragraph: its own, or where it has none
    what it stands under.
    """

    def __init__(self, signing: Signing) -> None:
        self._signing = signing

    def kept(self, item: str, before: Paragraph, after: Paragraph) -> Paragraph:
        """Return a paragraph that stands where it stood."""
        if (before.form, before.runs) == (after.form, after.runs):
            return after
        runs = (
            part.after if part.stayed else self._marked(item, part)
            for part in parts(before.runs, after.runs)
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
        runs = (
            with_mark(part.before, mark) if part.stayed else self._marked(item, part)
            for part in parts(before.runs, after.runs)
            if part.before
        )
        return replace(before, runs=tuple(chain(*runs)), mark=mark)

    def arrived(self, item: str, key: Hashable, before: Paragraph, after: Paragraph) -> Paragraph:
        """Return a paragraph that has moved, at its new place with its new words.

        Args:
            key: what both ends of the move share.
        """
        mark = self._signing.moved("moved_in", item, key)
        runs = (
            with_mark(part.after, mark) if part.stayed else self._marked(item, part)
            for part in parts(before.runs, after.runs)
            if part.after
        )
        return replace(after, runs=tuple(chain(*runs)), mark=mark)

    def field(self, item: str, before: Runs, after: Runs) -> Runs:
        """Return the words of a field of an item."""
        marked = (
            part.after if part.stayed else self._marked(item, replace(part, aspect="fields"))
            for part in parts(before, after)
        )
        return tuple(chain(*marked))

    def _marked(self, item: str, part: Part) -> Runs:
        if part.before:
            return with_mark(part.before, self._signing.within("deleted", item, part.aspect))
        return with_mark(part.after, self._signing.within("inserted", item, part.aspect))


def _is_same(before: Form, after: Form) -> bool:
    """True if a reader sees no difference; an entry without a number stands in any list alike."""
    is_numbered = after.role == "numbered"
    return before == (after if is_numbered else replace(after, list=before.list))
