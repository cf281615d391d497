"""Where an item is found on paper, in few words: under which heading, and which of those there."""

from __future__ import annotations

from collections import Counter

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.places import BETWEEN, Places
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.blocks import Document
from bufetat_editor.exchange.furniture import FOOTNOTES, MATRIX

_PARTS = {"memo", "chapter", "matrix_cell", "service_matrix", "footnote"}


def printed_places(snapshot: Snapshot, document: Document) -> Places:
    """Return the places of a snapshot's items, with the footnotes numbered as in print.

    There they have the order of their calls, those of the memo first, and one that nothing calls
    has no number.

    Args:
        document: what the snapshot was composed to.
    """
    return Places(snapshot, {one.item: str(one.number or "") for one in document.footnotes})


class PaperPlaces:
    """The places of one snapshot's items; of a removed one it is told of which part it was.

    Args:
        document: what the snapshot was composed to.

    Attributes:
        full: the same with all that an item stands under.
    """

    def __init__(self, snapshot: Snapshot, document: Document) -> None:
        self._snapshot = snapshot
        self.full = printed_places(snapshot, document)
        self._matrices = {one.item: one.title for one in document.model.matrices}
        self._footnotes = {one.item: n for n, one in enumerate(document.footnotes)}
        self._families: Counter[tuple[str | None, str]] = Counter()
        self._ranks: dict[str, int] = {}
        for item in snapshot:
            self._families[_family(item)] += 1
            self._ranks[item.id] = self._families[_family(item)]

    def part(self, item: Item) -> Item:
        """Return the memo, chapter, cell, matrix or footnote that an item is of, else its root."""
        lineage = (item, *self._snapshot.ancestors(item.id))
        return next(one for one in lineage if one.kind in _PARTS or one.parent is None)

    def title(self, part: Item) -> str:
        """Return the heading that a part is found under; that of its matrix for a cell."""
        match part.kind:
            case "matrix_cell":
                _, matrix, *_ = self._snapshot.ancestors(part.id)
                return self.title(matrix)
            case "service_matrix":
                return self._matrices.get(part.id, MATRIX)
            case "footnote":
                return FOOTNOTES
            case _:
                return self.full.title(part)

    def order(self, part: Item) -> int:
        """Return which part of several under one heading comes first: that of the lower number.

        What is of the whole matrix comes before its cells, or it would seem to be of one of them.
        """
        return self._footnotes.get(part.id, 1 if part.kind == "matrix_cell" else 0)

    def crossing(self, part: Item) -> str:
        """Return the names of the row and the column that meet in a cell; empty for no cell."""
        return BETWEEN.join(self.names(part)) if part.kind == "matrix_cell" else ""

    def names(self, part: Item) -> tuple[str, ...]:
        """Return what a part is called: a cell by its row and its column."""
        if part.kind != "matrix_cell":
            return (self.title(part),)
        row, *_ = self._snapshot.ancestors(part.id)
        column = self._snapshot.get(str(part.attrs.get("column")))
        return tuple(self.full.name(one) for one in (row, column) if one)

    def under(self, item: Item) -> str:
        """Return the nearest heading over an item below that of its part; empty if there is none.

        A cell has none: the tasks in it are known by their numbers.
        """
        part = self.part(item)
        if part.kind == "matrix_cell":
            return ""
        headings = self.full.headings(item, below=part.id)
        return headings[-1].rstrip(" :") if headings else ""

    def finding(self, item: Item) -> str:
        """Return what must be known beside the name of an item to find it; often nothing.

        A number such as `2.6.2` tells under which headings it is. What stands in a footnote has
        the name of that, so here it is told which of several it is.
        """
        if _tells_where(self.number(item)):
            return ""
        above = (self.full.number(one) for one in self._snapshot.ancestors(item.id))
        if number := next(filter(_tells_where, above), ""):
            return f"Under {number}"
        rank = "" if self._known(item) == item else self._rank(item)
        return BETWEEN.join(filter(None, (self.under(item), rank and f"{_kind(item)} {rank}")))

    def name(self, item: Item) -> str:
        """Return what an item is known by: `M3.1.5`, `Kategori 2`, `Avsnitt`, `Fotnote 1`."""
        number = self.number(item)
        if _tells_where(number):
            return number
        return self.label(item) or f"{_kind(self._known(item))} {number}".rstrip()

    def mention(self, item: Item) -> str:
        """Return the name within a sentence: `M3.1.5`, `kategori 2`, `saksnr.`."""
        name = self.name(item)
        return name if name == self.number(item) else name[:1].lower() + name[1:]

    def number(self, item: Item) -> str:
        """Return the reference number, else which of several of its kind the item is.

        It is empty for the only one, and for what has a name of its own.
        """
        known = self._known(item)
        return self.full.number(known) or ("" if self.label(known) else self._rank(known))

    @staticmethod
    def label(item: Item) -> str:
        """Return what a memo calls a field of its head; empty for other items."""
        label = str(item.attrs.get("label", "")) if item.kind == "memo_field" else ""
        return label.strip(" :")

    def _known(self, item: Item) -> Item:
        """The item whose number readers know: what stands in a footnote has none of its own."""
        part = self.part(item)
        return part if part.kind == "footnote" else item

    def _rank(self, item: Item) -> str:
        """Which of several of its kind an item is; empty for the only one.

        A footnote without a number of its own is not counted, or it would seem to have one.
        """
        is_known_by_others = KINDS[item.kind].made_with_frame or item.id in self._footnotes
        if self._families[_family(item)] == 1 or is_known_by_others:
            return ""
        return str(self._ranks[item.id])


def _family(item: Item) -> tuple[str | None, str]:
    """What it is one of: those of its kind under the same."""
    return item.parent, item.kind


def _kind(item: Item) -> str:
    return KINDS[item.kind].labels.nb.capitalize()


def _tells_where(number: str) -> bool:
    """Whether a number names the chapter or row too, as `2.6.2` and `M3.1.5` do."""
    return "." in number
