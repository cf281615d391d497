"""Where an item is found on paper, in few words: under which heading, and which of those there."""

from __future__ import annotations

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.places import BETWEEN, Places
from bufetat_editor.domain.snapshot import Snapshot

_PARTS = {"memo", "chapter", "matrix_cell", "service_matrix", "footnote"}


class PaperPlaces:
    """The places of one snapshot's living items.

    Attributes:
        full: the same with all that an item stands under.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self.full = Places(snapshot)

    def part(self, item: Item) -> Item:
        """Return the memo, chapter, cell, matrix or footnote that an item is of, else its root."""
        lineage = (item, *self._snapshot.ancestors(item.id))
        return next((one for one in lineage if one.kind in _PARTS), lineage[-1])

    def title(self, part: Item) -> str:
        """Return what a part is called; a cell by its matrix, its row and its column."""
        if part.kind != "matrix_cell":
            return self.full.title(part)
        _, matrix, *_ = self._snapshot.ancestors(part.id)
        return f"{self.full.title(matrix)}: {self.crossing(part)}"

    def crossing(self, cell: Item) -> str:
        """Return the names of the row and the column that meet in a cell."""
        row, *_ = self._snapshot.ancestors(cell.id)
        column = self._snapshot.get(str(cell.attrs.get("column")))
        return BETWEEN.join(self.full.name(one) for one in (row, column) if one)

    def heading(self, item: Item) -> str:
        """Return the nearest heading over an item below that of its part; empty if there is none.

        A cell has none: the tasks in it are known by their numbers.
        """
        if self.part(item).kind == "matrix_cell":
            return ""
        below = self.full.headings(item)[1:]
        return below[-1].rstrip(" :") if below else ""

    def name(self, item: Item) -> str:
        """Return the kind of an item with its number: `Oppgave M3.1.5`, `Avsnitt 2`."""
        kind = KINDS[item.kind].labels.nb.capitalize()
        return self.label(item) or f"{kind} {self.number(item)}".rstrip()

    def number(self, item: Item) -> str:
        """Return the reference number, else which of several of its kind the item is."""
        family = self._snapshot.children(item.parent, item.kind)
        is_alone = len(family) == 1 or KINDS[item.kind].made_with_frame
        rank = 0 if is_alone else [one.id for one in family].index(item.id) + 1
        return self.full.number(item) or str(rank or "")

    @staticmethod
    def label(item: Item) -> str:
        """Return what a memo calls a field of its head; empty for other items."""
        label = str(item.attrs.get("label", "")) if item.kind == "memo_field" else ""
        return label.strip(" :")
