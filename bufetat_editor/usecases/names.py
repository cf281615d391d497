"""Names that a person gives to editions, rounds and recipients."""

from __future__ import annotations

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.errors import UserError

_LONGEST = 80
_TOLD = 24  # letters, by which a name is known that is too long


class LongName(UserError):
    """Names stand in lists, at the top of pages and in names of files."""

    sentence = "Navnet «{start} …» er på {length} tegn. Et navn kan ha høyst {longest} tegn."


def given_name(words: str) -> str:
    """Return a name as it is kept: on one line; empty if there is none.

    Raises:
        LongName: it has more than 80 letters.
        UnwritableText: it holds what cannot be kept.
    """
    name = " ".join(clean_text(words).split())
    if len(name) > _LONGEST:
        raise LongName(start=name[:_TOLD].rstrip(), length=len(name), longest=_LONGEST)
    return name
