"""Reference numbers in a returned file: they are nobody's words, unless they were written over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bufetat_editor.domain.proposals import Remark
from bufetat_editor.exchange.returned import Line, Returned
from bufetat_editor.exchange.settling.wordings import are_kin, normal


def numbers_apart(sent: Returned, returned: Returned) -> Returned:
    """Return a file with the numbers that were sent apart from the words behind them.

    What was pasted as plain text has them among its words. Before other words they are words too.
    """
    numbered = {line.number: normal(line.text) for line in sent.lines if line.number}
    lines = (line if line.number else _apart(line, numbered) for line in returned.lines)
    return replace(returned, lines=tuple(lines)) if numbered else returned


def _apart(line: Line, numbered: Mapping[str, str]) -> Line:
    number, *rest = line.text.split(maxsplit=1) or [""]
    if rest and number in numbered and are_kin(normal(rest[0]), numbered[number]):
        return replace(line, number=number, text=rest[0])
    return line


def with_number(line: Line, sent: Returned) -> str:
    """Return the words of a line that was not sent; a number that was not either is one of them."""
    is_new = line.number and all(line.number != one.number for one in sent.lines)
    return f"{line.number} {line.text}" if is_new else line.text


def number_remark(line: Line, sent: Line) -> tuple[Remark, ...]:
    """Return what is to be said of the number before a line, if it is another than was sent."""
    if line.number in {"", sent.number}:
        return ()
    return (Remark(f"Nummeret er skrevet om til «{line.number}»"),)
