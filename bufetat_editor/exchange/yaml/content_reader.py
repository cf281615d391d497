"""Reads the YAML of a model's content, which may come from anywhere.

All is held against the registry of kinds, so that nothing comes in that the program could not have
written itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import fields as fields_of
from datetime import date
from datetime import time as clock
from typing import cast

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.fields import MOST_DIGITS
from bufetat_editor.domain.items import AttrValue, Item
from bufetat_editor.domain.kind import Field, Kind
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.errors import UnwritableText
from bufetat_editor.exchange.seal import Seal, Status
from bufetat_editor.exchange.yaml.content import FORMAT, ROOTS, VERSION, Content
from bufetat_editor.exchange.yaml.plain import Node, read_plain
from bufetat_editor.exchange.yaml.reader import MEMOS, MODEL, ROUNDS
from bufetat_editor.history.order import keys

_ID = re.compile("[a-z][a-z0-9-]{0,35}")
_NUMBER = re.compile(f"-?[1-9][0-9]{{0,{MOST_DIGITS - 1}}}")
_STATUSES = ("approved", "circulated", "draft")
_OPTIONAL = {"meeting_date", "case_number", "decision", "paper"}


def read_content(text: str) -> Content:
    """Return the content of a model.

    Raises:
        UnusableContent: it is no model as the program writes it.
    """
    whole = read_plain(text)
    if whole.named().get("format", whole).value != FORMAT:
        raise whole.refused("filen er ikke en tjenestemodell")
    if (version := whole.named().get("version", whole)).value != VERSION:
        raise version.refused("den er skrevet av en annen utgave av programmet")
    head = whole.parts(("format", "version", "seal", "by", "items"))
    return Content(_seal(head["seal"]), _text(head["by"]), tuple(_Tree().items(head["items"])))


def _seal(node: Node) -> Seal:
    names = [one.name for one in fields_of(Seal)]
    parts = node.parts([name for name in names if name not in _OPTIONAL], _OPTIONAL)
    told: dict[str, str] = {name: _text(part) for name, part in parts.items()}
    status = told["status"]
    if status not in _STATUSES:
        raise parts["status"].refused("«{}» er ingen status", status)
    seal = Seal(
        **{**told, "status": cast("Status", status), "changeset": _number(parts["changeset"])}  # type: ignore[arg-type]
    )
    if not _is_moment(seal.at) or not _is_day(seal.meeting_date or "2011-12-01"):
        raise node.refused("en dato er ikke til å forstå")
    return seal


def _is_moment(at: str) -> bool:
    day, letter, time = at.partition("T")
    with suppress(ValueError):
        return bool(letter) and _is_day(day) and f"{clock.fromisoformat(time[:-1])}Z" == time
    return False


def _is_day(words: str) -> bool:
    with suppress(ValueError):
        return f"{date.fromisoformat(words)}" == words
    return False


class _Tree:
    """Reads items, each once."""

    def __init__(self) -> None:
        self._kinds: dict[str, str] = {ROUNDS: "rounds"}
        self._named: list[tuple[Node, Field, str]] = []  # where fields name items

    def items(self, node: Node) -> Iterator[Item]:
        """Yield the roots with all below them."""
        tops = [*zip(node.listed(), ROOTS, (MODEL, MEMOS), strict=False)]
        if len(tops) != len(ROOTS) or len(tops) != len(node.listed()):
            raise node.refused("her skulle modellen og notatene ha stått")
        *own, last = keys(len(ROOTS) + 1)
        for (top, kind, root), pos in zip(tops, own, strict=True):
            yield from self._item(top, None, pos)
            if self._kinds.get(root) != kind:
                raise top.refused("her skulle «{}» ha stått", root)
        yield Item(ROUNDS, "rounds", None, last)
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
        yield item
        if "items" in parts:
            below = parts["items"].listed()
            for child, key in zip(below, keys(len(below)), strict=True):
                yield from self._item(child, item, key)

    def _new_id(self, node: Node, kind: Kind) -> str:
        item_id = _id(node)
        if item_id in self._kinds:
            raise node.refused("id-en «{}» er brukt før", item_id)
        self._kinds[item_id] = kind.name
        return item_id

    def _fields(self, node: Node, kind: Kind) -> Mapping[str, AttrValue]:
        return {name: self._value(part, kind, name) for name, part in node.named().items()}

    def _value(self, node: Node, kind: Kind, name: str) -> AttrValue:
        field = kind.field(name)
        if field is None:
            raise node.refused("«{}» er ikke et felt for {}", name, kind.name)
        match field.type:
            case "number":
                return _number(node)
            case "item":
                return self._named_by(node, field)
            case "items" if node.listed():
                return tuple(self._named_by(one, field) for one in node.listed())
            case "text" if text := _text(node):
                return text
            case "choice" if node.words() in field.choices:
                return node.words()
            case "flag" if node.words() == "true":
                return True
            case _:
                raise node.refused("verdien passer ikke i feltet «{}»", name)

    def _named_by(self, node: Node, field: Field) -> str:
        item_id = _id(node)
        self._named.append((node, field, item_id))
        return item_id

    def _check_named(self) -> None:
        """What a field names may be gone, as it may in any model, but not be something else."""
        for node, field, item_id in self._named:
            kind = self._kinds.get(item_id)
            if kind and field.targets and kind not in field.targets:
                raise node.refused("«{}» er ikke noe feltet «{}» kan vise til", item_id, field.name)


def _kind(node: Node, parent: Item | None) -> Kind:
    kind = KINDS.get(node.words())
    if kind is None or kind.is_record:
        raise node.refused("«{}» er ikke et slag innhold", node.words())
    if parent is None and not kind.is_root:
        raise node.refused("«{}» kan ikke stå øverst", kind.name)
    if parent and parent.kind not in kind.parents:
        raise node.refused("«{}» kan ikke stå under «{}»", kind.name, parent.kind)
    return kind


def _wording(node: Node, kind: Kind) -> str:
    text = _text(node)
    if text and kind.wording == "none":
        raise node.refused("«{}» har ingen ordlyd", kind.name)
    return text


def _text(node: Node) -> str:
    """Words as they are kept: no others are written."""
    words = node.words()
    with suppress(UnwritableText):
        if clean_text(words) == words:
            return words
    raise node.refused("teksten har tegn som ikke kan lagres")


def _id(node: Node) -> str:
    words = node.words()
    if not _ID.fullmatch(words):
        raise node.refused("«{}» kan ikke være en id", words)
    return words


def _number(node: Node) -> int:
    words = node.words()
    if not _NUMBER.fullmatch(words):
        raise node.refused("«{}» er ikke et helt tall", words)
    return int(words)
