"""Memos that are made from a template: its words, with what differs from one to the next filled in.

Staff may change the templates. What is filled in stands in them as a name in braces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from bufetat_editor import resources
from bufetat_editor.domain.items import Item
from bufetat_editor.exchange.blocks import Block, Form, Memo, MemoField, Paragraph, Runs, Text
from bufetat_editor.exchange.yaml.template import read_template

_NAME: Final = re.compile(r"\{(\w+)\}")
_FIELD: Final = "memo_field"


def filled_items(template: str, facts: Mapping[str, str]) -> tuple[Item, ...]:
    """Return the items of a template; a name in braces that is none of ours stays as it is.

    Args:
        template: which of the resources it is.
        facts: what is filled in, by the names that the template has for it.
    """

    def filled(text: str) -> str:
        return _NAME.sub(lambda name: facts.get(name[1], name[0]), text)

    return tuple(
        replace(item, text=filled(item.text)) for item in read_template(resources.text(template))
    )


def memo_of(items: Sequence[Item]) -> Memo:
    """Return a memo of the items of a template, none of whose paragraphs is an item of the model.

    It has no case number: that of the model's memo is of the meeting, perhaps of an earlier one.
    """
    first, *below = items
    return Memo(
        item=first.id,
        case_number="",
        document_type=_words(str(first.attrs.get("document_type", ""))),
        fields=tuple(_field(item) for item in below if item.kind == _FIELD),
        title=_paragraph(first, Form("title")),
        blocks=blocks_of(below),
    )


def blocks_of(items: Iterable[Item]) -> tuple[Block, ...]:
    """Return what the items of a template say under the title."""
    return tuple(_paragraph(item, _form(item)) for item in items if item.kind != _FIELD)


def _field(item: Item) -> MemoField:
    name, label = (str(item.attrs.get(one, "")) for one in ("field", "label"))
    return MemoField(item.id, name, _words(label), _paragraph(item, Form("value")))


def _form(item: Item) -> Form:
    of = item.parent or ""
    match item.kind:
        case "heading":
            return Form("heading", 1)
        case "step":
            return Form("numbered", list=of)
        case "bullet":
            return Form("bullet", list=of)
        case _:
            return Form("paragraph")


def _paragraph(item: Item, form: Form) -> Paragraph:
    return Paragraph(None, form, _words(item.text))


def _words(text: str) -> Runs:
    return (Text(text),) if text else ()
