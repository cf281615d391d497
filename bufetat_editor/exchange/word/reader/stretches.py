"""The words of a paragraph in stretches, each with all that is true of it from end to end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from bufetat_editor.exchange.word.reader.changes import Changes, stays, stood

Kind = Literal["words", "number", "call"]
"""Words; what stands in the style of reference numbers; what stands in that of footnote calls."""

_NUMBER = re.compile(r"\A[^\W\d_]{0,2}\d+(\.\d+)*\.?\s*")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that went through the same changes and stand in the same comments.

    Attributes:
        comments: numbers of the comments that hang on it.
    """

    text: str
    changes: Changes = ()
    comments: frozenset[str] = frozenset()
    kind: Kind = "words"

    @property
    def stays(self) -> bool:
        """True if it is there once all changes are accepted."""
        return stays(self.changes)

    @property
    def stood(self) -> bool:
        """True if it was there before all changes."""
        return stood(self.changes)


def joined(pieces: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Return the words of a paragraph as they stand, without its number and those of footnotes.

    What somebody typed beside a number has its style too, so the style alone does not tell.
    """
    stretches = list(_alike(pieces))
    for place, one in enumerate(stretches):
        if one.kind == "number" and _NUMBER.match(one.text):
            stretches[place] = replace(one, text=_NUMBER.sub("", one.text))
            break
    return tuple(one for one in stretches if one.text and not _is_call(one))


def words(stretches: Iterable[Stretch]) -> str:
    """Return the text of stretches."""
    return "".join(one.text for one in stretches)


def _alike(pieces: Iterable[Stretch]) -> Iterator[Stretch]:
    for one, alike in groupby(pieces, lambda piece: replace(piece, text="")):
        yield replace(one, text=words(alike))


def _is_call(stretch: Stretch) -> bool:
    return stretch.kind == "call" and stretch.text.strip().isdecimal()
