from __future__ import annotations

from pathlib import Path

from bufetat_editor.cli.inputs_told import received, received_lines, register_lines
from bufetat_editor.domain.proposals import Account, Proposal, Remark
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.placing import withdraw
from bufetat_editor.history.receipts import Arrival, new_receipt
from bufetat_editor.history.register import Entry
from bufetat_editor.usecases.receiving import Received
from tests.helpers.models import PRINCIPLE
from tests.helpers.rounds import DIGEST, after, answered, asked, draw, the_receipt, the_round

FILE = Path("Svar fra oss.docx")
PART = Account(28, 28, (), absent=150)


def answered_in_part() -> Snapshot:
    snapshot = asked()
    first = the_round(snapshot).recipients[0].id
    return after(snapshot, new_receipt(snapshot, draw, first, Arrival(FILE.name, DIGEST, 1), PART))


def test_what_a_file_has_not_got_is_told_beside_its_account() -> None:
    snapshot = answered_in_part()
    out = the_round(snapshot)
    got = Received(the_receipt(snapshot).id, PART, DIGEST, "Runde 1", out.id, out.recipients[0].id)

    lines = [*received_lines(snapshot, FILE, got)]

    assert lines[1].endswith("= 28 tekstbiter")
    assert lines[2] == "    150 punkter er ikke med i filen, og står som de ble sendt."
    assert received(snapshot, FILE, got)["absent"] == 150


def test_the_register_tells_what_a_file_has_not_got() -> None:
    lines = [*register_lines(answered_in_part(), (), "")]

    assert "28 uendret, 150 punkter er ikke med i filen  [mottak-" in lines[1]


def test_who_wrote_it_and_when_is_told() -> None:
    at = "2011-12-04T23:30:00Z"
    said = Remark("Uklart", "Saksbehandler B", "2011-12-06T08:00:00Z"), Remark("Enig")
    proposal = Proposal(
        "changed", PRINCIPLE, after="Ny", author="Saksbehandler A", at=at, remarks=said
    )
    snapshot = answered(proposal)
    out, receipt = the_round(snapshot), the_receipt(snapshot)
    one = Entry(receipt.inputs[0], out, out.recipients[0], receipt, "", "Prinsipper", "", "", None)

    lines = [*register_lines(snapshot, [one], "")]

    assert " – Saksbehandler A, 5.12.2011  [innspill-" in lines[-4]
    assert lines[-3:] == [
        "        «Uklart» – Saksbehandler B, 6.12.2011",
        "        «Enig»",
        "        Ikke vurdert.",
    ]


def test_an_answer_that_is_withdrawn_is_not_told_as_none_at_all() -> None:
    snapshot = answered_in_part()
    gone = after(snapshot, withdraw(snapshot, the_receipt(snapshot).id))
    first, second = the_round(gone).recipients[:2]

    lines = [*register_lines(gone, (), "")]

    assert f"    {first.name}: svaret er trukket tilbake" in lines
    assert f"    {second.name}: har ikke svart" in lines
