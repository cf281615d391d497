"""What a file says of itself: which model, which edition, which round.

It is told three times, for programs that clean files take away some: as custom properties, in a
part of its own, and to people at the top of each page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bufetat_editor.exchange.word.lookup import name_of
from bufetat_editor.exchange.word.markup import Element
from bufetat_editor.exchange.word.reader.opened import Opened
from bufetat_editor.exchange.word.seal_part import NAMESPACE

SHORT_HASH: Final = "tmShortHash"
"""The beginning of the state hash, as the top of the page has it."""

_OURS: Final = "tm"
_NAMES: Final = {"document_id": "tmDocument"}
"""Fields of the seal that have another name among the properties."""
_HASH: Final = re.compile(r"· ([0-9a-f]{12})\b")


def properties(file: Opened) -> Mapping[str, str]:
    """Return the properties of the seal and of the circulation, from where they are left."""
    return _custom(file) or _part(file) or _visible(file)


def _custom(file: Opened) -> dict[str, str]:
    nodes = (node for root in file.beside("custom-properties") for node in root)
    named = ((node.get("name", ""), _text(node)) for node in nodes)
    return {name: text for name, text in named if name.startswith(_OURS)}


def _part(file: Opened) -> dict[str, str]:
    roots = (root for root in file.parts("customXml") if root.tag == f"{{{NAMESPACE}}}seal")
    fields = (node for root in roots for node in root.iter() if not len(node))
    return {_property(name_of(node)): _text(node) for node in fields}


def _visible(file: Opened) -> dict[str, str]:
    margins = (root for kind in ("header", "footer") for root in file.parts(kind))
    found = (match for root in margins for match in _HASH.findall(_text(root)))
    short = next(found, "")
    return {SHORT_HASH: short} if short else {}


def _property(field: str) -> str:
    """`state_hash` as `tmStateHash`."""
    return _NAMES.get(field) or _OURS + field.title().replace("_", "")


def _text(node: Element) -> str:
    return "".join(map(str, node.itertext()))
