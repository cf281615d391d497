from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bufetat_editor.domain.rounds import Receipt, Recipient, Round
from bufetat_editor.ui.rounds.receipts_model import State, cards

RECEIPT = Receipt("mottak-1", "Svar.docx", "", 1, 2, 2, ())
ASKED = (
    Recipient("mottaker-1", "Region Nord", (RECEIPT,)),
    Recipient("mottaker-2", "Region Øst", ()),
)
RECEIVED = {"mottak-1": "2011-12-05T10:00:00Z"}


def out() -> Round:
    return Round("runde-1", "Runde 1", "Runde 1", "2011-12-15", ASKED)


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2011, 12, 14), "waiting"),
        (date(2011, 12, 15), "waiting"),
        (date(2011, 12, 16), "late"),
        (None, "waiting"),
    ],
)
def test_who_has_not_answered_is_late_from_the_day_after(today: date | None, state: State) -> None:
    assert [card.state for card in cards(out(), RECEIVED, today)] == ["whole", "answered", state]


def test_a_card_is_known_by_its_receipt_else_by_who_was_asked() -> None:
    assert [card.key for card in cards(out(), RECEIVED, None)] == ["", "mottak-1", "mottaker-2"]


def test_several_answers_of_one_are_told_apart_beside_the_name() -> None:
    again = replace(RECEIPT, id="mottak-2")
    asked = Recipient("mottaker-1", "Region Midt-Norge", (RECEIPT, again))
    _, first, second = cards(replace(out(), recipients=(asked,)), RECEIVED, None)

    assert [(one.title, one.number) for one in (first, second)] == [
        ("Region Midt-Norge", ""),
        ("Region Midt-Norge", "(2)"),
    ]
    assert second.in_full.startswith("Region Midt-Norge (2), ")


def test_a_card_is_read_aloud_with_the_day_and_the_name_of_the_file() -> None:
    told = cards(out(), RECEIVED, None)[1].in_full

    assert told.startswith("Region Nord, ")
    assert "5.12.2011 · Word" in told
    assert told.endswith("Svar.docx")
