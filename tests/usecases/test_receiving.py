"""A file that comes back is kept, read in a process of its own, and accounted for; nothing more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.errors import ModelReadOnly, UserError
from bufetat_editor.exchange.apart import Stopped, Unreadable
from bufetat_editor.exchange.circulation import Paper
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.storage.engine import reading
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.exporting import export
from bufetat_editor.usecases.inputs import original
from bufetat_editor.usecases.opening import SEED_2011, new_model
from bufetat_editor.usecases.origins import OtherModel, UnknownOrigin, UnknownSender
from bufetat_editor.usecases.receiving import receive
from bufetat_editor.usecases.safeguarding import verify
from bufetat_editor.usecases.sending import send
from tests.helpers.circulated import (
    DEADLINE,
    NORTH,
    OTHER_WORDS,
    ROUND,
    WEST,
    WORDED,
    WORDS,
    cleaned,
    nameless,
    paper,
    put,
    replied,
    reworded,
    sent_out,
    unpropertied,
)
from tests.helpers.models import AUTHOR, GROUP, TASK, content, desk_on, now
from tests.helpers.rounds import the_receipt, the_round


@pytest.fixture
def out(tmp_path: Path) -> Iterator[Desk]:
    """A desk on a model that was sent out to two regions."""
    path = tmp_path / "modell.db"
    path.write_bytes(sent_out().model)
    with closing(desk_on(path)) as desk:
        yield desk


@pytest.mark.parametrize("which", ["model", "form", "memo"])
def test_an_untouched_paper_proposes_nothing(out: Desk, tmp_path: Path, which: Paper) -> None:
    received = receive(out, put(tmp_path, paper(NORTH, which)))

    assert received.account.proposals == ()
    assert received.account.fragments == received.account.unchanged > 0
    assert the_receipt(out.snapshot).balances


def test_a_receipt_says_what_came_from_whom_and_what_they_had_been_sent(
    out: Desk, tmp_path: Path
) -> None:
    received = receive(out, put(tmp_path, paper()), reason="Kom på e-post")

    receipt = the_receipt(out.snapshot)
    assert (receipt.name, receipt.sha256, receipt.base) == ("Svar fra oss.docx", received.sha256, 2)
    assert received.receipt == receipt.id
    assert (received.edition, received.round) == (ROUND, the_round(out.snapshot).id)
    assert received.recipient == the_round(out.snapshot).recipients[0].id
    intent = out.log.changeset(out.log.newest()).intent
    assert (intent.kind, intent.base, intent.source_sha256) == ("receive", 2, received.sha256)
    assert intent.reason == "Kom på e-post"


def test_other_words_in_word_are_a_proposal(out: Desk, tmp_path: Path) -> None:
    received = receive(out, put(tmp_path, reworded(paper())))

    (one,) = received.account.proposals
    assert (one.type, one.item, one.before, one.after) == ("changed", WORDED, WORDS, OTHER_WORDS)
    assert one.certainty == 100
    (kept,) = the_receipt(out.snapshot).inputs
    assert (kept.proposal.item, kept.proposal.after) == (WORDED, OTHER_WORDS)
    assert received.account.balances
    assert the_receipt(out.snapshot).balances


def test_replies_in_the_form_are_proposals(out: Desk, tmp_path: Path) -> None:
    written = replied(
        paper(NORTH, "form"),
        WORDED,
        Type="Ny ordlyd",
        Kommentar="Mer presist",
        **{"Forslag til ny tekst": OTHER_WORDS},
    )

    received = receive(out, put(tmp_path, written, "Svar.xlsx"))

    (one,) = received.account.proposals
    assert (one.type, one.item, one.after) == ("changed", WORDED, OTHER_WORDS)
    assert [remark.text for remark in one.remarks] == ["Mer presist"]


def test_nothing_of_it_is_applied(out: Desk, tmp_path: Path) -> None:
    before = state_hash(out.snapshot)

    receive(out, put(tmp_path, reworded(paper())))

    assert state_hash(out.snapshot) == before


def test_undo_does_not_reach_a_receipt(out: Desk, tmp_path: Path) -> None:
    editing.edit(out, TASK, "Før mottaket")
    receive(out, put(tmp_path, paper()))

    editing.undo(out)

    assert the_round(out.snapshot).receipts
    assert editing.undo_step(out) is None


def test_a_file_is_held_against_what_was_sent_whatever_has_become_of_it(
    out: Desk, tmp_path: Path
) -> None:
    editing.edit(out, WORDED, "Ganske andre ord")
    editing.remove(out, TASK)
    editing.move(out, GROUP)

    received = receive(out, put(tmp_path, reworded(paper())))

    (one,) = received.account.proposals
    assert (one.item, one.before, one.after) == (WORDED, WORDS, OTHER_WORDS)


def test_a_file_of_an_earlier_round_is_held_against_its_own_edition(
    out: Desk, tmp_path: Path
) -> None:
    editing.edit(out, WORDED, "Ganske andre ord")
    send(out, "Runde 2", [NORTH], DEADLINE, tmp_path / "to")

    received = receive(out, put(tmp_path, paper()))

    assert received.account.proposals == ()
    assert received.edition == ROUND


# --- who and which


def test_who_was_not_asked_becomes_a_recipient_in_the_same_step(out: Desk, tmp_path: Path) -> None:
    before = out.log.newest()

    received = receive(out, put(tmp_path, paper()), sender="Et kontor")

    assert [one.name for one in the_round(out.snapshot).recipients] == [NORTH, WEST, "Et kontor"]
    assert received.recipient == the_round(out.snapshot).recipients[-1].id
    assert out.log.newest() == before + 1


def test_a_file_that_lost_its_properties_is_still_known(out: Desk, tmp_path: Path) -> None:
    received = receive(out, put(tmp_path, unpropertied(paper(WEST))))

    assert received.account.unchanged == received.account.fragments
    assert received.recipient == the_round(out.snapshot).recipients[1].id


def test_a_file_that_lost_all_but_the_top_of_the_page_needs_its_sender_only(
    out: Desk, tmp_path: Path
) -> None:
    path = put(tmp_path, cleaned(reworded(paper())))
    with pytest.raises(UnknownSender):
        receive(out, path)

    received = receive(out, path, sender=NORTH)

    assert [one.item for one in received.account.proposals] == [WORDED]
    assert received.round == the_round(out.snapshot).id


def test_a_file_that_lost_that_too_needs_its_round(out: Desk, tmp_path: Path) -> None:
    path = put(tmp_path, nameless(reworded(paper())))
    with pytest.raises(UnknownOrigin):
        receive(out, path, sender=NORTH)

    received = receive(out, path, sender=NORTH, round_id=the_round(out.snapshot).id)

    assert [one.item for one in received.account.proposals] == [WORDED]


@pytest.mark.parametrize("without_memo", [True, False])
def test_an_export_that_somebody_answered_in_is_accounted_for_too(
    out: Desk, tmp_path: Path, *, without_memo: bool
) -> None:
    path = tmp_path / "utkast.docx"
    export(out, "word", path, without_memo=without_memo)
    path.write_bytes(reworded(path.read_bytes()))

    received = receive(out, path, sender="vest")

    assert [one.item for one in received.account.proposals] == [WORDED]
    assert the_round(out.snapshot).recipients[1].receipts


# --- what is refused


def refused(desk: Desk, path: Path, refusal: type[UserError], **said: str) -> str:
    """Receive what cannot be received, and see to it that nothing came of it."""
    before = desk.log.newest()
    with pytest.raises(refusal) as caught:
        receive(desk, path, **said)  # type: ignore[arg-type]
    assert desk.log.newest() == before
    return str(caught.value)


def test_what_is_no_answer_is_refused_but_kept(out: Desk, tmp_path: Path) -> None:
    told = refused(out, put(tmp_path, b"%PDF-1.4"), Unreadable)

    assert told.startswith("Filen kan ikke tas imot: den er en PDF.")
    assert any("Svar fra oss.docx" in line for line in content(out.path))
    assert verify(out.path).problems == ()


def test_the_paper_of_another_model_is_refused(desk: Desk, tmp_path: Path) -> None:
    sent = send(desk, ROUND, [NORTH], DEADLINE, tmp_path / "ut")
    path = tmp_path / "en-annen.db"
    with closing(desk_on(path_of_new_model(path))) as another:
        send(another, ROUND, [NORTH], DEADLINE, tmp_path / "andre")
        refused(another, sent.files[0], OtherModel)


def path_of_new_model(path: Path) -> Path:
    new_model(path, SEED_2011, AUTHOR, now)
    return path


def test_stopping_leaves_all_but_the_file_as_it_was(out: Desk, tmp_path: Path) -> None:
    before = out.log.newest()

    with pytest.raises(Stopped):
        receive(out, put(tmp_path, paper()), stopped=lambda: True)

    assert out.log.newest() == before
    assert receive(out, put(tmp_path, paper())).account.balances


def test_a_model_that_may_not_be_written_receives_nothing(out: Desk, tmp_path: Path) -> None:
    with reading(out.store.engine, out.path) as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")

    refused(out, put(tmp_path, paper()), ModelReadOnly)


def test_the_original_comes_out_as_it_came_in(out: Desk, tmp_path: Path) -> None:
    path = put(tmp_path, reworded(paper()))
    received = receive(out, path, sender="Et kontor")

    found = original(out, received.receipt)

    assert (found.content, found.name) == (path.read_bytes(), path.name)
    assert (found.sha256, found.sender) == (received.sha256, "Et kontor")
    assert verify(out.path).problems == ()
