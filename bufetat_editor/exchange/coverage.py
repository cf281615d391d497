"""What the model covers, as registers: the tables of `domain.coverage` in the words of a sheet."""

from __future__ import annotations

from bufetat_editor.domain.coverage import Column as Counted
from bufetat_editor.domain.coverage import Count, Row, Table, coverage
from bufetat_editor.domain.numbering import numbers
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.register import Column, Register, Value, Values

_ALL = "I alt"
_GATHERED, _BY_NONE = "✓", "ingen"
_NAMES = 44
_HEADINGS = {
    "ungathered": "I ingen funksjon",
    "tasks": "Oppgaver",
    "subtasks": "Deloppgaver",
    "act": "Hjemlet i lov",
    "circular": "Hjemlet i rundskriv",
    "no_basis": "Uten hjemmel",
    "principles": "Prinsipper",
}
_WIDTHS = {"gathered": 24, "ungathered": 17}
_COUNT_WIDTH = 14


def coverage_registers(snapshot: Snapshot) -> tuple[Register, ...]:
    """Return what target groups, tasks and principles there are, a register each."""
    found = coverage(snapshot)
    return (
        _target_groups(found.target_groups),
        _tasks(found.tasks, numbers(snapshot)),
        _principles(found.principles),
    )


def _target_groups(table: Table) -> Register:
    def values(row: Row) -> Values:
        if row.is_sum:
            return _summed(row)
        signs = zip(table.columns, row.counts, strict=True)
        return row.part, row.name, *(_sign(column, count) for column, count in signs)

    return Register(
        "Dekning målgrupper",
        (Column("Kategori", 20), Column("Målgruppe", 60), *_columns(table)),
        tuple(map(values, table.rows)),
        "Modellen har ingen målgrupper.",
        _sums(table),
    )


def _sign(column: Counted, count: Count) -> Value:
    if not count:
        return None
    return _GATHERED if column.way == "gathered" else _BY_NONE


def _tasks(table: Table, number: dict[str, str]) -> Register:
    def without_basis(row: Row) -> str | None:
        """The tasks to look at, by the numbers that people talk by."""
        return None if row.is_sum else ", ".join(number[task] for task in row.counts[-1]) or None

    return Register(
        "Dekning oppgaver",
        (
            *(Column("Tjenesteområde", 18), Column("Kategori", _NAMES)),
            *(*_columns(table), Column("Oppgaver uten hjemmel", _NAMES)),
        ),
        tuple((*_summed(row), without_basis(row)) for row in table.rows),
        "Matrisen har ingen oppgaver.",
        _sums(table),
        "En oppgave kan være hjemlet både i lov og i rundskriv; den teller da med i begge.",
    )


def _principles(table: Table) -> Register:
    return Register(
        "Dekning prinsipper",
        (Column("Kvalitetsdimensjon", _NAMES), Column("Gruppe", 60), *_columns(table)),
        tuple(map(_summed, table.rows)),
        "Modellen har ingen prinsipper.",
        _sums(table),
        "Det overordnede prinsippet gjelder alle dimensjonene og er ikke med i tallene.",
    )


def _columns(table: Table) -> tuple[Column, ...]:
    return tuple(
        Column(
            one.short or _HEADINGS[one.way],
            _WIDTHS.get(one.way, _COUNT_WIDTH),
            is_count=True,
            name=one.name,
        )
        for one in table.columns
    )


def _summed(row: Row) -> Values:
    names = (row.part, row.name or _ALL) if row.part else (_ALL, None)
    return *names, *map(len, row.counts)


def _sums(table: Table) -> frozenset[int]:
    return frozenset(n for n, row in enumerate(table.rows) if row.is_sum)
