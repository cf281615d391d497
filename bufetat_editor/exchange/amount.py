"""How much an answer may hold, so that it is settled in little time and people can weigh it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from itertools import chain

from bufetat_editor.exchange.gate import Inadmissible, TooMuch
from bufetat_editor.exchange.returned import Returned
from bufetat_editor.phrase import Phrase

_MOST_FRAGMENTS = 5_000  # a model of ten times the items that it had in 2011 has less than half
_MOST_LETTERS = 3_000_000
_LONGEST = 100_000  # letters of one text
_MOST_SPOKEN_OF = 50_000  # lines, counted for each comment that hangs on them


def check_amount(returned: Returned) -> None:
    """Refuse what has more or less in it than an answer can have.

    Raises:
        Inadmissible: it has.
    """
    fragments = (returned.lines, returned.gone, returned.comments, returned.replies)
    answers = sum(len(one.remarks) - 1 for one in returned.comments)
    number = sum(map(len, fragments)) + answers
    if not number:
        raise Inadmissible(Phrase("det står ingenting i den"))
    if number > _MOST_FRAGMENTS:
        reason = Phrase(
            "den har {number} tekstbiter, og et svar kan ha {most}",
            number=number,
            most=_MOST_FRAGMENTS,
        )
        raise TooMuch(reason)
    if _is_long(returned):
        raise TooMuch(Phrase("den har mer tekst enn et svar kan ha"))


def _is_long(returned: Returned) -> bool:
    lengths = [len(text) for text in _texts(asdict(returned))]
    # A line is held against each item whose mark it carries, and looked at for each comment.
    marked = sum(len(line.text) * len(line.ids) for line in returned.lines)
    spoken_of = sum(len(one.lines) for one in returned.comments)
    return (
        max(lengths) > _LONGEST
        or max(sum(lengths), marked) > _MOST_LETTERS
        or spoken_of > _MOST_SPOKEN_OF
    )


def _texts(told: object) -> Iterator[str]:
    """Every text in a piece of what was read, whatever it tells."""
    match told:
        case str():
            yield told
        case Mapping():
            yield from chain.from_iterable(map(_texts, chain(told, told.values())))
        case tuple():
            yield from chain.from_iterable(map(_texts, told))
