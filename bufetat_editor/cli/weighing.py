"""The command that says what comes of inputs, and does to the model what they ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

import click

from bufetat_editor.cli.marks import one_line
from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import author_option, json_option, model_argument, opened, show
from bufetat_editor.domain.assessments import OUTCOMES, InputOutcome
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.outcome_terms import OUTCOME_TERMS
from bufetat_editor.domain.records import is_record
from bufetat_editor.exchange.input_terms import NOT_WEIGHED
from bufetat_editor.history.changeset import ItemStep
from bufetat_editor.history.quoting import listed
from bufetat_editor.history.weighing import Application, Weighing
from bufetat_editor.usecases import weighing
from bufetat_editor.usecases.desk import Desk, Outcome

_SHORT = ("følge", "delvis", "ikke", "orientering", "utsatt")
_NAMES: dict[str, InputOutcome] = {
    **dict(zip(_SHORT, OUTCOMES, strict=True)),
    **{OUTCOME_TERMS[one].name: one for one in OUTCOMES},
    **{one: one for one in OUTCOMES},
}


def _outcome_named(
    _ctx: click.Context, _param: click.Parameter, words: str | None
) -> InputOutcome | None:
    """An outcome by its whole name, one word of it, or the name that programs know."""
    if words is None:
        return None
    if found := _NAMES.get(" ".join(words.lower().split())):
        return found
    raise click.UsageError(f"«{words}» er ikke et utfall. Velg blant {listed(_SHORT)}.")


@click.command(cls=Command)
@model_argument
@click.argument("inputs", nargs=-1, required=True, metavar="INNSPILL...")
@click.option(
    "--outcome",
    callback=_outcome_named,
    metavar="UTFALL",
    help="følge, delvis, ikke, orientering eller utsatt, eller som «tas til følge».",
)
@click.option(
    "--reason",
    metavar="TEKST",
    default="",
    help="Begrunnelsen, slik den som har svart får lese den; trengs ikke når alt følges.",
)
@click.option(
    "--text",
    metavar="TEKST",
    help="Ordlyden som skal stå; flere innspill må da gjelde det samme punktet.",
)
@click.option(
    "--apply",
    "applied",
    is_flag=True,
    help="Bruk det som det første innspillet foreslår; de andre må gjelde det samme punktet.",
)
@click.option("--retract", is_flag=True, help="Ta vurderingen tilbake; modellen står som den er.")
@author_option
@json_option
def weigh(
    model: str,
    inputs: tuple[str, ...],
    outcome: InputOutcome | None,
    reason: str,
    text: str | None,
    applied: bool,
    retract: bool,
    author: str | None,
    as_json: bool,
) -> None:
    """Vurder innspill, og bruk ordlyden; alt i ett steg, som ett «undo» tar tilbake."""
    if retract and reason:
        raise click.UsageError("--retract tar vurderingen tilbake, og har ingen begrunnelse.")
    if retract == (outcome is not None):
        raise click.UsageError("Si hva som kommer ut av det (--outcome), eller bruk --retract.")
    if (text is not None or applied) and (retract or (text is not None and applied)):
        raise click.UsageError("Velg enten --text, --apply eller --retract.")
    with opened(model, author) as desk:
        if outcome is None:
            _tell(weighing.retract(desk, inputs), {}, as_json=as_json)
            return
        weighings = [Weighing(one, outcome, reason) for one in inputs]
        application = _application(desk, inputs[0], text, applied=applied)
        weighed = weighing.weigh(desk, weighings, application)
        _tell(weighed, _deeds(desk, weighed), as_json=as_json)


def _application(
    desk: Desk, input_id: str, text: str | None, *, applied: bool
) -> Application | None:
    """What is done to the model: as it was proposed, in the wording given, or nothing."""
    if applied:
        return weighing.own_application(desk, input_id)
    return None if text is None else weighing.worded_application(desk, input_id, text)


def _deeds(desk: Desk, outcome: Outcome) -> dict[str, str]:
    """What was done to each item, in words; the log tells."""
    steps = desk.log.steps_of([outcome.changeset.id])[outcome.changeset.id]
    return {step.after.id: _done(step) for step in steps if not is_record(step.after)}


def _done(step: ItemStep) -> str:
    before, after = step.before, step.after
    if after.deleted:
        return "er fjernet"
    if before is None or before.deleted:
        return f"er lagt til: {after.text}"
    if before.place != after.place:
        return f"er flyttet: {after.text}"
    return f"lyder nå: {after.text}"


def _tell(outcome: Outcome, deeds: Mapping[str, str], *, as_json: bool) -> None:
    weighed = [one for one in outcome.states if one.kind == "assessment"]
    answer = {
        "changeset": outcome.changeset.id,
        "inputs": [one.parent for one in weighed],
        "outcome": _outcome(weighed[0]),
        "reason": weighed[0].text or None,
        "items": [*deeds],
    }
    show(answer, as_json, _lines(outcome, weighed, deeds))


def _outcome(assessment: Item) -> InputOutcome | None:
    return None if assessment.deleted else cast("InputOutcome", assessment.attrs["outcome"])


def _lines(outcome: Outcome, weighed: Sequence[Item], deeds: Mapping[str, str]) -> Iterator[str]:
    for one in weighed:
        known = _outcome(one)
        term = OUTCOME_TERMS[known].name if known else NOT_WEIGHED.lower()
        yield f"Endring {outcome.changeset.id}: {one.parent} {term}"
    yield from (one_line(f"    {item} {told}") for item, told in deeds.items())
