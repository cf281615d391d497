from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history import edits, levels, undo
from bufetat_editor.history.changeset import Changeset, Intent, Step
from bufetat_editor.history.order import FIRST
from bufetat_editor.history.rules import States
from bufetat_editor.history.signatures import Aspect, NoSteps, Signature, Signatures
from tests.helpers.seed import first, seed

A, B, C = "Saksbehandler A", "Saksbehandler B", "Saksbehandler C"
PRINCIPLE, GROUP, SECTION = (
    "prinsipp-tidlig-hjelp",
    "gruppe-god-praksis",
    "prinsippdel-virkningsfulle",
)
TASK, CELL = "oppgave-marte-meo", "celle-egenvalgt-familievern"

Act = Callable[[Snapshot], States]


def signed(*acts: tuple[str, Act]) -> Signatures:
    """The signatures on the 2011 model after what persons did to it, one act a day."""
    now, steps = seed(), list[Step]()
    for day, (author, act) in enumerate(acts, 2):
        made = Changeset(day, Intent("edit", author, f"2012-01-0{day}T10:00:00Z"), "")
        states = [replace(state, cs=day) for state in act(now)]
        steps += [Step(made, now.get(state.id), state) for state in states]
        now = now.with_states(day, states)
    return Signatures(reversed(steps), now, seed())


def reword(item: str, text: str) -> Act:
    return lambda now: edits.edit(now, item, text)


def test_the_last_to_reword_an_item_answers_for_its_text() -> None:
    signatures = signed((A, reword(PRINCIPLE, "En")), (B, reword(PRINCIPLE, "To")))

    assert signatures.of(PRINCIPLE, "text") == Signature(B, "2012-01-03T10:00:00Z", 3)


def test_each_aspect_has_a_signature_of_its_own() -> None:
    signatures = signed(
        (A, reword(TASK, "En")),
        (B, lambda now: edits.edit(now, TASK, fields={"provisional": True})),
        (C, lambda now: edits.move(now, TASK, after=FIRST)),
        (B, lambda now: edits.remove(now, TASK)),
    )

    aspects: tuple[Aspect, ...] = ("text", "provisional", "place", "life")
    assert [signatures.of(TASK, one).number for one in aspects] == [2, 3, 4, 5]


def test_each_word_of_a_text_has_a_signature_of_its_own() -> None:
    before = seed()[PRINCIPLE].text
    signatures = signed(
        (A, reword(PRINCIPLE, f"Først {before}")), (B, reword(PRINCIPLE, f"Først {before} sist"))
    )

    words = signatures.words(PRINCIPLE, "text")

    assert words is not None
    assert (words.put_in[0], words.put_in[-1]) == (
        Signature(A, "2012-01-02T10:00:00Z", 2),
        Signature(B, "2012-01-03T10:00:00Z", 3),
    )
    assert {*words.taken_out} == {None}
    assert signatures.words(TASK, "text") is None


def test_the_words_of_a_field_have_signatures_too() -> None:
    signatures = signed(
        (A, lambda now: edits.edit(now, "notat-dato", fields={"label": "Dato for møtet"})),
        (B, lambda now: edits.edit(now, "notat-dato", "13.12.2011")),
    )

    words = signatures.words("notat-dato", "label")

    assert words is not None
    assert [one.author if one else "" for one in (words.put_in[0], words.put_in[-1])] == ["", A]


def test_another_level_is_another_place() -> None:
    signatures = signed((A, lambda now: levels.outdent(now, "deloppgave-pappagrupper")))

    assert signatures.of("deloppgave-pappagrupper", "place").author == A


def test_to_make_and_to_restore_is_to_give_life() -> None:
    signatures = signed(
        (A, lambda now: edits.remove(now, PRINCIPLE)),
        (B, lambda now: undo.restore(now, seed(), PRINCIPLE, first)),
    )

    assert signatures.of(PRINCIPLE, "life").author == B


def test_the_first_aspect_that_anyone_has_changed_decides() -> None:
    signatures = signed((A, reword(PRINCIPLE, "En")), (B, reword(GROUP, "To")))

    assert signatures.of(PRINCIPLE, "life", "text").author == A


def test_what_stands_under_a_moved_item_is_placed_by_the_same_hand() -> None:
    signatures = signed(
        (A, reword(PRINCIPLE, "En")),
        (B, lambda now: edits.move(now, GROUP, after="gruppe-kompetanse")),
        (C, reword(PRINCIPLE, "To")),
    )

    assert signatures.of(PRINCIPLE, "place").author == B
    assert signatures.is_placed_anew(PRINCIPLE)
    assert not signatures.is_placed_anew(SECTION)


def test_what_stands_in_a_moved_column_too() -> None:
    signatures = signed(
        (A, reword(TASK, "En")),
        (B, lambda now: edits.move(now, "kolonne-barnevern", after="kolonne-familievern")),
    )

    assert signatures.of(TASK, "place").author == B


def test_words_are_nobodys_but_the_items_own() -> None:
    signatures = signed(
        (A, reword("rad-egenvalgt", "En")),
        (B, lambda now: edits.edit(now, TASK, fields={"provisional": True})),
    )

    assert signatures.of(TASK, "text", "provisional").author == B


def test_the_nearest_above_answers_for_what_nobody_did_to_the_item_then_the_item_itself() -> None:
    above = signed((A, reword(SECTION, "En")), (B, reword(PRINCIPLE, "To")))
    alone = signed((A, reword(PRINCIPLE, "En")), (B, reword(TASK, "To")))

    assert above.of(PRINCIPLE, "place").author == A
    assert alone.of(PRINCIPLE, "place").author == A


def test_last_of_all_whoever_did_the_last_step() -> None:
    signatures = signed((A, reword(TASK, "En")), (B, reword(TASK, "To")))

    assert signatures.of(PRINCIPLE, "text").author == B
    assert signatures.of("", "text").author == B


def test_the_newest_of_several_sides() -> None:
    signatures = signed((A, reword(TASK, "En")), (B, reword(GROUP, "To")))

    sides = [(GROUP, "text"), (TASK, "text"), (PRINCIPLE, "text")]
    assert signatures.newest(sides) == signatures.of(GROUP, "text")
    assert signatures.newest([(GROUP, "place"), (PRINCIPLE, "text")]) is None


def test_where_nothing_was_done_nobody_answers() -> None:
    with pytest.raises(NoSteps):
        Signatures([]).of(PRINCIPLE, "text")


def test_an_approval_touches_no_item() -> None:
    approval = Step(Changeset(9, Intent("approve", C, "2012-01-09T10:00:00Z"), ""), None, None)

    with pytest.raises(NoSteps):
        Signatures([approval], seed()).of(PRINCIPLE, "text")
