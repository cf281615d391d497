"""The lines of a change sheet: each tells of one item, or of what came or went together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bufetat_editor.domain.facts import Facts, differing_facts, fact_deeds
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.places import BETWEEN
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.paper_places import PaperPlaces
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.diff import Difference
from bufetat_editor.history.words import Operation, Span, with_words, word_diff

_TITLED = {"memo", "service_model"}
_TITLE = "Tittel"
MOVED: Final = "Flyttet"
"""Begins what is told of a move."""
_PRINTED = frozenset({"target_groups", "footnote"})
"""What paper says of an item beside its wording."""

_Values = Mapping[str, tuple[str, ...]]
"""What fields hold, by what they are called."""


@dataclass(frozen=True, slots=True)
class SheetWording:
    """A text on one side of a line, with what is other in it.

    Attributes:
        label: the number or name that it stands with, where a line holds several; else empty.
    """

    label: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SheetLine:
    """What happened to one item, or to several that came or went together.

    Attributes:
        item: id of the item; of several, the one that the others stand under.
        name: its number if that tells where it is, else what it is and which of several.
        former: its old number if that was another and is not told by the deeds; else empty.
        under: what it stands under, where the name does not tell; else empty.
        deeds: what was done to it, in words.
        before: the wordings until then; none if it is new.
        after: the wordings since; none if it is gone.
        left: of what moved, the names of what it stood under that are others now; else empty.
    """

    item: str
    name: str
    former: str
    under: str
    deeds: tuple[str, ...]
    before: tuple[SheetWording, ...]
    after: tuple[SheetWording, ...]
    left: str = ""


class Side:
    """One of the two moments that are compared.

    Attributes:
        places: where its items are found on paper.
        facts: theirs, in words.
    """

    def __init__(self, subject: Subject) -> None:
        self.snapshot = subject.snapshot
        self.places = PaperPlaces(self.snapshot, compose(subject))
        self.facts = Facts(self.snapshot, self.places.full)

    def living(self, item_id: str) -> Item | None:
        """Return an item if it lives then."""
        return self.snapshot[item_id] if self.snapshot.is_living(item_id) else None


class LineTeller:
    """Tells what happened from one moment to another, line by line."""

    def __init__(self, old: Side, new: Side) -> None:
        self._old, self._new = old, new

    def line(self, top: str, family: Sequence[Difference]) -> SheetLine:
        """Return what happened to an item, or to it and what came or went with it.

        Args:
            family: all that differs in these.
        """
        old, new = self._old.living(top), self._new.living(top)
        if old and new:
            return self._changed(old, new, family)
        seen = self._new if new else self._old
        item = seen.snapshot[top]
        place = (seen.places.name(item), "", seen.places.finding(item))
        texts = (
            *(_whole(one, seen.places, alone=len(family) == 1) for one in family),
            *_facts("insert" if new else "delete", seen.facts.values(item, _PRINTED), {}),
        )
        if new:
            return SheetLine(top, *place, ("Lagt til",), (), texts)
        return SheetLine(top, *place, ("Fjernet",), texts, ())

    def _changed(self, old: Item, new: Item, family: Sequence[Difference]) -> SheetLine:
        names = differing_facts(old, new)
        words = with_words(word_diff(old.text, new.text))
        had, has = self._old.facts.values(old, names), self._new.facts.values(new, names)
        is_moved = "moved" in {one.change for one in family}
        return SheetLine(
            new.id,
            self._name(old, new),
            "" if is_moved else self._former_number(old, new),
            self._new.places.finding(new),
            tuple(deed for one in family for deed in self._deeds(one, old, new)),
            (*_text("delete", words), *_facts("delete", had, has)),
            (*_text("insert", words), *_facts("insert", has, had)),
            self._left(old, new) if is_moved else "",
        )

    def _name(self, old: Item, new: Item) -> str:
        is_title = new.kind in _TITLED and old.text != new.text
        return _TITLE if is_title else self._new.places.name(new)

    def _former_number(self, old: Item, new: Item) -> str:
        former, number = self._old.places.number(old), self._new.places.number(new)
        return former if number and number != former else ""

    def _deeds(self, difference: Difference, old: Item, new: Item) -> tuple[str, ...]:
        match difference.change:
            case "moved":
                return (self._moved(old, new),)
            case "text" if not new.text.strip():
                return ("Teksten er fjernet",)
            case "text":
                return ("Endret",)
            case _:
                return fact_deeds(old, new)

    def _moved(self, old: Item, new: Item) -> str:
        """From where, with the names of that."""
        before, after = self._old.places, self._new.places
        if left := self._left(old, new):
            return f"{MOVED} fra {before.mention(old)} ({left})"
        is_still_called_so = before.name(old) == after.name(new)
        return MOVED if is_still_called_so else f"{MOVED} fra {before.mention(old)}"

    def _left(self, old: Item, new: Item) -> str:
        """The names of what it stood under that are others now."""
        before, after = self._old.places, self._new.places
        part, later = before.part(old), after.part(new)
        names = () if part.id == later.id else before.names(part)
        others = {*after.names(later), after.under(new), ""}
        return BETWEEN.join(one for one in (*names, before.under(old)) if one not in others)


def _whole(difference: Difference, places: PaperPlaces, *, alone: bool) -> SheetWording:
    """The wording of what came or went."""
    item = difference.item
    label = "" if alone else places.label(item) or places.full.number(item)
    return SheetWording(label, difference.words)


def _text(operation: Operation, words: Iterable[Span]) -> Iterator[SheetWording]:
    """The text on one side of a line, where what is of that operation is to be seen."""
    if spans := tuple(span for span in words if span.operation in {"equal", operation}):
        yield SheetWording("", spans)


def _facts(operation: Operation, own: _Values, others: _Values) -> Iterator[SheetWording]:
    """The facts on one side of a line, each value as a whole: a name is not told word by word."""
    for name, values in own.items():
        shared = others.get(name, ())
        told = (Span("equal" if one in shared else operation, one) for one in values)
        yield SheetWording(name, tuple(_listed(told)))


def _listed(values: Iterable[Span]) -> Iterator[Span]:
    for number, one in enumerate(values):
        if number:
            yield Span("equal", "; ")
        yield one
