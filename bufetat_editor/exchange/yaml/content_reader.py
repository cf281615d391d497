"""Reads the YAML of a model's content, which may come from anywhere.

All is held against the registry of kinds and against what nobody can do in the program. What
`domain.checking` warns of is taken: a meeting may approve it, so it lies in archives.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bufetat_editor.domain.items import AttrValue, Item
from bufetat_editor.domain.kind import Field, Kind
from bufetat_editor.domain.kinds import KINDS, ROOT_IDS
from bufetat_editor.exchange.yaml.content import FORMAT, ROOTS, VERSION, Content
from bufetat_editor.exchange.yaml.content_seal import seal_told_by
from bufetat_editor.exchange.yaml.node import Node
from bufetat_editor.exchange.yaml.plain import read_plain
from bufetat_editor.history.order import keys
from bufetat_editor.phrase import Phrase

_ID = re.compile("[a-z][a-z0-9-]{0,35}")


def read_content(text: str) -> Content:
    """Return the content of a model.

    Raises:
        UnusableContent: it is no model as the program writes it.
    """
    whole = read_plain(text)
    if whole.named().get("format", whole).value != FORMAT:
        raise whole.refused(Phrase("filen er ikke en tjenestemodell"))
    if (version := whole.named().get("version", whole)).value != VERSION:
        raise version.refused(Phrase("den er skrevet av en annen utgave av programmet"))
    head = whole.parts(("format", "version", "seal", "by", "items"))
    items = tuple(_Tree().items(head["items"]))
    return Content(seal_told_by(head["seal"]), head["by"].text(), items)


class _Tree:
    """Reads items, each once."""

    def __init__(self) -> None:
        self._kinds: dict[str, str] = {ROOT_IDS["rounds"]: "rounds"}
        self._named: list[tuple[Node, Field, str]] = []  # where fields name items

    def items(self, node: Node) -> Iterator[Item]:
        """Yield the roots with all below them."""
        tops = node.listed()
        if len(tops) != len(ROOTS):
            raise node.refused(Phrase("her skulle modellen og notatene ha stått"))
        *own, last = keys(len(ROOTS) + 1)
        for top, kind, pos in zip(tops, ROOTS, own, strict=True):
            yield from self._item(top, None, pos)
            if self._kinds.get(ROOT_IDS[kind]) != kind:
                raise top.refused(Phrase("her skulle «{quoted}» ha stått"), ROOT_IDS[kind])
        yield Item(ROOT_IDS["rounds"], "rounds", None, last)
        self._check_named()

    def _item(self, node: Node, parent: Item | None, pos: str) -> Iterator[Item]:
        parts = node.parts(("id", "kind"), ("text", "fields", "items"))
        kind = _kind(parts["kind"], parent)
        item = Item(
            self._new_id(parts["id"], kind),
            kind.name,
            parent.id if parent else None,
            pos,
            _wording(parts["text"], kind) if "text" in parts else "",
            self._fields(parts["fields"], kind) if "fields" in parts else {},
        )
        if item.kind == "matrix_cell" and "column" not in item.attrs:
            raise node.refused(Phrase("cellen «{quoted}» står ikke i noen kolonne"), item.id)
        yield item
        if "items" in parts:
            below = parts["items"].listed()
            for child, key in zip(below, keys(len(below)), strict=True):
                yield from self._item(child, item, key)

    def _new_id(self, node: Node, kind: Kind) -> str:
        item_id = _id(node)
        if item_id in self._kinds:
            raise node.refused(Phrase("id-en «{quoted}» er brukt før"), item_id)
        self._kinds[item_id] = kind.name
        return item_id

    def _fields(self, node: Node, kind: Kind) -> Mapping[str, AttrValue]:
        return {name: self._value(part, kind, name) for name, part in node.named().items()}

    def _value(self, node: Node, kind: Kind, name: str) -> AttrValue:
        field = kind.field(name)
        if field is None:
            raise node.refused(Phrase("«{quoted}» er ikke et felt for {other}"), name, kind.name)
        match field.type:
            case "number":
                return node.number()
            case "item":
                return self._named_by(node, field)
            case "items" if node.listed():
                return tuple(self._named_by(one, field) for one in node.listed())
            case "text" if text := node.text():
                return text
            case "choice" if node.words() in field.choices:
                return node.words()
            case "flag" if node.words() == "true":
                return True
            case _:
                raise node.refused(Phrase("verdien passer ikke i feltet «{quoted}»"), name)

    def _named_by(self, node: Node, field: Field) -> str:
        item_id = _id(node)
        self._named.append((node, field, item_id))
        return item_id

    def _check_named(self) -> None:
        """What a field names may be gone, as it may in any model, but not be something else."""
        for node, field, item_id in self._named:
            kind = self._kinds.get(item_id)
            if kind and field.targets and kind not in field.targets:
                raise node.refused(
                    Phrase("«{quoted}» er ikke noe feltet «{other}» kan vise til"),
                    item_id,
                    field.name,
                )


def _kind(node: Node, parent: Item | None) -> Kind:
    kind = KINDS.get(node.words())
    if kind is None or kind.is_record:
        raise node.refused(Phrase("«{quoted}» er ikke et slag innhold"), node.words())
    if parent is None and not kind.is_root:
        raise node.refused(Phrase("«{quoted}» kan ikke stå øverst"), kind.name)
    if parent and parent.kind not in kind.parents:
        raise node.refused(
            Phrase("«{quoted}» kan ikke stå under «{other}»"), kind.name, parent.kind
        )
    return kind


def _wording(node: Node, kind: Kind) -> str:
    text = node.text()
    if text and kind.wording == "none":
        raise node.refused(Phrase("«{quoted}» har ingen ordlyd"), kind.name)
    return text


def _id(node: Node) -> str:
    words = node.words()
    if not _ID.fullmatch(words):
        raise node.refused(Phrase("«{quoted}» kan ikke være en id"), words)
    return words
