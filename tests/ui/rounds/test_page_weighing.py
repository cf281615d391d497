"""From one input that is not weighed to the next, and what is held back meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from bufetat_editor.ui.inputs.states import State
from bufetat_editor.ui.inputs.wishes import WithdrawReceipt
from bufetat_editor.ui.rounds.page import RoundPage
from tests.helpers.consulted import NORTH, ROUND, WEST
from tests.helpers.screen import CTRL, SHIFT, Key, Screen
from tests.ui.rounds.seen import chosen, ids, label, press, weigh


def look_for(page: RoundPage, *states: State) -> None:
    """Choose in the menu how far the inputs have come."""
    for action in page.columns.filters.outcomes.list.actions():
        if action.objectName().removeprefix("filter-") in states:
            action.trigger()


def told(page: RoundPage, number: int) -> str:
    model = page.head.receipts.model()
    return str(model.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole))


# --- the way through it


def test_the_key_leads_to_all_that_are_not_weighed_and_round_again(
    screen: Screen, page: RoundPage
) -> None:
    every = [row.id for row in page.columns.rows]
    weigh(screen, *every[1:3], every[-1])
    page.columns.choose(every[0])
    visited = []
    for _ in range(len(every) - 3):
        screen.press(Key.Key_F9)
        visited.append(chosen(page))

    assert visited == [*every[3:-1], every[0]]
    screen.press(Key.Key_F9, SHIFT)
    assert chosen(page) == every[-2]


def test_what_is_weighed_stays_and_the_key_goes_on_from_it(screen: Screen, page: RoundPage) -> None:
    every = [row.id for row in page.columns.rows]
    page.columns.choose(every[4])
    weigh(screen, every[4])
    assert chosen(page) == every[4]

    screen.press(Key.Key_F9)
    assert chosen(page) == every[5]


def test_the_key_leads_there_from_anywhere_and_to_where_one_was(
    screen: Screen, page: RoundPage
) -> None:
    page.columns.choose("innspill-nord-3")
    screen.go_to("prinsipp-kulturkompetanse")
    screen.press(Key.Key_F9)
    assert screen.window.parts.workspace.section == ROUND
    assert chosen(page) == "innspill-nord-3"

    weigh(screen, "innspill-nord-3")
    screen.go_to("prinsipp-kulturkompetanse")
    screen.press(Key.Key_F9)
    assert chosen(page) not in {"", "innspill-nord-3"}
    assert screen.focused() is page.columns.focused_list


def test_before_the_page_was_ever_shown_the_key_leads_to_the_first(screen: Screen) -> None:
    screen.press(Key.Key_F9)
    shown = screen.window.parts.workspace.reading_page(ROUND)
    assert isinstance(shown, RoundPage)
    screen.qtbot.waitUntil(lambda: bool(shown.columns.rows))
    screen.settle()

    assert chosen(shown) == shown.columns.rows[0].id
    assert screen.focused() is shown.columns.proposals


def test_the_key_works_while_one_writes_the_reason(screen: Screen, page: RoundPage) -> None:
    every = [row.id for row in page.columns.rows]
    page.columns.choose(every[0])
    screen.press(Key.Key_2, CTRL)
    page.panel.form.reason.setFocus()
    screen.type("Fordi")
    screen.press(Key.Key_F9)

    assert chosen(page) == every[1]


def test_when_all_are_weighed_it_is_said(screen: Screen, page: RoundPage) -> None:
    every = [row.id for row in page.columns.rows]
    weigh(screen, *every[:-1])
    page.columns.choose(every[-1])
    screen.press(Key.Key_F9)
    assert chosen(page) == every[-1]
    assert screen.message() == "Dette er det eneste innspillet som ikke er vurdert."

    weigh(screen, every[-1])
    screen.press(Key.Key_F9)
    assert chosen(page) == every[-1]
    assert screen.message() == "Alle innspillene i runden er vurdert."


def test_what_is_held_back_is_let_go_of_when_all_else_is_weighed(
    screen: Screen, page: RoundPage
) -> None:
    press(page, "moved")
    page.columns.filters.field.setText("marte")
    weigh(screen, "innspill-nord-5")
    screen.press(Key.Key_F9)

    assert chosen(page) not in {"", "innspill-nord-5"}
    assert page.columns.filters.words == ()
    assert page.head.wanted == frozenset()


def test_another_card_is_left_when_all_of_it_is_weighed(screen: Screen, page: RoundPage) -> None:
    page.head.receipts.choose(WEST)
    weigh(screen, *(row.id for row in page.columns.rows))
    page.columns.focus_first()
    screen.press(Key.Key_F9)

    assert page.head.card
    assert page.head.card.key == ""
    assert not chosen(page).startswith("innspill-vest")


# --- what is held back


def test_how_far_they_have_come_is_a_filter(screen: Screen, page: RoundPage) -> None:
    weigh(screen, "innspill-nord-1", "innspill-nord-6", outcome="postponed")
    look_for(page, "postponed")
    assert [row.id for row in page.columns.rows] == ["innspill-nord-1", "innspill-nord-6"]

    look_for(page, "postponed", "not_weighed")
    assert "innspill-nord-1" not in ids(page.columns.proposals)
    assert ids(page.columns.inbox) == ["innspill-vest-5"]


def test_what_is_found_among_what_is_not_placed_is_not_nothing(page: RoundPage) -> None:
    page.columns.filters.field.setText("samisk kultur finnes")

    assert ids(page.columns.proposals) == []
    assert ids(page.columns.inbox) == ["innspill-nord-6"]
    assert label(page, "inputsNothing") == ""
    assert not page.columns.show_all.isVisible()


def test_what_is_weighed_leaves_those_that_are_not_and_the_next_takes_its_place(
    screen: Screen, page: RoundPage
) -> None:
    look_for(page, "not_weighed")
    every = ids(page.columns.proposals)
    page.columns.choose(every[2])
    weigh(screen, every[2])

    assert ids(page.columns.proposals) == [*every[:2], *every[3:]]
    assert chosen(page) == every[3]


def test_words_leave_what_they_stand_in_and_keys_lead_out_of_them(
    screen: Screen, page: RoundPage
) -> None:
    page.columns.filters.field.setFocus()
    screen.type("fylte 18")
    assert ids(page.columns.proposals) == ["innspill-vest-4"]

    screen.press(Key.Key_Down)
    assert screen.focused() is page.columns.proposals
    page.columns.filters.field.setFocus()
    screen.press(Key.Key_Escape)
    assert page.columns.filters.words == ()
    screen.press(Key.Key_Escape)
    assert screen.focused() is page.columns.proposals


@pytest.mark.parametrize("text", ["finnes ikke noe sted", "2.6.5"])
def test_where_nothing_is_found_a_button_lets_go(page: RoundPage, text: str) -> None:
    page.columns.filters.field.setText(text)
    look_for(page, "followed")
    assert page.columns.rows == ()
    assert label(page, "inputsNothing")

    page.columns.show_all.click()
    assert len(page.columns.rows) == 15


def test_what_is_withdrawn_can_be_looked_for_and_only_read(screen: Screen, page: RoundPage) -> None:
    weigh(screen, "innspill-nord-1")
    with screen.saving():
        screen.window.parts.workspace.wished.emit(WithdrawReceipt(NORTH, "Svar.docx"))
    assert not any(row.id.startswith("innspill-nord") for row in page.columns.rows)

    look_for(page, "withdrawn")
    assert len(page.columns.rows) == 7
    assert {row.state for row in page.columns.rows} == {"withdrawn"}
    page.columns.choose("innspill-nord-1")
    index = page.columns.proposals.currentIndex()
    assert not index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert not page.panel.elsewhere.isEnabled()

    page.head.receipts.choose("mottaker-0")
    assert len(page.columns.rows) == 7


def test_a_search_by_what_leads_there_lets_go_of_what_holds_it_back(
    screen: Screen, page: RoundPage
) -> None:
    page.columns.filters.field.setText("samisk")
    screen.window.presenter.go_to("innspill-vest-4")

    assert chosen(page) == "innspill-vest-4"
    assert page.columns.filters.words == ()


# --- how much is done


def test_cards_tell_how_much_is_weighed(screen: Screen, page: RoundPage) -> None:
    weigh(screen, "innspill-nord-1", "innspill-vest-1")

    assert "2 av 15 vurdert" in told(page, 0)
    assert "1 av 7 vurdert" in told(page, 1)


def test_a_row_tells_its_outcome_aloud(screen: Screen, page: RoundPage) -> None:
    page.columns.choose("innspill-nord-1")
    role = Qt.ItemDataRole.AccessibleTextRole
    before = str(page.columns.proposals.currentIndex().data(role))
    weigh(screen, "innspill-nord-1")

    after = str(page.columns.proposals.currentIndex().data(role))
    assert before.endswith(", ikke vurdert")
    assert after == before.removesuffix("ikke vurdert") + "til orientering"


def test_a_tight_page_leaves_the_room_to_the_input(screen: Screen, page: RoundPage) -> None:
    screen.window.resize(1440, 900)
    screen.settle()
    screen.qtbot.waitUntil(lambda: page.panel.height() >= 560)

    screen.window.resize(1100, 700)
    screen.settle()
    moved = page.head.account.buttons["moved"]
    screen.qtbot.waitUntil(lambda: moved.text() == "1")
    assert moved.toolTip() == moved.accessibleName() != "1"
