"""The list of keys, and what is told of the program."""

from __future__ import annotations

import re
import tomllib

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor import paths
from bufetat_editor.ui.about.licences import LIBRARIES, licences
from bufetat_editor.ui.about.window import AboutWindow
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.shortcuts.window import ShortcutsWindow
from tests.ui.test_main_window_names import nameless

pytestmark = pytest.mark.qt_log_ignore(r"does not support raise", extend=True)


def test_the_list_of_keys_is_looked_through_by_words(qtbot: QtBot, window: MainWindow) -> None:
    window.parts.actions["shortcuts"].trigger()
    window.parts.actions["shortcuts"].trigger()
    [shown] = window.findChildren(ShortcutsWindow)
    model = shown.list.model()
    assert nameless(shown) == []
    assert not shown.isModal()

    QTest.keyClicks(shown.words, "forhåndsvisning")
    first = model.index(0, 0)
    assert model.index(0, 0, first).data() == "Forhåndsvisning"
    assert model.index(0, 1, first).data() == "Ctrl+Shift+V"
    shown.words.setText("finnes ikke")
    assert model.rowCount() == 0


def test_the_program_tells_what_it_is_and_where_the_files_lie(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.parts.actions["about"].trigger()
    [about] = window.findChildren(AboutWindow)
    copy = about.findChild(QPushButton, "aboutCopy")
    assert copy is not None
    copy.click()
    told = QGuiApplication.clipboard().text()

    assert nameless(about) == []
    assert str(window.session.path) in told
    assert "SQLite 3." in told


def test_all_that_the_program_needs_is_told_of_with_what_that_needs() -> None:
    project = tomllib.loads((paths.PACKAGE.parent / "pyproject.toml").read_text("utf-8"))["project"]
    told = {one.subject.split()[0].lower() for one in licences()}

    assert [re.split(r"[^\w-]", one)[0] for one in project["dependencies"]] == list(LIBRARIES)
    assert {"shiboken6", "mako", "markupsafe", "et_xmlfile", "lxml"} <= told
    assert "pytest" not in told


def test_every_licence_that_ships_can_be_read() -> None:
    subjects = {one.subject: one.text for one in licences()}

    assert {"bufetat-editor", "Inter", "Carlito", "Lucide"} <= set(subjects)
    assert "MIT License" in subjects["bufetat-editor"]
    assert all(subjects[one] for one in ("Inter", "Carlito", "Lucide"))
