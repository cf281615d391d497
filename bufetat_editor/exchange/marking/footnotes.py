"""Footnotes, old and new.

Where a call stayed, the footnote is one, with marks on what is other in it. Where none did, it
stands as it was for the calls that went and as it is for those that came. A new memo has no marks,
and neither has a footnote that nothing but such a memo calls.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bufetat_editor.exchange.blocks import Document, Footnote, FootnoteCall, Mark, Paragraph
from bufetat_editor.exchange.marking.calls import calls, with_calls
from bufetat_editor.exchange.marking.flows import Flows
from bufetat_editor.exchange.marking.paragraphs import Paragraphs
from bufetat_editor.exchange.marking.signing import Change, Signing
from bufetat_editor.exchange.marking.union import union
from bufetat_editor.exchange.marks import is_gone

_Side = tuple[str, bool]
"""Id of a footnote, and whether it is the footnote as it was."""


class Footnotes:
    """Unites the footnotes of two documents.

    Args:
        document: the one that shows changes, without its footnotes.
    """

    def __init__(
        self,
        signing: Signing,
        old: Sequence[Footnote],
        new: Sequence[Footnote],
        document: Document,
    ) -> None:
        self._document = document
        self._signing = signing
        self._flows = Flows(signing)
        self._paragraphs = Paragraphs(signing)
        self._old = {footnote.item: footnote for footnote in old}
        self._new = {footnote.item: footnote for footnote in new}
        found = [*calls(document)]
        unmarked = {call.footnote for call in found if call.mark is None}
        self._stayed = {item for item in unmarked if item in self._old and self._old[item].number}
        self._of_new_memo = unmarked - self._stayed
        self._marks = {self._side(call): call.mark for call in reversed(found) if call.mark}
        self._hung: dict[_Side, None] = {}

    def placed(self) -> Document:
        """Return the document with its footnotes, and with calls that lead to them."""
        document = with_calls(self._document, self._renewed)
        return replace(document, footnotes=tuple(self._united()))

    def _side(self, call: FootnoteCall) -> _Side:
        return call.footnote, is_gone(call.mark) and call.footnote not in self._stayed

    def _renewed(self, call: FootnoteCall) -> FootnoteCall:
        """A call that leads to the footnote on its side.

        The footnote hangs on the first that is asked for, of those that stayed if any did.
        """
        side = footnote, former = self._side(call)
        can_hold = call.mark is None or footnote not in self._stayed
        repeats = not can_hold or side in self._hung
        if can_hold:
            self._hung[side] = None
        number = (self._old if former else self._new)[footnote].number
        return replace(call, number=number or call.number, repeats=repeats, former=former)

    def _united(self) -> Iterator[Footnote]:
        """The called footnotes in the order of the calls that they hang on, then the others.

        LibreOffice gives footnotes to calls by their order.
        """
        for item, former in self._hung:
            if former:
                yield replace(self._whole(self._old[item], "deleted"), former=True)
            elif item in self._stayed:
                yield self._kept(self._old[item], self._new[item])
            elif item in self._of_new_memo:
                yield self._new[item]
            else:
                yield self._whole(self._new[item], "inserted")
        before, after = _uncalled(self._old), _uncalled(self._new)
        for place in union(before, after, self._signing.fixed(before)):
            if place.before and place.after:
                yield self._kept(place.before, place.after)
            else:
                yield self._whole(place.one, place.change)

    def _kept(self, before: Footnote, after: Footnote) -> Footnote:
        paragraphs = self._flows.paragraphs(before.paragraphs, after.paragraphs)
        return replace(after, paragraphs=paragraphs)

    def _whole(self, footnote: Footnote, change: Change) -> Footnote:
        paragraphs = (
            self._paragraphs.whole(one, self._mark(footnote, one, change))
            for one in footnote.paragraphs
        )
        return replace(footnote, paragraphs=tuple(paragraphs))

    def _mark(self, footnote: Footnote, paragraph: Paragraph, change: Change) -> Mark:
        """What stands on both sides went or came with the call that was set or taken."""
        item = str(paragraph.item)
        if self._signing.is_on_both_sides(item):
            sides = ((footnote.item, change == "deleted"), (footnote.item, change != "deleted"))
            for mark in filter(None, map(self._marks.get, sides)):
                return Mark(change, mark.author, mark.at)
        return self._signing.whole(change, item)


def _uncalled(footnotes: dict[str, Footnote]) -> dict[str, Footnote]:
    return {item: footnote for item, footnote in footnotes.items() if footnote.number is None}
