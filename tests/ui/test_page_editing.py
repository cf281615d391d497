from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import ALT, CTRL, SHIFT, Key, Screen

FIRST = "prinsipp-trygge-oppvekst"
NEXT = "prinsipp-barn-foerst-familievern"
LAST = "prinsipp-barns-interesser"


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def test_a_principle_is_edited_by_the_keyboard(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)

    screen.press(Key.Key_F2)
    screen.type(" Nå")
    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert screen.text(PRINCIPLE).endswith("problemutvikling Nå")
    assert screen.row(PRINCIPLE).line.change == "changed"
    assert screen.focused() is screen.row(PRINCIPLE)


def test_leaving_commits(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.type("!")

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.click(screen.row(NEXT))

    assert screen.text(PRINCIPLE).endswith("!")
    assert screen.row(NEXT).is_editing


def test_ctrl_enter_commits(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.type("!")

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Return, CTRL)


def test_esc_leaves_it_as_it_was(screen: Screen) -> None:
    before = screen.text(PRINCIPLE)
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.type("bort med dette")

    with screen.qtbot.assertNotEmitted(screen.page.wished):
        screen.press(Key.Key_Escape)

    assert screen.row(PRINCIPLE).shown_text == before
    assert screen.focused() is screen.row(PRINCIPLE)


def test_an_unchanged_text_is_not_committed(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)

    with screen.qtbot.assertNotEmitted(screen.page.wished):
        screen.press(Key.Key_Return, CTRL)
        screen.press(Key.Key_Return, CTRL)


def test_hard_spaces_and_line_breaks_survive(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "§\u00a02")
    screen.press(Key.Key_Return)
    screen.press(Key.Key_Return, SHIFT)
    screen.type("ny linje")
    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Return, CTRL)

    assert screen.text(PRINCIPLE) == "§\u00a02\nny linje"


def test_a_new_principle_is_written_below(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)

    screen.press(Key.Key_N, CTRL)
    screen.type("Et nytt prinsipp")
    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()

    order = screen.page.order
    made = order[order.index(PRINCIPLE) + 1]
    assert screen.text(made) == "Et nytt prinsipp"
    assert screen.row(made).line.gutter == "2.1.3"
    assert screen.focused() is screen.row(made)


def test_a_heading_takes_a_new_principle_first(screen: Screen) -> None:
    screen.go_to("gruppe-kompetanse")

    screen.press(Key.Key_N, CTRL)
    screen.type("Først")
    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()

    order = screen.page.order
    assert screen.text(order[order.index("gruppe-kompetanse") + 1]) == "Først"


@pytest.mark.parametrize("typed", ["", "   "])
def test_an_empty_new_row_goes_away(screen: Screen, typed: str) -> None:
    screen.go_to(PRINCIPLE)
    before = list(screen.page.order)

    with screen.qtbot.assertNotEmitted(screen.page.wished):
        screen.press(Key.Key_N, CTRL)
        screen.type(typed)
        screen.press(Key.Key_Return, CTRL)

    assert screen.page.order == before
    assert screen.focused() is screen.row(PRINCIPLE)


def test_esc_takes_the_new_row_away(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    before = list(screen.page.order)

    screen.press(Key.Key_N, CTRL)
    screen.type("nei")
    screen.press(Key.Key_Escape)

    assert screen.page.order == before
    assert screen.focused() is screen.row(PRINCIPLE)


def test_remove_undo_and_redo(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Delete)
    screen.settle()
    assert PRINCIPLE not in screen.page.order
    assert screen.focused() is screen.row(NEXT)
    assert screen.action("undo").text() == "Angre fjerning av «Bufetat skal medvirke til at …»"

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Z, CTRL)
    screen.settle()
    assert PRINCIPLE in screen.page.order
    assert screen.action("redo").text() == "Gjør om fjerning av 2.1.2"

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Y, CTRL)
    screen.settle()
    assert not screen.is_there(PRINCIPLE)


def test_undo_while_writing_concerns_the_typing(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Lagret")
    screen.press(Key.Key_Return)
    screen.type(" mer")

    with screen.qtbot.assertNotEmitted(screen.window.session.fulfilled):
        screen.press(Key.Key_Z, CTRL)
        screen.settle()
    assert screen.editor.text() == "Lagret"

    screen.press(Key.Key_Y, CTRL)
    assert screen.editor.text() == "Lagret mer"


def test_a_principle_moves_and_keeps_the_focus(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Up, ALT)
    screen.settle()

    assert screen.page.order.index(PRINCIPLE) < screen.page.order.index(FIRST)
    assert screen.row(PRINCIPLE).line.gutter == "2.1.1"
    assert screen.focused() is screen.row(PRINCIPLE)
    assert screen.row(PRINCIPLE).line.change == "moved"


def test_the_last_of_a_group_moves_into_the_next(screen: Screen) -> None:
    screen.go_to(LAST)

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Down, ALT)
    screen.settle()

    assert screen.window.session.standing.snapshot[LAST].parent == "gruppe-kompetanse"


def test_an_item_that_leaves_the_section_is_followed(screen: Screen) -> None:
    last = "prinsipp-forskning-fagutvikling"
    screen.go_to(last)

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Down, ALT)
    screen.settle()

    assert screen.window.parts.workspace.section == "prinsippdel-trygge-sikre"
    assert screen.focused() is screen.row(last)


def test_arrows_move_between_rows(screen: Screen) -> None:
    screen.go_to(FIRST)

    screen.press(Key.Key_Down)
    assert screen.focused() is screen.row(PRINCIPLE)
    screen.press(Key.Key_Up)
    screen.press(Key.Key_Up)
    assert screen.focused() is screen.row("gruppe-god-praksis")
    screen.press(Key.Key_End)
    assert screen.focused() is screen.row(screen.page.order[-1])
    screen.press(Key.Key_Home)
    assert screen.focused() is screen.row(screen.page.order[0])


def test_writing_goes_on_while_a_commit_is_under_way(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.type("!")
    screen.press(Key.Key_Return, CTRL)
    screen.press(Key.Key_Down)
    screen.press(Key.Key_Return)
    screen.type(" Og mer")

    screen.settle()

    assert screen.text(PRINCIPLE).endswith("!")
    assert screen.editor.text().endswith(" Og mer")
    assert screen.row(NEXT).is_editing
