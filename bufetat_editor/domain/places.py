"""Where an item stands and what it is called, in words that a reader of the document knows."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.numbering import numbers
from bufetat_editor.domain.snapshot import Snapshot

_BETWEEN = " – "
_NO_HEADINGS = {"service_model", "memos", "rounds", "paragraph"}


class Places:
    """The places of one snapshot's items."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._numbers = numbers(snapshot)

    def of(self, item: Item) -> str:
        """Return the headings that an item stands under and its own number, if it has one."""
        number = self._numbers.get(item.id, "")
        path = _BETWEEN.join(reversed([*self._above(item)]))
        if not path:
            return f"{_label(item)} {number}".rstrip()
        return f"{path} ({number})" if number else path

    def name(self, item: Item) -> str:
        """Return what an item is called: its wording, or its kind and number if it has none."""
        return item.text or f"{_label(item)} {self._numbers.get(item.id, '')}".rstrip()

    def title(self, item: Item) -> str:
        """Return what a chapter or another large part is called in a list of them."""
        if item.kind == "memo":
            return memo_title(self._snapshot, item)
        number = self._numbers.get(item.id)
        return f"{number} {item.text}" if number and item.text else self.name(item)

    def _above(self, item: Item) -> Iterator[str]:
        """The names of what it stands under, nearest first, the root left out."""
        for one in self._snapshot.ancestors(item.id):
            if one.kind == "matrix_cell":
                yield self._area(one)
            elif one.kind not in _NO_HEADINGS and (name := self._heading(one)):
                yield name

    def _area(self, cell: Item) -> str:
        column = self._snapshot.get(str(cell.attrs.get("column")))
        return column.text if column else ""

    def _heading(self, item: Item) -> str:
        """What it is called, unless it has nothing but the name of its kind."""
        if item.kind == "memo":
            return _label(item)
        return self.name(item) if item.text or item.id in self._numbers else ""


def _label(item: Item) -> str:
    return KINDS[item.kind].labels.nb.capitalize()


def memo_title(snapshot: Snapshot, memo: Item) -> str:
    """Return what a memo is called in lists: its type, the meeting it goes to and the day.

    The memos of a model are made from one another, so their own titles do not tell them apart.
    """
    values = {
        str(field.attrs.get("field")): field.text
        for field in snapshot.children(memo.id, "memo_field")
    }
    title = " ".join(value for value in (values.get("to"), values.get("date")) if value)
    kind = str(memo.attrs.get("document_type", ""))
    return " · ".join(part for part in (kind, title or memo.text) if part)
