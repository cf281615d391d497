"""Files that went astray on their way are taken in like others: accounted for, or told of."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.domain.rounds import rounds
from bufetat_editor.errors import UserError
from bufetat_editor.exchange.circulation import Paper
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.receiving import receive
from bufetat_editor.usecases.safeguarding import verify
from tests.exchange.mutations import mutated
from tests.helpers.circulated import NORTH, paper, put, sent_out
from tests.helpers.models import desk_on

FILES = 3


def received(desk: Desk, path: Path) -> bool:
    """Whether a file became a receipt; its account balances then."""
    (the_round,) = rounds(desk.snapshot)
    try:
        taken = receive(desk, path, sender=NORTH, round_id=the_round.id)
    except UserError:
        return False
    assert taken.account.balances
    return True


@pytest.mark.parametrize("which", ["model", "form"])
def test_the_model_is_sound_after_many_files_of_which_some_cannot_be_read(
    tmp_path: Path, which: Paper
) -> None:
    model = tmp_path / "modell.db"
    model.write_bytes(sent_out().model)
    with closing(desk_on(model)) as desk:
        before = state_hash(desk.snapshot)
        files = (mutated(paper(NORTH, which), number) for number in range(FILES))
        taken = sum(received(desk, put(tmp_path, file)) for file in files)

        (the_round,) = rounds(desk.snapshot)
        assert len(the_round.receipts) == taken > 0
        assert all(receipt.balances for receipt in the_round.receipts)
        assert state_hash(desk.snapshot) == before
        assert verify(model).problems == ()
