from __future__ import annotations

from dataclasses import replace as other_state

import pytest

from bufetat_editor.domain.matching import Matcher
from bufetat_editor.errors import Overtaken
from bufetat_editor.history.replacing import (
    NothingLeft,
    NothingToReplace,
    Rewording,
    replace,
    reworded,
)
from tests.helpers.models import PRINCIPLE, TASK
from tests.helpers.seed import seed


def rewording(item: str, after: str) -> Rewording:
    return Rewording(item, "", seed()[item].text, after)


def test_a_capital_letter_stays_a_capital_letter() -> None:
    text = "Etaten skal, og etaten kan"

    assert reworded(text, [(0, 6), (16, 22)], "byrået", keep_capitals=True) == (
        "Byrået skal, og byrået kan"
    )
    assert reworded(text, [(0, 6)], "byrået", keep_capitals=False).startswith("byrået")


def test_an_abbreviation_is_no_word_with_a_capital_letter() -> None:
    text = "føringer fra BLD"

    assert reworded(text, [(13, 16)], "departementet", keep_capitals=True) == (
        "føringer fra departementet"
    )


@pytest.mark.parametrize(
    ("words", "text", "left"),
    [
        ("Tidlig", "Tidlig hjelp", "Hjelp"),
        ("rask", "en rask hjelp", "en hjelp"),
        ("rask", "en rask rask hjelp", "en hjelp"),
        ("hjelp", "tidlig hjelp", "tidlig"),
        ("hjelp", "tidlig hjelp.\nog hjelp\nhjelp nå", "tidlig.\nog\nnå"),
        ("barne", "Fosterbarnehjem og barnevern", "Fosterhjem og vern"),
        ("  ", "to  ord", "toord"),
        (" a", "b  a a", "b"),
    ],
)
def test_words_are_taken_away_with_the_space_that_is_left_over(
    words: str, text: str, left: str
) -> None:
    stretches = Matcher(words).stretches(text)

    assert reworded(text, stretches, "", keep_capitals=True) == left


def test_spaces_that_are_sought_are_replaced_too() -> None:
    text = "Tidlig  hjelp"

    assert reworded(text, Matcher("  ").stretches(text), " ", keep_capitals=True) == "Tidlig hjelp"
    assert reworded(" Etaten", [(0, 7)], " byrået", keep_capitals=True) == " Byrået"


def test_many_items_get_other_words_in_one_plan() -> None:
    states = replace(seed(), [rewording(PRINCIPLE, "Nytt"), rewording(TASK, "Annet")])

    assert [(state.id, state.text) for state in states] == [(PRINCIPLE, "Nytt"), (TASK, "Annet")]


def test_a_wording_and_a_field_of_one_item_are_one_state() -> None:
    item = next(one for one in seed() if one.attrs.get("short_name"))
    name = str(item.attrs["short_name"])

    (state,) = replace(
        seed(),
        [
            Rewording(item.id, "", item.text, "Ny ordlyd"),
            Rewording(item.id, "short_name", name, "Nytt navn"),
        ],
    )

    assert (state.text, state.attrs["short_name"]) == ("Ny ordlyd", "Nytt navn")


def test_nothing_to_replace_is_refused() -> None:
    with pytest.raises(NothingToReplace):
        replace(seed(), [])
    with pytest.raises(NothingToReplace):
        replace(seed(), [rewording(PRINCIPLE, seed()[PRINCIPLE].text)])


def test_a_text_is_never_left_empty() -> None:
    with pytest.raises(NothingLeft, match=seed()[TASK].text):
        replace(seed(), [rewording(PRINCIPLE, "Nytt"), rewording(TASK, " ")])


def test_what_was_changed_meanwhile_is_left_alone() -> None:
    seen = rewording(PRINCIPLE, "Nytt")
    changed = other_state(seed()[PRINCIPLE], text="En annens ordlyd")
    removed = other_state(seed()[PRINCIPLE], deleted=True)

    for state in (changed, removed):
        with pytest.raises(Overtaken):
            replace(seed().with_states(2, [state]), [seen])
