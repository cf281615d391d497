"""The covering memo: goes with what is sent out, and says how to answer.

Its words are those of a template, which staff may change; what differs from one copy to the next is
filled in where the template has a name in braces.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bufetat_editor import resources
from bufetat_editor.domain.items import Item
from bufetat_editor.exchange.blocks import Form, Memo, MemoField, Paragraph, Runs, Text
from bufetat_editor.exchange.furniture import norwegian_date
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.exchange.yaml.template import read_template

_TEMPLATE: Final = "templates/covering_memo.yaml"
_NAME: Final = re.compile(r"\{(\w+)\}")
_FIELD: Final = "memo_field"


def covering_memo(subject: Subject) -> Memo:
    """Return the memo that goes with the copies for one recipient.

    None of its paragraphs is an item of the model.

    Raises:
        ValueError: the subject is sent to nobody.
    """
    first, *below = _filled(read_template(resources.text(_TEMPLATE)), _facts(subject))
    fields = (_field(item) for item in below if item.kind == _FIELD)
    return Memo(
        item=first.id,
        case_number="",  # that of the model's memo is of the meeting, perhaps of an earlier one
        document_type=_words(str(first.attrs.get("document_type", ""))),
        fields=tuple(fields),
        title=_paragraph(first, Form("title")),
        blocks=tuple(_paragraph(item, _form(item)) for item in below if item.kind != _FIELD),
    )


def _facts(subject: Subject) -> Mapping[str, str]:
    """What is filled in, by the names that the template has for it."""
    circulation = subject.circulation
    if circulation is None:
        msg = "a covering memo goes with what is sent out"
        raise ValueError(msg)
    return {
        "modell": subject.seal.title,
        "runde": circulation.name,
        "mottaker": circulation.to,
        "dato": norwegian_date(subject.seal.at),
        "frist": norwegian_date(circulation.deadline),
    }


def _filled(items: tuple[Item, ...], facts: Mapping[str, str]) -> list[Item]:
    """The items with what stands for the names; one that is none of ours stays as it is."""

    def filled(text: str) -> str:
        return _NAME.sub(lambda name: facts.get(name[1], name[0]), text)

    return [replace(item, text=filled(item.text)) for item in items]


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
