"""The thread: whose input led to a wording, with what reason, and which meeting decided it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.history.changeset import Changeset, Intent
from bufetat_editor.ui.history_credit import HistoryCredit, credit_told
from bufetat_editor.ui.history_entry import HistoryEntry, Told
from bufetat_editor.ui.history_text import HistoryText
from bufetat_editor.ui.input_notes import InputNotes
from bufetat_editor.ui.theme import Theme
from bufetat_editor.usecases.reading import Entry
from bufetat_editor.usecases.threads import Credit
from tests.helpers.consulted import COLLIDING, MERGED, ROUND
from tests.helpers.screen import Key, Screen
from tests.helpers.seed import seed
from tests.helpers.weighed import PARTLY, weighed_bytes
from tests.ui.conftest import Opener

REASON = "Enkeltpersoner er nevnt i kapittel 3."
CREDIT = Credit(PARTLY, "Runde 1", "Region Nord", "partly_followed", REASON)


@pytest.fixture
def screen(qtbot: QtBot, open_window: Opener, model: Path) -> Screen:
    model.write_bytes(weighed_bytes(is_approved=True))
    return Screen(qtbot, open_window(model))


def credit_of(screen: Screen) -> HistoryCredit:
    screen.go_to(MERGED)
    screen.settle()
    found = screen.window.parts.history.findChild(HistoryCredit, f"credit-{PARTLY}")
    assert isinstance(found, HistoryCredit)
    return found


def test_a_change_tells_whose_input_led_to_it_and_why(screen: Screen) -> None:
    assert credit_of(screen).accessibleName() == (
        f"Etter innspill fra Region Nord, Runde 1. tas delvis til følge: {REASON}"
    )


def test_a_change_tells_which_meeting_decided_it(screen: Screen) -> None:
    credit_of(screen)

    assert "Godkjent i «Tjenestemodell 2011», møtet 13.12.2011, sak 11/51625." in screen.history()


def test_a_change_that_no_input_led_to_credits_nobody(screen: Screen) -> None:
    screen.go_to(COLLIDING)
    screen.settle()

    assert screen.window.parts.history.findChildren(HistoryCredit) == []


def test_the_way_to_a_withdrawn_input_is_closed(qtbot: QtBot) -> None:
    item = seed()[MERGED]
    made = Changeset(2, Intent("edit", "Saksbehandler A", "2011-12-05T10:00:00Z", ""), "")
    gone = replace(CREDIT, is_withdrawn=True)
    entry = Entry(made, item, replace(item, text="Ny"), (), credits=(CREDIT, gone))
    panel = QWidget()
    qtbot.addWidget(panel)
    shown = HistoryEntry(Told(entry, (), None, is_last=True), Theme("light"), panel)

    assert len(shown.findChildren(HistoryCredit)) == 1
    assert any("(trukket tilbake)" in one.text() for one in shown.findChildren(HistoryText))


@pytest.mark.parametrize(
    ("credit", "source"),
    [
        (
            replace(CREDIT, since="taken_back"),
            "Etter innspill fra Region Nord, Runde 1 (vurderingen er tatt tilbake)",
        ),
        (
            replace(CREDIT, since="postponed"),
            "Etter innspill fra Region Nord, Runde 1 (nå utsatt)",
        ),
        (replace(CREDIT, is_met=True), "Region Nord, Runde 1, ba om det samme senere"),
    ],
)
def test_it_is_told_what_has_become_of_the_assessment(credit: Credit, source: str) -> None:
    assert credit_told(credit)[0] == source


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space, None])
def test_it_leads_to_the_input(screen: Screen, key: Key | None) -> None:
    credit = credit_of(screen)
    with screen.qtbot.waitSignal(screen.window.parts.history.input_wished) as wished:
        if key:
            credit.setFocus()
            screen.press(key)
        else:
            screen.click(credit)

    assert wished.args == [PARTLY]
    assert screen.window.parts.workspace.section == ROUND


def test_the_arrows_go_past_it(screen: Screen) -> None:
    credit = credit_of(screen)
    credit.setFocus()
    screen.press(Key.Key_Down)
    after = screen.focused()
    screen.press(Key.Key_Up)

    assert after is not credit
    assert screen.focused() is credit


def test_an_input_that_is_withdrawn_is_told_as_such() -> None:
    source, weighed = credit_told(replace(CREDIT, is_withdrawn=True))

    assert source == "Etter innspill fra Region Nord, Runde 1 (trukket tilbake)"
    assert weighed == f"tas delvis til følge: {REASON}"


def test_a_long_reason_is_seen_whole(qtbot: QtBot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    short = HistoryCredit(CREDIT, Theme("light"), panel)
    long = HistoryCredit(
        Credit(PARTLY, "Runde 1", "Region Nord", "noted", REASON * 9), Theme("light"), panel
    )

    assert long.heightForWidth(260) > 3 * short.heightForWidth(260)


def test_what_was_said_of_an_item_is_told_with_what_came_of_it(screen: Screen) -> None:
    screen.go_to(MERGED)
    screen.settle()
    notes = screen.window.parts.history.findChild(InputNotes)

    assert isinstance(notes, InputNotes)
    assert "Region Nord, Runde 1: endret ordlyd · tas delvis til følge" in notes.text()


def test_what_is_not_weighed_says_so(screen: Screen) -> None:
    screen.go_to(COLLIDING)
    screen.settle()
    notes = screen.window.parts.history.findChild(InputNotes)

    assert isinstance(notes, InputNotes)
    assert "endret ordlyd · ikke vurdert" in notes.text()
