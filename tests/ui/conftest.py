"""A real window on a real model of the test's own."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from bufetat_editor import app, bootstrap
from bufetat_editor.settings import Settings, save_settings
from bufetat_editor.ui.look import settle
from bufetat_editor.ui.main_window import MainWindow
from tests.conftest import destroy
from tests.helpers.models import AUTHOR, desk_on, model, seeded_bytes
from tests.helpers.read_once import reads_once
from tests.helpers.screen import Screen

__all__ = ["model", "reads_once"]

HERE = Path(__file__).parent
PATIENCE_MS = 20_000
_CHATTER = ("propagateSizeHints", "does not support raise")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let Qt's offscreen platform say that it knows no size hints, and no window over another."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore(*_CHATTER, extend=True))


Opener = Callable[[Path], MainWindow]


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Return the usual hands, but patient: a busy machine does everything late."""
    for wait in ("waitActive", "waitExposed", "waitSignal", "waitUntil"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=PATIENCE_MS))
    return qtbot


@pytest.fixture(autouse=True)
def norwegian(qapp: object) -> Iterator[None]:
    """Dress the application as the program does, and leave an empty clipboard behind.

    What lies on it when Python ends makes Qt's offscreen platform crash.
    """
    app.prepared_application("nb")
    gc.disable()  # as the program does: a thread beside the window may collect nothing of it
    yield
    gc.enable()
    QGuiApplication.clipboard().clear()


def keep(qtbot: QtBot, window: MainWindow) -> None:
    """Close the window after the test, whatever is unsaved in it."""
    qtbot.addWidget(window, before_close_func=lambda _: window.session.close())


@pytest.fixture
def open_window(qtbot: QtBot) -> Opener:
    """Return what opens the window on a model and waits until it can be written to."""
    save_settings(Settings(author=AUTHOR))

    def opened(path: Path) -> MainWindow:
        window = app.make_window(str(path), "light")
        keep(qtbot, window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.open()
        qtbot.waitUntil(lambda: window.session.standing.live)
        return window

    return opened


@pytest.fixture
def hurried(
    qtbot: QtBot, open_window: Opener, model: Path, monkeypatch: pytest.MonkeyPatch
) -> Screen:
    """Return a window that waits a moment only for another program."""
    monkeypatch.setattr(bootstrap, "open_model", lambda path: desk_on(Path(path), patience=0.1))
    return Screen(qtbot, open_window(model))


@pytest.fixture
def window(open_window: Opener, model: Path) -> MainWindow:
    """Return the window, open on the 2011 model."""
    return open_window(model)


@pytest.fixture(scope="module")
def shared_model() -> bytes:
    """Return the file that `shared_window` opens; modules may have another one."""
    return seeded_bytes()


@pytest.fixture(scope="module")
def shared_window(
    qapp: object, shared_model: bytes, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """A window on the 2011 model, opened once, with a home of its own; see `same_window`."""
    folder = tmp_path_factory.mktemp("shared")
    path = folder / "modell.db"
    path.write_bytes(shared_model)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BUFETAT_EDITOR_HOME", str(folder / "home"))
        app.prepared_application("nb")
        save_settings(Settings(author=AUTHOR))
        made = app.make_window(str(path), "light")
        made.setProperty("lasts", "module")
        made.show()
        made.open()
        settle(made)
        yield made
        made.session.close()
        made.setProperty("lasts", "")
        destroy([made])


@pytest.fixture
def same_window(qtbot: QtBot, shared_window: MainWindow) -> MainWindow:
    """Return the window that all tests of the module look at, as it is when it is new.

    For tests that leave the model and the pages as they were. To open a window takes a tenth of a
    second, and there are hundreds.
    """
    window, theme = shared_window, shared_window.theme
    if (theme.zoom, theme.choice) != (100, "light"):
        theme.zoom = 100
        theme.choose("light")
    window.resize(1440, 900)
    window.parts.messages.hide()
    if not window.isActiveWindow():
        with qtbot.waitActive(window):
            window.activateWindow()
    (first, *_) = window.session.standing.snapshot.of_kind("principle_section")
    window.presenter.show_section(first.id)
    window.parts.outline.setFocus()
    Screen(qtbot, window).settle()
    return window
