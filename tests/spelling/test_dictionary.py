from __future__ import annotations

import sys

import pytest

from bufetat_editor.spelling.dictionary import Dictionary, Judgement, NoDictionary
from bufetat_editor.spelling.word_lists import word_lists
from bufetat_editor.ui.spelling.lexicons import Lexicons
from bufetat_editor.usecases import spelling
from tests.helpers.seed import seed


def test_where_hunspell_is_not_the_program_says_so_and_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    with pytest.raises(NoDictionary) as refusal:
        Dictionary("nb", word_lists("nb"))
    assert "Alt annet i programmet virker" in str(refusal.value)


def test_then_windows_check_no_spelling(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_: str) -> None:
        raise NoDictionary

    monkeypatch.setattr(spelling, "DictionaryApart", none)
    lexicons = Lexicons()

    assert lexicons.of(seed()) is None
    assert isinstance(lexicons.refusal, NoDictionary)
    lexicons.close()


def test_the_strangest_words_do_it_no_harm() -> None:
    dictionary = Dictionary("nn", word_lists("nn"))

    for word in ("", " ", "\n", "a\x00b", "\ud800", "日本", "x" * 500):
        assert isinstance(dictionary.judge(word), Judgement)
        assert isinstance(dictionary.suggestions(word), tuple)
