"""What is begun of an assessment is seen in the list, looked for, and shown after a restart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.inputs.picture import RowPicture
from bufetat_editor.ui.pictured_rows import PicturedRows
from bufetat_editor.ui.rounds.page import RoundPage
from tests.helpers.consulted import ROUND
from tests.helpers.drafts import kept_drafts
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import CTRL, Key, Screen
from tests.ui.conftest import Opener
from tests.ui.rounds.seen import chosen, label
from tests.ui.rounds.weighing import (
    COMMENT,
    REWORDED,
    WHY,
    choose,
    press,
    save,
    state,
    write_reason,
)


def said(page: RoundPage, input_id: str) -> str:
    """What is read aloud of an input in the list."""
    index = page.columns.proposals.inputs.index_of(input_id)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def is_begun(page: RoundPage, input_id: str) -> bool:
    return said(page, input_id).endswith(", påbegynt")


def begin(screen: Screen, page: RoundPage, input_id: str) -> None:
    choose(screen, page, input_id)
    screen.press(Key.Key_3, CTRL)
    write_reason(screen, page, WHY)


def look_for_begun(page: RoundPage) -> None:
    action = page.columns.filters.outcomes.list.findChild(QAction, "filter-begun")
    assert isinstance(action, QAction)
    assert action.text() == "Påbegynt"
    action.trigger()


# --- in the list


def test_a_row_says_that_it_is_begun_beside_how_far_it_has_come(
    screen: Screen, page: RoundPage
) -> None:
    assert not is_begun(page, REWORDED)
    begin(screen, page, REWORDED)

    assert said(page, REWORDED).endswith("ikke vurdert, påbegynt")
    assert not is_begun(page, COMMENT)
    choose(screen, page, COMMENT)
    assert is_begun(page, REWORDED)


def test_one_writes_on_while_the_row_comes_to_say_it(screen: Screen, page: RoundPage) -> None:
    look_for = page.columns.filters.outcomes.list.findChild(QAction, "filter-not_weighed")
    assert isinstance(look_for, QAction)
    look_for.trigger()
    choose(screen, page, COMMENT)
    write_reason(screen, page, WHY)

    assert screen.focused() is page.panel.form.reason
    assert page.panel.form.reason.toPlainText() == WHY
    assert chosen(page) == COMMENT
    assert is_begun(page, COMMENT)


def test_what_is_drawn_of_the_row_tells_it_too(screen: Screen, page: RoundPage) -> None:
    rows = page.columns.proposals
    begin(screen, page, REWORDED)
    index, drawn = rows.inputs.index_of(REWORDED), rows.itemDelegate()
    assert isinstance(drawn, PicturedRows)
    picture = drawn.picture(index)
    assert isinstance(picture, RowPicture)
    assert picture.row.states == ("not_weighed", "begun")
    assert rows.visualRect(index).height() == picture.height(rows.viewport().width())


def test_what_is_saved_is_begun_no_longer(screen: Screen, page: RoundPage) -> None:
    begin(screen, page, REWORDED)
    save(screen)
    assert said(page, REWORDED).endswith(", tas ikke til følge")
    page.panel.form.reason.setFocus()
    screen.type(" Og i 4.")
    assert said(page, REWORDED).endswith("tas ikke til følge, påbegynt")


def test_what_is_thrown_away_is_begun_no_longer_until_it_is_brought_back(
    screen: Screen, page: RoundPage
) -> None:
    begin(screen, page, REWORDED)
    press(page, "giveUpAssessmentButton")
    assert not is_begun(page, REWORDED)
    ways = screen.window.parts.messages.findChildren(QPushButton)
    next(one for one in ways if one.text() == "Hent tilbake").click()
    assert is_begun(page, REWORDED)


# --- looked for


def test_what_is_begun_can_be_looked_for(screen: Screen, page: RoundPage) -> None:
    begin(screen, page, REWORDED)
    begin(screen, page, COMMENT)
    look_for_begun(page)
    assert {row.id for row in page.columns.rows} == {REWORDED, COMMENT}

    choose(screen, page, REWORDED)
    save(screen)
    assert [row.id for row in page.columns.rows] == [COMMENT]
    press(page, "giveUpAssessmentButton")
    look_for_begun(page)
    look_for_begun(page)
    assert label(page, "inputsNothing")
    assert page.columns.rows == ()


# --- after a restart


@pytest.fixture
def again(
    qtbot: QtBot, open_window: Opener, screen: Screen, page: RoundPage, answered: Path
) -> Screen:
    """Return the next session on two that are begun; the comment was written last."""
    begin(screen, page, REWORDED)
    qtbot.waitUntil(lambda: len(kept_drafts(answered)) == 1)
    begin(screen, page, COMMENT)
    qtbot.waitUntil(lambda: len(kept_drafts(answered)) == 2)
    screen.window.session.close()
    later = Screen(qtbot, open_window(answered))
    qtbot.waitUntil(lambda: later.message() != "")
    later.settle()
    return later


def test_the_message_tells_what_is_back(again: Screen) -> None:
    assert again.message() == "2 påbegynte vurderinger fra forrige gang er hentet fram."


def test_the_message_leads_to_the_first_that_is_begun(again: Screen) -> None:
    page = again.window.parts.workspace.reading_page(ROUND)
    assert isinstance(page, RoundPage)
    again.qtbot.waitUntil(lambda: bool(page.columns.rows))
    assert chosen(page) == COMMENT
    assert is_begun(page, REWORDED)
    assert is_begun(page, COMMENT)
    again.go_to(PRINCIPLE)
    ways = again.window.parts.messages.findChildren(QPushButton)
    next(one for one in ways if one.text() == "Vis").click()
    again.settle()

    assert page.isVisible()
    assert chosen(page) == REWORDED
    assert state(page) == "ikke lagret"
    assert page.panel.form.reason.toPlainText() == WHY
    assert page.panel.form.reason.isVisible()
    assert not page.panel.form.reason.visibleRegion().isEmpty()
