from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import Engine, event

from bufetat_editor.domain.proposals import Account, Proposal, Remark
from bufetat_editor.domain.rounds import Receipt, Round, rounds
from bufetat_editor.errors import UnknownItem
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.history.placing import NotAReceipt
from bufetat_editor.history.receipts import Arrival, new_receipt, new_round
from bufetat_editor.history.register import Entry
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import edition_record
from bufetat_editor.usecases.inputs import (
    LostFile,
    UnknownRound,
    original,
    place,
    register,
    round_named,
    withdraw,
)
from bufetat_editor.usecases.steps import redo_steps, undo_steps
from tests.helpers.models import (
    GROUP,
    NOW,
    PRINCIPLE,
    TASK,
    altered,
    desk_on,
    seeded_bytes,
)

NORTH, WEST = "Region Nord", "Region Vest"
SAID = Remark("Hvem har ansvaret?", "Saksbehandler A")

PROPOSED = {
    NORTH: (
        Proposal("changed", PRINCIPLE, after="Bufetat skal bidra til tidlig hjelp"),
        Proposal("comment", TASK, remarks=(SAID,)),
        Proposal("added", anchor=GROUP, beside="under", after="Et nytt prinsipp"),
    ),
    WEST: (
        Proposal("removed", TASK),
        Proposal("not_placed", after="Hvor hører dette hjemme?", certainty=40),
    ),
}


@cache
def answered_bytes() -> bytes:
    """A model that went out on a round which two have answered."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "modell.db")
        path.write_bytes(seeded_bytes())
        with closing(desk_on(path)) as desk:
            ask(desk, "Runde 1")
            for number, name in enumerate(PROPOSED):
                answer(desk, "Runde 1", name, *PROPOSED[name], digest=f"{number:064}")
        return path.read_bytes()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "modell.db"
    path.write_bytes(answered_bytes())
    with closing(desk_on(path)) as opened:
        yield opened


def ask(desk: Desk, name: str) -> None:
    states = new_round(desk.snapshot, desk.draw, name, "2011-12-15", [NORTH, WEST])
    record = edition_record(name, "circulated", desk.snapshot)
    desk.commit("circulate", states, record=record)


def answer(desk: Desk, round_name: str, name: str, *proposals: Proposal, digest: str) -> None:
    out = round_named(desk, round_name)
    recipient = next(one.id for one in out.recipients if one.name == name)
    base = desk.changeset_of(out.edition)
    arrival = Arrival(f"{name}.docx", digest, base)
    account = Account(len(proposals) + 10, 10, proposals)
    desk.store.received.keep(digest, arrival.name, name.encode(), name, NOW)
    states = new_receipt(desk.snapshot, desk.draw, recipient, arrival, account)
    desk.commit("receive", states, base=base, source_sha256=digest)


def the_round(desk: Desk) -> Round:
    return rounds(desk.snapshot)[0]


def receipts(desk: Desk) -> tuple[Receipt, ...]:
    return the_round(desk).receipts


def entry(desk: Desk, type_: str) -> Entry:
    (one,) = (one for one in register(desk) if one.input.proposal.type == type_)
    return one


# --- the register


def test_every_input_is_told_with_who_sent_it_in_which_file(desk: Desk) -> None:
    told = [
        (one.recipient.name, one.receipt.name, one.round.name, one.input.proposal)
        for one in register(desk)
    ]

    assert told == [
        (name, f"{name}.docx", "Runde 1", proposal)
        for name, proposals in PROPOSED.items()
        for proposal in proposals
    ]


def test_what_was_sent_is_read_from_the_edition(desk: Desk) -> None:
    before = desk.snapshot[PRINCIPLE].text
    editing.edit(desk, PRINCIPLE, "Siden er det endret")

    changed = entry(desk, "changed")

    assert (changed.before, changed.now) == (before, "Siden er det endret")
    assert changed.place.endswith("(2.1.2)")


def test_something_new_has_no_wording_that_was_sent(desk: Desk) -> None:
    for type_ in ("added", "not_placed"):
        one = entry(desk, type_)
        assert (one.before, one.now, one.merged) == ("", None, None)
    assert entry(desk, "added").place.startswith("Prinsipper")
    assert entry(desk, "not_placed").place == ""


def test_an_item_that_is_gone_is_told_as_it_was_sent(desk: Desk) -> None:
    before, place = desk.snapshot[TASK].text, entry(desk, "removed").place
    editing.remove(desk, TASK)

    gone = entry(desk, "removed")

    assert (gone.before, gone.now, gone.place) == (before, None, place)


def test_two_wordings_are_merged_only_where_both_have_changed(desk: Desk) -> None:
    before = desk.snapshot[PRINCIPLE].text
    assert entry(desk, "changed").merged is None

    editing.edit(desk, PRINCIPLE, before + " i livet")
    merged = entry(desk, "changed").merged
    assert merged is not None

    editing.edit(desk, PRINCIPLE, "Bufetat skal bidra til tidlig hjelp")
    assert entry(desk, "changed").merged is None


def test_each_round_is_held_against_its_own_edition(desk: Desk) -> None:
    first = desk.snapshot[PRINCIPLE].text
    editing.edit(desk, PRINCIPLE, "Det som gikk ut andre gang")
    ask(desk, "Runde 2")
    proposal = Proposal("changed", PRINCIPLE, after="Enda et forslag")
    answer(desk, "Runde 2", NORTH, proposal, digest="f" * 64)

    told = {one.round.name: one.before for one in register(desk) if one.input.about == PRINCIPLE}
    assert told == {"Runde 1": first, "Runde 2": "Det som gikk ut andre gang"}
    second = round_named(desk, "Runde 2").id
    assert [one.round.name for one in register(desk, second)] == ["Runde 2"]


def test_what_was_sent_is_read_once_however_many_answer(desk: Desk) -> None:
    for number in range(5):
        answer(desk, "Runde 1", WEST, *PROPOSED[NORTH], digest=f"{number + 7:064}")
    statements: list[str] = []

    def count(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        statements.append(statement)

    engine: Engine = desk.store.engine
    event.listen(engine, "before_cursor_execute", count)
    register(desk)
    event.remove(engine, "before_cursor_execute", count)

    assert len([one for one in statements if "FROM revision" in one]) <= 2


def test_a_round_is_named_as_people_name_it(desk: Desk) -> None:
    asked = the_round(desk)

    assert round_named(desk, "Runde 1") == round_named(desk, asked.id) == asked
    with pytest.raises(UnknownRound, match="Fant ingen runde «Runde 9»"):
        round_named(desk, "Runde 9")


# --- placing and withdrawing


def test_placing_is_one_step_that_can_be_undone_and_done_again(desk: Desk) -> None:
    one = entry(desk, "not_placed")

    outcome = place(desk, one.input.id, PRINCIPLE, "comment", "Det er åpenbart")
    assert outcome.changeset.intent.kind == "edit"
    assert outcome.changeset.intent.reason == "Det er åpenbart"
    assert receipts(desk)[1].counts["not_placed"] == 0

    editing.undo(desk)
    assert entry(desk, "not_placed") == one

    editing.redo(desk)
    assert receipts(desk)[1].counts["comment"] == 1
    assert all(receipt.balances for receipt in receipts(desk))


def test_withdrawing_takes_all_of_a_file_and_undoing_brings_it_back(desk: Desk) -> None:
    before, content = register(desk), state_hash(desk.snapshot)
    receipt = receipts(desk)[0]

    withdraw(desk, receipt.id, "Feil fil")
    assert [one.recipient.name for one in register(desk)] == [WEST, WEST]
    assert the_round(desk).recipients[0].receipts == ()

    editing.undo(desk)
    assert register(desk) == before
    assert state_hash(desk.snapshot) == content


def test_what_undo_would_take_back_is_named_as_a_person_says_it(desk: Desk) -> None:
    one = entry(desk, "not_placed")
    place(desk, one.input.id, PRINCIPLE)
    (step,) = undo_steps(desk)
    assert (step.deed, step.item.id, step.count) == ("place", PRINCIPLE, 1)

    withdraw(desk, receipts(desk)[0].id)
    (step,) = undo_steps(desk)
    assert (step.deed, step.item.text, step.count) == ("withdraw", NORTH, 1)

    editing.undo(desk)
    (step,) = redo_steps(desk)
    assert (step.deed, step.item.text, step.count) == ("withdraw", NORTH, 1)


def test_a_placing_stands_after_the_model_is_restored(desk: Desk) -> None:
    one = entry(desk, "not_placed")
    place(desk, one.input.id, PRINCIPLE)
    editing.edit(desk, PRINCIPLE, "Ny ordlyd")

    editing.restore_model(desk, "Runde 1")

    assert [one.input.id for one in register(desk) if one.input.about == PRINCIPLE][-1:] == [
        one.input.id
    ]


# --- the file


def test_the_file_of_a_withdrawn_receipt_is_still_there(desk: Desk) -> None:
    receipt = receipts(desk)[0]
    withdraw(desk, receipt.id)

    assert original(desk, receipt.id).content == NORTH.encode()


def test_only_receipts_have_files(desk: Desk) -> None:
    with pytest.raises(NotAReceipt):
        original(desk, PRINCIPLE)
    with pytest.raises(UnknownItem):
        original(desk, "mottak-borte")


def test_a_file_that_was_taken_away_behind_our_back_is_told(desk: Desk) -> None:
    altered(desk.path, "DELETE FROM received_file")

    with pytest.raises(LostFile, match="mangler i modellen"):
        original(desk, receipts(desk)[0].id)
