from __future__ import annotations

from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.errors import CannotOpen, WrongPlace, reason_of
from bufetat_editor.phrase import Listed, Phrase, Voice

ENGLISH = {
    "Kunne ikke åpne {path}: {detail}.": "Could not open {path}: {detail}.",
    "mappen finnes ikke": "the folder does not exist",
    "kapittel {number}": "chapter {number}",
}


def english(sentence: str) -> str:
    return ENGLISH.get(sentence, sentence)


def test_what_fills_a_sentence_is_told_in_the_same_language() -> None:
    refusal = CannotOpen(path="a.db", detail=reason_of(FileNotFoundError(2, "")))

    assert str(refusal) == "Kunne ikke åpne a.db: mappen finnes ikke."
    assert refusal.told(Voice("en", english)) == "Could not open a.db: the folder does not exist."


def test_names_of_the_model_know_their_languages_themselves() -> None:
    task, cell = kind_of("task").labels, kind_of("matrix_cell").labels
    refusal = WrongPlace(kind=task, parent="rad", allowed=Listed(cell, task, between=", "))

    assert "slaget «oppgåve»" in refusal.told(Voice("nn", str))
    assert refusal.told(Voice("en", str)).endswith("cell, task.")


def test_each_of_several_is_told_by_itself_and_braces_in_them_are_words() -> None:
    chapter = Phrase("kapittel {number}")
    several = Listed(chapter.filled(number=1), Phrase("«{words}»", words="{a}"))

    assert several.told(Voice("en", english)) == "chapter 1; «{a}»"
    assert chapter.filled(number=1) == chapter.filled(number=1) != chapter.filled(number=2)
