"""The page of a round that four of five regions have answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.rounds.page import RoundPage
from tests.helpers.consulted import ROUND, consulted_bytes
from tests.helpers.screen import Screen
from tests.ui.conftest import Opener

DECEMBER_2011 = "1323080000"


@pytest.fixture
def answered(model: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a model that came back ten days before the deadline, as clocks go."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DECEMBER_2011)
    model.write_bytes(consulted_bytes())
    return model


@pytest.fixture
def screen(qtbot: QtBot, open_window: Opener, answered: Path) -> Screen:
    return Screen(qtbot, open_window(answered))


@pytest.fixture
def page(screen: Screen) -> RoundPage:
    """Return the page, read, with the focus on its inputs."""
    return gone_to(screen)


@pytest.fixture
def same_page(qtbot: QtBot, same_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> RoundPage:
    """Return the page in the window that the module shares, for tests that choose an input only."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DECEMBER_2011)
    return gone_to(Screen(qtbot, same_window))


def gone_to(screen: Screen) -> RoundPage:
    screen.action("inputs").trigger()
    shown = screen.window.parts.workspace.reading_page(ROUND)
    assert isinstance(shown, RoundPage)
    screen.qtbot.waitUntil(lambda: bool(shown.columns.rows))
    screen.settle()
    shown.focus_first()
    return shown
