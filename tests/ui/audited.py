"""A window with all there is, and what an audit of it goes through."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.sections import FOOTNOTES, READING
from tests.helpers.audit import Flaw, stops_of, unseen_focus
from tests.helpers.consulted import ROUND
from tests.helpers.models import model
from tests.helpers.screen import Screen
from tests.helpers.weighed import weighed_bytes
from tests.ui.conftest import Opener

__all__ = ["model"]

DECEMBER_2011 = "1323080000"
KINDS = ("memo", "service_model", "chapter", "principle_section", "service_matrix")
ON_PURPOSE = {
    # What is done with an assessment comes when it is written, and what is told of it last.
    Flaw("order", "DeedButton retractAssessmentButton", "comes after WordingEditor finalWording"),
    Flaw("order", "DeedButton inputGoButton", "comes after DeedButton next_inputButton"),
}

STEPS = 10
"""How often a flaw is looked at again, 20 ms apart, before it is believed."""

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


def at_rest(look: Look) -> Look:
    """Look again before a flaw is believed: the layout settles in steps, and may not be done."""

    def looked(window: QWidget) -> list[Flaw]:
        flaws = list(look(window))
        for _ in range(STEPS):
            if not flaws:
                break
            QTest.qWait(20)
            flaws = list(look(window))
        return flaws

    return looked


def show_panels(screen: Screen, *panels: str) -> None:
    """Show these panels beside and under the page, and no others."""
    for name in ("history", "preview", "checks"):
        screen.action(name).setChecked(name in panels)
    screen.settle()
    QApplication.processEvents()


class NewStops:
    """Looks at the focus of each widget once: most stand round every page."""

    def __init__(self) -> None:
        self._seen: list[QWidget] = []

    def __call__(self, window: QWidget) -> Iterable[Flaw]:
        fresh = [one for one in stops_of(window) if one not in self._seen]
        self._seen += fresh
        return unseen_focus(fresh)
