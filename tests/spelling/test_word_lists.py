from __future__ import annotations

import pytest

from bufetat_editor.domain.written_form import WRITTEN_FORMS, WrittenForm
from bufetat_editor.spelling.dictionary import Dictionary
from bufetat_editor.spelling.speller import Speller
from bufetat_editor.spelling.word_lists import WordLists, word_lists

BARE = WordLists(frozenset(), frozenset(), {}, frozenset(), {}, {}, {})


@pytest.mark.parametrize("form", WRITTEN_FORMS)
def test_lists_hold_what_the_dictionary_lacks_or_lets_pass(form: WrittenForm) -> None:
    lists, dictionary = word_lists(form), Dictionary(form, BARE)

    assert {word for word in lists.words if dictionary.judge(word).is_known} == set()
    assert {
        like for like in lists.inflected.values() if not dictionary.judge(like).is_known
    } == set()
    assert lists.unbound == {"barnevern"}
    assert lists.wrong["FOU"] == "FoU"


@pytest.mark.parametrize("form", WRITTEN_FORMS)
def test_what_should_stand_is_right(form: WrittenForm, request: pytest.FixtureRequest) -> None:
    lists = word_lists(form)
    speller: Speller = request.getfixturevalue(form)

    phrases = (*lists.wrong.values(), *lists.parted.values())
    right = [word for phrase in phrases for word in phrase.split()]
    assert [word for word in right if not speller.knows(word)] == []
    assert [word for word in lists.wrong if speller.knows(word)] == []
