"""What the window shows of the session's answers, refusals included."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor import app
from bufetat_editor.settings import load_settings
from bufetat_editor.ui.dialogs.author import AuthorDialog
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.wishes import EditText, RemoveItems
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import AUTHOR, PRINCIPLE, desk_on
from tests.helpers.screen import CTRL, Key, Screen
from tests.ui.conftest import Opener, keep

NEXT = "prinsipp-barn-foerst-familievern"


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def label(window: MainWindow, name: str) -> str:
    found = window.findChild(QLabel, name) or window.findChild(QPushButton, name)
    assert found is not None
    return found.text()


def test_a_refusal_is_told_in_the_bar_and_nothing_typed_is_lost(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.type(" Mer")
    screen.editor.insertPlainText("\x07")
    typed = screen.editor.text()

    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert screen.message().startswith("Teksten inneholder et tegn som ikke kan lagres")
    assert label(screen.window, "saved") == "Siste endring er ikke lagret"
    screen.press(Key.Key_Return)
    assert screen.editor.text() == typed


def test_an_unsaved_text_waits_while_other_sections_are_read(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.editor.insertPlainText("\x07")
    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return, CTRL)

    screen.go_to("oppgave-cos")
    screen.go_to("prinsipp-utviklingsnivaa")
    screen.go_to(PRINCIPLE)

    assert screen.row(PRINCIPLE).is_unsaved


def test_a_message_goes_when_the_next_change_is_saved(screen: Screen) -> None:
    screen.window.session.wish(RemoveItems(("finnes-ikke",)))
    screen.settle()
    assert "finnes-ikke" in screen.message()

    screen.rewrite(PRINCIPLE, "Ny ordlyd")

    assert screen.message() == ""
    assert label(screen.window, "saved").startswith("✓ Lagret ")


def test_changes_are_counted_in_the_top_bar_and_the_outline(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Ny ordlyd")
    screen.rewrite(NEXT, "Også ny")

    state = screen.window.parts.top.state()
    assert state.startswith("Utkast · 2 endringer siden ")
    assert state.endswith(" 1.12.2011")


def test_what_others_write_is_taken_in(screen: Screen, model: Path) -> None:
    other = desk_on(model, "Saksbehandler B")
    edit(other, PRINCIPLE, text="Skrevet av en annen")
    other.close()

    screen.window.session.refresh()
    screen.settle()

    assert screen.row(PRINCIPLE).shown_text == "Skrevet av en annen"


def test_an_edit_that_came_too_late_is_refused_and_kept(screen: Screen, model: Path) -> None:
    other = desk_on(model, "Saksbehandler B")
    edit(other, PRINCIPLE, text="Skrevet av en annen")
    other.close()
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.press(Key.Key_A, CTRL)
    screen.type("Min tekst")

    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert screen.message().startswith("Noen andre har endret det samme")
    assert screen.text(PRINCIPLE) == "Skrevet av en annen"
    assert screen.row(PRINCIPLE).shown_text == "Min tekst"


def test_what_another_wrote_while_the_editor_was_open_is_not_overwritten(
    screen: Screen, model: Path
) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.press(Key.Key_A, CTRL)
    screen.type("Min tekst")
    other = desk_on(model, "Saksbehandler B")
    edit(other, PRINCIPLE, text="Skrevet av en annen")
    other.close()
    screen.window.session.refresh()
    screen.settle()

    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert screen.text(PRINCIPLE) == "Skrevet av en annen"
    assert screen.row(PRINCIPLE).shown_text == "Min tekst"


def test_an_edit_before_the_model_is_open_waits_for_it(qtbot: QtBot, model: Path) -> None:
    window = app.make_window(str(model), "light")
    keep(qtbot, window)
    window.show()
    window.open()

    window.session.wish(EditText(PRINCIPLE, "Skrevet med en gang"))
    Screen(qtbot, window).settle()

    assert window.session.standing.snapshot[PRINCIPLE].text == "Skrevet med en gang"


def test_the_page_is_there_before_the_model_is_open(qtbot: QtBot, model: Path) -> None:
    window = app.make_window(str(model), "light")
    keep(qtbot, window)

    assert not window.session.standing.live
    assert Screen(qtbot, window).row(PRINCIPLE).shown_text.startswith("Bufetat skal medvirke")
    assert label(window, "saved") == "Åpner …"


def test_a_file_that_is_no_model_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "brev.txt"
    path.write_text("Hei")
    window = app.make_window(str(path), "light")
    keep(qtbot, window)
    window.show()

    window.open()
    Screen(qtbot, window).settle()

    assert Screen(qtbot, window).message() == f"{path} er ikke en tjenestemodell."
    assert label(window, "saved") == "Modellen er ikke åpen"


def test_closing_saves_what_is_being_written(
    screen: Screen, open_window: Opener, model: Path
) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.type(" Sist")

    screen.window.close()
    screen.qtbot.waitUntil(lambda: not screen.window.isVisible())

    assert [file.name for file in model.parent.iterdir()] == [model.name]
    again = open_window(model)
    assert again.session.standing.snapshot[PRINCIPLE].text.endswith(" Sist")


def test_the_author_is_changed_at_the_bottom(screen: Screen) -> None:
    button = screen.window.findChild(QPushButton, "author")
    assert button is not None
    assert button.text() == f"Skriver: {AUTHOR}"

    screen.click(button)
    dialog = screen.window.findChild(AuthorDialog)
    assert dialog is not None
    field = dialog.findChild(QLineEdit, "authorName")
    assert field is not None
    field.setText("Saksbehandler C")
    dialog.ok.click()
    screen.settle()

    assert button.text() == "Skriver: Saksbehandler C"
    assert load_settings().author == "Saksbehandler C"
    screen.rewrite(PRINCIPLE, "Ny ordlyd")
    assert any("Saksbehandler C" in text for text in screen.history())


def test_a_reason_goes_with_the_change_that_is_being_written(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.type("!")
    screen.action("reason").trigger()
    assert screen.row(PRINCIPLE).is_editing

    screen.type("Innspill fra regionen")
    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert "Begrunnelse: Innspill fra regionen" in screen.history()
    assert screen.window.parts.history.reason.text() == ""
    assert screen.focused() is screen.row(PRINCIPLE)


def test_leaving_the_reason_commits_too(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.type("!")
    screen.action("reason").trigger()

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.click(screen.row(NEXT))

    assert screen.text(PRINCIPLE).endswith("!")


def test_what_goes_with_a_removed_heading_is_told(screen: Screen) -> None:
    screen.go_to("gruppe-kompetanse")

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Delete)
    screen.settle()
    assert screen.message() == "Fjernet «Prinsipper for kompetanse:» og 4 punkter under."

    undo = screen.window.findChild(QPushButton, "messageAction")
    assert undo is not None
    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.click(undo)
    assert screen.message() == ""
    screen.settle()
    assert screen.is_there("prinsipp-etisk-bevissthet")


def test_sections_are_turned_by_the_keyboard(screen: Screen) -> None:
    screen.action("next_section").trigger()
    assert screen.window.parts.workspace.section == "prinsippdel-trygge-sikre"

    screen.action("previous_section").trigger()
    assert screen.window.parts.workspace.section == "prinsippdel-virkningsfulle"


def test_the_menu_says_what_a_new_item_is_here(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    assert screen.action("add").text() == "Nytt prinsipp"

    screen.go_to("gruppe-kompetanse")
    assert screen.action("add").text() == "Nytt prinsipp"
    assert screen.action("add_beside").text() == "Ny prinsippgruppe"

    screen.go_to("oppgave-cos")
    assert screen.action("add").text() == "Ny oppgave"
