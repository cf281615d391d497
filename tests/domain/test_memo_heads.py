from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.memo_heads import case_number, memo_head
from tests.helpers.seed import seed


def test_the_head_of_a_memo_is_read_by_the_names_of_its_fields() -> None:
    head = memo_head(seed(), "notat")

    assert head["to"] == "Direktørmøtet"
    assert head["copy_to"] == ""


def test_the_case_is_that_of_the_memo_and_is_empty_while_there_is_none() -> None:
    field = replace(seed()["notat-saksnr"], deleted=True)

    assert case_number(seed(), "notat") == "11/51625"
    assert case_number(seed().with_states(2, [field]), "notat") == ""
    assert case_number(seed(), None) == ""
