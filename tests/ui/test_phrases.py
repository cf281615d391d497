"""What steps and items are called."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bufetat_editor.domain.numbering import numbers
from bufetat_editor.errors import CannotUndo
from bufetat_editor.ui.phrases import item_name, listed_steps, names_of, redo_name, undo_name
from bufetat_editor.ui.standing import first_standing
from bufetat_editor.usecases.steps import NamedStep
from tests.helpers.models import GROUP, PRINCIPLE
from tests.helpers.seed import seed


def moved(count: int = 1) -> NamedStep:
    return NamedStep(2, "move", seed()[PRINCIPLE], count)


def test_a_step_is_named_by_deed_and_number() -> None:
    known = numbers(seed())

    assert undo_name(moved(), known) == "Angre flytting av 2.1.2"
    assert redo_name(moved(), known) == "Gjør om flytting av 2.1.2"
    assert undo_name(moved(3), known) == "Angre flytting av 3 punkter"
    assert undo_name(None, known) == "Angre"


def test_of_what_was_weighed_the_inputs_count() -> None:
    known = numbers(seed())

    assert undo_name(replace(moved(), deed="weigh"), known) == (
        "Angre vurdering av innspill til 2.1.2"
    )
    assert undo_name(replace(moved(3), deed="weigh"), known) == "Angre vurdering av 3 innspill"


def test_a_step_in_a_list_begins_with_a_capital() -> None:
    assert listed_steps([moved()], numbers(seed()), date(2026, 1, 1)) == ("Flytting av 2.1.2",)


def test_steps_of_the_same_name_are_told_apart_by_words_or_by_the_time() -> None:
    moves = replace(moved(), at="2026-01-02T12:00:00Z")
    text = replace(moved(), deed="text", words="hjelp")
    other = replace(text, words="barnevernfaglig kunnskap og mye mer")

    names = listed_steps([moves, text, other, moves], numbers(seed()), date(2026, 1, 1))

    assert names[0] == names[3]
    assert names[0].startswith("Flytting av 2.1.2, 2.1.2026 ")
    assert names[1] == "Endring av 2.1.2: «hjelp»"
    assert names[2].startswith("Endring av 2.1.2: «barnevernfaglig kunnskap")


def test_an_item_is_known_by_its_number_and_how_it_begins() -> None:
    known = numbers(seed())

    assert item_name(seed()[PRINCIPLE], known).startswith("2.1.2 Bufetat skal medvirke til at")
    assert item_name(seed()[PRINCIPLE], known).endswith(" …")
    assert item_name(replace(seed()[PRINCIPLE], text=""), {}) == "prinsipp"


def test_a_refusal_calls_items_by_what_people_know_them_by() -> None:
    refusal = CannotUndo(changeset=3, item=GROUP)
    refusal.names = names_of(refusal.facts, first_standing(seed()))

    assert GROUP not in str(refusal)
    assert seed()[GROUP].text[:20] in str(refusal)
    assert refusal.facts["item"] == GROUP
