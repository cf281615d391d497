"""The styles of tables: the memo's head, the matrix, the change sheet."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.exchange.word.markup import Element, element
from tests.helpers.word_template.look import GROUND, LINE
from tests.helpers.word_template.style_markup import (
    as_default,
    part_of_table,
    shaded,
    table_style,
)

_BESIDE, _NARROW = 108, 80


def table_styles() -> Iterator[Element]:
    """Yield the styles of tables, the one that others vary first."""
    yield as_default(table_style("TableNormal", (), 0, _BESIDE))
    yield table_style("MemoHead", _lines("bottom"), 0, 0)
    yield table_style("ServiceMatrix", _all_lines(), 40, _BESIDE, *_shaded("firstRow", "firstCol"))
    yield table_style("ChangeTable", _all_lines(), 0, _NARROW, *_shaded("firstRow", "firstCol"))


def _shaded(*parts: str) -> Iterator[Element]:
    return (part_of_table(part, shaded(GROUND)) for part in parts)


def _all_lines() -> list[Element]:
    return _lines("top", "left", "bottom", "right", "insideH", "insideV")


def _lines(*sides: str) -> list[Element]:
    return [element(side, val="single", sz=4, space=0, color=LINE) for side in sides]
