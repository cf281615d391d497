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

_NUMBER = re.compile(r"\A[^\W\d_]{0,2}\d+(\.\d+)+(\s+|\Z)")


_LONGEST = 60  # letters of a text that only names a place


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that went through the same changes and stand in the same comments.

    Attributes:
        moment: when it was met, by which `ranges` tell the comments that hang on it.
    """

    text: str
    changes: Changes = ()
    moment: int = 0
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
    """Return the words of a paragraph in as few stretches as there can be."""
    return tuple(_alike(pieces))


def bare(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Return the words of a paragraph as they stand, without its number and those of footnotes.

    What somebody typed beside a number has its style too, so the style alone does not tell.
    """
    return tuple(one for one in map(_bare, stretches) if one.text)


def reference_number(stretches: Iterable[Stretch]) -> str:
    """Return the first reference number in a paragraph that is there once changes are accepted."""
    numbers = (one.text for one in stretches if one.kind == "number" and one.stays)
    found = (match[0].strip() for match in map(_NUMBER.match, numbers) if match)
    return next(found, "")


def words(stretches: Iterable[Stretch]) -> str:
    """Return the text of stretches."""
    return "".join(one.text for one in stretches)


def shortened(text: str, longest: int = _LONGEST) -> str:
    """Return so much of a text, in one line, that it can be told what is meant."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _alike(pieces: Iterable[Stretch]) -> Iterator[Stretch]:
    for _, alike in groupby(pieces, lambda one: (one.changes, one.moment, one.kind)):
        first, *rest = alike
        yield replace(first, text=words((first, *rest))) if rest else first


def _bare(stretch: Stretch) -> Stretch:
    match stretch.kind:
        case "number":
            return replace(stretch, text=_NUMBER.sub("", stretch.text))
        case "call" if stretch.text.strip().isdecimal():
            return replace(stretch, text="")
        case _:
            return stretch
