"""Commands of a round of input: send out, tell what came in, and see to it that it is placed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import click

from bufetat_editor.cli import inputs_told
from bufetat_editor.cli.naming import item_named
from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import (
    chosen_template,
    json_option,
    model_argument,
    opened,
    show,
    template_option,
    writing_options,
)
from bufetat_editor.cli.progress import progress
from bufetat_editor.domain.recipients import recipients_in
from bufetat_editor.history.placing import PlacedAs
from bufetat_editor.usecases import inputs as register
from bufetat_editor.usecases import sending
from bufetat_editor.usecases.beginnings import beginnings

_path = click.Path(path_type=Path)


class _TakesSeveral(Command):
    """A command whose `--to` takes all words up to the next option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, [*_spread(args)])


def _spread(words: list[str]) -> Iterator[str]:
    """Yield the words of a command with `--to` before each that it takes."""
    takes = False
    for word in words:
        is_option = word.startswith("-")
        if takes and not is_option:
            yield "--to"
        takes = word == "--to" if is_option else takes
        if word != "--to":
            yield word


@click.command(cls=_TakesSeveral)
@model_argument
@click.argument("name", metavar="RUNDE")
@click.option(
    "--to",
    "recipients",
    multiple=True,
    required=True,
    metavar="MOTTAKER...",
    help="Nord, Midt, Vest, Sør, Øst, alle eller et annet navn; flere etter hverandre.",
)
@click.option(
    "--deadline",
    metavar="DATO",
    default="",
    help="Svarfristen, som 2011-12-15; trengs ikke for en runde som er sendt ut.",
)
@click.option(
    "-o", "--output", required=True, type=_path, metavar="MAPPE", help="Mappen filene legges i."
)
@template_option
@writing_options
def send(
    model: str,
    name: str,
    recipients: tuple[str, ...],
    deadline: str,
    output: Path,
    template: Path | None,
    author: str | None,
    reason: str,
    as_json: bool,
) -> None:
    """Send utkastet ut på innspill: frys det, og skriv det hver mottaker skal ha.

    Er runden sendt ut før, får mottakerne den utgaven som ble frosset da.
    """
    with opened(model, author) as desk:
        sent = sending.send(
            desk,
            name,
            [one for words in recipients for one in recipients_in(words)],
            deadline,
            output,
            template=chosen_template(template),
            reason=reason,
            told=progress("Skriver til {name}"),
        )
    answer = {"round": sent.round, "files": [str(file) for file in sent.files]}
    made = [f"Laget mappen {sent.made}."] if sent.made else []
    show(answer, as_json, iter([*made, *(f"Skrev {file}." for file in sent.files)]))


@click.command(cls=Command)
@model_argument
@click.argument("name", required=False, metavar="[RUNDE]")
@click.option("--withdrawn", is_flag=True, help="Vis også det som er trukket tilbake.")
@json_option
def inputs(model: str, name: str | None, withdrawn: bool, as_json: bool) -> None:
    """Vis innspillene, punkt for punkt, ved siden av det som ble sendt ut, og hvor de endte."""
    with opened(model) as desk:
        round_id = register.round_named(desk, name).id if name else ""
        entries = register.register(desk, round_id, withdrawn=withdrawn)
        made = beginnings(desk, {one.receipt.id for one in entries})
        answer = [inputs_told.entry(one, made[one.receipt.id].id) for one in entries]
        lines = [*inputs_told.register_lines(desk.snapshot, entries, round_id)]
    show(answer, as_json, iter(lines))


@click.command(cls=Command)
@model_argument
@click.argument("input_id", metavar="INNSPILL")
@click.argument("item", metavar="PUNKT")
@click.option(
    "--as",
    "placed_as",
    type=click.Choice(get_args(PlacedAs)),
    help="Som kommentar, ny ordlyd eller nytt punkt; ellers som det er. Løs tekst blir kommentar "
    "når den ikke likner ordlyden der.",
)
@writing_options
def place(
    model: str,
    input_id: str,
    item: str,
    placed_as: PlacedAs | None,
    author: str | None,
    reason: str,
    as_json: bool,
) -> None:
    """Plasser et innspill på punktet det gjelder."""
    with opened(model, author) as desk:
        item = item_named(desk.snapshot, item)
        outcome = register.place(desk, input_id, item, placed_as, reason)
    number = outcome.changeset.id
    answer = {"changeset": number, "item": input_id}
    show(answer, as_json, iter([f"Endring {number}: {input_id} er plassert på {item}."]))


@click.command(cls=Command)
@model_argument
@click.argument("receipt", metavar="MOTTAK")
@writing_options
def withdraw(model: str, receipt: str, author: str | None, reason: str, as_json: bool) -> None:
    """Trekk tilbake et mottak med alle innspillene i det; det kan angres."""
    with opened(model, author) as desk:
        outcome = register.withdraw(desk, receipt, reason)
    number = outcome.changeset.id
    items = [state.id for state in outcome.states]
    answer = {"changeset": number, "item": receipt, "items": items}
    show(answer, as_json, iter([f"Endring {number}: mottaket {receipt} er trukket tilbake."]))
