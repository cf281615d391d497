"""A dictionary of one written form, held in this process."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

from bufetat_editor import resources
from bufetat_editor.domain.written_form import WrittenForm
from bufetat_editor.errors import UserError
from bufetat_editor.spelling.word_lists import WordLists

_FIRST_PART = re.compile(r" pa:(\S+)")
_TAKES_S = re.compile(r"(?:sjon|het|heit|itet|skap|dom|[lnr]ing|nad)$", re.IGNORECASE)
"""Endings of nouns that are bound to what follows with an s (Språkrådet, «Bindebokstav»)."""

_DOUBLED = re.compile(r"(\w{4,})\1")

_ENCODING = "iso8859-1"
_LONGEST = 80
"""Letters; what is longer is no word, and costs more the longer it is."""


class NoDictionary(UserError):
    """Hunspell has no wheel for this machine, or a file is gone; everything else works."""

    sentence = (
        "Stavingen kontrolleres ikke på denne maskinen, fordi stavekontrollen ikke finnes for den. "
        "Alt annet i programmet virker som det skal."
    )


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a dictionary says of a word.

    Attributes:
        is_known: whether it has the word, or can put it together.
        mend: what it should be, where the word as it stands is known to be wrong.
    """

    is_known: bool
    mend: str = ""


class Judges(Protocol):
    """Whoever answers for a dictionary."""

    def judge(self, word: str) -> Judgement:
        """Tell whether a word is in the dictionary."""

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words like it, the likeliest first; takes a quarter of a second at worst."""


class Dictionary:
    """Hunspell with our words taken in.

    Loading takes a third of a second, in which nothing else runs in this process.

    Raises:
        NoDictionary: there is none here.
    """

    def __init__(self, form: WrittenForm, lists: WordLists) -> None:
        try:
            from hunspell import Hunspell

            folder = resources.path(f"dictionaries/{form}_NO.dic").parent
            self._words = Hunspell(f"{form}_NO", hunspell_data_dir=str(folder))
        except (ImportError, FileNotFoundError) as error:
            raise NoDictionary from error
        self._unbound = lists.unbound
        for word in lists.names | lists.words:
            self._words.add(word)
        for word, example in lists.inflected.items():
            self._words.add_with_affix(word, example)

    def judge(self, word: str) -> Judgement:
        """Tell whether a word is in the dictionary; one that it cannot spell at all counts so."""
        if not _can_spell(word):
            return Judgement(is_known=True)
        is_known = len(word) <= _LONGEST and bool(self._words.spell(word))
        mend = self._put_right(word) if is_known else ""
        return Judgement(is_known and not mend, mend)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words like it, the likeliest first."""
        if not _can_spell(word) or len(word) > _LONGEST:
            return ()
        return tuple(self._words.suggest(word))

    def _put_right(self, word: str) -> str:
        """Return what a compound should be that nobody has entered; any two nouns make one."""
        found = self._words.analyze(word)
        if not found or not all(_FIRST_PART.match(one) for one in found):
            return ""
        ends = {len(part[1]) for one in found if (part := _FIRST_PART.match(one))}
        bound = (self._bound(word, end) for end in sorted(ends))
        return self._undoubled(word) or next(filter(None, bound), "")

    def _bound(self, word: str, end: int) -> str:
        """Return a compound with the s that binds its first part, if it lacks one.

        It does if that part takes one by its ending, or if the same with an s has been entered.
        """
        bound = f"{word[:end]}s{word[end:]}"
        lacks = self._is_entered(bound) or (_TAKES_S.search(word[:end]) and word[end] != "s")
        is_free = word[:end].lower() in self._unbound
        return bound if lacks and not is_free and self._words.spell(bound) else ""

    def _undoubled(self, word: str) -> str:
        """Return a compound without the part that stands in it twice: `barnevernverntiltak`."""
        found = _DOUBLED.search(word)
        once = word[: found.start()] + word[found.end(1) :] if found else ""
        return once if once and self._words.spell(once) else ""

    def _is_entered(self, word: str) -> bool:
        return any(not _FIRST_PART.match(one) for one in self._words.analyze(word))


def _can_spell(word: str) -> bool:
    """False for letters that the dictionary lacks, as in Sámi names: it has no say in these."""
    try:
        word.encode(_ENCODING)
    except UnicodeEncodeError:
        return False
    return word.isprintable() and bool(word.strip())
