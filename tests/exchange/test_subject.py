from __future__ import annotations

from bufetat_editor.history.edits import remove
from tests.exchange.subjects import MEMO, base_of, reworded, subject
from tests.helpers.seed import seed


def test_what_it_was_at_the_base_is_a_subject_too() -> None:
    before = seed()
    now = subject(reworded(before, oppgave_cos="COS"), base=base_of(before))

    then = now.earlier

    assert then is not None
    assert (then.snapshot, then.memo, then.base) == (before, MEMO, None)
    assert then.seal == now.seal
    assert subject().earlier is None


def test_a_memo_that_was_not_there_yet_is_left_out() -> None:
    before = seed().with_states(2, remove(seed(), MEMO))

    then = subject(base=base_of(before)).earlier

    assert then is not None
    assert then.memo is None
