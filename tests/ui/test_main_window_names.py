"""Every widget that can be used has a name, on every page and in every dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.crash import CrashDialog
from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import Screen

DIALOGS = ("approve", "export", "send", "author")


def is_used(widget: QWidget) -> bool:
    is_ours = not widget.objectName().startswith("qt_")
    can = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)
    return widget.isVisible() and can and is_ours


def nameless(top: QWidget) -> list[str]:
    found = []
    for widget in top.findChildren(QWidget):
        if not is_used(widget):
            continue
        name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        if isinstance(widget, QComboBox):  # Qt gives its value as its name
            name = widget.accessibleName()
        if not name:
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_every_page_names_what_can_be_used(qtbot: QtBot, window: MainWindow) -> None:
    screen = Screen(qtbot, window)
    screen.rewrite(PRINCIPLE, "Ny ordlyd")

    for section in window.parts.outline.keys():  # noqa: SIM118 - not a mapping
        window.presenter.show_section(section)
        window.parts.workspace.focus_page()
        screen.settle()

        assert (section, nameless(window)) == (section, [])


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_names_what_can_be_used(
    qtbot: QtBot, same_window: MainWindow, name: str
) -> None:
    same_window.parts.actions[name].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)

    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert nameless(dialog) == []


def test_the_report_names_what_can_be_used(qtbot: QtBot) -> None:
    dialog = CrashDialog("rapport")
    qtbot.addWidget(dialog)
    dialog.show()

    assert nameless(dialog) == []


def test_every_widget_that_takes_focus_can_be_found_by_its_name(same_window: MainWindow) -> None:
    for widget in same_window.findChildren(QWidget):
        if is_used(widget):
            assert widget.objectName(), type(widget).__name__


def test_every_button_of_the_top_bar_is_in_a_menu_with_a_key(same_window: MainWindow) -> None:
    menus = same_window.menuBar().findChildren(QMenu)
    in_menus = {action for menu in menus for action in menu.actions()}

    for name in ("undo", "redo", "send", "receive", "export", "approve"):
        assert same_window.parts.actions[name] in in_menus
        assert same_window.parts.actions[name].shortcuts()
