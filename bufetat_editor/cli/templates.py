"""The command that takes out a template for people to restyle."""

from __future__ import annotations

from pathlib import Path

import click

from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import json_option, show
from bufetat_editor.usecases.templates import take_out_template


@click.command(cls=Command)
@click.argument("file", type=click.Path(path_type=Path), metavar="FIL")
@json_option
def template(file: Path, as_json: bool) -> None:
    """Ta ut en kopi av Word-malen, til å endre i Word."""
    written = take_out_template(file)
    show({"file": str(written)}, as_json, iter([f"Skrev malen til {written}."]))
