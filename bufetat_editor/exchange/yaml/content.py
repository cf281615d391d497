"""All content of a model as YAML that a person can read and any program can take in again.

Every item of the model and its memos is told: id, kind, wording, fields and what stands under it,
in order. The rounds are no content (docs/decisions/0005), and the keys of order are drawn anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass

from bufetat_editor.domain.items import AttrValue, Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.seal import Seal

FORMAT, VERSION = "tjenestemodell", "1"
ROOTS = ("service_model", "memos")
"""Kinds of the roots whose items are content, in order."""

_FOREWORD = (
    "# Innholdet i tjenestemodellen og notatene: hvert punkt med id, slag (kind), ordlyd (text),",
    "# opplysninger (fields) og det som står under det (items), i rekkefølge. Tekst i",
    "# anførselstegn følger reglene i JSON; \\n er et linjeskift.",
)
_INDENT = "  "

# Line breaks and the byte order mark are all that YAML would not give back as JSON writes it.
_ESCAPED = {ord(sign): f"\\u{ord(sign):04x}" for sign in "\u2028\u2029\ufeff"}


@dataclass(frozen=True, slots=True)
class Content:
    """What the YAML of a model holds.

    Attributes:
        by: who froze the edition.
        items: those of a whole model in the order of the document, each after its parent; the
            root of the rounds has nothing under it.
    """

    seal: Seal
    by: str
    items: tuple[Item, ...]


def write_content(snapshot: Snapshot, seal: Seal, by: str) -> str:
    """Return the YAML of a state of the model; of equal content it is equal.

    Args:
        seal: of that state.
        by: who froze the edition.
    """
    roots = (item for kind in ROOTS for item in snapshot.children(None, kind))
    facts = {name: value for name, value in asdict(seal).items() if value is not None}
    lines = [
        *_FOREWORD,
        f"format: {FORMAT}",
        f"version: {VERSION}",
        *_parts("seal", facts),
        f"by: {_told(by)}",
        *_listed(snapshot, roots),
    ]
    return "\n".join(lines) + "\n"


def _listed(snapshot: Snapshot, items: Iterable[Item]) -> Iterator[str]:
    """The lines of some siblings, if there are any."""
    for first, item in enumerate(items):
        if not first:
            yield "items:"
        start, *rest = _item(snapshot, item)
        yield f"{_INDENT}- {start}"
        yield from (f"{_INDENT * 2}{line}" for line in rest)


def _item(snapshot: Snapshot, item: Item) -> Iterator[str]:
    yield f"id: {item.id}"
    yield f"kind: {item.kind}"
    if item.text:
        yield f"text: {_told(item.text)}"
    if item.attrs:
        yield from _parts("fields", dict(sorted(item.attrs.items())))
    yield from _listed(snapshot, snapshot.children(item.id))


def _parts(name: str, values: Mapping[str, AttrValue]) -> Iterator[str]:
    yield f"{name}:"
    yield from (f"{_INDENT}{key}: {_told(value)}" for key, value in values.items())


def _told(value: AttrValue) -> str:
    return json.dumps(value, ensure_ascii=False).translate(_ESCAPED)
