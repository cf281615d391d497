"""The page of a round: who has answered, what it adds up to, and one's way through it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from bufetat_editor.domain.proposals import Type
from bufetat_editor.ui.board.rounds_page import RoundsPage
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.rounds.page import RoundPage
from bufetat_editor.ui.sections import INPUTS
from tests.helpers.consulted import MERGED, MIDDLE, NORTH, ROUND, SOUTH_AGAIN
from tests.helpers.screen import SHIFT, Key, Screen
from tests.ui.rounds.seen import button, chosen, ids, label, press, weigh

HOMELESS = ["innspill-nord-6", "innspill-vest-5"]


def cards(page: RoundPage) -> list[str]:
    model = page.head.receipts.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def counts(page: RoundPage) -> list[int]:
    return [int(one.text().split()[0]) for one in page.head.account.buttons.values()]


# --- one glance


def test_one_line_tells_when_it_is_due_and_whom_one_waits_for(page: RoundPage) -> None:
    told = label(page, "roundSummary")

    for words in ("5.12.2011", "15.12.2011", "10", "4", "Region Øst"):
        assert words in told
    assert "Region Nord" not in told


def test_every_recipient_has_a_card_and_each_file_of_one_has_its_own(page: RoundPage) -> None:
    told = cards(page)

    assert [one.split(",")[0] for one in told[1:]] == [
        "Region Nord",
        "Region Midt-Norge",
        "Region Vest",
        "Region Sør",
        "Region Sør (2)",
        "Region Øst",
    ]
    assert "5.12.2011" in told[1]
    assert "Word" in told[1]
    assert told[5].endswith("Svar Region Sør, rettet.docx")
    assert "5.12.2011" not in told[6]


# --- the account


def test_the_account_adds_up_and_says_so_in_words(page: RoundPage) -> None:
    total = int(label(page, "accountSum").split()[0])

    assert sum(counts(page)) == total == 934
    assert label(page, "accountVerdict") == ""
    assert page.head.account.accessibleDescription().startswith(label(page, "accountSum"))


def test_the_account_of_one_receipt_is_that_of_its_card(page: RoundPage) -> None:
    page.head.receipts.choose(NORTH)

    assert counts(page) == [214, 2, 1, 1, 1, 1, 1]
    assert ids(page.columns.inbox) == HOMELESS[:1]


@pytest.mark.parametrize(
    ("name", "shown"),
    [("moved", ["innspill-nord-5"]), ("comment", ["innspill-nord-2", "innspill-vest-4"])],
)
def test_a_count_leaves_only_its_own_and_is_let_go_of_again(
    page: RoundPage, name: Type, shown: list[str]
) -> None:
    every = ids(page.columns.proposals)
    press(page, name)

    assert ids(page.columns.proposals) == shown
    assert ids(page.columns.inbox) == []

    press(page, name)
    assert ids(page.columns.proposals) == every
    assert ids(page.columns.inbox) == HOMELESS


def test_what_is_not_placed_can_have_all_the_room(page: RoundPage) -> None:
    press(page, "not_placed")

    assert ids(page.columns.proposals) == []
    assert ids(page.columns.inbox) == HOMELESS


def test_a_list_is_never_empty_without_a_word_and_a_way_out(page: RoundPage) -> None:
    press(page, "unchanged")
    assert label(page, "inputsNothing")

    button(page, "inputsShowAll").click()
    assert len(ids(page.columns.proposals)) == 13

    page.head.receipts.choose(MIDDLE)
    assert label(page, "inputsNothing")
    assert page.panel.row is None


def test_under_what_came_back_as_it_was_sent_no_input_is_asked_for(page: RoundPage) -> None:
    press(page, "unchanged")
    assert label(page, "inputsNothing").startswith("919 ")
    assert not page.panel.isVisible()

    press(page, "unchanged")
    assert page.panel.isVisible()

    page.head.receipts.choose(MIDDLE)
    assert label(page, "notPlacedTitle") == ""
    assert not page.panel.isVisible()


def test_of_one_that_is_waited_for_only_that_one_is_told(page: RoundPage) -> None:
    page.head.receipts.choose("mottaker-4")

    assert "Region Øst" in label(page, "inputsNothing")
    assert not page.panel.isVisible()


def test_another_choice_begins_with_its_first_row(screen: Screen, page: RoundPage) -> None:
    screen.press(Key.Key_End)
    assert chosen(page) == ids(page.columns.proposals)[-1]
    press(page, "changed")

    assert chosen(page) == ids(page.columns.proposals)[0]


def test_what_was_said_of_an_item_stands_together_in_the_order_of_the_model(
    page: RoundPage,
) -> None:
    numbers = [row.number for row in page.columns.proposals.inputs.rows if row.number]
    every = ids(page.columns.proposals)

    assert numbers.index("2.1.6") < numbers.index("2.6.5") < numbers.index("M3.1.5")
    first, second = (every.index(name) for name in ("innspill-sor-1", "innspill-sor-igjen-1"))
    assert abs(first - second) == 1
    first, second = (every.index(name) for name in ("innspill-vest-1", "innspill-vest-2"))
    assert second == first + 1  # what is to follow an item comes behind it


def test_what_others_have_not_placed_is_told_where_all_of_one_is(page: RoundPage) -> None:
    page.head.receipts.choose(SOUTH_AGAIN)

    assert ids(page.columns.inbox) == []
    assert "2" in label(page, "notPlacedTitle")


# --- the way through it


def test_the_keys_lead_through_all_of_it_and_stay_at_the_ends(
    screen: Screen, page: RoundPage
) -> None:
    every = [row.id for row in page.columns.rows]
    screen.press(Key.Key_Home)
    visited = [chosen(page)]
    for _ in range(len(every) + 1):
        screen.press(Key.Key_F7)
        visited.append(chosen(page))
    assert visited == [*every, every[-1], every[-1]]

    screen.press(Key.Key_F7, SHIFT)
    assert chosen(page) == every[-2]


def test_enter_leads_to_where_one_weighs_it(screen: Screen, page: RoundPage) -> None:
    page.columns.choose("innspill-nord-1")
    screen.press(Key.Key_Return)

    assert page.panel.form.isAncestorOf(screen.focused())


def test_what_was_shown_is_come_back_to_from_the_item(screen: Screen, page: RoundPage) -> None:
    page.columns.choose("innspill-nord-1")
    page.panel.go.trigger()
    screen.qtbot.waitUntil(lambda: screen.window.parts.workspace.current == MERGED)

    screen.press(Key.Key_F9)
    screen.settle()
    assert screen.window.parts.workspace.section == ROUND
    assert chosen(page) == "innspill-nord-1"


def test_an_input_and_a_remark_of_it_are_found_again_by_what_leads_to_them(
    screen: Screen, page: RoundPage
) -> None:
    press(page, "moved")
    screen.window.presenter.go_to("merknad-innspill-nord-2-1")

    assert chosen(page) == "innspill-nord-2"
    assert screen.focused() is page.columns.proposals

    screen.window.presenter.go_to("innspill-vest-5")
    assert chosen(page) == "innspill-vest-5"
    assert screen.focused() is page.columns.inbox


def test_a_file_that_is_taken_in_is_shown(screen: Screen) -> None:
    screen.window.receiving.received.emit(SOUTH_AGAIN)
    screen.settle()
    shown = screen.window.parts.workspace.reading_page(ROUND)

    assert isinstance(shown, RoundPage)
    assert shown.head.receipts.card
    assert shown.head.receipts.card.key == SOUTH_AGAIN
    assert len(ids(shown.columns.proposals)) == 2


# --- before it, and over it


def test_before_the_first_round_a_sentence_says_how_to_begin(
    window: MainWindow,
) -> None:
    window.parts.actions["inputs"].trigger()
    shown = window.parts.workspace.reading_page(INPUTS)

    assert isinstance(shown, RoundsPage)
    assert shown.first_round.begin.isVisible()
    assert shown.findChild(QPushButton, "openRound") is None


def test_the_page_of_inputs_leads_to_each_round(screen: Screen) -> None:
    screen.window.presenter.show_section(INPUTS)
    screen.window.parts.workspace.focus_page()
    assert isinstance(screen.focused(), QPushButton)
    screen.press(Key.Key_Space)

    assert screen.window.parts.workspace.section == ROUND


def test_the_outline_counts_what_is_not_weighed(screen: Screen, page: RoundPage) -> None:
    model = screen.window.parts.outline.sections
    every = len(page.columns.rows)
    weigh(screen, "innspill-nord-1", "innspill-nord-6")
    told = [model.section_at(model.index_of(key)).waiting for key in (INPUTS, ROUND)]

    assert told == [every - 2, every - 2]
    assert "Runde 1" in str(model.index_of(ROUND).data())
    assert "15.12.2011" in str(model.index_of(ROUND).data())
