"""A step that cannot be undone any more is explained, by texts where texts explain it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.footnote import FootnoteDialog
from bufetat_editor.ui.dialogs.paste import PasteDialog
from bufetat_editor.ui.dialogs.texts import TextsDialog
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.phrases import when
from bufetat_editor.ui.wish import Wish
from bufetat_editor.ui.wishes import AddItem, EditText, MoveItems, SetFields
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.editing import add, edit, move, remove
from tests.helpers.drafts import kept_drafts
from tests.helpers.models import CELL, GROUP, NOW, OTHER, PRINCIPLE, TASK, another_writing, desk_on
from tests.helpers.screen import CTRL, Key, Screen

ELSEWHERE = "gruppe-kompetanse"
WHY = "Se hvorfor"
AGAIN = "Prøv igjen"


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


@contextmanager
def refused_by_a_busy_file(screen: Screen, model: Path) -> Iterator[None]:
    with another_writing(model), screen.qtbot.waitSignal(screen.window.session.refused):
        yield
    screen.settle()


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


def clash(screen: Screen, model: Path) -> TextsDialog:
    """Write what another writes too, and ask for the texts."""
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.press(Key.Key_A, CTRL)
    screen.type("Min")
    by_another(model, lambda desk: edit(desk, PRINCIPLE, "En annens"))
    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()
    press(screen, "Se tekstene")
    return dialog_of(screen)


def test_a_third_wording_that_came_meanwhile_is_not_overwritten(
    screen: Screen, model: Path
) -> None:
    dialog = clash(screen, model)
    by_another(model, lambda desk: edit(desk, PRINCIPLE, "En tredje"))
    screen.window.session.refresh()
    screen.settle()

    dialog.field.setPlainText("Begges")
    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.click(dialog.ok)
    screen.settle()

    assert screen.text(PRINCIPLE) == "En tredje"
    assert screen.row(PRINCIPLE).shown_text == "Begges"


def test_a_third_wording_is_weighed_in_its_turn(screen: Screen, model: Path) -> None:
    dialog = clash(screen, model)
    by_another(model, lambda desk: edit(desk, PRINCIPLE, "En tredje"))
    dialog.field.setPlainText("Begges")
    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.click(dialog.ok)
    screen.settle()

    press(screen, "Se tekstene")
    [again] = [one for one in screen.window.findChildren(TextsDialog) if one.isVisible()]
    assert again.columns[-1].toPlainText().endswith("tredje")
    again.field.setPlainText("Alles")
    with screen.saving():
        screen.click(again.ok)

    assert screen.text(PRINCIPLE) == "Alles"
    assert screen.message() == ""


def test_a_choice_for_an_item_that_was_removed_meanwhile_is_kept(
    screen: Screen, model: Path
) -> None:
    dialog = clash(screen, model)
    by_another(model, lambda desk: remove(desk, PRINCIPLE))
    screen.window.session.refresh()
    screen.settle()

    dialog.field.setPlainText("Nøye valgt")
    screen.click(dialog.ok)
    screen.settle()

    assert "«Nøye valgt»" in screen.message()


def test_a_footnote_that_was_refused_is_still_in_its_dialog(hurried: Screen, model: Path) -> None:
    hurried.go_to(PRINCIPLE)
    hurried.action("footnote").trigger()
    dialog = hurried.window.findChild(FootnoteDialog)
    assert isinstance(dialog, FootnoteDialog)
    dialog.text.setPlainText("En lang note")
    with refused_by_a_busy_file(hurried, model):
        dialog.ok.click()

    press(hurried, "Åpne igjen")
    [again] = [one for one in hurried.window.findChildren(FootnoteDialog) if one.isVisible()]
    with hurried.saving():
        again.ok.click()

    snapshot = hurried.window.session.standing.snapshot
    [text] = snapshot.children(str(snapshot[PRINCIPLE].attrs["footnote"]))
    assert text.text == "En lang note"
    assert hurried.message() == ""


def test_lines_that_were_refused_can_be_pasted_again(hurried: Screen, model: Path) -> None:
    before = hurried.texts(GROUP)
    source = QMimeData()
    source.setText("Ett\nTo")
    QGuiApplication.clipboard().setMimeData(source)
    hurried.go_to(PRINCIPLE)
    hurried.press(Key.Key_V, CTRL)
    hurried.qtbot.waitUntil(lambda: hurried.window.findChild(PasteDialog) is not None)
    dialog = hurried.window.findChild(PasteDialog)
    assert isinstance(dialog, PasteDialog)
    with refused_by_a_busy_file(hurried, model):
        dialog.ok.click()
    assert hurried.texts(GROUP) == before

    with hurried.saving():
        press(hurried, AGAIN)

    assert hurried.texts(GROUP) == [*before[:2], "Ett", "To", *before[2:]]
    assert hurried.message() == ""
