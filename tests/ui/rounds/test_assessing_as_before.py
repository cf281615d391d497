"""An item that is commented on again can be answered as in the round before, by one key."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.proposals import Account, OpenType, Proposal
from bufetat_editor.domain.rounds import rounds
from bufetat_editor.history.receipts import Arrival, new_receipt, new_round
from bufetat_editor.history.weighing import Weighing
from bufetat_editor.ui.rounds.page import RoundPage
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import edition_record
from bufetat_editor.usecases.weighing import weigh
from tests.helpers.consulted import MERGED
from tests.helpers.models import desk_on
from tests.helpers.screen import CTRL, SHIFT, Key, Screen
from tests.ui.conftest import Opener

FIRST, WHY = "innspill-nord-1", "Vi skriver ikke opp alle grupper."


def ask_again(desk: Desk, region: str = "Region Nord", kind: OpenType = "changed") -> str:
    """Hold a second round that one region answers, and return its id."""
    sent = desk.snapshot
    made = new_round(sent, desk.draw, "Runde 2", "2012-01-15", (region,))
    desk.commit("circulate", made, record=edition_record("Runde 2", "circulated", sent))
    out = rounds(desk.snapshot)[-1]
    arrival = Arrival("Svar.docx", "0" * 64, sent.changeset, "model")
    after = "" if kind == "removed" else f"{sent[MERGED].text} og alltid"
    again = Proposal(kind, MERGED, after=after)
    account = Account(1, 0, (again,))
    receipt = new_receipt(desk.snapshot, desk.draw, out.recipients[0].id, arrival, account)
    desk.commit("receive", receipt)
    return out.id


@pytest.fixture
def second(answered: Path) -> str:
    with closing(desk_on(answered)) as desk:
        weigh(desk, [Weighing(FIRST, "not_followed", WHY)])
        return ask_again(desk)


def first_input(screen: Screen, out: str) -> RoundPage:
    """Go to the first input of a round."""
    screen.window.presenter.show_section(out)
    page = screen.window.parts.workspace.reading_page(out)
    assert isinstance(page, RoundPage)
    screen.qtbot.waitUntil(lambda: bool(page.columns.rows))
    page.columns.choose(page.columns.rows[0].id)
    return page


def test_one_key_gives_the_answer_of_the_round_before(
    qtbot: QtBot, open_window: Opener, answered: Path, second: str
) -> None:
    screen = Screen(qtbot, open_window(answered))
    page = first_input(screen, second)
    assert "Runde 1 · Region Nord" in page.panel.sheet.toPlainText()
    assert page.panel.form.as_before.text() == "Svar som i Runde 1"

    screen.press(Key.Key_R, CTRL | SHIFT)
    assert page.panel.form.draft.outcome == "not_followed"
    assert page.panel.form.reason.toPlainText() == WHY
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)
    row = page.panel.row
    assert row
    assert row.assessment
    assert (row.assessment.outcome, row.assessment.reason) == ("not_followed", WHY)


def test_it_is_said_whose_answer_it_was_if_another_got_it(
    qtbot: QtBot, open_window: Opener, answered: Path
) -> None:
    with closing(desk_on(answered)) as desk:
        weigh(desk, [Weighing(FIRST, "not_followed", WHY)])
        second = ask_again(desk, "Region Sør")
    page = first_input(Screen(qtbot, open_window(answered)), second)

    assert page.panel.form.as_before.text() == "Svar som til Region Nord i Runde 1"


def test_who_wants_something_else_is_not_offered_the_same_answer(
    qtbot: QtBot, open_window: Opener, answered: Path
) -> None:
    with closing(desk_on(answered)) as desk:
        weigh(desk, [Weighing(FIRST, "not_followed", WHY)])
        second = ask_again(desk, kind="removed")
    page = first_input(Screen(qtbot, open_window(answered)), second)

    assert not page.panel.form.as_before.isEnabled()
