from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.rounds import Recipient, Round
from bufetat_editor.ui.board.summary import RoundSummary


@pytest.mark.parametrize(
    ("today", "told"),
    [
        (date(2012, 1, 14), "16.1.2012, 2 "),
        (date(2012, 1, 16), "16.1.2012, "),
        (date(2026, 11, 23), "16.1.2012 · "),
    ],
)
def test_how_long_it_is_till_the_deadline_is_told_until_it_is_past(
    qtbot: QtBot, today: date, told: str
) -> None:
    summary = RoundSummary()
    qtbot.addWidget(summary)
    asked = (Recipient("mottaker-1", "Region Nord", ()),)
    summary.show_round(Round("runde-1", "Runde 1", "Runde 1", "2012-01-16", asked), (), today)

    assert told in summary.text()
