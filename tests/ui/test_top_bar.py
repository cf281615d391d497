"""Undo and redo by name in the top bar, and the lists of steps beside them."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import COMPARE
from bufetat_editor.ui.step_button import StepButton
from bufetat_editor.ui.wishes import EditText, RemoveItems
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.steps import Deed, NamedStep
from tests.helpers.models import OTHER, PRINCIPLE, TASK, desk_on
from tests.helpers.screen import ALT, Key, Screen
from tests.ui.conftest import Opener
from tests.ui.test_editions_page import APPROVED

NEXT = "prinsipp-barn-foerst-familievern"


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


@pytest.fixture(autouse=True)
def no_menu_over_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let menus think that they open; the offscreen platform warns of those that do."""
    monkeypatch.setattr(QMenu, "popup", lambda menu, _: menu.aboutToShow.emit())


def edit_thrice(screen: Screen) -> None:
    for item, text in ((PRINCIPLE, "En"), (NEXT, "To"), (TASK, "Tre")):
        screen.window.session.wish(EditText(item, text))
    screen.settle()


def listed(screen: Screen, button: StepButton) -> list[str]:
    """Open a list by the keyboard, and read it."""
    button.setFocus()
    with screen.qtbot.waitSignal(button.steps.aboutToShow):
        screen.press(Key.Key_Down, ALT)
    screen.settle()
    return [entry.text() for entry in button.steps.actions()]


def choose(screen: Screen, button: StepButton, count: int) -> None:
    button.steps.actions()[count - 1].trigger()
    screen.settle()


def test_the_button_says_what_was_done_and_does_not_move_what_is_beside_it(screen: Screen) -> None:
    button = screen.window.parts.top.undo
    narrow = button.width()

    screen.window.session.wish(RemoveItems((PRINCIPLE,)))
    screen.settle()

    name = "Angre fjerning av «Bufetat skal medvirke til at …»"
    assert screen.action("undo").text() == name
    assert button.text() == "Angre fjerning"
    assert button.accessibleName() == name
    assert button.toolTip().startswith(name)
    assert button.width() == narrow >= button.sizeHint().width()


def test_there_is_nothing_to_undo_at_first(screen: Screen) -> None:
    assert screen.window.parts.top.undo.text() == "Angre"
    assert not screen.window.parts.top.undo.isEnabled()


def test_the_list_names_the_steps_newest_first(screen: Screen) -> None:
    edit_thrice(screen)

    names = listed(screen, screen.window.parts.top.undo)

    assert [name.split(" av ")[0] for name in names] == ["Endring"] * 3
    assert names[1:] == ["Endring av 2.1.3", "Endring av 2.1.2"]


def test_several_steps_are_undone_and_done_again(screen: Screen) -> None:
    before = screen.text(PRINCIPLE), screen.text(NEXT), screen.text(TASK)
    edit_thrice(screen)
    top = screen.window.parts.top

    listed(screen, top.undo)
    choose(screen, top.undo, 2)
    assert (screen.text(PRINCIPLE), screen.text(NEXT), screen.text(TASK)) == ("En", *before[1:])

    assert listed(screen, top.redo)[0] == "Endring av 2.1.3"
    choose(screen, top.redo, 2)
    assert (screen.text(PRINCIPLE), screen.text(NEXT), screen.text(TASK)) == ("En", "To", "Tre")


def test_steps_of_an_earlier_day_are_listed_too(
    screen: Screen, model: Path, open_window: Opener
) -> None:
    edit_thrice(screen)
    screen.window.close()

    again = Screen(screen.qtbot, open_window(model))

    assert len(listed(again, again.window.parts.top.undo)) == 3


def test_the_first_refusal_ends_it(screen: Screen, model: Path) -> None:
    before = screen.text(PRINCIPLE)
    edit_thrice(screen)
    with closing(desk_on(model, OTHER)) as other:
        edit(other, NEXT, "En annens")
    top = screen.window.parts.top

    listed(screen, top.undo)
    choose(screen, top.undo, 3)

    assert screen.text(TASK) != "Tre"
    assert screen.text(NEXT) == "En annens"
    assert screen.text(PRINCIPLE) == "En" != before
    assert "kan ikke angres" in screen.message()
    screen.settle()
    screen.window.session.wish(EditText(TASK, "Videre"))
    screen.settle()
    assert screen.text(TASK) == "Videre"


def test_no_more_is_undone_than_was_listed(screen: Screen) -> None:
    edit_thrice(screen)
    top = screen.window.parts.top
    listed(screen, top.undo)
    screen.window.session.wish(EditText(TASK, "Fire"))
    screen.settle()

    choose(screen, top.undo, 1)

    assert screen.text(TASK) == "Fire"


def test_what_is_being_written_is_listed_too(screen: Screen) -> None:
    before = screen.text(PRINCIPLE)
    screen.window.session.wish(EditText(TASK, "Tre"))
    screen.settle()
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.type(" mer")
    top = screen.window.parts.top

    assert listed(screen, top.undo)[0] == "Endring av 2.1.2"
    choose(screen, top.undo, 1)

    assert screen.text(PRINCIPLE) == before
    assert screen.text(TASK) == "Tre"


DEEDS = ("find", "compare", "send", "receive", "export")


def deeds_in_words(screen: Screen) -> list[str]:
    words = Qt.ToolButtonStyle.ToolButtonTextOnly
    buttons = {name: screen.window.findChild(QToolButton, f"{name}Button") for name in DEEDS}
    return [
        name
        for name, one in buttons.items()
        if isinstance(one, QToolButton)
        if one.toolButtonStyle() == words
    ]


def test_words_are_on_the_buttons_where_there_is_room(screen: Screen) -> None:
    screen.window.resize(1680, 900)
    screen.qtbot.waitUntil(lambda: screen.window.parts.top.width() == 1680)

    assert deeds_in_words(screen) == [*DEEDS]


def test_what_is_told_of_the_draft_goes_before_words_on_buttons(screen: Screen) -> None:
    screen.window.resize(1440, 900)
    top = screen.window.parts.top
    screen.qtbot.waitUntil(lambda: top.width() == 1440)

    top.show_standing(replace(screen.window.session.standing, base=APPROVED, changes=100))

    state = top.findChild(QPushButton, "draftState")
    assert isinstance(state, QPushButton)
    screen.qtbot.waitUntil(lambda: state.text() == top.state())
    assert top.state().startswith("Utkast · 100 endringer siden godkjenning")
    assert deeds_in_words(screen) == ["send", "receive", "export"]


def test_what_is_told_of_the_draft_leads_to_what_has_changed(screen: Screen) -> None:
    state = screen.window.parts.top.findChild(QPushButton, "draftState")
    assert isinstance(state, QPushButton)

    state.setFocus()
    screen.press(Key.Key_Return)
    screen.settle()

    assert screen.window.parts.workspace.section == COMPARE


def test_no_name_of_a_step_is_cut_where_there_is_room(screen: Screen) -> None:
    screen.window.resize(1440, 900)
    top = screen.window.parts.top
    screen.qtbot.waitUntil(lambda: top.width() == 1440)
    standing = screen.window.session.standing
    said = []
    for deed in get_args(Deed):
        step = NamedStep(1, deed, standing.snapshot[PRINCIPLE], 1)
        top.show_standing(replace(standing, undo_step=step, redo_step=step))
        said += [top.undo.text(), top.redo.text()]

    assert "Gjør om tilbaketrekking" in said
    assert not any("…" in words for words in said)


def test_lists_that_open_are_named_by_what_they_are(screen: Screen) -> None:
    edit_thrice(screen)
    listed(screen, screen.window.parts.top.undo)

    menus = [action.menu() for action in screen.window.menuBar().actions()]
    names = [menu.accessibleName() for menu in menus if isinstance(menu, QMenu)]
    assert names == ["Fil", "Rediger", "Flytt", "Vis", "Modell", "Innspill", "Hjelp"]
    assert screen.window.parts.top.undo.steps.accessibleName().startswith("Angre ")


def test_in_the_narrowest_window_icons_stand_for_words_and_nothing_is_cut(screen: Screen) -> None:
    screen.window.resize(screen.window.minimumSize())
    top = screen.window.parts.top
    screen.qtbot.waitUntil(lambda: top.width() == screen.window.minimumWidth())

    assert deeds_in_words(screen) == []
    buttons = [one for one in top.findChildren(QToolButton) if one.isVisible()]
    screen.qtbot.waitUntil(
        lambda: all(one.width() >= one.minimumSizeHint().width() for one in buttons)
    )
    assert all(one.accessibleName() or one.text() for one in buttons)
    assert all(one.toolTip() for one in buttons)
    assert any(one.toolTip().endswith("(Ctrl+Shift+V)") for one in buttons)
