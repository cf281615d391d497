"""Reads a template written as YAML: one item with all below it, told by kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.items import Item
from bufetat_editor.exchange.yaml.plain import loaded
from bufetat_editor.history.order import keys


def read_template(text: str) -> tuple[Item, ...]:
    """Return the items of a template in the order of the document, each after its parent.

    Args:
        text: nested nodes, each with a `kind` and where it has them `text`, `fields` and `items`.

    Returns:
        Items under ids of their own, `1` for the first, `1.2` for the second below it; whoever
        makes something after the template gives them real ones.
    """
    return tuple(_items(loaded(text), "1", None, keys(1)[0]))


def _items(node: Mapping[str, Any], item_id: str, parent: str | None, pos: str) -> Iterator[Item]:
    wording, fields = clean_text(node.get("text", "")), node.get("fields", {})
    yield Item(item_id, node["kind"], parent, pos, wording, fields)
    below = node.get("items", ())
    for n, (child, key) in enumerate(zip(below, keys(len(below)), strict=True), 1):
        yield from _items(child, f"{item_id}.{n}", item_id, key)
