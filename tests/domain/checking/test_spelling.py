from __future__ import annotations

from collections.abc import Mapping

from bufetat_editor.domain.checking.spelling import spelling_spots


class Words:
    """A lexicon of a few words."""

    def __init__(self, known: str, wrong: Mapping[str, str] | None = None) -> None:
        self.known = set(known.split())
        self.wrong = wrong or {}

    def knows(self, word: str) -> bool:
        return word.casefold() in self.known

    def mend(self, word: str) -> str:
        return self.wrong.get(word, "")

    def suggestions(self, word: str) -> tuple[str, ...]:
        return tuple(sorted(self.known)) if word else ()


def found(lexicon: Words, text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [
        (spot.rule.name, text[slice(*spot.at)], spot.mends)
        for spot in spelling_spots(lexicon, text)
    ]


def test_a_word_that_is_not_known_is_found_without_a_mend() -> None:
    assert found(Words("alle barn"), "Alle bran") == [("unknown_word", "bran", ())]


def test_a_word_that_is_known_to_be_wrong_has_its_mend() -> None:
    words = Words("alle", {"idag": "i dag"})

    assert found(words, "Alle idag") == [("misspelt_word", "idag", ("i dag",))]


def test_a_small_word_of_a_foreign_name_and_a_listed_abbreviation_are_left_alone() -> None:
    words = Words("circle security se")

    assert found(words, "Circle of Security") == []
    assert found(words, "Se kap. 3") == []
    assert found(words, "Se bl.a. Prop. 3") == []
    assert found(words, "Se of") == [("unknown_word", "of", ())]
