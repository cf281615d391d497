"""click in Norwegian: its help and what it says of wrong usage."""

from __future__ import annotations

import re

import click

_HEADINGS = {"Options": "Valg", "Commands": "Kommandoer"}
_TOO_MANY = re.compile(r"Got unexpected extra arguments? \((.*)\)")


class _Help(click.HelpFormatter):
    def write_usage(self, prog: str, args: str = "", _prefix: str | None = None) -> None:
        super().write_usage(prog, args, "Bruk: ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(_HEADINGS.get(heading, heading))

    def getvalue(self) -> str:
        return super().getvalue().replace("[required]", "[må være med]")


class Context(click.Context):
    """Writes help with Norwegian headings."""

    formatter_class = _Help


class Command(click.Command):
    """A command whose help is Norwegian."""

    context_class = Context

    def __init__(self, name: str | None, **settings: object) -> None:
        super().__init__(name, options_metavar="[VALG]", **settings)  # type: ignore[arg-type]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the option that shows the help."""
        return _in_norwegian(super().get_help_option(ctx))


class Group(click.Group):
    """A group of commands whose help is Norwegian."""

    context_class = Context

    def __init__(self, name: str | None, **settings: object) -> None:
        metavars = {"options_metavar": "[VALG]", "subcommand_metavar": "KOMMANDO …"}
        super().__init__(name, **metavars, **settings)  # type: ignore[arg-type]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the option that shows the help."""
        return _in_norwegian(super().get_help_option(ctx))


def _in_norwegian(option: click.Option | None) -> click.Option | None:
    if option:
        option.help = "Vis denne hjelpen."
    return option


def wrong_usage(error: click.ClickException) -> str:
    """Return what was wrong with the words of a command, and where its help is."""
    lines = [f"Feil: {_sentence(error)}"]
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context:
        lines = [context.get_usage(), f"Se «{context.command_path} --help».", "", *lines]
    return "\n".join(lines)


def _sentence(error: click.ClickException) -> str:
    match error:
        case click.NoSuchOption():
            return f"«{error.option_name}» er ikke et valg her."
        case click.MissingParameter(param=click.Parameter() as missing):
            return f"{missing.get_error_hint(error.ctx or _NOWHERE).strip(chr(39))} mangler."
        case click.BadOptionUsage():
            return f"«{error.option_name}» trenger en verdi, eller tar ingen."
        case click.BadParameter(param=click.Parameter(type=click.Choice() as choice) as bad):
            hint = bad.get_error_hint(error.ctx or _NOWHERE)
            return f"Verdien passer ikke for {hint}. Velg blant {', '.join(choice.choices)}."
        case click.BadParameter(param=click.Parameter() as bad):
            return f"Verdien passer ikke for {bad.get_error_hint(error.ctx or _NOWHERE)}."
    message = error.format_message()
    if too_many := _TOO_MANY.match(message):
        return f"For mange ord: {too_many[1]}."
    return message


_NOWHERE = click.Context(click.Command(None))
