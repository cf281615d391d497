"""A comparison as the rows of its page: every change, and what stands around it unchanged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bufetat_editor.history.diff import Change, document_order
from bufetat_editor.history.telling import Telling
from bufetat_editor.history.words import Span
from bufetat_editor.ui.compare.words import change_name, decided_by, move, not_shown
from bufetat_editor.ui.history_deeds import title
from bufetat_editor.ui.history_text import spoken
from bufetat_editor.ui.language import label
from bufetat_editor.ui.sections import Section, section_of, sections
from bufetat_editor.ui.standing import first_standing

if TYPE_CHECKING:
    from bufetat_editor.domain.items import Item
    from bufetat_editor.domain.snapshot import Snapshot
    from bufetat_editor.usecases.comparing import Compared, Comparison

CHANGES: tuple[Change, ...] = ("text", "added", "removed", "moved", "fields")
"""The kinds of changes, as filters list them."""

Key = tuple[str, str]
"""What a row is known by from one comparison to the next: its item and its change."""


@dataclass(frozen=True, slots=True)
class Row:
    """One change of one item, or an item as it stands around the changes.

    Attributes:
        item: as it was last seen.
        change: what happened to it; none if the row tells of no change.
        place: its number and the section that it stands in, or stood in.
        chapter: id of the chapter, memo, matrix or footnote that filters know it by.
        spans: its wording with what was changed in it.
        note: where it was moved from and to; in a row without a change, which ones are not shown.
        decided: which meeting approved it.
        compared: the change itself; none in a row without one.
    """

    item: Item = field(compare=False)
    change: Change | None
    place: str
    chapter: str
    spans: tuple[Span, ...]
    note: str = ""
    decided: str = ""
    compared: Compared | None = field(default=None, compare=False)

    @property
    def key(self) -> Key:
        """What the row is known by."""
        return self.item.id, self.change or ""

    @property
    def is_rewritten(self) -> bool:
        """True if so much is new that the two wordings are easier to read one by one."""
        return self.compared is not None and self.compared.is_rewritten

    @property
    def told(self) -> str:
        """The row as one can read it aloud, or paste it into a letter."""
        head = ", ".join(filter(None, (self.place, change_name(self.change or ""))))
        wording = " ".join(filter(None, (spoken(self.spans), self.note)))
        whole = f"{head}: {wording}" if head else wording
        return f"{whole} ({self.decided})" if self.decided else whole


@dataclass(frozen=True, slots=True)
class Filter:
    """Which rows are wanted.

    Attributes:
        changes: the kinds of changes.
        chapter: id of the only one; empty for all.
        in_context: with what stands around these changes.
    """

    changes: frozenset[Change] = frozenset(CHANGES)
    chapter: str = ""
    in_context: bool = False

    def passed(self, rows: Iterable[Row]) -> tuple[Row, ...]:
        """Return the rows that are wanted; an item with a wanted change is not shown twice."""
        near = [row for row in rows if self.chapter in {"", row.chapter}]
        wanted = {row.item.id for row in near if row.change in self.changes}
        return tuple(
            row
            for row in near
            if row.change in self.changes
            or (self.in_context and row.change is None and row.item.id not in wanted)
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """A comparison, read and told, so that the window has nothing left to find out.

    Attributes:
        rows: every change, and every item of the later moment once more as it reads then, in the
            order of the later document; what was removed comes where it stood.
    """

    comparison: Comparison
    rows: tuple[Row, ...]


def answer(comparison: Comparison) -> Answer:
    """Return a comparison in rows; for the worker thread, as a long document takes a while."""
    return Answer(comparison, tuple(_Rows(comparison).made()))


class _Rows:
    def __init__(self, comparison: Comparison) -> None:
        self._earlier, self._later = comparison.earlier, comparison.later
        self._is_forwards = self._earlier.changeset <= self._later.changeset
        self._old_spots, self._new_spots = _Spots(self._earlier), _Spots(self._later)
        self._telling = Telling(self._earlier, self._later, naming=label)
        self._changes: dict[str, list[Compared]] = {}
        for compared in comparison.changes:
            self._changes.setdefault(compared.difference.item.id, []).append(compared)

    def made(self) -> Iterator[Row]:
        for item_id in document_order(self._earlier, self._later):
            for compared in self._changes.get(item_id, ()):
                yield self._changed(compared)
            if self._later.is_living(item_id) and self._later[item_id].text:
                yield self._plain(self._later[item_id])

    def _changed(self, compared: Compared) -> Row:
        difference = compared.difference
        spots = self._new_spots if difference.after else self._old_spots
        is_move = difference.change == "moved"
        return Row(
            difference.item,
            difference.change,
            spots.of(difference.item),
            compared.chapter,
            tuple(_spans(compared)),
            move(compared.before, compared.after) if is_move else "",
            decided_by(compared.edition) if self._is_forwards else "",
            compared,
        )

    def _plain(self, item: Item) -> Row:
        chapter, _ = self._telling.part(item)
        changes = [one.difference.change for one in self._changes.get(item.id, ())]
        spans = (Span("equal", item.text),)
        return Row(item, None, self._new_spots.of(item), chapter, spans, not_shown(changes))


def _spans(compared: Compared) -> Iterator[Span]:
    """The wording with what was changed in it; facts stand below it, before and after."""
    difference = compared.difference
    match difference.change:
        case "text":
            yield from compared.words
        case "added":
            yield Span("insert", compared.after)
        case "removed":
            yield Span("delete", compared.before)
        case "moved":
            yield Span("equal", title(difference.item))
        case "fields":
            yield Span("equal", f"{title(difference.item)}\n")
            yield from _facts(compared.before, compared.after)


def _facts(before: str, after: str) -> Iterator[Span]:
    if before:
        yield Span("delete", before.replace("\n", "; "))
    if before and after:
        yield Span("equal", " → ")
    if after:
        yield Span("insert", after.replace("\n", "; "))


class _Spots:
    """Where the items of one snapshot stand, so shortly that it has room beside their text."""

    def __init__(self, snapshot: Snapshot) -> None:
        standing = first_standing(snapshot)
        self._snapshot = snapshot
        self._numbers = standing.numbers
        self._titles = dict(_titles(sections(standing)))

    def of(self, item: Item) -> str:
        """Return its number and the title of its section, in the matrix with the column.

        A number that could be taken for the section's stands behind.
        """
        number, key = self._numbers.get(item.id, ""), section_of(self._snapshot, item.id)
        above, title = self._numbers.get(key, ""), self._titles.get(key, "")
        if column := self._column(item):
            title = f"{title} · {column}"
        if item.id == key or (above and number.startswith(f"{above}.")) or number[:1].isalpha():
            return f"{number} {title}".strip()
        return " ".join(filter(None, (above, title, number and f"({number})")))

    def _column(self, item: Item) -> str:
        above = (item, *self._snapshot.ancestors(item.id))
        cell = next((one for one in above if one.kind == "matrix_cell"), None)
        column = self._snapshot.get(str(cell.attrs.get("column"))) if cell else None
        return column.text if column else ""


def _titles(branch: Iterable[Section]) -> Iterator[tuple[str, str]]:
    for section in branch:
        yield section.key, section.title
        yield from _titles(section.children)
