"""Entries that follow one another as lists: those of the prose, and the tasks of a cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar, TypeVar

from bufetat_editor.exchange.html.lines import Line

_ENTRIES = {"bullet", "numbered"}

One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class ListEntry:
    """An entry of a list, with the entries below it."""

    line: Line
    below: tuple[ListEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A list.

    Attributes:
        is_ordered: its entries are counted, by the numbers that they have.
    """

    kind: ClassVar = "list"

    entries: tuple[ListEntry, ...]
    is_ordered: bool = False


def listed(parts: Iterable[Line | One]) -> Iterator[Line | One | Listed]:
    """Yield the parts of a text, entries that follow one another in one list as that list."""
    for (role, _), alike in groupby(parts, key=_list):
        if role in _ENTRIES:
            entries = tuple(ListEntry(line) for line in alike if isinstance(line, Line))
            yield Listed(entries, is_ordered=role == "numbered")
        else:
            yield from alike


def nested(tasks: Sequence[Line]) -> Iterator[Listed]:
    """Yield the tasks of a cell as a list, sub-entries below the tasks that they are of.

    One that stands does not stand below one that is gone: it would go with it from sight.
    """
    found: list[tuple[Line, list[ListEntry]]] = []
    for line in tasks:
        over = found[-1] if found else None
        if line.paragraph.is_below and over and (line.is_gone or not over[0].is_gone):
            over[1].append(ListEntry(line))
        else:
            found.append((line, []))
    if found:
        yield Listed(tuple(ListEntry(line, tuple(below)) for line, below in found))


def _list(part: object) -> tuple[str, str]:
    if not isinstance(part, Line):
        return "", ""
    form = part.paragraph.form
    return form.role, form.list
