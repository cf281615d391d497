"""What a file says of itself: which model, which edition, which round.

It is told three times, for programs that clean files take away some: as custom properties, in a
part of its own, and to people at the top of each page.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bufetat_editor.exchange.seal import is_property, seal_told, short_hash_in
from bufetat_editor.exchange.word.lookup import name_of
from bufetat_editor.exchange.word.markup import Element
from bufetat_editor.exchange.word.reader.opened import Opened
from bufetat_editor.exchange.word.seal_part import NAMESPACE

_NAMES: Final = {"document_id": "tmDocument"}
"""Fields of the seal that have another name among the properties."""


def properties(file: Opened) -> Mapping[str, str]:
    """Return the properties of the seal and of the circulation, from where they are left."""
    return seal_told(_custom(file), _part(file), _visible(file))


def _custom(file: Opened) -> dict[str, str]:
    nodes = (node for root in file.beside("custom-properties") for node in root)
    named = ((node.get("name", ""), _text(node)) for node in nodes)
    return {name: text for name, text in named if is_property(name)}


def _part(file: Opened) -> dict[str, str]:
    roots = (root for root in file.parts("customXml") if root.tag == f"{{{NAMESPACE}}}seal")
    fields = (node for root in roots for node in root.iter() if not len(node))
    return {_property(name_of(node)): _text(node) for node in fields}


def _visible(file: Opened) -> dict[str, str]:
    margins = (root for kind in ("header", "footer") for root in file.parts(kind))
    return short_hash_in(map(_text, margins))


def _property(field: str) -> str:
    """`state_hash` as `tmStateHash`."""
    return _NAMES.get(field) or "tm" + field.title().replace("_", "")


def _text(node: Element) -> str:
    return "".join(map(str, node.itertext()))
