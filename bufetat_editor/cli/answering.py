"""The command that answers a round."""

from __future__ import annotations

from pathlib import Path

import click

from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import (
    chosen_template,
    json_option,
    model_argument,
    opened,
    show,
    template_option,
)
from bufetat_editor.cli.progress import progress
from bufetat_editor.usecases import answers
from bufetat_editor.usecases.answer_papers import ANSWER_PAPERS, AnswerPaper
from bufetat_editor.usecases.inputs import round_named


@click.command(cls=Command)
@model_argument
@click.argument("name", metavar="RUNDE")
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    metavar="MAPPE",
    help="Mappen filene legges i; ingenting der skrives over.",
)
@click.option(
    "--only",
    "papers",
    multiple=True,
    type=click.Choice(ANSWER_PAPERS),
    help="Bare svarbrevene, innspillsregisteret i Word eller Excel, eller vurderingsutgaven; "
    "kan gis flere ganger. Ellers alle.",
)
@template_option
@json_option
def answer(
    model: str,
    name: str,
    output: Path,
    papers: tuple[AnswerPaper, ...],
    template: Path | None,
    as_json: bool,
) -> None:
    """Skriv svar på innspillene: brev til hver som har svart, registeret og vurderingsutgaven."""
    with opened(model) as desk:
        waiting = sum(one.assessment is None for one in round_named(desk, name).inputs)
        answered = answers.answer(
            desk,
            name,
            output,
            papers=papers or ANSWER_PAPERS,
            template=chosen_template(template),
            told=progress("Skriver {name}"),
        )
    told = {"files": [str(file) for file in answered.files], "not_weighed": waiting}
    made = [f"Laget mappen {answered.made}."] if answered.made else []
    left = [f"{waiting} innspill er ikke vurdert ennå."] if waiting else []
    show(told, as_json, iter([*made, *(f"Skrev {file}." for file in answered.files), *left]))
