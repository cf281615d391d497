"""The memo, old and new in one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bufetat_editor.exchange.blocks import Memo, MemoField
from bufetat_editor.exchange.marking.flows import Flows
from bufetat_editor.exchange.marking.paragraphs import Paragraphs
from bufetat_editor.exchange.marking.signing import Change, Signing
from bufetat_editor.exchange.marking.union import union


class Memos:
    """Unites a memo with what it was.

    A memo is written anew for each meeting: one that was not there before is no change of what it
    tells of, and stands without marks. One that is gone is marked from end to end.
    """

    def __init__(self, signing: Signing) -> None:
        self._signing = signing
        self._paragraphs = Paragraphs(signing)
        self._flows = Flows(signing)

    def united(self, old: Memo | None, new: Memo | None) -> Memo | None:
        """Return one memo of both, if there is or was one."""
        if old is None:
            return new
        if new is None:
            return self._gone(old)
        return replace(
            new,
            document_type=self._paragraphs.field(
                new.item, "document_type", old.document_type, new.document_type
            ),
            fields=tuple(self._fields(old.fields, new.fields)),
            title=self._paragraphs.kept(new.item, old.title, new.title),
            blocks=self._flows.united(old.blocks, new.blocks),
        )

    def _gone(self, memo: Memo) -> Memo:
        mark = self._signing.whole("deleted", memo.item)
        return replace(
            memo,
            document_type=self._paragraphs.whole_field(
                memo.item, "document_type", memo.document_type, mark
            ),
            fields=tuple(self._whole_field(field, "deleted") for field in memo.fields),
            title=self._paragraphs.whole(memo.title, mark),
            blocks=self._flows.united(memo.blocks, ()),
        )

    def _fields(self, old: Sequence[MemoField], new: Sequence[MemoField]) -> Iterator[MemoField]:
        before, after = {one.item: one for one in old}, {one.item: one for one in new}
        for place in union(before, after, self._signing.fixed(before)):
            if place.before and place.after:
                yield self._kept_field(place.before, place.after)
            else:
                yield self._whole_field(place.one, place.change)

    def _kept_field(self, before: MemoField, after: MemoField) -> MemoField:
        return replace(
            after,
            label=self._paragraphs.field(after.item, "label", before.label, after.label),
            value=self._paragraphs.kept(after.item, before.value, after.value),
        )

    def _whole_field(self, field: MemoField, change: Change) -> MemoField:
        mark = self._signing.whole(change, field.item)
        label = self._paragraphs.whole_field(field.item, "label", field.label, mark)
        value = self._paragraphs.whole(field.value, mark)
        return replace(field, label=label, value=value, mark=mark)
