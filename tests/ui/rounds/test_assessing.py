"""An input is weighed by keys: outcome, reason, final wording; and nothing begun is ever lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.assessments import Assessment
from bufetat_editor.domain.rounds import with_id
from bufetat_editor.history.weighing import Weighing
from bufetat_editor.ui.begun import recalled
from bufetat_editor.ui.rounds.page import RoundPage
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.inputs import withdraw
from bufetat_editor.usecases.weighing import weigh
from tests.helpers.consulted import MERGED, ROUND, WEST
from tests.helpers.drafts import kept_drafts
from tests.helpers.models import OTHER, desk_on
from tests.helpers.screen import CTRL, SHIFT, Key, Screen
from tests.ui.conftest import Opener
from tests.ui.rounds.seen import chosen

REWORDED, COMMENT, ADDED, REMOVED, MOVED = (
    "innspill-nord-1",
    "innspill-nord-2",
    "innspill-nord-3",
    "innspill-sor-1",
    "innspill-nord-5",
)
SAME = "innspill-sor-igjen-1"
WHY = "Det står i kapittel 3."


def assessment(screen: Screen, input_id: str) -> Assessment | None:
    out = with_id(screen.window.session.standing.rounds, ROUND)
    assert out
    return next(one for one in out.inputs if one.id == input_id).assessment


def outcome(screen: Screen, input_id: str) -> str:
    weighed = assessment(screen, input_id)
    return weighed.outcome if weighed else ""


def state(page: RoundPage, name: str = "assessmentState") -> str:
    """What a label of the form says, if it is there."""
    label = page.panel.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return "" if label.isHidden() else label.text()


def press(page: RoundPage, name: str) -> None:
    button = page.panel.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    assert not button.isHidden()
    button.click()


def choose(screen: Screen, page: RoundPage, input_id: str) -> None:
    page.columns.choose(input_id)
    assert chosen(page) == input_id
    screen.settle()


def write_reason(screen: Screen, page: RoundPage, words: str) -> None:
    page.panel.form.reason.setFocus()
    screen.type(words)


def save(screen: Screen) -> None:
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)


# --- saving


def test_following_a_wording_takes_two_keys(screen: Screen, page: RoundPage) -> None:
    choose(screen, page, REWORDED)
    screen.press(Key.Key_1, CTRL)
    assert page.panel.save.text() == "Bruk ordlyden"
    save(screen)

    assert outcome(screen, REWORDED) == "followed"
    # what was changed here since it was sent stays
    assert screen.text(MERGED).startswith("Bufetat skal bidra til at barn, ungdom, familier")
    assert state(page) == "lagret"


def test_one_undo_takes_wording_and_assessment_back(screen: Screen, page: RoundPage) -> None:
    before = screen.text(MERGED)
    choose(screen, page, REWORDED)
    screen.press(Key.Key_1, CTRL)
    save(screen)
    screen.undo()

    assert screen.text(MERGED) == before
    assert assessment(screen, REWORDED) is None
    assert state(page) == "ikke vurdert"


def test_a_reason_that_lacks_is_told_where_it_is_to_be_written(
    screen: Screen, page: RoundPage
) -> None:
    choose(screen, page, REWORDED)
    with screen.saving_nothing():
        screen.press(Key.Key_3, CTRL)
        screen.press(Key.Key_Return, CTRL)
    assert screen.focused() is page.panel.form.reason
    assert state(page, "assessmentMissing").startswith("Skriv hvorfor")

    screen.type(WHY)
    assert not state(page, "assessmentMissing")
    save(screen)
    weighed = assessment(screen, REWORDED)
    assert weighed
    assert (weighed.outcome, weighed.reason) == ("not_followed", WHY)


def test_without_an_outcome_nothing_is_saved_and_one_is_asked_for(
    screen: Screen, page: RoundPage
) -> None:
    choose(screen, page, COMMENT)
    with screen.saving_nothing():
        screen.press(Key.Key_Return, CTRL)
    assert screen.focused().objectName() == "outcome-followed"
    assert state(page, "assessmentMissing")


@pytest.mark.parametrize(
    ("input_id", "named"),
    [(ADDED, "Legg til punktet"), (REMOVED, "Fjern punktet"), (MOVED, "Flytt punktet")],
)
def test_the_button_is_named_by_what_it_does(
    screen: Screen, page: RoundPage, input_id: str, named: str
) -> None:
    choose(screen, page, input_id)
    assert page.panel.save.text() == "Lagre vurderingen"
    screen.press(Key.Key_1, CTRL)
    assert page.panel.save.text() == named
    screen.press(Key.Key_3, CTRL)
    assert page.panel.save.text() == "Lagre vurderingen"

    screen.press(Key.Key_1, CTRL)
    save(screen)
    assert outcome(screen, input_id) == "followed"


def test_what_is_added_may_read_otherwise_than_it_was_proposed(
    screen: Screen, page: RoundPage
) -> None:
    choose(screen, page, ADDED)
    screen.press(Key.Key_2, CTRL)
    page.panel.form.part.wording.editor.setFocus()
    screen.press(Key.Key_A, CTRL)
    screen.type("Barnet skal få vite mer")
    write_reason(screen, page, WHY)
    save(screen)

    texts = [one.text for one in screen.window.session.standing.snapshot]
    assert "Barnet skal få vite mer" in texts


def test_the_same_is_said_to_all_of_the_item(screen: Screen, page: RoundPage) -> None:
    choose(screen, page, REMOVED)
    assert page.panel.together.text() == "Vurder begge samlet"
    screen.press(Key.Key_5, CTRL)
    write_reason(screen, page, WHY)
    with screen.saving():
        page.panel.together.trigger()

    assert {outcome(screen, one) for one in (REMOVED, SAME)} == {"postponed"}
    assert not page.panel.together.text()


def test_an_assessment_is_taken_back(screen: Screen, page: RoundPage) -> None:
    choose(screen, page, REWORDED)
    screen.press(Key.Key_1, CTRL)
    save(screen)
    worded = screen.text(MERGED)
    with screen.saving():
        press(page, "retractAssessmentButton")

    assert assessment(screen, REWORDED) is None
    assert screen.text(MERGED) == worded


def test_enter_leads_into_the_form_and_esc_back(screen: Screen, page: RoundPage) -> None:
    choose(screen, page, REWORDED)
    screen.press(Key.Key_Return)
    assert screen.focused().objectName() == "outcome-followed"
    screen.press(Key.Key_Escape)
    assert screen.focused() is page.columns.proposals


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


def test_shift_f9_and_f9_keep_what_is_begun(screen: Screen, page: RoundPage) -> None:
    choose(screen, page, REWORDED)
    write_reason(screen, page, WHY)
    screen.action("next_input").trigger()
    screen.settle()
    assert chosen(page) != REWORDED
    screen.press(Key.Key_F9, SHIFT)
    screen.settle()
    assert page.panel.form.reason.toPlainText() == WHY
