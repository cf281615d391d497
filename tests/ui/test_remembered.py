"""The window comes back as it was left."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from bufetat_editor import app, paths
from bufetat_editor.settings import load_settings, remember
from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.screen import Screen
from tests.ui.conftest import keep

PLACE = "prinsipp-utviklingsnivaa"


def opened(qtbot: QtBot, model: Path) -> Screen:
    """Open the window with the palette that was chosen last."""
    window = app.make_window(str(model))
    keep(qtbot, window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open()
    qtbot.waitUntil(lambda: window.session.standing.live)
    return Screen(qtbot, window)


def close(screen: Screen) -> None:
    screen.window.close()
    screen.qtbot.waitUntil(lambda: not screen.window.isVisible())


def panes(window: MainWindow) -> list[int]:
    split = window.findChild(QSplitter)
    assert split is not None
    return split.sizes()[:3]  # the preview is not open


def test_the_window_has_its_size_and_panes_again(qtbot: QtBot, model: Path) -> None:
    screen = opened(qtbot, model)
    least = max(screen.window.minimumSizeHint().width(), screen.window.minimumWidth())
    screen.window.resize(least, 640)  # a window is never restored wider than the screen is
    split = screen.window.findChild(QSplitter)
    assert split is not None
    split.setSizes([least - 640, 400, 240])
    left = panes(screen.window)
    close(screen)

    again = opened(qtbot, model)

    assert (again.window.width(), again.window.height()) == (least, 640)
    assert panes(again.window) == left


@pytest.mark.parametrize("is_shown", [True, False])
def test_the_history_is_shown_or_not(qtbot: QtBot, model: Path, *, is_shown: bool) -> None:
    screen = opened(qtbot, model)
    screen.action("history").setChecked(is_shown)
    close(screen)

    again = opened(qtbot, model)

    assert again.window.parts.history.isVisible() is is_shown
    assert again.action("history").isChecked() is is_shown


def test_the_palette_is_the_one_that_was_chosen(qtbot: QtBot, model: Path) -> None:
    screen = opened(qtbot, model)
    screen.action("dark").trigger()
    close(screen)

    again = opened(qtbot, model)

    assert again.window.theme.choice == "dark"
    assert again.action("dark").isChecked()


def test_the_zoom_is_the_one_that_was_chosen_last(qtbot: QtBot, model: Path) -> None:
    screen = opened(qtbot, model)
    screen.action("zoom_in").trigger()
    screen.action("zoom_in").trigger()
    close(screen)

    again = opened(qtbot, model)

    assert again.window.theme.zoom == 125


def test_one_is_where_one_was(qtbot: QtBot, model: Path) -> None:
    screen = opened(qtbot, model)
    screen.go_to(PLACE)
    section = screen.window.parts.workspace.section
    close(screen)

    again = opened(qtbot, model)

    assert again.window.parts.workspace.section == section
    assert load_settings().places == {str(model): PLACE}


def test_a_place_that_is_gone_is_forgotten(qtbot: QtBot, model: Path) -> None:
    remember(places={str(model): "prinsipp-finnes-ikke"})

    screen = opened(qtbot, model)

    assert screen.page.order


@pytest.mark.parametrize(
    "broken", ["{", "[]", '{"zoom": "stor"}', '{"panes": "brede"}', '{"window": "####"}', "\0"]
)
def test_broken_settings_do_not_stop_the_window(qtbot: QtBot, model: Path, broken: str) -> None:
    file = paths.home() / "settings.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(broken, encoding="utf-8")

    window = app.make_window(str(model), "light")
    keep(qtbot, window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    assert window.parts.workspace.page is not None
    assert window.parts.workspace.page.order


def test_choices_that_no_window_can_have_are_passed_over(qtbot: QtBot, model: Path) -> None:
    remember(zoom=7, palette="rosa", panes=(1, 2))

    screen = opened(qtbot, model)

    assert screen.window.theme.zoom == 100
    assert screen.window.theme.choice == "system"
    assert all(size > 50 for size in panes(screen.window))


def test_a_window_from_a_screen_that_is_gone_is_visible(qtbot: QtBot, model: Path) -> None:
    screen = opened(qtbot, model)
    screen.window.move(5000, 4000)
    close(screen)
    assert json.loads((paths.home() / "settings.json").read_text())["window"]

    again = opened(qtbot, model)

    there = QApplication.primaryScreen().availableGeometry()
    assert there.intersects(again.window.frameGeometry())
