"""What is done to rows: removed, moved, shifted, alone and several at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.usecases.editing import remove
from tests.helpers.models import CELL, GROUP, OTHER, PRINCIPLE, TASK, desk_on
from tests.helpers.screen import ALT, CTRL, SHIFT, Key, Screen

FIRST = "prinsipp-trygge-oppvekst"
NEXT = "prinsipp-barn-foerst-familievern"
BESIDE = "celle-egenvalgt-familievern"
COS = "oppgave-cos"
UNWRITABLE = "Mer\x07"


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def choose_two(screen: Screen, first: str) -> None:
    screen.go_to(first)
    screen.press(Key.Key_Down, SHIFT)


def test_several_are_removed_and_come_back_in_one_step(screen: Screen) -> None:
    before = screen.family(GROUP)
    choose_two(screen, PRINCIPLE)

    with screen.saving():
        screen.press(Key.Key_Delete)

    assert screen.family(GROUP) == [FIRST, *before[3:]]
    assert "2" in screen.message()
    screen.undo()
    assert screen.family(GROUP) == before


def test_several_move_together_and_stay_chosen(screen: Screen) -> None:
    before = screen.family(GROUP)
    choose_two(screen, PRINCIPLE)

    with screen.saving():
        screen.press(Key.Key_Up, ALT)

    assert screen.family(GROUP) == [PRINCIPLE, NEXT, FIRST, *before[3:]]
    assert screen.page.selection.names == {PRINCIPLE, NEXT}
    screen.undo()
    assert screen.family(GROUP) == before


def test_a_row_that_is_being_written_moves_and_its_editor_stays_open(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 0)
    screen.type("Nå: ")

    screen.press(Key.Key_Up, ALT)
    screen.settle()
    screen.type("og ")
    screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert screen.family(GROUP)[0] == PRINCIPLE
    assert screen.text(PRINCIPLE).startswith("Nå: og Bufetat")


def test_a_task_that_is_being_written_moves_to_the_next_cell(screen: Screen) -> None:
    screen.open_at(TASK, 3)

    with screen.saving():
        screen.press(Key.Key_Right, ALT)

    assert TASK in screen.family(BESIDE)
    assert screen.row(TASK).is_editing
    assert screen.editor.textCursor().position() == 3


def test_several_tasks_move_to_the_next_cell_together(screen: Screen) -> None:
    choose_two(screen, COS)

    with screen.saving():
        screen.press(Key.Key_Right, ALT)

    moved = screen.family(BESIDE)
    assert moved.index(TASK) == moved.index(COS) + 1
    screen.undo()
    assert screen.family(CELL)[-2:] == [COS, TASK]


def test_a_column_moves_past_the_next_one(screen: Screen) -> None:
    screen.go_to("kolonne-barnevern")

    with screen.saving():
        screen.press(Key.Key_Right, ALT)

    columns = screen.window.session.standing.snapshot.of_kind("matrix_column")
    assert [one.id for one in columns] == ["kolonne-familievern", "kolonne-barnevern"]


@pytest.mark.parametrize(
    ("label", "key"), [("rad-lovpaalagt", Key.Key_Up), ("kolonne-barnevern", Key.Key_Up)]
)
def test_the_first_label_does_not_move_among_those_of_another_kind(
    screen: Screen, label: str, key: Key
) -> None:
    screen.go_to(label)

    with screen.saving_nothing():
        screen.press(key, ALT)


def test_the_last_text_of_a_memo_stays_in_it(screen: Screen) -> None:
    last = screen.family("notat")[-1]
    screen.go_to(screen.page.order[0])
    screen.go_to(last)

    with screen.saving_nothing():
        screen.press(Key.Key_Down, ALT)


def test_tasks_become_sub_entries_by_the_keys_of_levels(screen: Screen) -> None:
    screen.go_to(TASK)

    with screen.saving():
        screen.press(Key.Key_Right, ALT | SHIFT)
    assert screen.family(COS) == [TASK]

    with screen.saving():
        screen.press(Key.Key_Left, ALT | SHIFT)
    assert screen.family(CELL)[-1] == TASK


def test_removing_while_another_row_is_being_written_saves_that_one(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 10_000)
    screen.type("!")

    screen.action("remove").trigger()
    screen.settle()

    assert not screen.is_there(PRINCIPLE)
    screen.undo()
    assert screen.text(PRINCIPLE).endswith("!")


def test_moving_while_a_new_row_is_open_leaves_it_open(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 10_000)
    screen.press(Key.Key_Return)
    screen.type("Ny")

    with screen.saving_nothing():
        screen.press(Key.Key_Up, ALT)

    assert screen.editor.text() == "Ny"


def test_a_new_row_below_an_empty_new_row_takes_its_place(screen: Screen) -> None:
    before = screen.texts(GROUP)
    screen.open_at(PRINCIPLE, 10_000)
    screen.press(Key.Key_N, CTRL)

    screen.press(Key.Key_N, CTRL)
    assert len(screen.new_rows()) == 1
    screen.type("Ny")
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)

    assert screen.texts(GROUP) == [*before[:2], "Ny", *before[2:]]


def test_a_new_row_that_was_refused_is_given_up_by_del(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 10_000)
    screen.press(Key.Key_Return)
    screen.editor.insertPlainText(UNWRITABLE)
    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()

    with screen.saving_nothing():
        screen.press(Key.Key_Delete)

    assert screen.new_rows() == []
    assert screen.focused() is screen.row(PRINCIPLE)


def test_what_another_has_removed_meanwhile_is_not_moved(screen: Screen, model: Path) -> None:
    screen.go_to(PRINCIPLE)
    other = desk_on(model, OTHER)
    remove(other, PRINCIPLE)
    other.close()

    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Up, ALT)
    screen.settle()

    assert PRINCIPLE not in screen.page.order
    assert screen.message()


def test_a_footnote_has_no_text_to_open(screen: Screen) -> None:
    screen.go_to("fotnote-foeringer")

    with screen.saving_nothing():
        screen.press(Key.Key_Return)

    assert screen.focused() is screen.row("fotnote-foeringer")


def test_a_paragraph_of_a_footnote_is_followed_by_another(screen: Screen) -> None:
    paragraph = screen.window.session.standing.snapshot.of_kind("footnote_paragraph")[0]
    screen.open_at(paragraph.id, 10_000)

    screen.press(Key.Key_Return)
    screen.type("Enda et avsnitt")
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)

    assert screen.texts(str(paragraph.parent))[1] == "Enda et avsnitt"


def test_enter_in_the_title_of_a_memo_opens_its_first_paragraph(screen: Screen) -> None:
    screen.open_at("notat", 10_000)

    screen.press(Key.Key_Return)
    screen.type("Innledning")
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)

    assert "Innledning" in screen.texts("notat")


def test_the_whole_list_is_chosen(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)

    screen.press(Key.Key_A, CTRL)
    assert screen.page.selection.names == set(screen.family(GROUP))

    screen.press(Key.Key_Escape)
    assert not screen.page.selection


def test_the_menu_chooses_the_whole_text_while_one_writes(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 0)

    screen.action("choose_all").trigger()

    assert screen.editor.textCursor().selectedText() == screen.text(PRINCIPLE)


def test_a_key_pressed_twice_at_once_moves_two_places(screen: Screen) -> None:
    before = screen.family(GROUP)
    screen.go_to(before[0])

    with screen.saving():
        screen.press(Key.Key_Down, ALT)
        screen.press(Key.Key_Down, ALT)

    assert screen.family(GROUP)[:3] == [before[1], before[2], before[0]]


def test_removing_twice_at_once_says_nothing(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)

    with screen.saving():
        screen.press(Key.Key_Delete)
        screen.action("remove").trigger()

    assert not screen.is_there(PRINCIPLE)
