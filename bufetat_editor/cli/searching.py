"""Commands that find words, and put others in their place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

import click

from bufetat_editor.cli.marks import one_line, with_changes, with_hits
from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import json_option, model_argument, opened, show, writing_options
from bufetat_editor.errors import UserError
from bufetat_editor.history import replacing
from bufetat_editor.usecases import finding
from bufetat_editor.usecases.finding import Hit, Hits, Proposal, Query

_LINE_END = "↵"
"""Stands for a line end that is replaced, or is put in."""


class OnlyInMemos(UserError):
    """The words stand in memos only, and these were not asked for."""

    sentence = "Ordene står bare i notatene. Bruk --memos for å erstatte dem der."


def _matching_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command how words are compared."""
    whole = click.option("--whole", is_flag=True, help="Bare hele ord.")
    case = click.option("--case", is_flag=True, help="Skill mellom store og små bokstaver.")
    return whole(case(command))


@click.command(cls=Command)
@model_argument
@click.argument("words", metavar="ORD...", nargs=-1, required=True)
@click.option("--old", is_flag=True, help="Også i tidligere versjoner og i det som er fjernet.")
@click.option("--inputs", is_flag=True, help="Også i innspillene fra regionene.")
@_matching_options
@json_option
def search(
    model: str,
    words: tuple[str, ...],
    old: bool,
    inputs: bool,
    whole: bool,
    case: bool,
    as_json: bool,
) -> None:
    """Finn ord, også inne i lengre ord; flere ord er ett uttrykk."""
    query = Query(" ".join(words), whole, case, old_versions=old, inputs=inputs)
    with opened(model) as desk:
        hits = finding.find(desk, query)
    show([_told(hit) for hit in hits.found], as_json, _lines(hits))


def _told(hit: Hit) -> dict[str, object]:
    return {
        "item": hit.item,
        "field": hit.field or None,
        "number": hit.number or None,
        "place": hit.place,
        "text": hit.text,
        "spans": [list(span) for span in hit.spans],
        "deleted": not hit.is_living,
        "changeset": hit.was.item.cs if hit.was else None,
        "author": hit.was.author if hit.was else None,
        "at": hit.was.at if hit.was else None,
    }


def _lines(hits: Hits) -> Iterator[str]:
    for place, group in groupby(hits.found, key=lambda hit: hit.place):
        yield place
        for hit in group:
            label = f"{hit.label}: " if hit.label else ""
            text = with_hits(hit.text, hit.spans)
            yield one_line(f"    {label}{text}  [{hit.item}]{_when(hit)}")
    yield f"{hits.count} treff i {_items(hits.items)}." if hits.found else "Ingen treff."


def _items(count: int) -> str:
    return "1 punkt" if count == 1 else f"{count} punkter"


def _when(hit: Hit) -> str:
    if hit.was is None:
        return ""
    when = datetime.fromisoformat(hit.was.at).astimezone()
    deed = "fjernet" if hit.was.item.deleted else "skrevet"
    day = f"{when.day}.{when.month}.{when.year}"
    return f" – {deed} {day} av {hit.was.author}, endring {hit.was.item.cs}"


@click.command(cls=Command)
@model_argument
@click.argument("words", metavar="ORD")
@click.argument("replacement", metavar="MED")
@click.option(
    "--item", "items", multiple=True, metavar="PUNKT", help="Bare her; kan gjentas. Ellers overalt."
)
@click.option("--memos", is_flag=True, help="Også i notatene.")
@click.option("--dry-run", is_flag=True, help="Vis hva som ville blitt endret, uten å endre det.")
@_matching_options
@writing_options
def replace(
    model: str,
    words: str,
    replacement: str,
    items: tuple[str, ...],
    memos: bool,
    dry_run: bool,
    whole: bool,
    case: bool,
    author: str | None,
    reason: str,
    as_json: bool,
) -> None:
    """Erstatt ord overalt i modellen, som én endring; uten nye ord blir de fjernet."""
    with opened(model, author) as desk:
        wished = {desk.snapshot[item].id for item in items}
        possible = finding.proposals(desk, Query(words, whole, case), replacement)
        if wished:
            possible = tuple(one for one in possible if one.hit.item in wished)
        proposed = possible if memos or wished else _outside_memos(possible)
        rewordings = [one.rewording for one in proposed]
        changeset = None
        if dry_run:
            replacing.replace(desk.snapshot, rewordings)  # refuses what would be refused
        else:
            changeset = finding.replace_words(desk, rewordings, reason).changeset.id
    answer = {
        "changeset": changeset,
        "items": [
            {"item": one.hit.item, "field": one.hit.field or None}
            | {"before": one.hit.text, "after": one.after}
            for one in proposed
        ],
    }
    show(answer, as_json, _replaced(proposed, changeset, len(possible) - len(proposed)))


def _outside_memos(proposed: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """A memo says what a meeting was told, so it is left as it is.

    Raises:
        OnlyInMemos: nothing else would be other.
    """
    outside = tuple(one for one in proposed if not one.hit.is_of_memo)
    if proposed and not outside:
        raise OnlyInMemos
    return outside


def _replaced(proposed: Sequence[Proposal], changeset: int | None, kept: int) -> Iterator[str]:
    for one in proposed:
        words = with_changes(one.words).replace("\n", _LINE_END)
        yield f"{one.hit.item}: {words}"
    count = _items(len({one.hit.item for one in proposed}))
    if changeset is None:
        yield f"Ville blitt endret: {count}."
    else:
        yield f"Endring {changeset}: {count} endret."
    if kept:
        yield f"Holdt utenfor: {kept} {'tekst' if kept == 1 else 'tekster'} i notatene (--memos)."
