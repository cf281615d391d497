"""Tables as CSV, as a Norwegian Excel opens them with a double click."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_AS_TEXT: Final = "'"


def as_csv(columns: Sequence[str], lines: Iterable[Sequence[str]]) -> bytes:
    """Return a table as UTF-8 with a mark at its beginning and semicolons between the fields.

    What Excel would take for a formula has an apostrophe before it, and so has what begins with
    one, so that whoever takes the first one away has the words as they were.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow(columns)
    writer.writerows([*map(_as_text, line)] for line in lines)
    return text.getvalue().encode("utf-8-sig")


def in_csv(content: bytes) -> tuple[tuple[str, ...], tuple[Mapping[str, str], ...]]:
    """Return the columns of a table and its lines, each by column, as they were written.

    What is no table has no column.
    """
    try:
        text = io.StringIO(content.decode("utf-8-sig"), newline="")
        columns, *lines = csv.reader(text, delimiter=";", strict=True)
        return tuple(columns), tuple(dict(zip(columns, line, strict=True)) for line in lines)
    except (ValueError, csv.Error):
        return (), ()


def _as_text(value: str) -> str:
    return _AS_TEXT + value if value.startswith((_AS_TEXT, *_FORMULA)) else value
