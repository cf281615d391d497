"""The command that tells which acts and circulars the model rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import click

from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import json_option, model_argument, opened, show
from bufetat_editor.domain.legal_register import Basis, LegalRegister
from bufetat_editor.domain.legislation import Legislation, Source
from bufetat_editor.domain.numbering import numbers
from bufetat_editor.usecases.legislation import legal_register

_FULL = len("2023-01-01")


@click.command(cls=Command)
@model_argument
@click.option("--outdated", is_flag=True, help="Bare lover og rundskriv som ikke gjelder lenger.")
@json_option
def legislation(model: str, outdated: bool, as_json: bool) -> None:
    """Vis lover og rundskriv, om de gjelder, og hva som bygger på dem."""
    with opened(model) as desk:
        register, number = legal_register(desk), numbers(desk.snapshot)
    bases = [one for one in register.bases if one.status == "repealed" or not outdated]
    answer = {
        "as_of": register.legislation.as_of,
        "day": register.day.isoformat(),
        "sources": [_told(one, number) for one in bases],
    }
    show(answer, as_json, _lines(bases, register, number))


def _told(basis: Basis, number: dict[str, str]) -> dict[str, object]:
    references = [
        {
            "item": one.item.id,
            "number": number.get(one.item.id),
            "reference": reading.reference.text,
            "read_as": reading.told,
            "presumed": reading.presumed,
        }
        for one in basis.resting
        for reading in one.readings
    ]
    known = _facts(basis.source) if basis.source else {}
    return {"name": basis.name, "status": basis.status} | known | {"references": references}


def _facts(source: Source) -> dict[str, object]:
    return {
        "key": source.key,
        "kind": source.kind,
        "title": source.title,
        "identification": source.identification or None,
        "in_force": source.in_force or None,
        "seen": source.seen or None,
        "repealed": source.repealed or None,
        "replaced_by": source.replaced_by or None,
        "note": source.note or None,
        "evidence": [
            {
                "fact": one.fact,
                "page": one.page,
                "address": one.address,
                "says": one.says,
                "checked": one.checked,
            }
            for one in source.evidence
        ],
    }


def _lines(
    bases: Sequence[Basis], register: LegalRegister, number: dict[str, str]
) -> Iterator[str]:
    for basis in bases:
        yield f"{basis.name or 'Lov som ikke er navngitt'}: {_status(basis, register.legislation)}"
        for one in basis.resting:
            for reading in one.readings:
                presumed = " (antatt)" if reading.presumed else ""
                label = f"{number.get(one.item.id, '')} {reading.reference.text}".strip()
                yield f"    {label}{presumed}  [{one.item.id}]"
    yield f"Tabellen over lover og rundskriv er per {_day(register.legislation.as_of)}."


def _status(basis: Basis, table: Legislation) -> str:
    source = basis.source
    if source is None:
        return "ukjent kilde"
    if basis.status == "in_force":
        return f"i kraft (sist bekreftet {_day(source.seen)})"
    if basis.status == "unchecked":
        return "ikke kontrollert"
    word = "opphevet" if source.kind == "act" or not source.replaced_by else "erstattet"
    told = f"{word} {_day(source.repealed)}"
    if not source.replaced_by:
        return told
    link = " av " if word == "erstattet" else ", erstattet av "
    return f"{told}{link}{table[source.replaced_by].short}"


def _day(moment: str) -> str:
    if len(moment) != _FULL:
        return moment
    day = date.fromisoformat(moment)
    return f"{day.day}.{day.month}.{day.year}"
