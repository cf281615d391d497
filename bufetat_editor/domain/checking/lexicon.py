"""What a rule may ask of a language, without knowing where its words are kept."""

from __future__ import annotations

from typing import Protocol


class Lexicon(Protocol):
    """The words of one language, with those that this model has taken in."""

    def knows(self, word: str) -> bool:
        """Tell whether a word is spelt as it should be; asked of every word, so be quick."""

    def mend(self, word: str) -> str:
        """Return what should stand for a word that is not known; empty where nobody can tell."""

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what was perhaps meant, the likeliest first; slow, so ask when someone looks."""
