"""The audit of the whole window: every page in every palette, in large text, and every dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.crash import CrashDialog
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.sections import FOOTNOTES, READING
from bufetat_editor.ui.standing import Standing, first_standing
from bufetat_editor.ui.theme import Choice
from tests.helpers.audit import (
    Flaw,
    audit,
    clipped,
    faint,
    out_of_reach,
    small,
    stops_of,
    unnamed,
    unseen_focus,
)
from tests.helpers.consulted import ROUND
from tests.helpers.models import model
from tests.helpers.screen import Screen
from tests.helpers.seed import seed
from tests.helpers.weighed import weighed_bytes
from tests.ui.conftest import Opener
from tests.ui.dialogs.test_form import DIALOGS

__all__ = ["model"]

DECEMBER_2011 = "1323080000"
KINDS = ("memo", "service_model", "chapter", "principle_section", "service_matrix")
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
    "restore_backup",
)
"""Actions that open a dialog."""
ON_PURPOSE = {
    # What is done with an assessment comes when it is written, and what is told of it last.
    Flaw("order", "DeedButton retractAssessmentButton", "comes after WordingEditor finalWording"),
    Flaw("order", "DeedButton inputGoButton", "comes after DeedButton next_inputButton"),
}

Look = Callable[[QWidget], Iterable[Flaw]]


@pytest.fixture
def screen(
    qtbot: QtBot, open_window: Opener, model: Path, monkeypatch: pytest.MonkeyPatch
) -> Screen:
    """Return a window on a model with all there is: changes, editions, and a round half weighed."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DECEMBER_2011)
    model.write_bytes(weighed_bytes())
    return Screen(qtbot, open_window(model))


def sections(screen: Screen) -> list[str]:
    """One page of each sort."""
    snapshot = screen.window.session.standing.snapshot
    return [*(snapshot.of_kind(kind)[0].id for kind in KINDS), FOOTNOTES, ROUND, *READING]


def found(screen: Screen, *looks: Look) -> dict[str, list[Flaw]]:
    """What is found on the pages; what stands round them all is told once."""
    told: dict[str, list[Flaw]] = {}
    known = set(ON_PURPOSE)
    for section in sections(screen):
        screen.window.presenter.show_section(section)
        screen.window.parts.workspace.focus_page()
        screen.settle()
        QApplication.processEvents()
        for look in looks:
            flaws = [one for one in look(screen.window) if one not in known]
            known.update(flaws)
            told.setdefault(section, []).extend(flaws)
    return {section: flaws for section, flaws in told.items() if flaws}


class NewStops:
    """Looks at the focus of each widget once: most stand round every page."""

    def __init__(self) -> None:
        self._seen: list[QWidget] = []

    def __call__(self, window: QWidget) -> Iterable[Flaw]:
        fresh = [one for one in stops_of(window) if one not in self._seen]
        self._seen += fresh
        return unseen_focus(fresh)


@pytest.mark.heavy
def test_every_page_can_be_used_by_everyone(screen: Screen) -> None:
    looks = (unnamed, small, faint, clipped, NewStops(), out_of_reach)  # which goes about

    assert found(screen, *looks) == {}


@pytest.mark.heavy
@pytest.mark.parametrize("choice", ["dark", "contrast"])
def test_every_page_is_legible_in_every_palette(screen: Screen, choice: Choice) -> None:
    screen.window.theme.choose(choice)

    assert found(screen, faint, NewStops()) == {}


def test_no_text_is_cut_when_it_is_large_and_the_window_small(screen: Screen) -> None:
    for size in ((1440, 900), (1024, 700)):
        screen.window.resize(*size)
        for _ in range(3):
            screen.action("zoom_in").trigger()
        assert screen.window.theme.zoom == 150
        assert found(screen, clipped) == {}, size
        screen.action("zoom_usual").trigger()


def test_panels_can_be_used_by_everyone(screen: Screen) -> None:
    for panel in ("preview", "history", "checks"):
        screen.action(panel).setChecked(True)
        screen.settle()
        QApplication.processEvents()

        assert audit(screen.window) == []


@pytest.mark.parametrize("name", ASKED)
def test_every_dialog_of_the_window_can_be_used_by_everyone(
    qtbot: QtBot, screen: Screen, name: str
) -> None:
    before = set(QApplication.topLevelWidgets())
    screen.action(name).trigger()
    qtbot.waitUntil(lambda: bool(opened(before)))

    assert looked_at(qtbot, opened(before)[0]) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_about_an_item_can_be_used_by_everyone(qtbot: QtBot, name: str) -> None:
    make: Callable[[Standing], Form] = DIALOGS[name]

    assert looked_at(qtbot, make(first_standing(seed()))) == []


def test_the_report_can_be_used_by_everyone(qtbot: QtBot) -> None:
    assert looked_at(qtbot, CrashDialog("builtins.KeyError")) == []


def opened(before: set[QWidget]) -> list[QWidget]:
    now = QApplication.topLevelWidgets()
    return [one for one in now if one not in before and one.isVisible() and one.windowTitle()]


def looked_at(qtbot: QtBot, dialog: QWidget) -> list[Flaw]:
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    QApplication.processEvents()
    return audit(dialog)
