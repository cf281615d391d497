"""The audit of the dialogs and other windows, with something in them: every palette, large text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QTabWidget, QTreeWidget, QWidget

from bufetat_editor import app
from bufetat_editor.ui.crash import CrashDialog
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.files.practising import PracticeBand
from bufetat_editor.ui.standing import Standing, first_standing
from bufetat_editor.ui.theme import Theme
from tests.helpers.audit import Flaw, audit
from tests.helpers.screen import Screen
from tests.helpers.seed import seed
from tests.ui.audited import model, screen
from tests.ui.dialogs.test_form import DIALOGS

__all__ = ["model", "screen"]

ASKED = (
    "approve",
    "export",
    "send",
    "author",
    "about",
    "shortcuts",
    "guide",
    "answer",
    "new_memo",
    "new_model",
    "restore_backup",
)
"""Actions that open a dialog."""
LOOKS = ("light", "dark", "contrast", "150 %")
LANGUAGES = ("nn", "en")


def test_a_dialog_can_be_used_by_everyone(screen: Screen) -> None:
    assert asked(screen, "export") == []


@pytest.mark.heavy
@pytest.mark.parametrize("look", [*LOOKS, *LANGUAGES])
def test_every_dialog_can_be_used_by_everyone(look: str, request: pytest.FixtureRequest) -> None:
    if look in LANGUAGES:
        app.prepared_application(look)
    screen: Screen = request.getfixturevalue("screen")
    put_on(screen.window.theme, look)
    screen.action("back_up").trigger()  # so that there is one to be restored
    screen.settle()

    told = {name: asked(screen, name) for name in ASKED}

    assert {name: flaws for name, flaws in told.items() if flaws} == {}


@pytest.mark.heavy
@pytest.mark.parametrize("look", LOOKS)
def test_every_dialog_about_an_item_can_be_used_by_everyone(qapp: object, look: str) -> None:
    theme = Theme("light")
    put_on(theme, look)
    makers: dict[str, Callable[[Standing], Form]] = DIALOGS
    told = {name: looked_at(make(first_standing(seed()))) for name, make in makers.items()}
    told["crash"] = looked_at(CrashDialog("builtins.KeyError"))
    told["practice"] = looked_at(PracticeBand())

    assert {name: flaws for name, flaws in told.items() if flaws} == {}


def put_on(theme: Theme, look: str) -> None:
    """Show everything so."""
    if look == "150 %":
        theme.zoom = 150
    theme.choose(look if look in {"dark", "contrast"} else "light")  # type: ignore[arg-type]


def asked(screen: Screen, name: str) -> list[Flaw]:
    """Return the flaws of what an action opens."""
    with opening() as opened:
        screen.action(name).trigger()
        screen.qtbot.waitUntil(lambda: bool(opened()))
        screen.settle()
    (dialog,) = opened()
    if rows := dialog.findChild(QTreeWidget, "backups"):
        screen.qtbot.waitUntil(lambda: bool(rows.topLevelItemCount()))
        screen.qtbot.waitUntil(lambda: is_proved(dialog))
    flaws = looked_at(dialog)
    screen.come_back()
    return flaws


def is_proved(dialog: QWidget) -> bool:
    """True when it is known whether the chosen backup is whole."""
    return any("✓" in one.text() for one in dialog.findChildren(QLabel))


def looked_at(dialog: QWidget) -> list[Flaw]:
    """Return the flaws of each tab of a dialog, and close it."""
    dialog.show()
    dialog.activateWindow()
    tabs = dialog.findChild(QTabWidget)
    flaws: list[Flaw] = []
    for number in range(tabs.count() if tabs else 1):
        if tabs:
            tabs.setCurrentIndex(number)
        QApplication.processEvents()
        flaws += audit(dialog)
    dialog.close()
    QApplication.processEvents()
    return flaws


@contextmanager
def opening() -> Iterator[Callable[[], list[QWidget]]]:
    """Give what tells which windows have been opened since."""
    before = set(QApplication.topLevelWidgets())

    def opened() -> list[QWidget]:
        now = QApplication.topLevelWidgets()
        return [one for one in now if one not in before and one.isVisible() and one.windowTitle()]

    yield opened
