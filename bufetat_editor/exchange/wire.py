"""What a reading in another process answers, as JSON, and that answer as a value again.

The process has read a file that may be made to do harm, so nothing in its answer is taken on trust:
each value is held against the type that its field has, and each text is made one that can be kept.
"""

from __future__ import annotations

import builtins
import json
import typing
from collections import abc
from collections.abc import Iterator
from dataclasses import asdict, is_dataclass
from functools import cache
from string import Formatter
from types import NoneType, UnionType
from typing import get_args, get_origin, get_type_hints

from bufetat_editor.domain.canonical import writable
from bufetat_editor.exchange.gate import Inadmissible
from bufetat_editor.exchange.returned import Cell, Returned
from bufetat_editor.phrase import Phrase

Answer = Returned | Inadmissible
"""What is in a file, or why it may not come in."""

MOST = 30_000_000
"""Bytes of the longest answer; the largest file that may come in has 20 MB of text."""


def written(answer: Answer) -> bytes:
    """Return an answer as JSON."""
    if isinstance(answer, Inadmissible):
        told: dict[str, object] = {
            "reason": _spelt(answer.reason),
            "advice": _spelt(answer.advice),
        }
    else:
        told = asdict(answer)
    return json.dumps(told, ensure_ascii=False).encode("utf-8", "surrogatepass")


def read(content: bytes) -> Answer:
    """Return the answer that `written` made JSON of.

    Raises:
        ValueError: it is something else.
    """
    try:
        told = json.loads(content)
    except RecursionError as error:
        raise ValueError("too deep") from error
    match told:
        case {"reason": reason, "advice": advice}:
            return Inadmissible(_phrase(reason), _phrase(advice))
    returned = _made(Returned, told)
    if not isinstance(returned, Returned):
        raise TypeError
    _check_places(returned)
    return returned


def _spelt(phrase: Phrase) -> dict[str, object]:
    facts = {
        name: _spelt(fact) if isinstance(fact, Phrase) else fact
        for name, fact in phrase.facts.items()
    }
    return {"sentence": phrase.sentence, "facts": facts}


def _phrase(told: object) -> Phrase:
    match told:
        case {"sentence": str(sentence), "facts": dict(facts)}:
            _check_sentence(sentence, facts)
            return Phrase(writable(sentence), **{one: _fact(facts[one]) for one in facts})
    raise ValueError(f"{told!r:.40} is no phrase")


def _check_sentence(sentence: str, facts: abc.Mapping[str, object]) -> None:
    """Refuse places that are not just a fact: filling them could reach further, or never end."""
    for _, place, form, conversion in Formatter().parse(sentence):
        if place is not None and (place not in facts or form or conversion):
            raise ValueError(f"{place!r:.40} is no place")


def _fact(told: object) -> object:
    match told:
        case str():
            return writable(told)
        case int():
            return told
    return _phrase(told)


def _made(kind: object, told: object) -> object:
    """Return the value of a type that a piece of JSON stands for."""
    parts = get_args(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return _made_object(kind, told)
    if isinstance(kind, UnionType):
        [one] = (part for part in parts if part is not NoneType)
        return None if told is None else _made(one, told)
    match get_origin(kind), told:
        case builtins.tuple, list() if parts[-1] is Ellipsis:
            return tuple(_made(parts[0], one) for one in told)
        case builtins.tuple, list():
            return tuple(_made(part, one) for part, one in zip(parts, told, strict=True))
        case abc.Mapping, dict():
            return {_made(parts[0], name): _made(parts[1], one) for name, one in told.items()}
        case typing.Literal, str() if told in parts:
            return told
        case None, str() if kind is str:
            return writable(told)
        case None, _ if type(told) is kind:
            return told
    raise ValueError(f"{told!r:.40} is no {kind}")


def _made_object(kind: type, told: object) -> object:
    if not isinstance(told, dict) or told.keys() != _types(kind).keys():
        raise ValueError(f"{told!r:.40} is no {kind}")
    return kind(**{name: _made(one, told[name]) for name, one in _types(kind).items()})


@cache
def _types(kind: type) -> dict[str, object]:
    return get_type_hints(kind)


def _check_places(returned: Returned) -> None:
    beyond = len(returned.lines)  # which is where something can be gone from, the last line's place
    if not all(0 <= one.line <= beyond for one in returned.gone):
        raise ValueError("gone from no place")
    if not all(0 <= place < beyond for place in _places(returned)):
        raise ValueError("a place without a line")


def _places(returned: Returned) -> Iterator[int]:
    for comment in returned.comments:
        yield from comment.lines
    told = [(one.line, one.above) for one in returned.replies]
    told += [(one.caller, None) for one in returned.lines]
    told += [_headings(one.cell) for one in returned.lines if one.cell]
    yield from (place for places in told for place in places if place is not None)


def _headings(cell: Cell) -> tuple[int | None, int | None]:
    row, column = (head.line if head else None for head in (cell.row, cell.column))
    return row, column
