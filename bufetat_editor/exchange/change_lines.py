"""The lines of a change sheet: each tells of one item, or of what came or went together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bufetat_editor.domain.facts import Facts, differing_facts
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.places import BETWEEN
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.paper_places import PaperPlaces
from bufetat_editor.history.diff import Difference
from bufetat_editor.history.words import Operation, Span, with_words, word_diff

Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """A text on one side of a line, with what is other in it.

    Attributes:
        label: the number or name that it stands with, where a line holds several; else empty.
    """

    label: str
    spans: Spans


@dataclass(frozen=True, slots=True)
class Line:
    """What happened to one item, or to several that came or went together.

    Attributes:
        item: id of the item; of several, the one that the others stand under.
        name: what it is and its number, with the old number if that was another.
        heading: the nearest heading over it within its group; empty if there is none.
        deeds: what was done to it, in words.
        before: the wordings until then; none if it is new.
        after: the wordings since; none if it is gone.
    """

    item: str
    name: str
    heading: str
    deeds: tuple[str, ...]
    before: tuple[Wording, ...]
    after: tuple[Wording, ...]


class Moment:
    """One of the two snapshots that are compared.

    Attributes:
        places: where its items are found on paper.
        facts: theirs, in words.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.places = PaperPlaces(snapshot)
        self.facts = Facts(snapshot, self.places.full)

    def living(self, item_id: str) -> Item | None:
        """Return an item if it lives then."""
        return self.snapshot[item_id] if self.snapshot.is_living(item_id) else None


class LineTeller:
    """Tells what happened from one moment to another, line by line."""

    def __init__(self, old: Moment, new: Moment) -> None:
        self._old, self._new = old, new

    def line(self, top: str, family: Sequence[Difference]) -> Line:
        """Return what happened to an item, or to it and what came or went with it.

        Args:
            family: all that differs in these.
        """
        old, new = self._old.living(top), self._new.living(top)
        if old and new:
            return self._changed(old, new, family)
        seen = self._new if new else self._old
        item = seen.snapshot[top]
        place = (seen.places.name(item), seen.places.heading(item))
        texts = tuple(_whole(one, seen.places, alone=len(family) == 1) for one in family)
        if new:
            return Line(top, *place, ("Lagt til",), (), texts)
        return Line(top, *place, ("Fjernet",), texts, ())

    def _changed(self, old: Item, new: Item, family: Sequence[Difference]) -> Line:
        names = differing_facts(old, new)
        wordings = with_words(word_diff(old.text, new.text))
        facts = word_diff(self._old.facts.told(old, names), self._new.facts.told(new, names))
        return Line(
            new.id,
            self._name(old, new, is_moved="moved" in {one.change for one in family}),
            self._new.places.heading(new),
            tuple(self._deed(one, old, new) for one in family),
            _side("delete", wordings, facts),
            _side("insert", wordings, facts),
        )

    def _name(self, old: Item, new: Item, *, is_moved: bool) -> str:
        """What it is, with its old number, unless it is told that it moved from there."""
        name, former = self._new.places.name(new), self._old.places.number(old)
        is_told = is_moved or former in {"", self._new.places.number(new)}
        return name if is_told else f"{name}, før {former}"

    def _deed(self, difference: Difference, old: Item, new: Item) -> str:
        match difference.change:
            case "moved":
                return f"Flyttet fra {self._former_place(old, new)} til {_short(self._new, new)}"
            case "text" if not new.text.strip():
                return "Teksten er fjernet"
            case "text":
                return "Endret"
            case _:
                return "Felt endret"

    def _former_place(self, old: Item, new: Item) -> str:
        """Where an item stood, with what it stood under if that is another now."""
        before, after = self._old.places, self._new.places
        part, heading = before.part(old), before.heading(old)
        under = [heading] if heading != after.heading(new) else []
        if part.id != after.part(new).id:
            is_cell = part.kind == "matrix_cell"
            under.insert(0, before.crossing(part) if is_cell else before.title(part))
        place = BETWEEN.join(name for name in under if name)
        return f"{_short(self._old, old)} ({place})" if place else _short(self._old, old)


def _short(moment: Moment, item: Item) -> str:
    """What an item is called in a sentence."""
    name = moment.places.name(item)
    return moment.places.full.number(item) or name[:1].lower() + name[1:]


def _whole(difference: Difference, places: PaperPlaces, *, alone: bool) -> Wording:
    """The wording of what came or went."""
    item = difference.item
    label = "" if alone else places.label(item) or places.full.number(item)
    return Wording(label, difference.words)


def _side(operation: Operation, *texts: Spans) -> tuple[Wording, ...]:
    """What stands on one side of a line, where what is of that operation is to be seen."""
    shown = {"equal", operation}
    sides = (tuple(span for span in text if span.operation in shown) for text in texts)
    return tuple(Wording("", spans) for spans in sides if spans)
