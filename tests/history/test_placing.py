from __future__ import annotations

import pytest

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.proposals import Proposal, Remark
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import AlreadyRemoved, NothingToChange, UnknownItem
from bufetat_editor.history import edits
from bufetat_editor.history.placing import (
    AlreadyWithdrawn,
    InputWithdrawn,
    NoPlaceForInput,
    NotAnInput,
    NotAReceipt,
    NothingProposed,
    PlacedAs,
    place,
    withdraw,
)
from tests.helpers.models import CELL, GROUP, PRINCIPLE, TASK
from tests.helpers.rounds import after, answered, asked, the_receipt

WORDS = Proposal("not_placed", after="Barnet skal ses", certainty=41, where="avsnitt 3")
SAID = Proposal("not_placed", remarks=(Remark("Hvem har ansvaret?"),))


def placed(proposal: Proposal, item: str, placed_as: PlacedAs | None = None) -> Proposal:
    """What an input comes to when it is put somewhere."""
    snapshot = answered(proposal)
    (one,) = the_receipt(snapshot).inputs
    (kept,) = the_receipt(after(snapshot, place(snapshot, one.id, item, placed_as))).inputs
    return kept.proposal


def test_words_become_a_wording_of_the_item_for_certain() -> None:
    told = placed(WORDS, PRINCIPLE, "changed")

    assert (told.type, told.item, told.after) == ("changed", PRINCIPLE, "Barnet skal ses")
    assert (told.certainty, told.where) == (100, "avsnitt 3")


def test_what_nobody_takes_for_a_wording_becomes_a_comment() -> None:
    told = placed(SAID, TASK)

    assert (told.type, told.item, told.remarks) == ("comment", TASK, SAID.remarks)
    assert placed(WORDS, TASK).type == "comment"


@pytest.mark.parametrize(
    ("goal", "beside"),
    [(PRINCIPLE, "after"), (TASK, "after"), (CELL, "under"), (GROUP, "under")],
)
def test_something_new_stands_after_an_entry_and_under_what_holds_entries(
    goal: str, beside: str
) -> None:
    told = placed(WORDS, goal, "added")

    assert (told.type, told.item, told.anchor, told.beside) == ("added", "", goal, beside)


def test_a_paragraph_is_an_entry_though_a_function_may_stand_in_it() -> None:
    assert placed(WORDS, "avsnitt-prinsipper-innledning", "added").beside == "after"


def test_what_is_placed_can_be_placed_again() -> None:
    wrong = Proposal("added", anchor=GROUP, beside="after", after="Nytt", certainty=60)

    told = placed(wrong, PRINCIPLE, "changed")

    assert (told.type, told.item, told.anchor, told.beside) == ("changed", PRINCIPLE, "", "")


@pytest.mark.parametrize("type_", ["changed", "comment", "removed"])
def test_it_stays_what_it_is_unless_a_person_says_otherwise(type_: str) -> None:
    told = placed(Proposal(type_, PRINCIPLE, after="x"), TASK)  # type: ignore[arg-type]

    assert (told.type, told.item) == (type_, TASK)


def test_what_is_to_move_keeps_where_it_is_to_stand() -> None:
    told = placed(Proposal("moved", PRINCIPLE, GROUP, "under", after="x"), TASK)

    assert (told.item, told.anchor, told.beside) == (TASK, GROUP, "under")


@pytest.mark.parametrize("placed_as", ["changed", "added"])
def test_what_proposes_no_wording_becomes_none(placed_as: PlacedAs) -> None:
    with pytest.raises(NothingProposed, match="som kommentar"):
        placed(SAID, PRINCIPLE, placed_as)


def test_nothing_changes_where_it_stands_already() -> None:
    with pytest.raises(NothingToChange):
        placed(Proposal("changed", PRINCIPLE, after="x"), PRINCIPLE)


def test_inputs_are_about_the_model_and_its_memos_only() -> None:
    snapshot = answered(WORDS)
    (one,) = the_receipt(snapshot).inputs
    for goal in ("runder", "notater", one.id, the_receipt(snapshot).id):
        with pytest.raises(NoPlaceForInput):
            place(snapshot, one.id, goal)
    assert place(snapshot, one.id, snapshot.of_kind("memo")[0].id)
    assert place(snapshot, one.id, "tjenestemodell")


def test_nothing_is_put_on_what_is_gone() -> None:
    snapshot = answered(WORDS)
    (one,) = the_receipt(snapshot).inputs
    snapshot = after(snapshot, edits.remove(snapshot, PRINCIPLE))

    with pytest.raises(AlreadyRemoved):
        place(snapshot, one.id, PRINCIPLE)
    with pytest.raises(UnknownItem):
        place(snapshot, one.id, "prinsipp-finnes-ikke")


def test_only_inputs_are_placed_and_only_receipts_withdrawn() -> None:
    snapshot = answered(WORDS)
    (one,) = the_receipt(snapshot).inputs
    for other in (PRINCIPLE, the_receipt(snapshot).id, "innspill-borte"):
        with pytest.raises(NotAnInput):
            place(snapshot, other, TASK)
    for other in (PRINCIPLE, one.id, "mottak-borte"):
        with pytest.raises(NotAReceipt):
            withdraw(snapshot, other)


def test_what_is_withdrawn_is_neither_placed_nor_withdrawn_again() -> None:
    snapshot = answered(WORDS)
    receipt = the_receipt(snapshot)
    gone = after(snapshot, withdraw(snapshot, receipt.id))

    with pytest.raises(InputWithdrawn, match=r"mottaket av «Svar fra oss\.docx»"):
        place(gone, receipt.inputs[0].id, PRINCIPLE)
    with pytest.raises(AlreadyWithdrawn, match=r"«Svar fra oss\.docx» er allerede trukket tilbake"):
        withdraw(gone, receipt.id)


def test_withdrawing_removes_the_receipt_and_all_below_and_nothing_else() -> None:
    snapshot = answered(WORDS, SAID)
    states = withdraw(snapshot, the_receipt(snapshot).id)

    assert [state.kind for state in states] == ["receipt", "input", "input", "remark"]
    assert living(after(snapshot, states)) == living(asked())


def living(snapshot: Snapshot) -> list[tuple[str, str]]:
    def told(item: Item) -> tuple[str, str]:
        return item.kind, item.text

    return [told(item) for item in snapshot]
