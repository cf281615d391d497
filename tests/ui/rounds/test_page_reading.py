"""What the page does while it waits, when nothing comes of it, and with several rounds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.items import Item
from bufetat_editor.ui.inputs.wishes import PlaceInput
from bufetat_editor.ui.rounds.account import AccountBar
from bufetat_editor.ui.rounds.page import RoundPage
from bufetat_editor.ui.rounds.receipts import Receipts
from bufetat_editor.ui.rounds.receipts_model import Card
from bufetat_editor.ui.theme import Theme
from tests.helpers.consulted import COMMENTED, NORTH, ROUND
from tests.helpers.models import desk_on
from tests.helpers.screen import Key, Screen
from tests.ui.rounds.seen import chosen, ids, label


def test_a_page_that_cannot_be_read_says_so_and_is_asked_for_again(
    screen: Screen, page: RoundPage
) -> None:
    steps = (screen.action("previous_input"), screen.action("next_input"))
    other = RoundPage(screen.window.theme, ROUND, steps)
    screen.qtbot.addWidget(other)
    other.resize(page.size())
    other.show_standing(screen.window.session.standing)
    other.show()
    assert not other.columns.isVisible()

    other.show_refusal()
    assert other.columns.isVisible()
    assert label(other, "inputsNothing")
    assert not other.panel.isVisible()

    with screen.qtbot.waitSignal(other.reading_wished):
        other.show_standing(screen.window.session.standing)


def test_what_is_not_there_once_it_is_read_is_not_gone_to_later(
    screen: Screen, page: RoundPage
) -> None:
    page.show_item("runder")
    for input_id in ("innspill-nord-3", "innspill-nord-4"):
        page.head.receipts.choose(NORTH)
        with screen.saving():
            page.panel.placing.wished.emit(PlaceInput(input_id, COMMENTED, "comment"))

    assert page.head.receipts.card
    assert page.head.receipts.card.key == NORTH


def test_who_is_waited_for_can_be_gone_to(screen: Screen, page: RoundPage) -> None:
    screen.window.presenter.go_to("mottaker-4")

    assert page.head.receipts.card
    assert page.head.receipts.card.title == "Region Øst"
    assert screen.focused() is page.head.receipts


def test_the_key_comes_back_to_the_round_that_was_shown_last(
    screen: Screen, page: RoundPage
) -> None:
    window = screen.window
    assert window.session.path
    other = desk_on(window.session.path)
    fields = {"edition": "Runde 1", "deadline": "2012-01-15"}
    other.commit("edit", [Item("runde-2", "round", "runder", "b0", "Runde 2", fields)])
    other.close()
    window.session.refresh()
    screen.settle()
    assert [one.id for one in window.session.standing.rounds] == ["runde-2", ROUND]

    screen.go_to("prinsipp-kulturkompetanse")
    screen.press(Key.Key_F9)
    assert window.parts.workspace.section == ROUND


@pytest.mark.parametrize("clicks", [1, 2])
def test_one_click_chooses_and_two_lead_to_where_one_weighs_it(
    screen: Screen, page: RoundPage, clicks: int
) -> None:
    listed = page.columns.proposals
    listed.setStyleSheet("QListView { activate-on-singleclick: 1; }")
    at = listed.visualRect(listed.inputs.index_of(ids(listed)[1])).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at)
    if clicks == 2:
        QTest.mouseDClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at)
    screen.settle()

    assert chosen(page) == ids(listed)[1]
    assert page.panel.form.isAncestorOf(screen.focused()) is (clicks == 2)


def test_a_choice_is_told_once_and_only_if_it_is_another(qtbot: QtBot) -> None:
    account, receipts, told = AccountBar(Theme("light")), Receipts(Theme("light")), []
    for one in (account, receipts):
        qtbot.addWidget(one)
    account.changed.connect(lambda: told.append("account"))
    receipts.card_chosen.connect(lambda: told.append("card"))
    whole, north = Card("Alle svar", "", "whole"), Card("Region Nord", "", "waiting", NORTH)

    receipts.show_cards((whole, north))
    receipts.choose(NORTH)
    receipts.show_cards((whole, replace(north, told="har svart")))
    assert told == ["card"]

    account.want("moved", "added")
    account.want("added", "moved")
    account.buttons["moved"].click()
    assert told == ["card", "account", "account"]
