"""The window without a mouse and without eyes: names for what is used, keys for what is done."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QShortcut
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.history_text import HistoryText
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import FOOTNOTES
from bufetat_editor.ui.standing import first_standing
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import Key, Screen
from tests.helpers.seed import seed
from tests.ui.conftest import Opener
from tests.ui.dialogs.test_form import DIALOGS
from tests.ui.test_main_window_names import nameless

WITH_ROWS = ("memo", "service_model", "chapter", "principle_section", "service_matrix")


@pytest.fixture
def window(same_window: MainWindow) -> MainWindow:
    return same_window


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def all_actions(window: MainWindow) -> list[QAction]:
    return window.parts.actions.findChildren(QAction)


def menus(window: MainWindow) -> list[QMenu]:
    found = window.menuBar().findChildren(QMenu)
    return [menu for menu in found if menu.objectName().startswith("menu-")]


# --- names


def test_an_open_editor_and_what_stands_round_it_have_names(screen: Screen) -> None:
    snapshot = screen.window.session.standing.snapshot
    sections = [snapshot.of_kind(kind)[0].id for kind in WITH_ROWS]
    for section in [*sections, FOOTNOTES]:
        screen.window.presenter.show_section(section)
        screen.window.parts.workspace.focus_page()
        screen.settle()
        screen.press(Key.Key_F2)
        screen.settle()

        assert (section, nameless(screen.window)) == (section, [])
        screen.press(Key.Key_Escape)


def test_a_message_and_its_buttons_have_names(screen: Screen) -> None:
    bar = screen.window.parts.messages
    bar.tell("Noe skjedde.", ("Gjør det", lambda: None), ("Gjør noe annet", lambda: None))

    assert nameless(screen.window) == []


def test_every_text_of_the_history_is_read_aloud(
    qtbot: QtBot, open_window: Opener, model: Path
) -> None:
    screen = Screen(qtbot, open_window(model))
    screen.rewrite(PRINCIPLE, "Ny ordlyd")
    texts = screen.window.parts.history.findChildren(HistoryText)

    assert texts
    assert all(name_of(text) for text in texts)
    assert not any("<" in name_of(text) for text in texts)


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_about_an_item_names_what_can_be_used(qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name](first_standing(seed()))
    with qtbot.waitActive(dialog):
        dialog.open()

    assert nameless(dialog) == []
    assert dialog.windowTitle()


# --- keys


def test_every_action_stands_in_exactly_one_menu(window: MainWindow) -> None:
    standing = Counter(action for menu in menus(window) for action in menu.actions())

    missing = [one.objectName() for one in all_actions(window) if standing[one] != 1]
    assert missing == []


def test_every_action_but_the_palettes_has_a_key(window: MainWindow) -> None:
    keyless = [
        one.objectName()
        for one in all_actions(window)
        if not one.shortcuts() and "&" not in one.text() and one.actionGroup() is None
    ]

    assert keyless == []


def test_no_key_means_two_things(window: MainWindow) -> None:
    """A key of the page is one of the window too, as long as the page has the focus."""
    keys = Counter(keys.toString() for action in all_actions(window) for keys in action.shortcuts())
    keys.update(one.key().toString() for one in window.findChildren(QShortcut))

    assert [key for key, count in keys.items() if count > 1] == []


def test_every_menu_opens_by_a_letter_of_its_own(window: MainWindow) -> None:
    titles = [menu.title() for menu in menus(window)]
    letters = [title[title.index("&") + 1].lower() for title in titles if "&" in title]
    used = {key.toString() for one in all_actions(window) for key in one.shortcuts()}

    assert len(letters) == len(titles)
    assert len(set(letters)) == len(letters)
    assert not {f"Alt+{letter.upper()}" for letter in letters} & used


def test_keys_of_rows_work_only_where_rows_are(window: MainWindow) -> None:
    """Elsewhere Del, Ins and the like keep their own meaning."""
    for action in all_actions(window):
        for key in (keys.toString() for keys in action.shortcuts()):
            if "+" not in key and not key.startswith("F"):
                assert action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut
