"""Where one is on the page of a round, and where its keys lead."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from bufetat_editor.ui.inputs.wishes import PlaceInput
from bufetat_editor.ui.rounds.page import RoundPage
from bufetat_editor.ui.sections import INPUTS
from tests.helpers.consulted import COMMENTED, ROUND
from tests.helpers.screen import SHIFT, Key, Screen
from tests.ui.rounds.seen import button, chosen, ids, weigh
from tests.ui.rounds.test_page_weighing import look_for

HOMELESS = "innspill-nord-6"
LAST_HOMELESS = "innspill-vest-5"


def opened(screen: Screen) -> RoundPage:
    """The page as it is when its inputs are read."""
    shown = screen.window.parts.workspace.reading_page(ROUND)
    assert isinstance(shown, RoundPage)
    screen.qtbot.waitUntil(lambda: bool(shown.columns.rows))
    screen.settle()
    return shown


def is_folded(page: RoundPage) -> bool:
    return page.columns.inbox.isHidden()


# --- as it is opened


def test_one_begins_in_the_list(screen: Screen) -> None:
    screen.action("inputs").trigger()
    page = opened(screen)

    assert screen.focused() is page.columns.proposals
    assert chosen(page) == page.columns.rows[0].id


def test_who_goes_elsewhere_while_it_is_read_stays_there(screen: Screen) -> None:
    screen.action("inputs").trigger()
    screen.window.parts.outline.setFocus()
    opened(screen)

    assert screen.focused() is screen.window.parts.outline


def test_nothing_is_said_of_inputs_that_are_not_read(screen: Screen) -> None:
    screen.action("inputs").trigger()
    screen.press(Key.Key_F9)
    assert screen.message() == ""

    page = opened(screen)
    assert screen.focused() is page.columns.proposals
    assert screen.message() == ""


def test_a_recipient_leads_to_her_first_input_that_is_not_weighed(
    screen: Screen, page: RoundPage
) -> None:
    theirs = [row.id for row in page.columns.rows if row.sender == "Region Nord"]
    weigh(screen, theirs[0])
    screen.window.presenter.show_section(INPUTS)
    screen.window.presenter.go_to("mottaker-0")

    assert chosen(page) == theirs[1]
    assert screen.focused() is page.columns.proposals
    assert page.head.card
    assert page.head.card.title == "Region Nord"


def test_a_recipient_of_whom_all_is_weighed_leads_to_her_card(
    screen: Screen, page: RoundPage
) -> None:
    weigh(screen, *(row.id for row in page.columns.rows if row.sender == "Region Nord"))
    screen.window.presenter.show_section(INPUTS)
    screen.window.presenter.go_to("mottaker-0")

    assert screen.focused() is page.head.receipts


# --- from one to the next


@pytest.mark.parametrize(
    ("at", "modifier", "told"),
    [
        (-1, None, "Det var det siste. Herfra begynner det øverst igjen."),
        (0, SHIFT, "Det var det første. Herfra fortsetter det nedenfra."),
    ],
)
def test_it_is_said_when_one_comes_round_the_end(
    screen: Screen, page: RoundPage, at: int, modifier: object, told: str
) -> None:
    every = [row.id for row in page.columns.rows]
    page.columns.choose(every[at])
    screen.press(Key.Key_F9, *([SHIFT] if modifier else []))

    assert chosen(page) == every[-1 - at]
    assert screen.message() == told


def test_after_what_leaves_the_list_none_is_passed_over(screen: Screen, page: RoundPage) -> None:
    look_for(page, "not_weighed")
    every = ids(page.columns.proposals)
    page.columns.choose(every[2])
    weigh(screen, every[2])
    screen.press(Key.Key_F9)
    assert chosen(page) == every[3]

    screen.press(Key.Key_F9)
    assert chosen(page) == every[4]


def test_what_is_placed_is_gone_along_with(screen: Screen, page: RoundPage) -> None:
    page.columns.choose(HOMELESS)
    with screen.saving():
        page.panel.placing.wished.emit(PlaceInput(HOMELESS, COMMENTED, "comment"))
    assert chosen(page) == HOMELESS
    assert screen.focused() is page.columns.proposals

    with screen.saving():
        screen.action("undo").trigger()
    assert chosen(page) == HOMELESS
    assert page.columns.focused_list is page.columns.inbox


# --- two lists that are one to the keyboard


def test_to_pass_through_by_tab_changes_nothing(screen: Screen, page: RoundPage) -> None:
    page.columns.choose("innspill-nord-1")
    before = chosen(page)
    for modifier in ((), (), (SHIFT,), (SHIFT,), (SHIFT,)):
        screen.press(Key.Key_Tab, *modifier)
        assert chosen(page) == before


def test_arrows_lead_from_one_list_to_the_other(screen: Screen, page: RoundPage) -> None:
    screen.press(Key.Key_End)
    last = chosen(page)
    screen.press(Key.Key_Down)
    assert chosen(page) == HOMELESS
    assert screen.focused() is page.columns.inbox

    screen.press(Key.Key_Up)
    assert chosen(page) == last
    assert screen.focused() is page.columns.proposals


# --- the room that they have


def test_the_inbox_is_no_higher_than_its_rows(screen: Screen, page: RoundPage) -> None:
    screen.window.resize(1440, 900)
    screen.settle()
    inbox, proposals = page.columns.inbox, page.columns.proposals

    screen.qtbot.waitUntil(lambda: 0 < inbox.height() <= inbox.height_of_rows(10_000))
    assert proposals.height() > 2 * inbox.height()


def test_the_inbox_is_folded_when_all_of_it_is_weighed(screen: Screen, page: RoundPage) -> None:
    screen.window.resize(1440, 900)
    screen.settle()
    assert not is_folded(page)
    weigh(screen, HOMELESS, LAST_HOMELESS)
    assert is_folded(page)

    button(page, "showNotPlaced").click()
    assert not is_folded(page)
    assert chosen(page) == HOMELESS


def test_in_a_low_window_the_list_one_is_in_has_the_room(screen: Screen, page: RoundPage) -> None:
    screen.window.resize(1100, 700)
    screen.window.parts.messages.tell("Lagret.")
    screen.settle()
    screen.qtbot.waitUntil(lambda: is_folded(page))
    shown = page.findChild(QPushButton, "showNotPlaced")
    assert isinstance(shown, QPushButton)
    assert shown.isVisible()

    page.columns.choose(LAST_HOMELESS)
    assert not is_folded(page)
    assert not shown.isVisible()
    assert screen.focused() is page.columns.inbox

    page.columns.choose("innspill-nord-1")
    assert is_folded(page)
