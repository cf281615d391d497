"""Commands that tell what a model holds and held."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from pathlib import Path

import click

from bufetat_editor.cli import threads_told
from bufetat_editor.cli.marks import one_line, with_changes
from bufetat_editor.cli.naming import item_named
from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import at_option, json_option, model_argument, opened, show
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.numbering import numbers
from bufetat_editor.domain.records import is_of_checking
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UnknownMoment
from bufetat_editor.history.diff import Difference
from bufetat_editor.history.diff import diff as all_differences
from bufetat_editor.history.words import word_diff
from bufetat_editor.usecases import editions as naming
from bufetat_editor.usecases import reading
from bufetat_editor.usecases.comparing import (
    Compared,
    Comparison,
    compare,
    is_meant_as_file,
    moment_of_file,
)
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.reading import Entry

_CHANGES = {
    "text": "endret",
    "added": "lagt til",
    "removed": "fjernet",
    "moved": "flyttet",
    "fields": "opplysninger endret",
}
_DEEDS = {
    "seed": "opprettet",
    "edit": "endret",
    "add": "lagt til",
    "move": "flyttet",
    "remove": "fjernet",
    "restore": "gjenopprettet",
    "undo": "angret",
    "redo": "gjort om",
    "circulate": "sendt på innspill",
    "send": "sendt ut",
    "receive": "tatt imot",
    "approve": "godkjent",
}


@click.command(cls=Command)
@model_argument
@at_option
@json_option
def outline(model: str, at: str | None, as_json: bool) -> None:
    """Vis alt innhold i rekkefølge; JSON-svaret har også med det som er fjernet."""
    with opened(model) as desk:
        snapshot = desk.snapshot_at(at)
    number = numbers(snapshot)
    told = [item for item in snapshot if not is_of_checking(item)]
    gone = (one for one in snapshot.all_items() if one.deleted and not is_of_checking(one))
    removed = sorted(gone, key=lambda one: one.id)
    answer = [
        {
            "id": item.id,
            "kind": item.kind,
            "parent": item.parent,
            "number": number.get(item.id),
            "text": item.text,
            "fields": dict(item.attrs),
            "deleted": item.deleted,
        }
        for item in (*told, *removed)
    ]
    show(answer, as_json, _outline_lines(snapshot, told, number))


def _outline_lines(
    snapshot: Snapshot, told: Sequence[Item], number: dict[str, str]
) -> Iterator[str]:
    for item in told:
        indent = "  " * sum(1 for _ in snapshot.ancestors(item.id))
        label = item.text or f"({KINDS[item.kind].labels.nb})"
        yield f"{indent}{number.get(item.id, '')} {label}  [{item.id}]".replace("  (", " (")


@click.command(cls=Command)
@model_argument
@click.argument("item", required=False, metavar="[PUNKT]")
@json_option
def history(model: str, item: str | None, as_json: bool) -> None:
    """Vis hvem som endret hva, når og hvorfor; det nyeste først."""
    with opened(model) as desk:
        entries = reading.history(desk, item and item_named(desk.snapshot, item))
    answer = [
        {
            "changeset": entry.changeset.id,
            "at": entry.changeset.intent.at,
            "author": entry.changeset.intent.author,
            "reason": entry.changeset.intent.reason,
            "kind": entry.changeset.intent.kind,
            "item": _item_of(entry),
            "before": _wording(entry.before),
            "after": _wording(entry.after),
            "before_state": _state(entry.before),
            "after_state": _state(entry.after),
            "editions": list(entry.editions),
            "inputs": [threads_told.credit(one) for one in entry.credits],
            "decided": [threads_told.decided(one) for one in entry.decided],
        }
        for entry in entries
    ]
    show(answer, as_json, _history_lines(entries))


def _item_of(entry: Entry) -> str | None:
    return entry.after.id if entry.after else None


def _wording(item: Item | None) -> str | None:
    return None if item is None or item.deleted else item.text


def _state(item: Item | None) -> dict[str, object] | None:
    if item is None:
        return None
    return {
        "kind": item.kind,
        "parent": item.parent,
        "pos": item.pos,
        "text": item.text,
        "fields": dict(item.attrs),
        "deleted": item.deleted,
    }


def _history_lines(entries: list[Entry]) -> Iterator[str]:
    for changeset, steps in groupby(entries, key=lambda entry: entry.changeset):
        intent = changeset.intent
        when = datetime.fromisoformat(intent.at).astimezone()
        day = f"{when.day}.{when.month}.{when.year} {when:%H:%M}"
        line = f"{changeset.id}  {day}  {intent.author}  {_DEEDS[intent.kind]}"
        yield one_line(f"{line} – {intent.reason}" if intent.reason else line)
        for step in steps:
            if step.after:
                yield one_line(f"    {step.after.id}: {_state_told(step.after)}")
            yield from (one_line(f"        {line}") for line in _thread_lines(step))


def _state_told(state: Item) -> str:
    if state.kind == "assessment":
        return threads_told.assessment_line(state)
    return "(fjernet)" if state.deleted else state.text or "(uten tekst)"


def _thread_lines(step: Entry) -> Iterator[str]:
    """Whose input led to a new state, and which meetings have decided it."""
    yield from map(threads_told.credit_line, step.credits)
    if step.after:
        yield from map(threads_told.decided_line, step.decided)


@click.command(cls=Command)
@model_argument
@click.argument("a")
@click.argument("b", required=False)
@json_option
def diff(model: str, a: str, b: str | None, as_json: bool) -> None:
    """Vis hva som skiller A fra B, eller fra nå, ord for ord.

    A og B er utgaver, endringer eller filer som er eksportert fra modellen. JSON-svaret har også
    med det som ikke har noen ordlyd, som cellene i en ny rad.
    """
    with opened(model) as desk:
        found = compare(desk, _moment(desk, a), None if b is None else _moment(desk, b))
    told = {(one.difference.item.id, one.difference.change): one for one in found.changes}
    answer = [
        {
            "item": difference.item.id,
            "kind": difference.item.kind,
            "change": difference.change,
            "before": _side(difference, difference.before),
            "after": _side(difference, difference.after),
            "words": [[span.operation, span.text] for span in difference.words],
            **_place(told.get((difference.item.id, difference.change))),
        }
        for difference in all_differences(found.earlier, found.later)
    ]
    show(answer, as_json, _diff_lines(found))


def _moment(desk: Desk, word: str) -> int:
    """The changeset that a word names; a file only if nothing in the model is called that."""
    try:
        return desk.changeset_of(word)
    except UnknownMoment:
        if not is_meant_as_file(word):
            raise
    return moment_of_file(desk, Path(word))


def _place(told: Compared | None) -> dict[str, str | None]:
    return {
        "place": told.place if told else None,
        "edition": told.edition.name if told and told.edition else None,
    }


def _side(difference: Difference, item: Item | None) -> object:
    if item is None:
        return None
    match difference.change:
        case "moved":
            return {"parent": item.parent, "pos": item.pos}
        case "fields":
            return dict(item.attrs)
        case _:
            return item.text


def _diff_lines(found: Comparison) -> Iterator[str]:
    if not found.changes:
        yield "Ingen forskjeller."
    for one in found.changes:
        decided = f" – godkjent i «{one.edition.name}»" if one.edition else ""
        yield f"{_CHANGES[one.difference.change]}: {one.difference.item.id}{decided}"
        yield f"    {one_line(one.place)}"
        if one.difference.change == "moved":
            yield f"    (stod før i {one_line(one.before)})"
        else:
            yield f"    {with_changes(word_diff(one.before, one.after))}"


@click.command(cls=Command)
@model_argument
@json_option
def editions(model: str, as_json: bool) -> None:
    """Vis utgavene, den eldste først."""
    with opened(model) as desk:
        found = naming.editions(desk)
    answer = [
        {
            "name": edition.name,
            "status": edition.status,
            "changeset": edition.cs,
            "title": edition.title,
            "at": edition.at,
            "by": edition.by,
            "meeting_date": edition.meeting_date,
            "case_number": edition.case_number,
            "decision": edition.decision,
            "state_hash": edition.state_hash,
        }
        for edition in found
    ]
    status = {"circulated": "sendt på innspill", "approved": "godkjent"}
    lines = (
        f"{edition.name}  {status[edition.status]}  endring {edition.cs}  "
        f"{edition.meeting_date or edition.at[:10]}  {edition.case_number or ''}".rstrip()
        for edition in found
    )
    show(answer, as_json, lines)
