"""The command that tells what the model covers."""

from __future__ import annotations

from collections.abc import Iterator

import click

from bufetat_editor.cli.norwegian import Command
from bufetat_editor.cli.options import at_option, json_option, model_argument, opened, show
from bufetat_editor.domain.coverage import Table
from bufetat_editor.domain.coverage import coverage as cover
from bufetat_editor.exchange.coverage import coverage_registers
from bufetat_editor.exchange.register import Column, Register, Value


@click.command(cls=Command)
@model_argument
@at_option
@json_option
def coverage(model: str, at: str | None, as_json: bool) -> None:
    """Vis hva modellen dekker: målgrupper, oppgaver og prinsipper i tall."""
    with opened(model) as desk:
        snapshot = desk.snapshot_at(at)
    found = cover(snapshot)
    answer = {
        "functions": {
            one.function: one.name for one in found.target_groups.columns if one.function
        },
        "target_groups": _rows(found.target_groups),
        "tasks": _rows(found.tasks),
        "principles": _rows(found.principles),
    }
    show(answer, as_json, _lines(coverage_registers(snapshot)))


def _rows(table: Table) -> list[dict[str, object]]:
    keys = [column.key for column in table.columns]
    return [
        {
            "item": row.item or None,
            "part": row.part,
            "name": row.name,
            "counts": dict(zip(keys, map(list, row.counts), strict=True)),
        }
        for row in table.rows
    ]


def _lines(registers: tuple[Register, ...]) -> Iterator[str]:
    for register in registers:
        yield register.name
        if not register.rows:
            yield f"    {register.remark}"
        for number, (part, name, *values) in enumerate(register.rows, 1):
            is_sum_of_all = number == len(register.rows)  # also tells what gathers no one
            place = " – ".join(str(one) for one in (part, name) if one)
            counted = zip(register.columns[2:], values, strict=True)
            told = [
                _told(column, value)
                for column, value in counted
                if value or (column.name and is_sum_of_all)
            ]
            yield f"    {place}: {', '.join(told) or 0}"
        for column in register.columns:
            if column.is_shortened:
                yield f"    Hele navnet: {column.name}"


def _told(column: Column, value: Value) -> str:
    """A number with what it counts, a list with what is listed, and of a sign what it is for.

    Names are as they are written: MST is no mst.
    """
    if column.is_count and isinstance(value, str):
        return column.heading
    return f"{column.heading if column.name else column.heading.lower()} {value}"
