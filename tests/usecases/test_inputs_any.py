"""Whatever comes in and wherever it is put, in a real model: every account in it balances."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from bufetat_editor.domain.proposals import Account, Proposal
from bufetat_editor.domain.rounds import rounds
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.history.receipts import Arrival, new_receipt
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.inputs import place, register, withdraw
from bufetat_editor.usecases.safeguarding import verify
from tests.helpers.circulated import sent_out
from tests.helpers.models import NOW, desk_on
from tests.history.test_receipts_any import IDS, PROPOSALS, TAKEN_FOR, states_of


@contextmanager
def model() -> Iterator[Desk]:
    """A model of its own for each example, sent out to two regions."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "modell.db")
        path.write_bytes(sent_out().model)
        with closing(desk_on(path)) as desk:
            yield desk


def answer(desk: Desk, number: int, proposals: list[Proposal], unchanged: int) -> None:
    """Let the two regions answer in turn."""
    asked = rounds(desk.snapshot)[0].recipients[number % 2].id
    content = bytes([number])
    digest = sha256(content).hexdigest()
    desk.store.received.keep(digest, f"{number}.docx", content, "", NOW)
    account = Account(len(proposals) + unchanged, unchanged, tuple(proposals))
    arrival = Arrival(f"{number}.docx", digest, 2)
    states = new_receipt(desk.snapshot, desk.draw, asked, arrival, account)
    desk.commit("receive", states, base=2, source_sha256=digest)


def balances(snapshot: Snapshot) -> bool:
    return all(receipt.balances for out in rounds(snapshot) for receipt in out.receipts)


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.lists(PROPOSALS, max_size=5), st.integers(0, 300)), max_size=4),
    st.data(),
)
def test_every_account_in_the_model_balances(
    answers: list[tuple[list[Proposal], int]], data: st.DataObject
) -> None:
    with model() as desk:
        for number, (proposals, unchanged) in enumerate(answers):
            answer(desk, number, proposals, unchanged)
        for one in register(desk):
            try:
                place(desk, one.input.id, data.draw(IDS), data.draw(TAKEN_FOR))
            except UserError:
                continue
            assert balances(desk.snapshot)
        for out in rounds(desk.snapshot):
            for receipt in out.receipts:
                before = desk.snapshot
                withdraw(desk, receipt.id)
                assert balances(desk.snapshot)
                editing.undo(desk)
                assert states_of(desk.snapshot) == states_of(before)

        read = desk.log.head()
        assert balances(read)
        assert states_of(read) == states_of(desk.snapshot)
        assert verify(desk.path).problems == ()
