from __future__ import annotations

import sys
from contextlib import closing

import pytest

from bufetat_editor.spelling.dictionary import Dictionary, Judgement, NoDictionary
from bufetat_editor.spelling.word_lists import word_lists
from bufetat_editor.ui.spelling.lexicons import Lexicons
from tests.helpers.seed import seed


def test_where_hunspell_is_not_the_program_says_so_and_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    with pytest.raises(NoDictionary) as refusal:
        Dictionary("nb", word_lists("nb"))
    assert "Alt annet i programmet virker" in str(refusal.value)


def test_then_windows_check_no_spelling(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/finnes/ikke")
    with closing(Lexicons()) as lexicons:
        assert lexicons.answer(seed(), lambda speller: speller) is None
        assert isinstance(lexicons.refusal, NoDictionary)


def test_a_window_is_told_when_there_is_none_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(Lexicons()) as lexicons:
        lexicons.answer(seed(), lambda _: None)
        (dictionary,) = lexicons._spelling._dictionaries.values()
        assert dictionary._answering
        dictionary._answering.stop()
        monkeypatch.setattr(sys, "executable", "/finnes/ikke")
        strange = ("kvx", "kvy", "kvz")

        told = lexicons.answer(seed(), lambda one: one and [*map(one.knows, strange)])

        assert told is None  # it was asked again, of nobody
        assert isinstance(lexicons.refusal, NoDictionary)


def test_the_strangest_words_do_it_no_harm() -> None:
    dictionary = Dictionary("nn", word_lists("nn"))

    for word in ("", " ", "\n", "a\x00b", "\ud800", "日本", "x" * 500):
        assert isinstance(dictionary.judge(word), Judgement)
        assert isinstance(dictionary.suggestions(word), tuple)
