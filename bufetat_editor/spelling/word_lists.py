"""The words that ship with the program, beside the dictionaries: what is right, what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bufetat_editor import resources
from bufetat_editor.domain.written_form import WrittenForm

_NAMES = "words/navn.txt"


@dataclass(frozen=True)
class WordLists:
    """What the word lists of one written form say.

    Attributes:
        names: names and abbreviations, written alike in both forms.
        words: other words, each only as it stands.
        inflected: words by another that they are inflected and compounded like.
        unbound: nouns that may stand before another with and without an s between.
        wrong: what should stand for a word that a dictionary lets pass.
        wrong_beginnings: the same for every word that begins so.
        parted: words that are written as one, by how they are often parted.
    """

    names: frozenset[str]
    words: frozenset[str]
    inflected: Mapping[str, str]
    unbound: frozenset[str]
    wrong: Mapping[str, str]
    wrong_beginnings: Mapping[str, str]
    parted: Mapping[str, str]


def word_lists(form: WrittenForm) -> WordLists:
    """Read the lists in `resources/words`, whose heads tell how they are written."""
    words = dict(_parted(f"words/{form}.txt", " som "))
    forms = dict(_parted(f"words/feil_{form}.txt", " : "))
    wrong = {word: right for word, right in forms.items() if " " not in word}
    beginnings = {word: right for word, right in wrong.items() if word[-1] == "-"}
    return WordLists(
        names=frozenset(_lines(_NAMES)),
        words=frozenset(word for word, like in words.items() if not like and word[-1] != "-"),
        inflected={word: like for word, like in words.items() if like},
        unbound=frozenset(word[:-1] for word in words if word[-1] == "-"),
        wrong={word: right for word, right in wrong.items() if word[-1] != "-"},
        wrong_beginnings={word[:-1]: right[:-1] for word, right in beginnings.items()},
        parted={word: right for word, right in forms.items() if " " in word},
    )


def _parted(name: str, sign: str) -> Iterator[tuple[str, str]]:
    for line in _lines(name):
        first, _, second = line.partition(sign)
        yield first, second


def _lines(name: str) -> Iterator[str]:
    for line in resources.text(name).splitlines():
        if line and not line.startswith("#"):
            yield line
