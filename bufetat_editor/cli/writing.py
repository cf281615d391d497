"""Commands that change a model."""

from __future__ import annotations

import click

from bufetat_editor.bootstrap import make_model
from bufetat_editor.cli.naming import item_named
from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import (
    author_option,
    json_option,
    model_argument,
    opened,
    show,
    writing_options,
)
from bufetat_editor.cli.steps_told import OnlyReceipts, step_lines
from bufetat_editor.domain.fields import parse_field
from bufetat_editor.domain.items import AttrValue
from bufetat_editor.domain.kind import Kind
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.errors import NothingToUndo
from bufetat_editor.history.order import FIRST
from bufetat_editor.history.refusals import DoneToReplaced
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.opening import SEED_2011
from bufetat_editor.usecases.steps import NamedStep, kinds_since, redo_steps, undo_steps

_set_option = click.option(
    "--set",
    "fields",
    multiple=True,
    metavar="FELT=VERDI",
    help="Sett et felt; tom verdi tar det bort.",
)
_after_option = click.option(
    "--after", metavar="PUNKT", help="Punktet det skal stå etter; ellers sist."
)
_first_option = click.option("--first", is_flag=True, help="Sett det først.")


@click.command(cls=Command)
@model_argument
@click.option(
    "--from",
    "source",
    default=SEED_2011,
    metavar="KILDE",
    help=(
        "tjenestemodell-2011, øvingsmodell (også: ovingsmodell), empty "
        "eller en arkivpakke (.zip) med en godkjent utgave."
    ),
)
@author_option
@json_option
def new(model: str, source: str, author: str | None, as_json: bool) -> None:
    """Lag en ny modell."""
    path = make_model(model, source, author)
    show({"model": str(path)}, as_json, iter([f"Laget {path}."]))


@click.command(cls=Command)
@model_argument
@click.argument("item", metavar="PUNKT")
@click.option("--text", metavar="TEKST", help="Ny ordlyd.")
@_set_option
@writing_options
def edit(
    model: str,
    item: str,
    text: str | None,
    fields: tuple[str, ...],
    author: str | None,
    reason: str,
    as_json: bool,
) -> None:
    """Endre ordlyden eller felt i et punkt."""
    if text is None and not fields:
        raise click.UsageError("Si hva som skal endres: --text eller --set.")
    with opened(model, author) as desk:
        item = item_named(desk.snapshot, item)
        kind = kind_of(desk.snapshot[item].kind)
        _tell(editing.edit(desk, item, text, _parsed(kind, fields), reason), as_json)


@click.command(cls=Command)
@model_argument
@click.option("--parent", required=True, metavar="PUNKT", help="Punktet det skal stå under.")
@click.option(
    "--kind", required=True, metavar="SLAG", help="Slaget innhold, som principle eller task."
)
@click.option("--text", metavar="TEKST", default="", help="Ordlyden.")
@_set_option
@_after_option
@_first_option
@writing_options
def add(
    model: str,
    parent: str,
    kind: str,
    text: str,
    fields: tuple[str, ...],
    after: str | None,
    first: bool,
    author: str | None,
    reason: str,
    as_json: bool,
) -> None:
    """Legg til et punkt."""
    with opened(model, author) as desk:
        outcome = editing.add(
            desk,
            parent=item_named(desk.snapshot, parent),
            kind=kind,
            text=text,
            fields=_parsed(kind_of(kind), fields),
            after=_place(desk, after, first=first),
            reason=reason,
        )
        _tell(outcome, as_json)


@click.command(cls=Command)
@model_argument
@click.argument("items", metavar="PUNKT...", nargs=-1, required=True)
@click.option("--parent", metavar="PUNKT", help="Punktet det skal stå under; ellers der det står.")
@_after_option
@_first_option
@writing_options
def move(
    model: str,
    items: tuple[str, ...],
    parent: str | None,
    after: str | None,
    first: bool,
    author: str | None,
    reason: str,
    as_json: bool,
) -> None:
    """Flytt punkter med alt under dem; uten --after og --first til slutt."""
    with opened(model, author) as desk:
        outcome = editing.move(
            desk,
            *(item_named(desk.snapshot, one) for one in items),
            parent=None if parent is None else item_named(desk.snapshot, parent),
            after=_place(desk, after, first=first),
            reason=reason,
        )
        _tell(outcome, as_json)


@click.command(cls=Command)
@model_argument
@click.argument("items", metavar="PUNKT...", nargs=-1, required=True)
@writing_options
def remove(
    model: str, items: tuple[str, ...], author: str | None, reason: str, as_json: bool
) -> None:
    """Fjern punkter med alt under dem; de kan gjenopprettes."""
    with opened(model, author) as desk:
        named = (item_named(desk.snapshot, one) for one in items)
        _tell(editing.remove(desk, *named, reason=reason), as_json)


@click.command(cls=Command)
@model_argument
@click.argument("item", required=False, metavar="[PUNKT]")
@click.option("--at", required=True, metavar="UTGAVE|ENDRING", help="Tidspunktet det skal bli som.")
@writing_options
def restore(
    model: str, item: str | None, at: str, author: str | None, reason: str, as_json: bool
) -> None:
    """Gjenopprett et punkt, eller hele modellen, slik det var."""
    with opened(model, author) as desk:
        if item is None:
            outcome = editing.restore_model(desk, at, reason)
        else:
            outcome = editing.restore(desk, item_named(desk.snapshot, item), at, reason)
        _tell(outcome, as_json)


@click.command(cls=Command)
@model_argument
@writing_options
def undo(model: str, author: str | None, reason: str, as_json: bool) -> None:
    """Angre det siste du gjorde."""
    with opened(model, author) as desk:
        step = next(iter(undo_steps(desk)), None)
        _tell_step("angret", step, _undone(desk, reason), desk, as_json=as_json)


def _undone(desk: Desk, reason: str) -> Outcome:
    """Undo the last step; who has none and has taken in files is told how that is taken back."""
    try:
        return editing.undo(desk, reason)
    except DoneToReplaced:
        raise
    except NothingToUndo:
        if "receive" in kinds_since(desk, 0):
            raise OnlyReceipts(author=desk.author) from None
        raise


@click.command(cls=Command)
@model_argument
@writing_options
def redo(model: str, author: str | None, reason: str, as_json: bool) -> None:
    """Gjør om det siste du angret."""
    with opened(model, author) as desk:
        step = next(iter(redo_steps(desk)), None)
        _tell_step("gjort om", step, editing.redo(desk, reason), desk, as_json=as_json)


def _parsed(kind: Kind, fields: tuple[str, ...]) -> dict[str, AttrValue | None]:
    parsed = {}
    for field in fields:
        name, sign, value = field.partition("=")
        if not sign:
            raise click.UsageError(f"--set trenger FELT=VERDI, ikke «{field}».")
        parsed[name] = parse_field(kind, name, value)
    return parsed


def _place(desk: Desk, after: str | None, *, first: bool) -> str | None:
    if first:
        return FIRST
    return None if after is None else item_named(desk.snapshot, after)


def _tell(outcome: Outcome, as_json: bool) -> None:
    items = ", ".join(state.id for state in outcome.states)
    show(_answer(outcome), as_json, iter([f"Endring {outcome.changeset.id}: {items}"]))


def _tell_step(
    verb: str, step: NamedStep | None, outcome: Outcome, desk: Desk, *, as_json: bool
) -> None:
    """Tell what was undone or done again: there was a step, or it would have been refused."""
    if step:
        received = "receive" in kinds_since(desk, step.changeset)
        lines = step_lines(verb, step, outcome, received=received)
        show({**_answer(outcome), "deed": step.deed}, as_json, lines)


def _answer(outcome: Outcome) -> dict[str, object]:
    items = [state.id for state in outcome.states]
    return {"changeset": outcome.changeset.id, "item": items[0], "items": items}
