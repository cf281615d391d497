"""In the open editor: Enter, Backspace and the arrows, from row to row as in Word."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import GROUP, OTHER, PRINCIPLE, desk_on
from tests.helpers.screen import CTRL, Key, Screen

FIRST = "prinsipp-trygge-oppvekst"
NEXT = "prinsipp-barn-foerst-familievern"


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def write_on_below(screen: Screen, item: str, *texts: str) -> None:
    """Write several new rows as fast as hands can, and wait for all of them."""
    screen.open_at(item, 10_000)
    for text in texts:
        screen.press(Key.Key_Return)
        screen.type(text)
    screen.press(Key.Key_Return, CTRL)
    screen.settle()


def test_enter_at_the_end_opens_a_row_below(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 10_000)
    screen.type(" Nå.")

    with screen.saving():
        screen.press(Key.Key_Return)

    assert screen.text(PRINCIPLE).endswith(" Nå.")
    order = screen.page.order
    assert screen.new_rows() == [order[order.index(PRINCIPLE) + 1]]
    assert screen.editor.text() == ""


def test_rows_written_in_quick_succession_arrive_in_order(screen: Screen) -> None:
    before = screen.texts(GROUP)

    write_on_below(screen, PRINCIPLE, "En", "To", "Tre", "Fire")

    assert screen.texts(GROUP) == [*before[:2], "En", "To", "Tre", "Fire", *before[2:]]
    assert screen.new_rows() == []
    assert screen.focused() is screen.row(screen.family(GROUP)[5])


def test_each_new_row_is_one_step_to_undo(screen: Screen) -> None:
    before = screen.texts(GROUP)
    write_on_below(screen, PRINCIPLE, "En", "To")

    screen.undo()
    assert screen.texts(GROUP) == [*before[:2], "En", *before[2:]]
    screen.undo()
    assert screen.texts(GROUP) == before


def test_enter_at_the_end_of_a_heading_opens_its_first_entry(screen: Screen) -> None:
    screen.open_at(GROUP, 10_000)

    screen.press(Key.Key_Return)
    screen.type("Først")
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)

    assert screen.texts(GROUP)[0] == "Først"


def test_enter_in_the_middle_parts_the_text(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Barn først. Så de voksne.")
    screen.open_at(PRINCIPLE, len("Barn først. "))

    with screen.saving():
        screen.press(Key.Key_Return)

    assert screen.texts(GROUP)[1:3] == ["Barn først.", "Så de voksne."]
    assert screen.editor.text() == "Så de voksne."
    assert screen.editor.textCursor().position() == 0
    screen.press(Key.Key_Escape)
    screen.undo()
    assert screen.texts(GROUP)[1] == "Barn først. Så de voksne."


def test_what_is_typed_while_a_text_is_being_parted_is_saved_too(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Barn først. Så de voksne.")
    screen.open_at(PRINCIPLE, len("Barn først. "))

    screen.press(Key.Key_Return)
    screen.type("Og ")
    screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert screen.texts(GROUP)[1:3] == ["Barn først.", "Og Så de voksne."]


def test_a_text_with_letters_that_count_double_is_parted_at_the_caret(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 0)
    screen.press(Key.Key_A, CTRL)
    screen.editor.insertPlainText("😀😀\u00a0fram og tilbake")
    screen.editor.place_cursor(len("😀😀\u00a0fram") + 2)

    with screen.saving():
        screen.press(Key.Key_Return)

    assert screen.texts(GROUP)[1:3] == ["😀😀\u00a0fram", "og tilbake"]


def test_a_new_row_is_parted_before_it_is_saved(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 10_000)
    screen.press(Key.Key_Return)
    screen.type("En to")
    screen.editor.place_cursor(3)

    screen.press(Key.Key_Return)
    screen.type("og ")
    screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert screen.texts(GROUP)[2:4] == ["En", "og to"]


def test_a_parting_that_is_refused_keeps_both_texts(screen: Screen, model: Path) -> None:
    screen.rewrite(PRINCIPLE, "Barn først. Så de voksne.")
    screen.open_at(PRINCIPLE, len("Barn først. "))
    other = desk_on(model, OTHER)
    edit(other, PRINCIPLE, "Skrevet av en annen")
    other.close()

    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return)
    screen.settle()

    below = screen.new_rows()
    assert screen.row(PRINCIPLE).shown_text == "Barn først."
    assert [screen.row(one).shown_text for one in below] == ["Så de voksne."]


def test_enter_at_the_beginning_opens_a_row_above(screen: Screen) -> None:
    before = screen.texts(GROUP)
    screen.open_at(PRINCIPLE, 0)

    screen.press(Key.Key_Return)
    screen.type("Foran")
    screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert screen.texts(GROUP) == [before[0], "Foran", *before[1:]]


def test_enter_at_the_beginning_of_a_new_row_opens_one_above_it(screen: Screen) -> None:
    before = screen.texts(GROUP)
    screen.open_at(NEXT, 10_000)
    screen.press(Key.Key_Return)
    screen.type("Bak")
    screen.editor.place_cursor(0)

    screen.press(Key.Key_Return)
    screen.type("Foran")
    screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert screen.texts(GROUP) == [*before[:3], "Foran", "Bak", *before[3:]]


def test_enter_at_the_beginning_of_a_list_opens_a_row_that_is_seen(screen: Screen) -> None:
    screen.open_at("kategori-lovpaalagt", 0)

    screen.press(Key.Key_Return)

    order = screen.page.order
    assert screen.new_rows() == [order[order.index("kategori-lovpaalagt") - 1]]
    screen.type("Foran")
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)
    assert screen.texts("kategorier")[0] == "Foran"


def test_enter_in_an_empty_new_row_ends_the_list(screen: Screen) -> None:
    before = list(screen.page.order)
    screen.open_at(PRINCIPLE, 10_000)
    screen.press(Key.Key_Return)

    with screen.saving_nothing():
        screen.press(Key.Key_Return)

    assert screen.page.order == before
    assert screen.new_rows() == []
    assert screen.focused() is screen.row(PRINCIPLE)


@pytest.mark.parametrize("label", ["kolonne-barnevern", "rad-foeringer"])
def test_enter_in_a_label_of_the_matrix_only_commits(screen: Screen, label: str) -> None:
    screen.open_at(label, 10_000)
    screen.type("!")

    with screen.saving():
        screen.press(Key.Key_Return)

    assert screen.text(label).endswith("!")
    assert screen.focused() is screen.row(label)
    assert screen.new_rows() == []


def test_backspace_at_the_beginning_joins_with_the_row_before(screen: Screen) -> None:
    screen.rewrite(FIRST, "Først")
    screen.rewrite(PRINCIPLE, "så")
    screen.open_at(PRINCIPLE, 0)

    with screen.saving():
        screen.press(Key.Key_Backspace)

    assert screen.texts(GROUP)[0] == "Først så"
    assert not screen.is_there(PRINCIPLE)
    assert screen.editor.text() == "Først så"
    assert screen.editor.textCursor().position() == len("Først ")
    screen.press(Key.Key_Escape)
    screen.undo()
    assert screen.texts(GROUP)[:2] == ["Først", "så"]


def test_backspace_at_the_beginning_of_the_first_entry_does_nothing(screen: Screen) -> None:
    screen.open_at(FIRST, 0)

    with screen.saving_nothing():
        screen.press(Key.Key_Backspace)

    assert screen.row(FIRST).is_editing


def test_backspace_in_an_empty_new_row_goes_back_to_the_row_before(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 10_000)
    screen.press(Key.Key_A, CTRL)
    screen.editor.insertPlainText("Slutt 😀")
    screen.press(Key.Key_Return)

    screen.press(Key.Key_Backspace)
    screen.type("!")

    assert screen.new_rows() == []
    assert screen.editor.text() == "Slutt 😀!"


def test_backspace_takes_what_is_written_in_a_new_row_along(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Slutt")
    screen.open_at(PRINCIPLE, 10_000)
    screen.press(Key.Key_Return)
    screen.type("og mer")
    screen.editor.place_cursor(0)

    screen.press(Key.Key_Backspace)
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)

    assert screen.text(PRINCIPLE) == "Slutt og mer"
    assert screen.new_rows() == []


def test_backspace_at_once_after_enter_undoes_the_parting(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Barn først. Så de voksne.")
    screen.open_at(PRINCIPLE, len("Barn først. "))

    screen.press(Key.Key_Return)
    screen.press(Key.Key_Backspace)
    screen.settle()

    assert screen.texts(GROUP)[1] == "Barn først. Så de voksne."
    assert screen.editor.text() == "Barn først. Så de voksne."


def test_the_arrows_write_on_in_the_row_above_and_below(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 0)

    screen.press(Key.Key_Up)
    assert screen.row(FIRST).is_editing
    assert screen.editor.textCursor().atEnd()

    screen.press(Key.Key_Down)
    assert screen.row(PRINCIPLE).is_editing
    assert screen.editor.textCursor().atStart()


def test_leaving_a_changed_row_by_the_arrow_saves_it(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 0)
    screen.type("Nå: ")

    with screen.saving():
        screen.press(Key.Key_Up)

    assert screen.text(PRINCIPLE).startswith("Nå: ")
    assert screen.row(FIRST).is_editing
