"""The facts kept beside a wording, in words.

What they are is told as `kategori: Lovpålagte oppgaver`, what was done to them as `Fotnote lagt
til`.
"""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.domain.items import AttrValue, Item
from bufetat_editor.domain.kind import Field, Labels, Naming, norwegian
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.places import Places
from bufetat_editor.domain.snapshot import Snapshot

_CHOICES = {
    "allocation_letter": Labels("tildelingsbrev", "tildelingsbrev", "letter of allocation"),
    "circular": Labels("rundskriv", "rundskriv", "circular"),
    "to": Labels("til", "til", "to"),
    "date": Labels("dato", "dato", "date"),
    "copy_to": Labels("kopi til", "kopi til", "copy to"),
    "case_number": Labels("saksnummer", "saksnummer", "case number"),
    "from": Labels("fra", "frå", "from"),
    "case_officer": Labels("saksbehandler", "saksbehandlar", "case officer"),
    "attachment": Labels("vedlegg", "vedlegg", "attachment"),
}

_YES, _NO = Labels("ja", "ja", "yes"), Labels("nei", "nei", "no")

_NOUNS = {"refers_to": "henvisninger", "field": "slags felt"}
"""What fields are called in a sentence, if that is not their label."""


def differing_facts(before: Item, after: Item) -> frozenset[str]:
    """Return the names of the fields in which two states of an item differ."""
    names = before.attrs.keys() | after.attrs.keys()
    return frozenset(name for name in names if before.attrs.get(name) != after.attrs.get(name))


def fact_deeds(before: Item, after: Item) -> tuple[str, ...]:
    """Return what was done to an item's facts from one state to another, each in a few words.

    They are what a meeting says of it: `Merket foreløpig`, `Fotnote lagt til`, `Ledetekst endret`.
    """
    differing = differing_facts(before, after)
    fields = {one.name: one for kind in (before.kind, after.kind) for one in KINDS[kind].fields}
    return tuple(_deed(fields[name], before, after) for name in fields if name in differing)


def _deed(field: Field, before: Item, after: Item) -> str:
    has, had = field.name in after.attrs, field.name in before.attrs
    if field.type == "flag":
        return f"Merket {field.labels.nb}" if has else f"Ikke lenger {field.labels.nb}"
    done = "endret" if has and had else "lagt til" if has else "tatt bort"
    return f"{_noun(field)} {done}"


def _noun(field: Field) -> str:
    return _NOUNS.get(field.name, field.labels.nb).capitalize()


class Facts:
    """The facts of one snapshot's items.

    Args:
        places: of the same snapshot; facts that are ids of items are told by what these are called.
        naming: gives fields and choices their names.
    """

    def __init__(self, snapshot: Snapshot, places: Places, naming: Naming = norwegian) -> None:
        self._snapshot = snapshot
        self._places = places
        self._naming = naming

    def told(self, item: Item, names: frozenset[str]) -> str:
        """Return those of the named facts that the item has, a line each."""
        return "\n".join(
            f"{self._naming(field.labels)}: {'; '.join(self._shown(field, item.attrs[field.name]))}"
            for field in _had(item, names)
        )

    def values(self, item: Item, names: frozenset[str]) -> dict[str, tuple[str, ...]]:
        """Return what those of the named facts hold that the item has, by what they are called.

        Flags hold nothing: that they are set says all.
        """
        return {
            _noun(field): self._shown(field, item.attrs[field.name])
            for field in _had(item, names)
            if field.type != "flag"
        }

    def _shown(self, field: Field, value: AttrValue) -> tuple[str, ...]:
        if isinstance(value, bool):
            return (self._naming(_YES if value else _NO),)
        if field.type in {"item", "items"}:
            ids = value if isinstance(value, tuple) else (str(value),)
            named = map(self._snapshot.get, ids)
            return tuple(self._called(item) for item in named if item)
        shown = str(value)
        is_named = field.type == "choice" and shown in _CHOICES
        return (self._naming(_CHOICES[shown]) if is_named else shown,)

    def _called(self, item: Item) -> str:
        """What has no words is called by its number, because the field says what it is."""
        return (not item.text and self._places.number(item)) or self._places.name(item)


def _had(item: Item, names: frozenset[str]) -> Iterator[Field]:
    """Those of the named fields that an item has, in the order of its kind."""
    fields = KINDS[item.kind].fields
    return (field for field in fields if field.name in names and field.name in item.attrs)
