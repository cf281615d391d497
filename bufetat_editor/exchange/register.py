"""The register: a named table of values, as every sheet but the matrix is one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

Value = str | int | date | None
Values = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in letters, and whether it counts.

    Attributes:
        name: the whole name of what the column is about, if that is a thing of the model;
            the heading may be the beginning of it.
        is_hidden: it is for the program to read, not for people.
    """

    heading: str
    width: int
    is_count: bool = False
    name: str = ""
    is_hidden: bool = False

    @property
    def is_shortened(self) -> bool:
        """True if the heading does not say the whole name."""
        return self.name not in {"", self.heading}


@dataclass(frozen=True, slots=True)
class Register:
    """A named table.

    Attributes:
        remark: stands in place of rows when there are none.
        sums: which of the rows add up others.
        note: stands under the rows, to be read with them.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Values, ...]
    remark: str = ""
    sums: frozenset[int] = frozenset()
    note: str = ""
