"""Several windows: beside each other, raised, made anew, and closed one by one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from bufetat_editor import app, bootstrap
from bufetat_editor.domain.draft import Draft
from bufetat_editor.settings import Settings, save_settings
from bufetat_editor.ui.files.new_model import NewModelDialog
from bufetat_editor.ui.files.restore import RestoreDialog
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.windows import Windows
from bufetat_editor.usecases.backups import back_up
from bufetat_editor.usecases.drafts import keep_draft
from tests.helpers.models import AUTHOR, PRINCIPLE, desk_on
from tests.helpers.screen import CTRL, Key, Screen


class Held(Windows):
    """Windows that can be looked at."""

    def __init__(self) -> None:
        self.made: list[MainWindow] = []
        self.spoken: list[str] = []
        super().__init__(
            self._make_one, lambda model: bootstrap.model_path(model).resolve(), self.spoken.append
        )

    def _make_one(self, model: str) -> MainWindow:
        self.made.append(app.make_window(model, "light"))
        return self.made[-1]


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Held]:
    save_settings(Settings(author=AUTHOR))
    held = Held()
    yield held
    for window in filter(isValid, held.made):
        window.session.close()


def opened(qtbot: QtBot, windows: Held, count: int) -> MainWindow:
    """Return the last window, once so many have been made and it can be written to."""
    qtbot.waitUntil(lambda: len(windows.made) == count)
    window = windows.made[-1]
    qtbot.waitUntil(lambda: window.session.standing.live and window.session.jobs.is_idle)
    return window


def test_a_model_that_is_open_is_raised_and_another_one_stands_beside(
    qtbot: QtBot, windows: Held, model: Path
) -> None:
    windows.open(str(model))
    first = opened(qtbot, windows, 1)

    windows.open(str(model.parent / "." / model.name))
    assert windows.made == [first]

    first.parts.actions["new_window"].trigger()
    second = opened(qtbot, windows, 2)
    assert second.session.path == first.session.path
    assert second.pos() != first.pos()
    assert first.windowTitle().startswith("modell – Tjenestemodell")
    assert second.windowTitle().startswith("modell – 2 – ")

    first.close()
    assert first.session.is_closed
    assert not second.session.is_closed


def test_in_another_language_it_is_made_anew_where_it_stood_with_what_was_begun(
    qtbot: QtBot, windows: Held, model: Path
) -> None:
    windows.open(str(model))
    first = opened(qtbot, windows, 1)
    first.setGeometry(40, 50, 930, 570)
    screen = Screen(qtbot, first)
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.press(Key.Key_A, CTRL)
    screen.type("Skrevet rett før språket ble byttet")

    stood = first.geometry()
    first.parts.actions["language_system"].trigger()  # it is on
    assert windows.spoken == []
    first.parts.actions["language_nn"].trigger()

    second = opened(qtbot, windows, 2)
    assert windows.spoken == ["nn"]
    assert second.geometry() == stood
    assert second.presenter.place == PRINCIPLE
    assert Screen(qtbot, second).text(PRINCIPLE) == "Skrevet rett før språket ble byttet"


def test_a_reason_that_is_begun_comes_along(qtbot: QtBot, windows: Held, model: Path) -> None:
    windows.open(str(model))
    opened(qtbot, windows, 1).parts.history.reason.setText("Etter møtet")
    windows.reopen()

    assert opened(qtbot, windows, 2).parts.history.reason.text() == "Etter møtet"


def test_what_was_left_unfinished_holds_no_one_up_and_is_here_again(
    qtbot: QtBot, windows: Held, model: Path
) -> None:
    with closing(desk_on(model)) as desk:
        keep_draft(desk, Draft(PRINCIPLE, "Kan ikke lagres\x07", 1), author=AUTHOR)
    windows.open(str(model))
    first = opened(qtbot, windows, 1)
    assert first.parts.workspace.unsaved.waiting() == [PRINCIPLE]
    windows.reopen()

    second = opened(qtbot, windows, 2)
    assert second.parts.workspace.unsaved.waiting() == [PRINCIPLE]


def test_one_that_asks_for_something_stays_until_it_is_answered(
    qtbot: QtBot, windows: Held, model: Path
) -> None:
    windows.open(str(model))
    first = opened(qtbot, windows, 1)
    windows.another(first)
    second = opened(qtbot, windows, 2)
    first.parts.actions["new_model"].trigger()
    dialog = first.findChild(NewModelDialog)
    assert dialog is not None
    dialog.name.setText("Halvveis skrevet")

    second.language_wished.emit("nn")

    qtbot.waitUntil(lambda: second.session.is_closed)
    assert dialog.name.text() == "Halvveis skrevet"
    dialog.reject()
    opened(qtbot, windows, 4)
    assert first.session.is_closed


def test_the_program_goes_on_when_a_window_goes_that_proves_a_copy(
    qtbot: QtBot, windows: Held, model: Path
) -> None:
    back_up(model, "2026-11-23T08:00:00Z")
    windows.open(str(model))
    first = opened(qtbot, windows, 1)
    windows.another(first)
    second = opened(qtbot, windows, 2)
    first.parts.actions["restore_backup"].trigger()
    dialog = first.findChild(RestoreDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.verdict.said().endswith("Kopien er hel."))

    first.close()

    qtbot.waitUntil(lambda: not isValid(first))
    assert not second.session.is_closed


def test_one_palette_is_worn_by_all(qtbot: QtBot, windows: Held, model: Path) -> None:
    windows.open(str(model))
    first = opened(qtbot, windows, 1)
    windows.another(first)
    second = opened(qtbot, windows, 2)

    first.parts.actions["dark"].trigger()

    assert second.theme.choice == "dark"
    assert second.parts.actions["dark"].isChecked()


def test_quit_closes_all(qtbot: QtBot, windows: Held, model: Path) -> None:
    windows.open(str(model))
    windows.another(opened(qtbot, windows, 1))
    second = opened(qtbot, windows, 2)

    second.parts.actions["quit"].trigger()

    qtbot.waitUntil(lambda: all(one.session.is_closed for one in windows.made))
