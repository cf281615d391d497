"""Commands for the dated copies that the program keeps of a model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bufetat_editor.bootstrap import model_path, system_clock
from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import json_option, model_argument, show

if TYPE_CHECKING:
    from bufetat_editor.usecases.backups import ToldBackup


@click.command(cls=Command)
@model_argument
@json_option
def backups(model: str, as_json: bool) -> None:
    """List opp sikkerhetskopiene programmet har tatt av modellen."""
    from bufetat_editor.usecases.backups import told_backups

    found = told_backups(model_path(model))
    show([_as_data(one) for one in found], as_json, _lines(found))


@click.command(cls=Command, name="restore-backup")
@model_argument
@click.argument("backup", type=click.Path(path_type=Path), metavar="KOPI")
@json_option
def restore_backup(model: str, backup: Path, as_json: bool) -> None:
    """La en sikkerhetskopi ta modellens plass, når den er hel; modellen legges til side."""
    from bufetat_editor.usecases import restoring

    aside = restoring.restore_backup(model_path(model), backup, system_clock()())
    told = f"Hentet tilbake {backup}. Modellen slik den var, ligger i {aside}."
    show({"aside": str(aside)}, as_json, iter([told]))


def _as_data(one: ToldBackup) -> dict[str, object]:
    last = one.last
    return {
        "file": str(one.backup.path),
        "at": one.backup.at.isoformat(),
        "size": one.size,
        "changesets": last.id if last else None,
        "author": last.intent.author if last else None,
        "reason": last.intent.reason if last else None,
    }


def _lines(found: Sequence[ToldBackup]) -> Iterator[str]:
    if not found:
        yield "Ingen sikkerhetskopier ennå."
    for one in found:
        held = f"{one.last.id} endringer, sist {one.last.intent.author}" if one.last else "uleselig"
        yield f"{one.backup.path}  ({held})"
