"""A value of a YAML file from anywhere, and what may be asked of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.fields import MOST_DIGITS
from bufetat_editor.errors import UnwritableText, UserError
from bufetat_editor.phrase import Phrase

_NUMBER = re.compile(f"-?[1-9][0-9]{{0,{MOST_DIGITS - 1}}}")
_TOLD = 40  # characters, of what is quoted from the file


class UnusableContent(UserError):
    """The YAML of a model is damaged, was altered, or is something else."""

    sentence = "Innholdet i modellen kan ikke brukes: {detail} (linje {line})."

    @property
    def why(self) -> Phrase:
        """Why and where, as a clause."""
        return Phrase("{detail} (linje {line})", **self.facts)


@dataclass(frozen=True, slots=True)
class Node:
    """A value and where it stands.

    Attributes:
        line: of the file, from 1.
        value: words, a list, or parts by their names.
    """

    line: int
    value: str | tuple[Node, ...] | Mapping[str, Node]

    def refused(self, detail: Phrase, quoted: str = "", other: str = "") -> UnusableContent:
        """Return the refusal of what stands here.

        Args:
            detail: why, as a clause with places for what is `quoted` and the `other`.
        """
        told = detail.filled(quoted=_told(quoted), other=_told(other))
        return UnusableContent(detail=told, line=self.line)

    def words(self) -> str:
        """Return the words that stand here.

        Raises:
            UnusableContent: it is a list or has parts.
        """
        if not isinstance(self.value, str):
            raise self.refused(Phrase("her skulle det ha stått en tekst"))
        return self.value

    def text(self) -> str:
        """Return a wording as the program keeps it.

        Raises:
            UnusableContent: it is none, or has signs that are never kept.
        """
        words = self.words()
        with suppress(UnwritableText):
            if clean_text(words) == words:
                return words
        raise self.refused(Phrase("teksten har tegn som ikke kan lagres"))

    def number(self) -> int:
        """Return a whole number.

        Raises:
            UnusableContent: it is none.
        """
        words = self.words()
        if not _NUMBER.fullmatch(words):
            raise self.refused(Phrase("«{quoted}» er ikke et helt tall"), words)
        return int(words)

    def listed(self) -> tuple[Node, ...]:
        """Return what is listed here.

        Raises:
            UnusableContent: it is no list.
        """
        if not isinstance(self.value, tuple):
            raise self.refused(Phrase("her skulle det ha stått en liste"))
        return self.value

    def named(self) -> Mapping[str, Node]:
        """Return the parts by their names.

        Raises:
            UnusableContent: it has none.
        """
        if isinstance(self.value, str | tuple):
            raise self.refused(Phrase("her skulle det ha stått navn med verdier"))
        return self.value

    def parts(self, needed: Iterable[str], more: Iterable[str] = ()) -> Mapping[str, Node]:
        """Return the parts by their names.

        Args:
            needed: the names that must be there.
            more: the names that may be there too.

        Raises:
            UnusableContent: it has none, lacks one or has others.
        """
        parts, needed = self.named(), tuple(needed)
        for name in needed:
            if name not in parts:
                raise self.refused(Phrase("«{quoted}» mangler"), name)
        for name, part in parts.items():
            if name not in {*needed, *more}:
                raise part.refused(Phrase("«{quoted}» hører ikke til her"), name)
        return parts


def _told(words: str) -> str:
    """What is quoted in a refusal: short, on one line, and without signs that steer a screen."""
    seen = "".join(sign if sign.isprintable() else "\ufffd" for sign in words[: _TOLD + 1])
    return seen if len(words) <= _TOLD else f"{seen[:_TOLD]} …"
