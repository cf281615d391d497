"""The command that tells what wants attention in the model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import click

from bufetat_editor.cli.marks import one_line
from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import json_option, model_argument, opened, show
from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.domain.checking.spelling import UNKNOWN_WORD
from bufetat_editor.domain.numbering import numbers
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.usecases.checking import Checked, checked
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.spelling import NoDictionary, Speller, lexicon

_IN_A_LINE = 60  # letters of a text that is told as a whole


@click.command(cls=Command)
@model_argument
@click.option(
    "--all", "with_accepted", is_flag=True, help="Ta også med det som er godtatt slik det står."
)
@json_option
def checks(model: str, *, with_accepted: bool, as_json: bool) -> None:
    """Vis det som bør ses på: mangler, skrivefeil og tegnsetting, og hva som kan stå i stedet."""
    with opened(model) as desk:
        speller, lack = _speller(desk)
        found = checked(desk, speller)
        snapshot = desk.snapshot
    if lack:
        click.echo(lack, err=True)
    if not with_accepted:
        found = replace(found, accepted=())
    answer = [*_as_data(found, speller)] if as_json else []  # what was meant takes a moment to tell
    show(answer, as_json, _lines(snapshot, found, speller))


def _speller(desk: Desk) -> tuple[Speller | None, str]:
    """Who knows how words are spelt, or why nobody does."""
    try:
        return lexicon(desk.snapshot), ""
    except NoDictionary as error:
        return None, str(error)


def _mends(finding: Finding, speller: Speller | None) -> tuple[str, ...]:
    if finding.mends or speller is None or finding.rule is not UNKNOWN_WORD:
        return finding.mends
    return speller.suggestions(finding.found)


def _as_data(found: Checked, speller: Speller | None) -> Iterator[dict[str, object]]:
    for finding in (*found.findings, *found.accepted):
        yield {
            "item": finding.item.id,
            "rule": finding.rule.name,
            "says": _sentence(finding),
            "at": list(finding.at) if finding.at else None,
            "found": finding.found,
            "mends": list(_mends(finding, speller)),
            "accepted": finding in found.accepted,
        }


def _sentence(finding: Finding) -> str:
    mend = finding.mends[0] if finding.mends else ""
    return finding.rule.labels.nb.format(found=finding.found, mend=mend)


def _lines(snapshot: Snapshot, found: Checked, speller: Speller | None) -> Iterator[str]:
    if not found.findings:
        yield "Ingenting å se på."
    number = numbers(snapshot)
    for finding in found.findings:
        yield from _told(finding, number.get(finding.item.id, ""), speller)
    if found.accepted:
        yield ""
        yield "Godtatt slik det står:"
        for finding in found.accepted:
            yield from _told(finding, number.get(finding.item.id, ""), speller)


def _told(finding: Finding, number: str, speller: Speller | None) -> Iterator[str]:
    yield f"{number} {one_line(_around(finding))}  [{finding.item.id}]".lstrip()
    mends = [one for one in _mends(finding, speller) if one and one not in _sentence(finding)]
    meant = f" ({', '.join(mends)}?)" if mends else ""
    yield f"    {_sentence(finding)}{one_line(meant)}"


def _around(finding: Finding) -> str:
    """What was found between asterisks, with some of the words round it."""
    text = finding.item.text
    if finding.at is None:
        return f"{text[:_IN_A_LINE].rstrip()} …" if len(text) > _IN_A_LINE else text
    start, end = finding.at
    first = max(0, start - _IN_A_LINE // 2)
    last = min(len(text), end + _IN_A_LINE // 2)
    before = f"{'… ' if first else ''}{text[first:start]}"
    after = f"{text[end:last]}{' …' if last < len(text) else ''}"
    return f"{before}*{text[start:end]}*{after}"
