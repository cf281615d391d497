"""A step that cannot be undone any more is explained, by texts where texts explain it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.texts import TextsDialog
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.phrases import when
from bufetat_editor.ui.wishes import AddItem, EditText, MoveItems, SetFields, Wish
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.editing import add, edit, move, remove
from tests.helpers.drafts import kept_drafts
from tests.helpers.models import CELL, GROUP, NOW, OTHER, PRINCIPLE, TASK, desk_on
from tests.helpers.screen import CTRL, Key, Screen

ELSEWHERE = "gruppe-kompetanse"
WHY = "Se hvorfor"


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def do(screen: Screen, wish: Wish) -> None:
    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.window.session.wish(wish)
    screen.settle()


def by_another(model: Path, act: Callable[[Desk], Outcome]) -> None:
    with closing(desk_on(model, OTHER)) as desk:
        act(desk)


def refused_undo(screen: Screen) -> None:
    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.action("undo").trigger()
    screen.settle()


def press(screen: Screen, words: str) -> None:
    bar = screen.window.parts.messages
    [button] = [one for one in bar.findChildren(QPushButton) if one.text() == words]
    screen.click(button)
    screen.settle()


def stamp() -> str:
    return when(NOW, date.max)


def dialog_of(screen: Screen) -> TextsDialog:
    dialog = screen.window.findChild(TextsDialog)
    assert isinstance(dialog, TextsDialog)
    return dialog


def test_the_refusal_names_the_item_as_a_person_does(screen: Screen, model: Path) -> None:
    do(screen, EditText(PRINCIPLE, "Min ordlyd"))
    by_another(model, lambda desk: edit(desk, PRINCIPLE, "En annens"))

    refused_undo(screen)

    assert "«2.1.2 Min ordlyd» er endret igjen siden" in screen.message()
    assert PRINCIPLE not in screen.message()


def test_a_contested_wording_is_shown_side_by_side(screen: Screen, model: Path) -> None:
    before = screen.text(PRINCIPLE)
    do(screen, EditText(PRINCIPLE, "Min ordlyd"))
    by_another(model, lambda desk: edit(desk, PRINCIPLE, "En annens"))
    refused_undo(screen)

    press(screen, WHY)

    dialog = dialog_of(screen)
    assert [column.accessibleName() for column in dialog.columns] == [
        "Før steget",
        "Etter steget",
        "Slik den er nå",
    ]
    assert dialog.columns[0].toPlainText() == before
    assert dialog.field.text() == "En annens"
    explained = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert f"Endret ({stamp()}, {OTHER})" in explained


def test_the_chosen_text_is_saved(screen: Screen, model: Path) -> None:
    before = screen.text(PRINCIPLE)
    do(screen, EditText(PRINCIPLE, "Min ordlyd"))
    by_another(model, lambda desk: edit(desk, PRINCIPLE, "En annens"))
    refused_undo(screen)
    press(screen, WHY)

    dialog = dialog_of(screen)
    screen.click(dialog.takers[0])
    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.click(dialog.ok)
    screen.settle()

    assert screen.text(PRINCIPLE) == before
    assert kept_drafts(model) == []


def test_a_place_that_stands_in_the_way_is_told(screen: Screen, model: Path) -> None:
    do(screen, MoveItems((PRINCIPLE,), ELSEWHERE, None))
    by_another(model, lambda desk: move(desk, PRINCIPLE, parent="gruppe-barns-behov"))
    refused_undo(screen)

    press(screen, WHY)

    assert screen.message().startswith("Dette står i veien: «")
    assert ". Flyttet fra «" in screen.message()
    assert f" ({stamp()}, {OTHER}). Rett det opp først." in screen.message()
    press(screen, "Vis punktet")
    assert screen.page.current == PRINCIPLE


def test_a_field_that_stands_in_the_way_is_told(screen: Screen, model: Path) -> None:
    do(screen, SetFields((TASK,), {"provisional": True}))
    by_another(model, lambda desk: edit(desk, TASK, fields={"provisional": None}))
    refused_undo(screen)

    press(screen, WHY)

    assert "Ikke lenger foreløpig (" in screen.message()


def test_what_another_put_under_a_new_item_is_told(screen: Screen, model: Path) -> None:
    do(screen, AddItem("oppgave-aaaaaaaa", CELL, "task", "Min oppgave", None))
    by_another(
        model, lambda desk: add(desk, parent="oppgave-aaaaaaaa", kind="subtask", text="Deres")
    )
    refused_undo(screen)

    press(screen, WHY)

    assert screen.message().startswith("Dette står i veien: «")
    assert "Deres». Lagt til (" in screen.message()


def test_a_removal_that_stands_in_the_way_is_told(screen: Screen, model: Path) -> None:
    do(screen, AddItem("prinsipp-aaaaaaaa", GROUP, "principle", "Mitt", None))
    by_another(model, lambda desk: edit(desk, "prinsipp-aaaaaaaa", "Deres"))
    by_another(model, lambda desk: remove(desk, "prinsipp-aaaaaaaa"))
    refused_undo(screen)

    press(screen, WHY)

    assert "«Deres». Fjernet (" in screen.message()
    bar = screen.window.parts.messages
    assert not [one for one in bar.findChildren(QPushButton) if one.isVisible()]


def test_the_reason_of_a_refused_change_is_given_back(screen: Screen, model: Path) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.type(" mer")
    by_another(model, lambda desk: edit(desk, PRINCIPLE, "En annens"))
    screen.press(Key.Key_R, CTRL)
    screen.type("Etter innspill")

    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return)
    screen.settle()

    assert screen.window.parts.history.reason.text() == "Etter innspill"


def test_a_reason_that_is_written_meanwhile_stands(screen: Screen) -> None:
    reason = screen.window.parts.history.reason
    reason.setText("Den nye")

    reason.give_back("Den gamle")

    assert reason.text() == "Den nye"
