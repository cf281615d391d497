"""The group of commands, and what becomes of a refusal."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

import click

from bufetat_editor import __version__, logfile
from bufetat_editor.cli import COMMANDS
from bufetat_editor.cli.norwegian import Group, wrong_usage
from bufetat_editor.errors import UserError
from bufetat_editor.faults import trail_of


class Unforeseen(UserError):
    """A fault in the program itself."""

    sentence = (
        "Noe gikk galt i programmet. Det som er lagret, er trygt. Send det som står under, eller "
        "loggen i {log}, til dem som har ansvar for programmet; innhold fra modellen er ikke med."
    )


class _Commands(Group):
    """Loads a command's module when the command is called."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = import_module(f"bufetat_editor.cli.{COMMANDS[name]}")
        command: click.Command = getattr(module, name.replace("-", "_"))
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None:
            ctx.fail(f"«{args[0]}» er ikke en kommando.")
        return super().resolve_command(ctx, args)


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(version)s", help="Vis hvilken versjon dette er.")
def _cli() -> None:
    """Rediger Bufetats tjenestemodell.

    Uten kommando åpnes vinduet, med MODEL om du nevner en fil. MODEL er en fil, en SQLAlchemy-URL
    eller «default», som er modellen i datamappen din.
    """


def run_command(arguments: Sequence[str] | None) -> int:
    """Run a command; see `cli.run`."""
    for stream in (sys.stdout, sys.stderr):  # Norwegian letters also where the terminal says ASCII
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        _cli.main(arguments, prog_name="bufetat-editor", standalone_mode=False)
    except UserError as error:
        click.echo(" ".join(f"Feil: {error}".split()), err=True)
        return 1
    except click.ClickException as error:
        click.echo(wrong_usage(error), err=True)
        return error.exit_code
    except click.Abort:
        return 1
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told where it was
        logfile.fault(error)
        told = f"{Unforeseen(log=logfile.file())}\n{trail_of(error)}"
        click.echo(f"Feil: {told}", err=True)
        return 1
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    return 0
