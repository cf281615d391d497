"""An input is weighed by keys: outcome, reason, final wording."""

from __future__ import annotations

import pytest

from bufetat_editor.ui.rounds.menu_deeds import DEEDS
from bufetat_editor.ui.rounds.page import RoundPage
from tests.helpers.consulted import MERGED
from tests.helpers.screen import CTRL, Key, Screen
from tests.ui.rounds.seen import weigh
from tests.ui.rounds.weighing import (
    ADDED,
    COMMENT,
    MOVED,
    REMOVED,
    REWORDED,
    SAME,
    WHY,
    assessment,
    choose,
    outcome,
    press,
    save,
    state,
    write_reason,
)

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
    assert state(page, "assessmentMissing") in screen.focused().accessibleDescription()
    assert not page.panel.form.reason.accessibleDescription()


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
    assert not page.panel.together.text()
    screen.press(Key.Key_5, CTRL)
    assert page.panel.together.text() == "Vurder begge samlet"
    assert page.panel.together.toolTip() == "Samme utfall og begrunnelse for Region Sør"
    write_reason(screen, page, WHY)
    with screen.saving():
        page.panel.together.trigger()

    assert {outcome(screen, one) for one in (REMOVED, SAME)} == {"postponed"}
    assert not page.panel.together.text()


def test_a_reason_that_is_mended_leaves_the_model_as_it_is(screen: Screen, page: RoundPage) -> None:
    """What a region proposes was not used when it was weighed, and is not used now either."""
    choose(screen, page, REWORDED)
    before = screen.text(MERGED)
    weigh(screen, REWORDED, outcome="partly_followed")
    write_reason(screen, page, "Rettet: ")
    assert page.panel.save.text() == "Lagre vurderingen"
    save(screen)

    assert screen.text(MERGED) == before
    weighed = assessment(screen, REWORDED)
    assert weighed
    assert "Rettet" in weighed.reason


def test_a_used_wording_stays_when_the_input_is_not_followed_after_all(
    screen: Screen, page: RoundPage
) -> None:
    choose(screen, page, REWORDED)
    screen.press(Key.Key_1, CTRL)
    save(screen)
    screen.press(Key.Key_3, CTRL)

    assert state(page, "assessmentDeed").startswith("Ordlyden i modellen blir stående.")


def test_a_reason_that_is_asked_for_is_written_at_once(screen: Screen, page: RoundPage) -> None:
    choose(screen, page, REWORDED)
    screen.press(Key.Key_3, CTRL)
    screen.type(WHY)
    save(screen)

    weighed = assessment(screen, REWORDED)
    assert weighed
    assert weighed.reason == WHY


@pytest.mark.parametrize("zoom", [100, 200, 300])
def test_what_is_chosen_by_a_key_is_seen_in_the_form(
    screen: Screen, page: RoundPage, zoom: int
) -> None:
    screen.window.resize(1100, 700)
    screen.window.theme.zoom = zoom
    screen.window.theme.changed.emit()
    choose(screen, page, REWORDED)
    screen.press(Key.Key_1, CTRL)
    followed = page.panel.form.outcomes.buttons["followed"]
    screen.qtbot.waitUntil(lambda: not followed.visibleRegion().isEmpty())


def test_arrows_pass_by_the_outcomes_and_choose_none(screen: Screen, page: RoundPage) -> None:
    choose(screen, page, REWORDED)
    screen.press(Key.Key_Return)
    screen.press(Key.Key_Right)
    screen.press(Key.Key_Down)
    assert screen.focused().objectName() == "outcome-not_followed"
    assert state(page) == "ikke vurdert"

    screen.press(Key.Key_Space)
    assert page.panel.form.draft.outcome == "not_followed"
    screen.press(Key.Key_Left)
    assert screen.focused().objectName() == "outcome-partly_followed"
    assert page.panel.form.draft.outcome == "not_followed"


def test_what_can_be_done_stands_in_the_menu_while_the_page_is_shown(
    screen: Screen, page: RoundPage
) -> None:
    choose(screen, page, REWORDED)
    assert screen.action("weigh").isEnabled()
    assert not screen.action("give_up_draft").isEnabled()
    screen.action("followed").trigger()
    assert screen.action("weigh").text() == "Bruk ordlyden"
    assert screen.action("give_up_draft").isEnabled()

    screen.go_to(MERGED)
    assert not any(screen.action(name).isEnabled() for name in DEEDS)
    assert screen.action("weigh").text() == "Lagre vurderingen"


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
