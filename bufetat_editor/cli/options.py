"""What commands share: the model they speak of, who writes and why, the Word template, JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from bufetat_editor.bootstrap import open_model
from bufetat_editor.settings import load_settings
from bufetat_editor.usecases.desk import Desk

Command = Callable[..., Any]

model_argument = click.argument("model")
json_option = click.option("--json", "as_json", is_flag=True, help="Skriv svaret som JSON.")
author_option = click.option(
    "--author", metavar="NAVN", help="Hvem endringen skrives på; ellers kontoens navn."
)
at_option = click.option(
    "--at", metavar="UTGAVE|ENDRING", help="Slik det var da; ellers slik det er."
)
reason_option = click.option(
    "--reason", metavar="TEKST", default="", help="Hvorfor; blir med i historikken."
)


_OWN = "programmets"
template_option = click.option(
    "--template",
    type=click.Path(path_type=Path),
    metavar="FIL",
    help=f"Word-malen, eller «{_OWN}» for den som følger med; ellers den som er valgt i vinduet.",
)


def chosen_template(named: Path | None) -> Path | None:
    """What Word files are made from: as named, else as chosen in the window; none for our own."""
    if named is None:
        return load_settings().template
    return None if str(named) == _OWN else named


def writing_options(command: Command) -> Command:
    """Give a command who writes, why, and JSON."""
    return author_option(reason_option(json_option(command)))


@contextmanager
def opened(model: str, author: str | None = None) -> Iterator[Desk]:
    """Open a model for the length of a command."""
    desk = open_model(model, author)
    try:
        yield desk
    finally:
        desk.close()


def show(value: object, as_json: bool, lines: Iterator[str]) -> None:
    """Print an answer, as one JSON document or as lines for a person."""
    try:
        if as_json:
            click.echo(json.dumps(value, ensure_ascii=False, indent=1))
        else:
            for line in lines:
                click.echo(line)
    except BrokenPipeError:  # whoever read us has had enough, as `head` does; click would exit by 1
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123 - so that closing does not fail
