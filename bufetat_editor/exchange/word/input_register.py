"""The register of inputs in Word: all that came in, in groups, with what came of it and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from bufetat_editor.domain.rounds import Recipient
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.input_lines import InputTeller
from bufetat_editor.exchange.input_register import GROUPED, Group, Grouping, groups, withdrawn
from bufetat_editor.exchange.round_account import round_account
from bufetat_editor.exchange.word.input_table import (
    PLACE,
    SAID,
    SENDER,
    WHOLE_ASSESSMENT,
    Column,
    input_table,
)
from bufetat_editor.exchange.word.markup import Element, paragraph, text_run
from bufetat_editor.exchange.word.package import Package
from bufetat_editor.exchange.word.template import Template

_COLUMNS: Final = (PLACE, SENDER, SAID, WHOLE_ASSESSMENT)
_WITHOUT_SENDER: Final = (PLACE, SAID, WHOLE_ASSESSMENT)
_BY: Final[Mapping[Grouping, Sequence[Column]]] = {
    "item": _COLUMNS,
    "region": _WITHOUT_SENDER,  # it stands in the heading
    "outcome": _COLUMNS,
}
_NOTHING: Final = "Ingen innspill."
_SILENT: Final = "Har ikke svart."
_GONE: Final = "Svaret er trukket tilbake."
_HOW_TO_READ: Final = "Ord som foreslås tatt ut, er strøket over. Nye ord er understreket."


def write_input_register(answering: Answering, by: Grouping, template: Template) -> bytes:
    """Return every input of a round as a docx file, the withdrawn ones last."""
    seal = answering.subject.seal
    title = f"Innspill til {seal.title}"
    order = f"{answering.round.name}, {GROUPED[by].lower()}"
    package = Package(replace(seal, title=f"{title} – {order}"), template)
    front = (paragraph("Title", text_run(title)), paragraph("Status", text_run(order)))
    return package.save([*front, *_body(answering, by, template), template.across()])


def _body(answering: Answering, by: Grouping, template: Template) -> Iterator[Element]:
    yield paragraph("Normal", text_run(f"{round_account(answering)} {_HOW_TO_READ}"))
    teller, width = InputTeller(answering.subject), template.across_width
    silent = {one.name: _silence(answering, one) for one in answering.round.recipients}
    for group in groups(answering, by):
        yield _heading(group)
        if group.entries:
            yield _table(group, _BY[by], teller, width)
        else:
            yield paragraph("Normal", text_run(silent.get(group.title, _NOTHING)))
    if (gone := withdrawn(answering)).entries:
        yield _heading(gone)
        yield _table(gone, _COLUMNS, teller, width)
    yield paragraph("SectionEnd")  # the text may not end with a table


def _silence(answering: Answering, recipient: Recipient) -> str:
    """Why there are no inputs of a recipient."""
    if recipient.receipts:
        return _NOTHING
    return _GONE if answering.withdrawn_from(recipient.id) else _SILENT


def _heading(group: Group) -> Element:
    return paragraph("ChangeHeading", text_run(f"{group.title} ({len(group.entries)})"))


def _table(group: Group, columns: Sequence[Column], teller: InputTeller, width: int) -> Element:
    return input_table(group.title, map(teller.line, group.entries), columns, width)
