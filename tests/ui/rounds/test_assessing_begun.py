"""What is begun of an assessment is never lost, whatever one or others do meanwhile."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.history.weighing import Weighing
from bufetat_editor.ui.rounds.page import RoundPage
from bufetat_editor.ui.weighing.draft import recalled
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.inputs import withdraw
from bufetat_editor.usecases.weighing import weigh
from tests.helpers.consulted import MERGED, NORTH, ROUND, WEST
from tests.helpers.drafts import kept_drafts
from tests.helpers.models import OTHER, desk_on
from tests.helpers.screen import CTRL, SHIFT, Key, Screen
from tests.ui.conftest import Opener
from tests.ui.rounds.seen import chosen
from tests.ui.rounds.weighing import (
    COMMENT,
    REWORDED,
    WHY,
    choose,
    outcome,
    press,
    save,
    state,
    write_reason,
)

# --- what is begun


def test_what_is_begun_waits_while_one_is_at_another_input(screen: Screen, page: RoundPage) -> None:
    choose(screen, page, REWORDED)
    screen.press(Key.Key_3, CTRL)
    write_reason(screen, page, WHY)
    choose(screen, page, COMMENT)
    assert not page.panel.form.reason.toPlainText()
    screen.window.presenter.go_to(MERGED)
    screen.window.presenter.go_to(REWORDED)
    screen.settle()

    assert page.panel.form.reason.toPlainText() == WHY
    assert page.panel.form.outcomes.outcome == "not_followed"
    assert state(page) == "ikke lagret"


def test_what_is_begun_is_kept_and_asks_for_nothing(screen: Screen, page: RoundPage) -> None:
    saved = screen.window.findChild(QLabel, "saved")
    assert isinstance(saved, QLabel)
    choose(screen, page, REWORDED)
    screen.press(Key.Key_3, CTRL)
    screen.qtbot.waitUntil(lambda: "Tatt vare på" in saved.text())
    choose(screen, page, COMMENT)
    screen.press(Key.Key_1, CTRL)
    save(screen)

    assert "Lagret" in saved.text()


def test_what_is_begun_is_there_in_the_next_session(
    qtbot: QtBot, open_window: Opener, screen: Screen, page: RoundPage, answered: Path
) -> None:
    choose(screen, page, REWORDED)
    screen.press(Key.Key_2, CTRL)
    page.panel.form.part.wording.editor.setFocus()
    screen.press(Key.Key_A, CTRL)
    screen.type("Bufetat skal bidra")
    write_reason(screen, page, WHY)
    qtbot.waitUntil(lambda: WHY in "".join(text for _, _, text in kept_drafts(answered)))
    screen.window.session.close()

    later = Screen(qtbot, open_window(answered))
    later.settle()
    shown = later.window.parts.workspace.reading_page(ROUND)
    assert isinstance(shown, RoundPage)
    qtbot.waitUntil(lambda: state(shown) == "ikke lagret")
    assert chosen(shown) == REWORDED
    form = shown.panel.form
    assert form.outcomes.outcome == "partly_followed"
    assert (form.reason.toPlainText(), form.part.wording.text) == (WHY, "Bufetat skal bidra")


def test_the_draft_goes_when_it_is_saved(screen: Screen, page: RoundPage, answered: Path) -> None:
    choose(screen, page, REWORDED)
    screen.press(Key.Key_3, CTRL)
    write_reason(screen, page, WHY)
    screen.qtbot.waitUntil(lambda: len(kept_drafts(answered)) == 1)
    save(screen)
    screen.qtbot.waitUntil(lambda: not kept_drafts(answered))


def test_what_is_thrown_away_can_be_brought_back(
    screen: Screen, page: RoundPage, answered: Path
) -> None:
    choose(screen, page, REWORDED)
    screen.press(Key.Key_3, CTRL)
    write_reason(screen, page, WHY)
    screen.qtbot.waitUntil(lambda: len(kept_drafts(answered)) == 1)
    press(page, "giveUpAssessmentButton")
    assert state(page) == "ikke vurdert"
    screen.qtbot.waitUntil(lambda: not kept_drafts(answered))

    back = screen.window.parts.messages.findChildren(QPushButton)
    next(one for one in back if one.text() == "Hent tilbake").click()
    assert page.panel.form.reason.toPlainText() == WHY
    assert state(page) == "ikke lagret"


def test_taking_it_all_out_again_by_hand_leaves_nothing_begun(
    screen: Screen, page: RoundPage
) -> None:
    choose(screen, page, REWORDED)
    write_reason(screen, page, "x")
    assert state(page) == "ikke lagret"
    screen.press(Key.Key_Backspace)
    assert state(page) == "ikke vurdert"
    assert not screen.window.parts.workspace.unsaved


def test_a_reason_with_a_hard_space_is_only_looked_at(
    screen: Screen, page: RoundPage, answered: Path
) -> None:
    with closing(desk_on(answered, OTHER)) as with_other:
        weigh(with_other, [Weighing(REWORDED, "noted", "Se §\u00a04-12.")])
    come_back(screen)
    choose(screen, page, REWORDED)

    assert state(page) == "lagret"
    assert not screen.window.parts.workspace.unsaved
    assert page.panel.form.reason.text() == "Se §\u00a04-12."


# --- what others do meanwhile


def come_back(screen: Screen) -> None:
    screen.window.session.refresh()
    screen.settle()


def test_an_assessment_by_another_is_not_written_over_unseen(
    screen: Screen, page: RoundPage, answered: Path
) -> None:
    choose(screen, page, REWORDED)
    screen.press(Key.Key_3, CTRL)
    write_reason(screen, page, WHY)
    with_other = desk_on(answered, OTHER)
    weigh(with_other, [Weighing(REWORDED, "noted", "Vi tar det med oss.")])
    with_other.close()
    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert "vurdert innspillet i mellomtiden" in screen.message()
    assert OTHER in state(page, "assessmentNotice")
    assert "Vi tar det med oss." in state(page, "assessmentNotice")
    assert page.panel.form.reason.toPlainText() == WHY
    save(screen)
    assert outcome(screen, REWORDED) == "not_followed"


@pytest.mark.parametrize(
    ("old", "new", "told", "kept"),
    [
        (
            "tidligst mulig",
            "så tidlig som det går",
            "begge deler",
            "Bufetat skal støtte til at barn",
        ),
        ("Bufetat skal bidra", "Etaten bør bidra", "de samme ordene", "Bufetat skal støtte"),
    ],
)
def test_a_wording_written_meanwhile_goes_with_ones_own_or_is_told(
    screen: Screen, page: RoundPage, answered: Path, old: str, new: str, told: str, kept: str
) -> None:
    choose(screen, page, COMMENT)
    choose(screen, page, REWORDED)
    screen.press(Key.Key_1, CTRL)
    own = screen.text(MERGED).replace("bidra", "støtte")
    page.panel.form.part.wording.editor.setFocus()
    screen.press(Key.Key_A, CTRL)
    screen.type(own)
    with_other = desk_on(answered, OTHER)
    edit(with_other, MERGED, with_other.snapshot[MERGED].text.replace(old, new))
    with_other.close()
    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert told in state(page, "assessmentNotice")
    assert page.panel.form.part.wording.text.startswith(kept)
    written = page.panel.form.part.wording.text
    save(screen)
    assert screen.text(MERGED) == written


def test_a_reason_begun_is_offered_when_the_receipt_is_withdrawn(
    screen: Screen, page: RoundPage, answered: Path
) -> None:
    choose(screen, page, "innspill-vest-1")
    screen.press(Key.Key_3, CTRL)
    write_reason(screen, page, WHY)
    with_other = desk_on(answered, OTHER)
    withdraw(with_other, WEST)
    with_other.close()
    come_back(screen)

    assert WHY in screen.message()
    written = screen.window.parts.workspace.unsaved.get("innspill-vest-1")
    assert written
    assert recalled(written.text).reason == WHY


def test_what_is_begun_of_a_withdrawn_input_can_be_read_and_thrown_away(
    screen: Screen, page: RoundPage, answered: Path
) -> None:
    choose(screen, page, REWORDED)
    screen.press(Key.Key_3, CTRL)
    write_reason(screen, page, WHY)
    with closing(desk_on(answered, OTHER)) as with_other:
        withdraw(with_other, NORTH)
    come_back(screen)
    withdrawn = page.columns.filters.outcomes.list.findChild(QAction, "filter-withdrawn")
    assert isinstance(withdrawn, QAction)
    withdrawn.trigger()
    choose(screen, page, REWORDED)

    assert "trukket tilbake" in state(page, "assessmentNotice")
    assert page.panel.form.reason.isReadOnly()
    assert not screen.action("weigh").isEnabled()
    press(page, "giveUpAssessmentButton")
    assert not screen.window.parts.workspace.unsaved
    assert not state(page, "assessmentNotice")


def test_shift_f9_and_f9_keep_what_is_begun(screen: Screen, page: RoundPage) -> None:
    choose(screen, page, REWORDED)
    write_reason(screen, page, WHY)
    screen.action("next_input").trigger()
    screen.settle()
    assert chosen(page) != REWORDED
    screen.press(Key.Key_F9, SHIFT)
    screen.settle()
    assert page.panel.form.reason.toPlainText() == WHY
