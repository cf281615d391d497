"""The command that takes in what has come back."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from bufetat_editor.cli import inputs_told
from bufetat_editor.cli.marks import one_line
from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import model_argument, opened, show, writing_options
from bufetat_editor.errors import UserError
from bufetat_editor.faults import Fault, trail_of
from bufetat_editor.usecases import inputs, receiving
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.entering import AlreadyReceived
from bufetat_editor.usecases.origins import UnknownOrigin, UnknownSender

_SENTENCES: dict[type[UserError], str] = {
    UnknownOrigin: (
        "«{name}» sier ikke hvilken utsending den svarer på. Oppgi runden med --round og "
        "mottakeren med --from."
    ),
    UnknownSender: "«{name}» sier ikke hvem den kommer fra. Oppgi mottakeren med --from.",
    AlreadyReceived: (
        "«{name}» ble tatt imot {at} fra {recipient} i «{round}»{earlier}. Trekk det tilbake med "
        "«withdraw MODELL {receipt}» først hvis filen skal tas imot på nytt."
    ),
}
"""What is to be done about a refusal is other words here than in the window."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came of one file, as JSON has it and as lines; refused if there is a refusal.

    Attributes:
        report: where the program failed, if that is why.
    """

    file: Path
    told: dict[str, object]
    lines: tuple[str, ...] = ()
    refusal: str = ""
    report: str = ""


@click.command(cls=Command)
@model_argument
@click.argument("files", metavar="FIL...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--from", "sender", default="", metavar="MOTTAKER", help="Hvem filene er fra.")
@click.option("--round", "name", metavar="RUNDE", help="Runden, om filene ikke sier den selv.")
@writing_options
def receive(
    model: str,
    files: tuple[Path, ...],
    sender: str,
    name: str | None,
    author: str | None,
    reason: str,
    as_json: bool,
) -> None:
    """Ta imot filer som er kommet tilbake, og gjør regnskap for hver tekstbit i dem."""
    with opened(model, author) as desk:
        round_id = inputs.round_named(desk, name).id if name else ""
        answers = [_taken_in(desk, file, sender, round_id, reason) for file in files]
    if len(answers) == 1 and answers[0].refusal:
        _refuse(answers)
    told = [one.told for one in answers]
    show(
        told if len(told) > 1 else told[0], as_json, (line for one in answers for line in one.lines)
    )
    _refuse(answers)


def _taken_in(desk: Desk, file: Path, sender: str, round_id: str, reason: str) -> _Answer:
    try:
        got = receiving.receive(desk, file, sender=sender, round_id=round_id, reason=reason)
    except UserError as error:
        refusal = _SENTENCES.get(type(error), error.sentence).format(**error.facts)
        report = trail_of(error) if isinstance(error, Fault) else ""
        return _Answer(file, {"file": str(file), "refused": refusal}, (), refusal, report)
    told = inputs_told.received(desk.snapshot, file, got)
    return _Answer(file, told, tuple(inputs_told.received_lines(desk.snapshot, file, got)))


def _refuse(answers: Sequence[_Answer]) -> None:
    """End as refused if one file was; of several, each that was is named."""
    refused = [one for one in answers if one.refusal]
    for one in refused:
        named = f"{one.file.name}: " if len(answers) > 1 else ""
        click.echo(one_line(f"Feil: {named}{one.refusal}"), err=True)
        if one.report:
            click.echo(one.report, err=True)
    if refused:
        sys.exit(1)
