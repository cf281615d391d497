"""What was written and could not be saved is kept, wherever one goes and whatever others do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.usecases.editing import edit, remove, restore
from tests.helpers.models import GROUP, OTHER, PRINCIPLE, desk_on
from tests.helpers.screen import CTRL, Key, Screen

NEXT = "prinsipp-barn-foerst-familievern"
LAST = "prinsipp-barns-interesser"
ELSEWHERE = "prinsipp-utviklingsnivaa"
UNWRITABLE = "Mer\x07"


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def write(screen: Screen, text: str) -> None:
    """Write in the open editor without leaving it."""
    screen.press(Key.Key_A, CTRL)
    screen.editor.insertPlainText(text)


def write_in(screen: Screen, item: str, text: str) -> None:
    screen.go_to(item)
    screen.press(Key.Key_Return)
    write(screen, text)


def refuse(screen: Screen) -> None:
    """End the editing of a text that will be refused."""
    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()


def removed_by_another(model: Path, *items: str) -> None:
    other = desk_on(model, OTHER)
    for item in items:
        remove(other, item)
    other.close()


def refresh(screen: Screen) -> None:
    screen.window.session.refresh()
    screen.settle()


def button(screen: Screen) -> QPushButton:
    found = screen.window.findChild(QPushButton, "messageAction")
    assert found is not None
    assert found.isVisible()
    return found


def says_unsaved(screen: Screen, item: str) -> bool:
    return screen.row(item).accessibleName().endswith("ikke lagret")


def test_a_text_refused_after_the_section_was_left_is_in_its_row(screen: Screen) -> None:
    write_in(screen, PRINCIPLE, UNWRITABLE)

    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.window.presenter.go_to(ELSEWHERE)
    screen.go_to(PRINCIPLE)

    assert screen.row(PRINCIPLE).shown_text == UNWRITABLE
    assert says_unsaved(screen, PRINCIPLE)


def test_a_text_refused_on_the_way_to_another_page_is_in_its_row(screen: Screen) -> None:
    write_in(screen, PRINCIPLE, UNWRITABLE)

    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.window.presenter.go_to("oppgave-cos")
    screen.go_to(PRINCIPLE)

    assert screen.row(PRINCIPLE).shown_text == UNWRITABLE


def test_a_new_row_refused_after_the_section_was_left_is_in_its_place(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_N, CTRL)
    write(screen, UNWRITABLE)

    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.window.presenter.go_to(ELSEWHERE)
    screen.go_to(PRINCIPLE)

    order = screen.page.order
    new = order[order.index(PRINCIPLE) + 1]
    assert screen.row(new).shown_text == UNWRITABLE
    assert says_unsaved(screen, new)


def test_an_unsaved_text_is_saved_from_its_row_when_it_can_be(screen: Screen) -> None:
    write_in(screen, PRINCIPLE, UNWRITABLE)
    refuse(screen)

    screen.rewrite(PRINCIPLE, "Kan lagres")

    assert screen.text(PRINCIPLE) == "Kan lagres"
    assert not says_unsaved(screen, PRINCIPLE)


def test_esc_gives_an_unsaved_text_up(screen: Screen) -> None:
    write_in(screen, PRINCIPLE, UNWRITABLE)
    refuse(screen)

    screen.press(Key.Key_Return)
    screen.press(Key.Key_Escape)

    assert screen.row(PRINCIPLE).shown_text == screen.text(PRINCIPLE)
    assert not says_unsaved(screen, PRINCIPLE)


def test_esc_keeps_what_was_refused_meanwhile(screen: Screen) -> None:
    write_in(screen, PRINCIPLE, UNWRITABLE)
    screen.press(Key.Key_Return)
    screen.press(Key.Key_Return)
    screen.type(" og mer")
    with screen.qtbot.waitSignal(screen.window.session.refused):
        pass

    screen.press(Key.Key_Escape)

    assert screen.row(PRINCIPLE).shown_text == UNWRITABLE
    assert says_unsaved(screen, PRINCIPLE)


def test_going_back_to_the_old_wording_while_the_new_is_being_saved(screen: Screen) -> None:
    before = screen.text(PRINCIPLE)
    write_in(screen, PRINCIPLE, "Ny ordlyd")
    screen.press(Key.Key_Return, CTRL)
    screen.press(Key.Key_Return)
    write(screen, before)
    screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert screen.text(PRINCIPLE) == before
    assert screen.row(PRINCIPLE).shown_text == before


def test_opening_and_leaving_an_editor_writes_nothing_whatever_others_wrote(
    screen: Screen, model: Path
) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    other = desk_on(model, OTHER)
    edit(other, PRINCIPLE, text="Skrevet av en annen")
    other.close()
    refresh(screen)

    with screen.qtbot.assertNotEmitted(screen.page.wished):
        screen.press(Key.Key_Return, CTRL)

    assert screen.row(PRINCIPLE).shown_text == "Skrevet av en annen"


def test_a_new_row_is_not_written_twice_while_it_is_being_saved(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_N, CTRL)
    screen.type("Et nytt prinsipp")
    screen.press(Key.Key_Return)

    screen.press(Key.Key_Return)
    assert not screen.row(screen.page.current).is_editing
    screen.settle()

    texts = [item.text for item in screen.window.session.standing.snapshot.children(GROUP)]
    assert texts.count("Et nytt prinsipp") == 1


def test_new_rows_of_two_pages_are_told_apart(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_N, CTRL)
    write(screen, UNWRITABLE)
    refuse(screen)
    screen.go_to("oppgave-cos")
    screen.press(Key.Key_N, CTRL)
    screen.type("En ny oppgave")
    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()

    screen.go_to(PRINCIPLE)

    assert [screen.row(name).shown_text for name in screen.new_rows()] == [UNWRITABLE]


def test_what_is_being_written_in_an_item_that_another_removes_can_be_copied(
    screen: Screen, model: Path
) -> None:
    write_in(screen, PRINCIPLE, "Min tekst")
    removed_by_another(model, PRINCIPLE)

    refresh(screen)

    assert PRINCIPLE not in screen.page.rows
    assert screen.message() == (
        "Punktet du skrev i, er fjernet, så dette er ikke lagret: «Min tekst»."
    )
    assert button(screen).text() == "Kopier teksten"
    screen.click(button(screen))
    assert QGuiApplication.clipboard().text() == "Min tekst"
    assert screen.message() == "Teksten er kopiert. Lim den inn der den hører hjemme."


def test_an_unsaved_text_can_be_copied_when_another_removes_its_item(
    screen: Screen, model: Path
) -> None:
    write_in(screen, PRINCIPLE, UNWRITABLE)
    refuse(screen)
    screen.go_to(ELSEWHERE)
    removed_by_another(model, PRINCIPLE)

    refresh(screen)

    screen.click(button(screen))
    assert QGuiApplication.clipboard().text() == UNWRITABLE


def test_every_text_that_lost_its_place_is_offered_in_turn(screen: Screen, model: Path) -> None:
    for item in (PRINCIPLE, NEXT):
        write_in(screen, item, f"{UNWRITABLE} {item}")
        refuse(screen)
    removed_by_another(model, PRINCIPLE, NEXT)
    refresh(screen)

    copied = []
    for _ in range(2):
        screen.click(button(screen))
        copied.append(QGuiApplication.clipboard().text())

    assert copied == [f"{UNWRITABLE} {PRINCIPLE}", f"{UNWRITABLE} {NEXT}"]


def test_a_text_that_lost_its_place_is_still_offered_after_other_work(
    screen: Screen, model: Path
) -> None:
    write_in(screen, PRINCIPLE, "Min tekst")
    removed_by_another(model, PRINCIPLE)
    refresh(screen)

    screen.rewrite(NEXT, "Noe annet")

    assert "«Min tekst»" in screen.message()


def test_a_text_is_in_its_row_again_when_its_item_comes_back(screen: Screen, model: Path) -> None:
    write_in(screen, PRINCIPLE, "Min tekst")
    removed_by_another(model, PRINCIPLE)
    refresh(screen)

    other = desk_on(model, OTHER)
    restore(other, PRINCIPLE, other.snapshot.changeset - 1)
    other.close()
    refresh(screen)

    assert screen.row(PRINCIPLE).shown_text == "Min tekst"
    assert says_unsaved(screen, PRINCIPLE)
    assert screen.message() == ""


def test_a_new_row_stays_when_what_it_stands_below_is_removed(screen: Screen, model: Path) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_N, CTRL)
    screen.type("Et nytt prinsipp")
    removed_by_another(model, PRINCIPLE)

    refresh(screen)

    order = screen.page.order
    assert screen.new_rows() == [order[order.index(LAST) + 1]]
    assert screen.editor.text() == "Et nytt prinsipp"
    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()
    family = screen.window.session.standing.snapshot.children(GROUP)
    assert family[-1].text == "Et nytt prinsipp"


def test_a_new_row_can_be_copied_when_its_family_is_removed(screen: Screen, model: Path) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_N, CTRL)
    screen.type("Et nytt prinsipp")
    removed_by_another(model, GROUP)

    refresh(screen)

    assert "«Et nytt prinsipp»" in screen.message()
    screen.click(button(screen))
    assert QGuiApplication.clipboard().text() == "Et nytt prinsipp"


def test_an_empty_new_row_goes_with_its_family(screen: Screen, model: Path) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_N, CTRL)
    removed_by_another(model, GROUP)

    refresh(screen)

    assert screen.new_rows() == []
    assert screen.message() == ""


def test_a_text_that_is_thrown_away_can_be_brought_back(screen: Screen) -> None:
    write_in(screen, PRINCIPLE, UNWRITABLE)
    refuse(screen)
    screen.press(Key.Key_F2)
    screen.press(Key.Key_Escape)
    assert not screen.row(PRINCIPLE).is_unsaved
    assert "forkastet" in screen.message()

    screen.click(button(screen))
    screen.settle()

    assert screen.row(PRINCIPLE).shown_text == UNWRITABLE
    assert screen.row(PRINCIPLE).is_unsaved


def test_a_new_row_that_is_thrown_away_can_be_brought_back(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_N, CTRL)
    write(screen, UNWRITABLE)
    refuse(screen)
    [new] = screen.new_rows()
    screen.press(Key.Key_F2)
    screen.press(Key.Key_Escape)
    assert screen.new_rows() == []

    screen.click(button(screen))
    screen.settle()

    assert screen.new_rows() == [new]
    assert screen.row(new).shown_text == UNWRITABLE
