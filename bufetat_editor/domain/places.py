"""Where an item stands and what it is called, in words that a reader of the document knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import takewhile

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kind import Naming, norwegian
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.memo_heads import case_number, memo_head
from bufetat_editor.domain.numbering import numbers
from bufetat_editor.domain.snapshot import Snapshot

BETWEEN = " – "
"""What stands between two headings of a place."""

_NO_HEADINGS = {"service_model", "memos", "rounds", "checking", "paragraph", "input"}


class Places:
    """The places of one snapshot's items.

    Args:
        printed: numbers by id of what has another in print than in the model; empty for none.
        naming: gives the kinds that name what has no words their names.
    """

    def __init__(
        self,
        snapshot: Snapshot,
        printed: Mapping[str, str] | None = None,
        naming: Naming = norwegian,
    ) -> None:
        self._snapshot = snapshot
        self._naming = naming
        self._numbers = {**numbers(snapshot), **(printed or {})}

    def of(self, item: Item) -> str:
        """Return the headings that an item stands under and its own number, if it has one.

        What stands under none is told by its kind.
        """
        number = self.number(item)
        path = BETWEEN.join(self.headings(item))
        if not path:
            return self._by_kind(item)
        return f"{path} ({number})" if number else path

    def headings(self, item: Item, below: str | None = None) -> tuple[str, ...]:
        """Return what an item stands under, from above, each on one line; the root left out.

        Args:
            below: id of what it stands under that is left out with all over it.
        """
        return tuple(reversed([*self._above(item, below)]))

    def number(self, item: Item) -> str:
        """Return an item's reference number; empty if it has none."""
        return self._numbers.get(item.id, "")

    def name(self, item: Item) -> str:
        """Return what an item is called, on one line: its wording, else its kind and number."""
        return _on_one_line(item) or self._by_kind(item)

    def title(self, item: Item) -> str:
        """Return what a chapter or another large part is called in a list of them."""
        if item.kind == "memo":
            return memo_title(self._snapshot, item)
        number = self.number(item)
        return f"{number} {self.name(item)}" if number and item.text else self.name(item)

    def _by_kind(self, item: Item) -> str:
        return f"{self._label(item)} {self.number(item)}".rstrip()

    def _above(self, item: Item, below: str | None) -> Iterator[str]:
        """The names of what it stands under, nearest first, the root left out."""
        lineage = self._snapshot.ancestors(item.id)
        for one in takewhile(lambda one: one.id != below, lineage):
            if one.kind == "matrix_cell":
                yield self._area(one)
            elif one.kind not in _NO_HEADINGS and (name := self._heading(one)):
                yield name

    def _area(self, cell: Item) -> str:
        column = self._snapshot.get(str(cell.attrs.get("column")))
        return _on_one_line(column) if column else ""

    def _heading(self, item: Item) -> str:
        """What it is called, unless it has nothing but the name of its kind."""
        if item.kind == "memo":
            return self._label(item)
        return self.name(item) if item.text or self.number(item) else ""

    def _label(self, item: Item) -> str:
        return self._naming(KINDS[item.kind].labels).capitalize()


def _on_one_line(item: Item) -> str:
    return " ".join(item.text.split())


def memo_title(snapshot: Snapshot, memo: Item) -> str:
    """Return what a memo is called in lists: its type, the meeting it goes to and the day.

    The memos of a model are made from one another, so their own titles seldom tell them apart. Of
    several for one meeting each adds its case number or its title, else which of them it is.
    """
    title = _occasion(snapshot, memo)
    alike = [one for one in snapshot.of_kind("memo") if _occasion(snapshot, one) == title]
    ids = [one.id for one in alike]
    if len(alike) <= 1 or memo.id not in ids:
        return title
    marks = [case_number(snapshot, one.id) or _on_one_line(one) for one in alike]
    index = ids.index(memo.id)
    if marks[index] and marks.count(marks[index]) == 1:
        return f"{title} · {marks[index]}"
    return f"{title} ({index + 1})"


def _occasion(snapshot: Snapshot, memo: Item) -> str:
    values = memo_head(snapshot, memo.id)
    title = " ".join(value for value in (values.get("to"), values.get("date")) if value)
    kind = str(memo.attrs.get("document_type", ""))
    return " · ".join(part for part in (kind, title or memo.text) if part)
