from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.exchange.blocks import Memo, Paragraph, wording
from bufetat_editor.exchange.covering_memo import covering_memo
from tests.exchange.subjects import MEMO, circulated, subject


def head(memo: Memo) -> dict[str, str]:
    return {wording(one.label): wording(one.value.runs) for one in memo.fields}


def said(memo: Memo) -> list[str]:
    """Every wording of the memo, from top to bottom."""
    paragraphs = [memo.title, *(one for one in memo.blocks if isinstance(one, Paragraph))]
    return [*head(memo).values(), *(wording(one.runs) for one in paragraphs)]


def test_the_head_tells_to_whom_from_whom_and_until_when() -> None:
    assert head(covering_memo(circulated(to="Region Vest", deadline="2011-12-20"))) == {
        "Til": "Region Vest",
        "Dato": "1.12.2011",
        "Fra": "Virksomhetsstyringsenheten",
        "Svarfrist": "20.12.2011",
        "Vedlegg": "Utkast i Word og svarskjema i Excel",
    }


def test_it_has_not_the_case_of_a_memo_to_the_meeting() -> None:
    assert not covering_memo(replace(circulated(), memo=MEMO)).case_number


def test_round_recipient_and_deadline_stand_where_the_template_has_their_names() -> None:
    opening = said(covering_memo(circulated()))[6]

    assert opening == (
        "Virksomhetsstyringsenheten sender utkastet til Bufetats tjenestemodell på innspill "
        "(«Runde 1»). Vi ber om innspill fra Region Nord innen 15.12.2011."
    )


def test_nothing_is_left_to_be_filled_in() -> None:
    assert [one for one in said(covering_memo(circulated())) if "{" in one or "[" in one] == []


def test_what_a_person_calls_a_round_is_taken_as_it_is() -> None:
    memo = covering_memo(circulated(name="{frist} \\1", to="Råd & {ukjent}"))

    assert head(memo)["Til"] == "Råd & {ukjent}"
    assert "(«{frist} \\1»)" in said(memo)[6]


def test_both_ways_of_answering_are_told_step_by_step() -> None:
    forms = [one.form for one in covering_memo(circulated()).blocks if isinstance(one, Paragraph)]
    steps = [form.list for form in forms if form.role == "numbered"]

    assert len(set(steps)) == 2
    assert [form.role for form in forms].count("heading") == 3


def test_no_paragraph_passes_for_an_item_of_the_model() -> None:
    memo = covering_memo(circulated())
    blocks = [one for one in memo.blocks if isinstance(one, Paragraph)]

    assert {one.item for one in (memo.title, *blocks)} == {None}
    assert {one.value.item for one in memo.fields} == {None}


def test_there_is_none_for_what_is_sent_to_nobody() -> None:
    with pytest.raises(ValueError, match="sent out"):
        covering_memo(subject())
