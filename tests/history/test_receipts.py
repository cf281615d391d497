from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.proposals import Account, Proposal, Remark
from bufetat_editor.domain.rounds import REGIONS
from bufetat_editor.history.receipts import Arrival, new_receipt, new_recipients, new_round
from tests.helpers.models import PRINCIPLE, TASK
from tests.helpers.rounds import (
    DEADLINE,
    DIGEST,
    FILE,
    ROUND,
    after,
    answered,
    asked,
    draw,
    the_receipt,
    the_round,
)
from tests.helpers.seed import seed

CHANGED = Proposal(
    "changed",
    PRINCIPLE,
    after="Ny ordlyd",
    certainty=72,
    manner="split",
    author="Saksbehandler A",
    at="2011-12-04T09:30:00Z",
    where="avsnitt 31",
)
COMMENT = Proposal(
    "comment",
    TASK,
    remarks=(
        Remark("Hvorfor?", "Saksbehandler A", "2011-12-04T09:30:00Z"),
        Remark("Enig."),
        Remark("Enig.", "Saksbehandler B"),
    ),
    quote="Marte Meo",
)
ADDED = Proposal("added", anchor=PRINCIPLE, beside="after", after="Et nytt\nprinsipp")
UNKNOWN = Proposal("not_placed", after="Hvor hører dette hjemme?", certainty=0)


def test_a_round_tells_what_was_asked_of_whom_until_when() -> None:
    one = the_round(asked())

    assert (one.name, one.edition, one.deadline) == (ROUND, ROUND, DEADLINE)
    assert tuple(recipient.name for recipient in one.recipients) == REGIONS
    assert one.receipts == ()


def test_a_later_round_stands_behind_the_earlier_one() -> None:
    first = asked()
    both = after(first, new_round(first, draw, "Runde 2", DEADLINE, ["Bufdir"]))

    assert [item.text for item in both.of_kind("round")] == [ROUND, "Runde 2"]


def test_more_recipients_stand_behind_those_who_were_asked_first() -> None:
    snapshot = asked(["Region Øst", "Region Nord"])
    states = new_recipients(snapshot, draw, the_round(snapshot).id, ["Bufdir", "Et kontor"])

    names = [one.name for one in the_round(after(snapshot, states)).recipients]
    assert names == ["Region Øst", "Region Nord", "Bufdir", "Et kontor"]


def test_a_receipt_holds_all_that_the_file_proposed_in_its_order() -> None:
    proposals = (CHANGED, COMMENT, ADDED, UNKNOWN)
    receipt = the_receipt(answered(*proposals, unchanged=170))

    assert tuple(one.proposal for one in receipt.inputs) == proposals
    assert (receipt.name, receipt.sha256, receipt.base) == (FILE, DIGEST, 1)
    assert receipt.balances
    assert receipt.counts["unchanged"] == 170


def test_what_was_sent_is_not_kept_again() -> None:
    kept = the_receipt(answered(replace(CHANGED, before="Gammel ordlyd"))).inputs[0]

    assert kept.proposal == CHANGED


def test_an_untouched_file_is_a_receipt_without_inputs() -> None:
    receipt = the_receipt(answered(unchanged=178))

    assert receipt.inputs == ()
    assert receipt.counts == {**dict.fromkeys(receipt.counts, 0), "unchanged": 178}


def test_a_receipt_tells_how_much_of_what_was_sent_the_file_says_nothing_of() -> None:
    snapshot = answered()
    asked_first = the_round(snapshot).recipients[0].id
    account = Account(28, 28, (), absent=150)
    states = new_receipt(
        snapshot, draw, asked_first, Arrival("Kapittel 3.docx", "ef" * 32, 1), account
    )
    receipt = the_round(after(snapshot, states)).receipts[-1]

    assert receipt.absent == 150
    assert receipt.balances


def test_a_second_file_stands_behind_the_first() -> None:
    snapshot = answered(CHANGED)
    first = the_round(snapshot).recipients[0].id
    account = Account(1, 1, ())
    arrival = Arrival("Svar nr. 2.docx", "cd" * 32, 1)
    later = after(snapshot, new_receipt(snapshot, draw, first, arrival, account))

    assert [one.name for one in the_round(later).receipts] == [FILE, "Svar nr. 2.docx"]


def test_ids_are_never_drawn_twice_in_one_plan() -> None:
    letters = iter("aaaaaaaa" * 3 + "b" * 200)
    states = new_round(seed(), lambda _: next(letters), ROUND, DEADLINE, ["A", "B"])

    ids = [state.id for state in states]
    assert ids == ["runde-aaaaaaaa", "mottaker-aaaaaaaa", "mottaker-bbbbbbbb"]
