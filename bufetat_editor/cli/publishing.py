"""Commands that freeze a model, carry it out of the program and keep it safe."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bufetat_editor.bootstrap import DEFAULT, existing_path
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
from bufetat_editor.errors import UnknownMoment
from bufetat_editor.usecases.desk import Desk, Moment

if TYPE_CHECKING:  # each command loads what it needs
    from bufetat_editor.storage.verify import Verdict
    from bufetat_editor.usecases.exporting import Exported

_path = click.Path(path_type=Path)
_SEPARATORS = tuple(filter(None, (os.sep, os.altsep)))


@click.command(cls=Command)
@model_argument
@click.argument("name", metavar="NAVN")
@click.option("--meeting-date", required=True, metavar="DATO", help="Møtedatoen, som 2011-12-01.")
@click.option("--case-number", required=True, metavar="SAK", help="Saksnummeret, som 11/51625.")
@click.option("--decision", metavar="TEKST", default="", help="Beslutningen med møtets egne ord.")
@click.option("--title", metavar="TEKST", default="", help="Dokumentets tittel; ellers modellens.")
@click.option("--at", metavar="ENDRING", help="Tidspunktet som ble godkjent; ellers nå.")
@writing_options
def approve(
    model: str,
    name: str,
    meeting_date: str,
    case_number: str,
    decision: str,
    title: str,
    at: str | None,
    author: str | None,
    reason: str,
    as_json: bool,
) -> None:
    """Frys modellen som en utgave direktørmøtet har godkjent."""
    from bufetat_editor.usecases import editions
    from bufetat_editor.usecases.approval_warnings import approval_warnings

    with opened(model, author) as desk:
        warnings = approval_warnings(
            desk,
            name,
            meeting_date=meeting_date,
            case_number=case_number,
            decision=decision,
            title=title,
            at=at,
        )
        edition = editions.approve(
            desk,
            name,
            meeting_date=meeting_date,
            case_number=case_number,
            decision=decision,
            title=title,
            at=at,
            reason=reason,
        )
    answer = {
        "name": edition.name,
        "changeset": edition.cs,
        "state_hash": edition.state_hash,
        "warnings": [*map(str, warnings)],
    }
    if warnings and not as_json:
        click.echo("\n".join((*(f"Advarsel: {one}" for one in warnings), _APPROVE_ANEW)), err=True)
    show(answer, as_json, iter([f"Godkjent som «{edition.name}» ({edition.state_hash[:12]})."]))


_APPROVE_ANEW = "Skal noe av dette rettes, må modellen godkjennes på nytt, som en ny utgave."

_EXPORT = """Skriv modellen i et format, eller i alle.

\b
word     notatet med modellen, i Word
excel    matrisen og registrene, i Excel
html     modellen som nettside i én fil, til intranettet
pdf      notatet med modellen på A4; uten notat modellen som hefte i A5
changes  endringsark i Word, til å dele ut
archive  arkivpakke (zip) av en utgave direktørmøtet har godkjent
all      alle sammen, i en mappe; går det galt med én, blir ingen skrevet
"""


@click.command(cls=Command, help=_EXPORT)
@model_argument
@click.argument("format")
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="STI",
    help="Fil, som erstattes hvis den finnes, eller mappe, der ingenting skrives over. "
    "En mappe som ikke finnes, skrives med skråstrek til slutt.",
)
@click.option("--edition", metavar="UTGAVE", help="Hvilken utgave; ellers utkastet som det står.")
@click.option(
    "--since",
    metavar="UTGAVE|ENDRING|FIL",
    help="Hva endringene vises fra; en fil må være eksportert før. "
    "Uten dette viser word, html og pdf ingen endringer.",
)
@click.option(
    "--memo",
    metavar="NOTAT",
    help="Notatet modellen legges ved; ellers det siste. html har aldri notat, archive alltid.",
)
@click.option("--without-memo", is_flag=True, help="Bare modellen.")
@template_option
@json_option
def export(
    model: str,
    format: str,
    output: str,
    edition: str | None,
    since: str | None,
    memo: str | None,
    without_memo: bool,
    template: Path | None,
    as_json: bool,
) -> None:
    """Write the model in a format, or in all of them."""
    from bufetat_editor.usecases import exporting

    if memo and without_memo:
        raise click.UsageError("--memo og --without-memo kan ikke brukes sammen.")
    with opened(model) as desk:
        exported = exporting.export(
            desk,
            format,
            Path(output),
            edition=edition,
            since=None if since is None else _moment(desk, since),
            memo=memo,
            without_memo=without_memo,
            template=_template_of(format, template),
            into_folder=output.endswith(_SEPARATORS),
            needed=() if since is None else (Path(since),),
            told=progress("Lager {name}"),
        )
    answer = {
        "files": [str(file) for file in exported.files],
        "left_out": [*map(str, exported.left_out)],
    }
    show(answer, as_json, _receipt(exported))


def _template_of(format_: str, named: Path | None) -> Path | None:
    """The one that is named; the one chosen in the window only where something is made from it."""
    from bufetat_editor.usecases.export_formats import formats_of

    is_used = any(one.from_template for one in formats_of(format_).values())
    return chosen_template(named) if named or is_used else None


def _receipt(exported: Exported) -> Iterator[str]:
    if exported.made:
        yield f"Laget mappen {exported.made}."
    yield from (f"Skrev {file}." for file in exported.files)
    yield from map(str, exported.left_out)


def _moment(desk: Desk, words: str) -> Moment:
    """An edition or a change; else what an exported file was written from."""
    try:
        desk.changeset_of(words)
    except UnknownMoment:
        from bufetat_editor.usecases import comparing

        if comparing.is_meant_as_file(words):
            return comparing.moment_of_file(desk, Path(words))
        raise
    return words


@click.command(cls=Command)
@model_argument
@click.option(
    "--against", type=_path, metavar="FIL", help="En eksportert fil å holde modellen mot."
)
@json_option
def verify(model: str, against: Path | None, as_json: bool) -> None:
    """Kontroller at ingenting er endret utenom historikken, eller i en arkivpakke siden."""
    from bufetat_editor.usecases import safeguarding

    path = existing_path(model)
    if safeguarding.is_package(path):
        if against:
            raise click.UsageError("--against er for modeller: verify MODELL --against PAKKE.")
        _verify_package(path, as_json)
        return
    verdict = safeguarding.verify(path, against)
    facts = {
        "changesets": verdict.changesets,
        "head_hash": verdict.head_hash,
        "sqlite": verdict.sqlite,
        "notes": [*verdict.notes],
        "not_compared": [*verdict.not_compared],
    }
    _tell_verdict([*map(str, verdict.problems)], _fine(verdict, against), facts, as_json)


def _fine(verdict: Verdict, against: Path | None) -> str:
    """What is told where nothing wrong was found: all is well only where all was looked at."""
    from bufetat_editor.usecases.safeguarding import is_package

    counted = f"{verdict.changesets} endringer, SQLite {verdict.sqlite}."
    if against and verdict.not_compared and is_package(against):
        return " ".join((*verdict.notes, f"Modellen selv er i orden: {counted}"))
    told = [f"Alt er i orden: {counted}", *verdict.notes]
    if verdict.not_compared:
        told += [] if verdict.notes else ["Modellen stemmer med kontrollsummene i filen."]
        told.append("Teksten i filen er ikke lest.")
    return " ".join(told)


def _verify_package(path: Path, as_json: bool) -> None:
    from bufetat_editor.usecases import safeguarding

    checked = safeguarding.check_package(path)
    told = checked.properties
    facts = {
        "files": checked.files,
        "documents": [*checked.documents],
        "bytes": checked.size,
        "document": told.get("tmDocument"),
        "edition": told.get("tmEdition"),
        "state_hash": told.get("tmStateHash"),
    }
    fine = (
        f"Pakken er hel og uendret siden den ble laget: {checked.files} filer. "
        f"{_counted(checked.documents)} av «{told.get('tmEdition')}». At innholdet er det "
        "møtet godkjente, viser «verify MODELL --against PAKKE»."
    )
    _tell_verdict([*map(str, checked.problems)], fine, facts, as_json)


def _counted(documents: Sequence[str]) -> str:
    number = len(documents)
    counted = "Det ene dokumentet er" if number == 1 else f"Alle de {number} dokumentene er"
    has_pdf = any(path.endswith(".pdf") for path in documents)
    return counted if has_pdf else f"Det er ingen PDF i den. {counted}"


def _tell_verdict(
    problems: Sequence[str], fine: str, facts: Mapping[str, object], as_json: bool
) -> None:
    """Tell what was found, and end with 1 if anything is wrong."""
    answer = {"ok": not problems, **facts, "problems": [*problems]}
    show(answer, as_json, iter(problems or [fine]))
    if problems:
        sys.exit(1)


@click.command(cls=Command)
@model_argument
@click.argument("file", type=_path, metavar="FIL")
@json_option
def backup(model: str, file: Path, as_json: bool) -> None:
    """Ta en sikkerhetskopi av modellen, også mens den er i bruk."""
    from bufetat_editor.usecases import safeguarding

    target = safeguarding.backup(existing_path(model), file)
    show({"file": str(target)}, as_json, iter([f"Kopierte modellen til {target}."]))


@click.command(cls=Command, hidden=True)
def prepare() -> None:
    """Lag modellen i datamappen hvis den ikke finnes."""
    with opened(DEFAULT) as desk:
        click.echo(desk.path)
