"""What holds for every test: no screen, no real model, no luck."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Generator, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests.helpers.examples import QUICK, THOROUGH
from tests.helpers.scratch import use_memory

# Before anything imports Qt, which aborts the whole run when it finds no screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Before anything asks for a folder.
use_memory()

NOTHING_SKIPPED = "--nothing-skipped"
HOMES = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        NOTHING_SKIPPED, action="store_true", help="let a test fail that would be skipped"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Try many random cases where the heavy tests are wanted too."""
    settings.load_profile(QUICK if "not heavy" in config.option.markexpr else THOROUGH)


def pytest_collection_finish() -> None:
    """Leave what was imported, which stays to the end, out of every later garbage collection."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where every program is to be there, a test without its program has failed."""
    report = yield
    is_skipped = report.skipped and not hasattr(report, "wasxfail")
    if is_skipped and item.config.getoption(NOTHING_SKIPPED):
        report.outcome = "failed"
    return report


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A new home at a time; pytest's own numbering looks through all that came before it."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def own_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the test away from the user's model, settings and clock."""
    home = next(homes)
    home.mkdir()
    for name in HOMES:
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home))
    monkeypatch.setenv("BUFETAT_EDITOR_HOME", str(home / "bufetat-editor"))
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return home


@pytest.fixture(autouse=True, scope="module")
def collected() -> Iterator[None]:
    """Leave what the tests of a module have imported, and keep, out of later collections too."""
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def closed_windows() -> Iterator[None]:
    """Destroy each window at a calm moment.

    A window that is left to the garbage collector may be collected in the middle of Qt's event
    dispatch, and that crashes the interpreter.
    """
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets and widgets.QApplication.instance()
    if app and (windows := [one for one in app.topLevelWidgets() if not is_shared(one)]):
        destroy(windows)


def is_shared(window: Any) -> bool:  # noqa: ANN401 - Qt is not imported yet
    """True for a window that other tests will look at too, and for its menus; not its dialogs."""
    while window is not None and not window.inherits("QDialog"):
        if window.property("lasts"):
            return True
        window = window.parentWidget()
    return False


def destroy(windows: list[Any]) -> None:
    """Close the windows and let Qt and Python forget them now."""
    from PySide6.QtCore import QCoreApplication, QEvent

    for window in windows:
        window.close()
        window.deleteLater()
    windows.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
