"""The compare page of a model with a change of each kind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.compare.comparing import Comparing
from bufetat_editor.ui.compare.page import ComparePage
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.usecases import editing
from tests.helpers.models import GROUP, PRINCIPLE, TASK, desk_on
from tests.helpers.screen import Key, Screen

EDITION = "Utkast 1.12.2011"
REWORDED, REMOVED, MOVED = PRINCIPLE, "prinsipp-barns-interesser", "prinsipp-trygge-oppvekst"
NEW = "Bufetat skal lære av feil"


@pytest.fixture
def changed(model: Path) -> Path:
    """A model with a change of each kind since its edition."""
    desk = desk_on(model)
    editing.edit(desk, REWORDED, "Alt er skrevet på nytt")
    editing.add(desk, parent=GROUP, kind="principle", text=NEW, after=REWORDED)
    editing.remove(desk, REMOVED)
    editing.move(desk, MOVED, parent=GROUP, after=None)
    editing.set_fields(desk, TASK, fields={"provisional": True})
    desk.close()
    return model


@pytest.fixture
def screen(qtbot: QtBot, open_window: Callable[[Path], MainWindow], changed: Path) -> Screen:
    return Screen(qtbot, open_window(changed))


@pytest.fixture
def comparing(screen: Screen) -> Comparing:
    return screen.window.comparing


@pytest.fixture
def page(screen: Screen) -> ComparePage:
    """The page, opened by its key from anywhere."""
    screen.press(Key.Key_F7)
    shown = screen.window.parts.workspace.reading_page("compare")
    assert isinstance(shown, ComparePage)
    screen.settle()
    return shown
