"""Words of the program, which are told in the language of who reads them.

By itself the program speaks Norwegian: in documents, on the command line and in what it keeps. A
view has a `Voice`, and what a room below wants told there comes as something that it can tell.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

Language = Literal["nb", "nn", "en"]


@dataclass(frozen=True, slots=True)
class Voice:
    """Who tells what the program says.

    Attributes:
        language: what is told in.
        translate: gives a sentence of ours, its places unfilled, in that language.
    """

    language: Language
    translate: Callable[[str], str]


NORWEGIAN = Voice("nb", str)
"""How the program speaks by itself: in documents and on the command line."""


@runtime_checkable
class Tellable(Protocol):
    """What is told in the language of who reads it."""

    def told(self, voice: Voice) -> str:
        """Return it as a voice tells it."""


class Phrase:
    """Words of the program in its own Norwegian, which a view may tell in another language.

    Args:
        sentence: what is told; `facts` fill its places.
    """

    def __init__(self, sentence: str, **facts: object) -> None:
        self.sentence = sentence
        self.facts = facts

    def filled(self, **facts: object) -> Phrase:
        """Return the same words with these facts, for a table of words that have places."""
        return Phrase(self.sentence, **facts)

    def told(self, voice: Voice) -> str:
        """Return it translated, with its facts in their places."""
        return filled(self.sentence, self.facts, voice)

    def __str__(self) -> str:
        return self.told(NORWEGIAN)

    def __repr__(self) -> str:
        return f"Phrase({self.sentence!r}, {self.facts!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Phrase) and (self.sentence, self.facts) == (
            other.sentence,
            other.facts,
        )

    def __hash__(self) -> int:
        return hash(self.sentence)


class Listed(Phrase):
    """Several things told after one another.

    Args:
        between: what stands between two of them.
    """

    def __init__(self, *parts: object, between: str = "; ") -> None:
        places = {f"part{number}": part for number, part in enumerate(parts)}
        super().__init__(between.join(f"{{{place}}}" for place in places), **places)


def filled(sentence: str, facts: Mapping[str, object], voice: Voice) -> str:
    """Return a sentence as a voice tells it, with its facts in their places."""
    told = {
        name: fact.told(voice) if isinstance(fact, Tellable) else fact
        for name, fact in facts.items()
    }
    return voice.translate(sentence).format(**told)
