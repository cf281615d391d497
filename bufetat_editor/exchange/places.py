"""Where an item stands, in words that a reader of the document knows."""

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
            return f"{_label(item)} {number}".strip()
        return f"{path} ({number})" if number else path

    def _above(self, item: Item) -> Iterator[str]:
        """The names of what it stands under, nearest first, the root left out."""
        for one in self._snapshot.ancestors(item.id):
            if one.kind == "matrix_cell":
                yield self._area(one)
            elif one.kind not in _NO_HEADINGS and (name := self._name(one)):
                yield name

    def _area(self, cell: Item) -> str:
        column = self._snapshot.get(str(cell.attrs.get("column")))
        return column.text if column else ""

    def _name(self, item: Item) -> str:
        if item.kind == "memo":
            return _label(item)
        if item.text:
            return item.text
        number = self._numbers.get(item.id)
        return f"{_label(item)} {number}" if number else ""


def _label(item: Item) -> str:
    return KINDS[item.kind].labels.nb.capitalize()
