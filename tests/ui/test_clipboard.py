"""Rows cut, copied and pasted, and lines from other programs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.paste import PasteDialog
from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.models import CELL, GROUP, PRINCIPLE, TASK
from tests.helpers.screen import CTRL, SHIFT, Key, Screen

FIRST = "prinsipp-trygge-oppvekst"
NEXT = "prinsipp-barn-foerst-familievern"
ELSEWHERE = "prinsipp-utviklingsnivaa"
ITS_GROUP = "gruppe-barns-behov"
BESIDE = "celle-egenvalgt-familievern"
COS = "oppgave-cos"


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def copied(text: str, html: str = "") -> None:
    """Let another program copy something."""
    source = QMimeData()
    source.setText(text)
    if html:
        source.setHtml(html)
    QGuiApplication.clipboard().setMimeData(source)


def dialog(screen: Screen) -> PasteDialog:
    screen.qtbot.waitUntil(lambda: screen.window.findChild(PasteDialog) is not None)
    found = screen.window.findChild(PasteDialog)
    assert isinstance(found, PasteDialog)
    return found


def paste_lines(screen: Screen, text: str) -> PasteDialog:
    copied(text)
    screen.press(Key.Key_V, CTRL)
    return dialog(screen)


def test_rows_that_were_cut_move_to_another_section(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Down, SHIFT)
    screen.press(Key.Key_X, CTRL)
    screen.go_to(ELSEWHERE)

    with screen.saving():
        screen.press(Key.Key_V, CTRL)

    family = screen.family(ITS_GROUP)
    at = family.index(ELSEWHERE)
    assert family[at + 1 : at + 3] == [PRINCIPLE, NEXT]
    screen.undo()
    assert screen.family(GROUP)[1:3] == [PRINCIPLE, NEXT]


def test_rows_that_were_copied_are_made_anew(screen: Screen) -> None:
    text = screen.text(PRINCIPLE)
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_C, CTRL)

    with screen.saving():
        screen.press(Key.Key_V, CTRL)

    assert screen.texts(GROUP)[1:3] == [text, text]
    assert screen.family(GROUP)[1] == PRINCIPLE


def test_a_task_is_copied_with_its_sub_entries(screen: Screen) -> None:
    screen.go_to("oppgave-paadriverarbeid")
    screen.press(Key.Key_C, CTRL)
    screen.go_to(TASK)

    with screen.saving():
        screen.press(Key.Key_V, CTRL)

    made = screen.family(CELL)[-1]
    assert screen.texts(made) == screen.texts("oppgave-paadriverarbeid")
    screen.undo()
    assert screen.family(CELL)[-1] == TASK


def test_a_task_that_was_cut_moves_to_another_cell(screen: Screen) -> None:
    screen.go_to(TASK)
    screen.press(Key.Key_X, CTRL)
    goal = screen.family(BESIDE)[0]
    screen.go_to(goal)

    with screen.saving():
        screen.press(Key.Key_V, CTRL)

    assert screen.family(BESIDE)[:2] == [goal, TASK]


def test_what_cannot_stand_there_is_not_moved(screen: Screen) -> None:
    screen.go_to(TASK)
    screen.press(Key.Key_X, CTRL)
    screen.go_to(PRINCIPLE)

    with screen.saving_nothing():
        screen.press(Key.Key_V, CTRL)

    assert screen.message() == "Det du klippet ut, kan ikke stå her."


def test_rows_pasted_where_they_were_cut_say_nothing(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_X, CTRL)

    with screen.saving_nothing():
        screen.press(Key.Key_V, CTRL)


def test_rows_are_copied_to_other_programs_as_lines(screen: Screen) -> None:
    screen.go_to("oppgave-paadriverarbeid")
    screen.press(Key.Key_C, CTRL)

    first, second, *_ = QGuiApplication.clipboard().text().split("\n")

    assert first == screen.text("oppgave-paadriverarbeid")
    assert second == "\t" + screen.texts("oppgave-paadriverarbeid")[0]


def test_several_lines_become_rows_in_one_step(screen: Screen) -> None:
    before = screen.texts(GROUP)
    screen.go_to(PRINCIPLE)
    shown = paste_lines(screen, "Ett\nTo\n")

    with screen.saving():
        shown.ok.click()

    assert screen.texts(GROUP) == [*before[:2], "Ett", "To", *before[2:]]
    assert screen.focused() is screen.row(screen.family(GROUP)[3])
    screen.undo()
    assert screen.texts(GROUP) == before


def test_one_line_becomes_a_row_without_a_question(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    copied("Ett\n")

    with screen.saving():
        screen.press(Key.Key_V, CTRL)

    assert screen.texts(GROUP)[2] == "Ett"


def test_one_line_is_inserted_where_one_writes(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 0)
    copied("\nNå: \r\n")

    screen.press(Key.Key_V, CTRL)

    assert screen.editor.text() == "Nå: " + screen.text(PRINCIPLE)


def test_a_line_break_of_word_stays_one_in_the_text(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 0)
    screen.press(Key.Key_A, CTRL)
    copied("Først\x0bså")

    screen.press(Key.Key_V, CTRL)
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)

    assert screen.text(PRINCIPLE) == "Først\nså"


def test_several_lines_in_an_empty_new_row_take_its_place(screen: Screen) -> None:
    before = screen.texts(GROUP)
    screen.open_at(PRINCIPLE, 10_000)
    screen.press(Key.Key_Return)
    shown = paste_lines(screen, "Ett\nTo")

    with screen.saving():
        shown.ok.click()

    assert screen.texts(GROUP) == [*before[:2], "Ett", "To", *before[2:]]
    assert screen.new_rows() == []


def test_several_lines_are_pasted_as_one_text_where_one_writes(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 0)
    shown = paste_lines(screen, "Ett\nto ")

    shown.as_one.click()

    screen.qtbot.waitUntil(lambda: screen.row(PRINCIPLE).is_editing)
    editor = screen.row(PRINCIPLE).editor
    assert editor is not None
    assert editor.text().startswith("Ett to")


def test_what_is_written_is_saved_before_the_lines_below_it(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 10_000)
    screen.press(Key.Key_Return)
    screen.type("Null")
    shown = paste_lines(screen, "Ett\nTo")

    shown.ok.click()
    screen.settle()

    assert screen.texts(GROUP)[2:5] == ["Null", "Ett", "To"]


def test_the_menu_copies_the_chosen_text_while_one_writes(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Barn først")
    screen.open_at(PRINCIPLE, 0)
    screen.press(Key.Key_Right, CTRL | SHIFT)

    screen.action("copy").trigger()
    assert QGuiApplication.clipboard().text().strip() == "Barn"

    screen.action("cut").trigger()
    assert screen.editor.text() == "først"
    screen.action("paste").trigger()
    assert screen.editor.text() == "Barn først"
