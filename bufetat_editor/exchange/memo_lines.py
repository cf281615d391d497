"""How the fields in the head of a memo stand beside each other on paper."""

from __future__ import annotations

from collections.abc import Iterable

from bufetat_editor.exchange.blocks import MemoField

_ON_THE_RIGHT = {"date", "deadline", "case_number", "case_officer"}


def memo_lines(fields: Iterable[MemoField]) -> list[list[MemoField]]:
    """Pair the fields: sender and receivers left, date and case beside them.

    One that came or went has a line of its own, which comes or goes with it.
    """
    lines: list[list[MemoField]] = []
    for field in fields:
        before = lines[-1] if lines else []
        if field.name in _ON_THE_RIGHT and len(before) == 1 and _stays(field, *before):
            before.append(field)
        else:
            lines.append([field])
    return lines


def _stays(*fields: MemoField) -> bool:
    return all(field.mark is None for field in fields)
