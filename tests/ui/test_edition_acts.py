"""From the page of editions: back to one, out of the house with one, one beside another."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.export import ExportDialog
from bufetat_editor.ui.editions_page import EditionsPage
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import EDITIONS
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import Key, Screen

SENT = "Utkast 1.12.2011"


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    screen = Screen(qtbot, window)
    screen.action("editions").trigger()
    return screen


def page(screen: Screen) -> EditionsPage:
    shown = screen.window.parts.workspace.reading_page(EDITIONS)
    assert isinstance(shown, EditionsPage)
    return shown


def press(screen: Screen, name: str) -> None:
    """Press a button by Enter."""
    button = page(screen).findChild(QPushButton, name)
    assert button is not None
    button.setFocus()
    screen.press(Key.Key_Return)
    screen.settle()


def test_the_newest_edition_is_chosen_and_the_list_has_the_focus(screen: Screen) -> None:
    assert page(screen).chosen == SENT
    assert screen.focused() is page(screen).table


def test_the_model_is_brought_back_to_an_edition_and_that_is_undone(screen: Screen) -> None:
    original = screen.text(PRINCIPLE)
    screen.rewrite(PRINCIPLE, "Noe ganske annet")
    screen.action("editions").trigger()

    press(screen, "restoreEdition")
    restored = screen.text(PRINCIPLE)
    told = screen.window.parts.messages.text()
    screen.undo()

    assert (restored, screen.text(PRINCIPLE)) == (original, "Noe ganske annet")
    assert told == f"Modellen er nå slik den var i «{SENT}». Notatene er ikke endret."


def test_the_export_begins_with_the_chosen_edition(screen: Screen) -> None:
    press(screen, "exportEdition")

    dialog = screen.window.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.edition.currentData() == SENT
    dialog.reject()


def test_it_is_held_beside_the_model_as_it_is_now(qtbot: QtBot, screen: Screen) -> None:
    acts = screen.window.edition_acts
    with qtbot.waitSignal(acts.compare_wished) as wished:
        press(screen, "compareNow")

    assert wished.args == [SENT, ""]


def test_the_first_edition_has_none_before_it(screen: Screen) -> None:
    button = page(screen).findChild(QPushButton, "compareBefore")

    assert button is not None
    assert not button.isEnabled()


def test_what_is_told_of_a_step_goes_when_there_is_another(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Noe ganske annet")
    screen.action("editions").trigger()
    press(screen, "restoreEdition")
    told = screen.window.parts.messages.isVisible()

    screen.rewrite(PRINCIPLE, "Noe annet igjen")

    assert told
    assert not screen.window.parts.messages.isVisible()
