"""The group of commands; a first word that is no command is the model to open in the window."""

from __future__ import annotations

import os
import sys

import click

from bufetat_editor import __version__
from bufetat_editor.cli import publishing, reading, writing
from bufetat_editor.errors import NoScreen, UserError


class _ModelOrCommand(click.Group):
    """Takes an unknown first word as MODEL and opens the window on it."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            return super().resolve_command(ctx, ["window", *args])
        return super().resolve_command(ctx, args)


@click.group(
    cls=_ModelOrCommand,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, message="%(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Rediger Bufetats tjenestemodell.

    Uten kommando åpnes vinduet, med MODEL om du nevner en fil. MODEL er en fil, en SQLAlchemy-URL
    eller «default», som er modellen i datamappen din.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(window, model="default")


@cli.command(hidden=True)
@click.argument("model", default="default")
def window(model: str) -> None:
    """Åpne vinduet."""
    has_screen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    if sys.platform.startswith("linux") and not has_screen and "QT_QPA_PLATFORM" not in os.environ:
        raise NoScreen
    from bufetat_editor import app

    sys.exit(app.main(model))


@cli.command(hidden=True)
@click.argument("folder", type=click.Path(file_okay=False))
@click.option("--model", default="default")
def look(folder: str, model: str) -> None:
    """Tegn hver side av vinduet som bilder i en mappe."""
    from pathlib import Path

    from bufetat_editor import app

    for picture in app.look(model, Path(folder)):
        click.echo(picture)


@cli.command(hidden=True)
def prepare() -> None:
    """Lag modellen i datamappen hvis den ikke finnes."""
    from bufetat_editor.bootstrap import open_model

    desk = open_model()
    click.echo(desk.path)
    desk.close()


for command in (*writing.COMMANDS, *reading.COMMANDS, *publishing.COMMANDS):
    cli.add_command(command)


def run(args: list[str] | None = None) -> int:
    """Run a command and return its exit code: 0 done, 1 refused with one line, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):  # Norwegian letters also where the terminal says ASCII
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        cli.main(args, prog_name="bufetat-editor", standalone_mode=False)
    except UserError as error:
        click.echo(" ".join(f"Feil: {error}".split()), err=True)
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return 1
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    except BrokenPipeError:  # whoever read us has had enough, as `head` does
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123 - so that closing does not fail
        return 0
    return 0
