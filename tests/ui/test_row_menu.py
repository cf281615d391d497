"""The menu of a row at rest: what can be done there, and what was meant by a word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor import app
from bufetat_editor.ui.sections import EDITIONS
from bufetat_editor.ui.spelling.lexicons import Lexicons
from tests.helpers.models import PRINCIPLE, TASK
from tests.helpers.screen import SHIFT, Key, Screen
from tests.ui.conftest import keep

WRONG = "fotnoteavsnitt-2011"


class Clicker(Screen):
    """One who asks for the menus of rows."""

    def menu(self, widget: QWidget, at: QPoint) -> list[str]:
        """Click with the right button, and return what is offered."""
        place = widget.mapToGlobal(at)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place)
        QApplication.sendEvent(widget, asked)
        return self.offered()

    def opened(self) -> QMenu | None:
        found = QApplication.activePopupWidget()
        return found if isinstance(found, QMenu) else None

    def offered(self) -> list[str]:
        """Wait until all is in the menu, and return what."""
        marks = self.window.parts.workspace.marks
        assert marks
        self.qtbot.waitUntil(lambda: marks.is_at_rest)
        menu = self.opened()
        shown = menu.actions() if menu else []
        return [
            one.text().replace("&", "")
            for one in shown
            if one.isVisible() and not one.isSeparator()
        ]

    def close(self) -> None:
        if menu := self.opened():
            menu.close()

    def choose(self, entry: str) -> None:
        menu = self.opened()
        assert menu
        (found,) = (one for one in menu.actions() if one.text() == entry)
        with self.saving():
            found.trigger()
        self.close()

    def place_of(self, word: str) -> QPoint:
        """Where a marked word stands in the row that has it."""
        row = self.row(WRONG)
        (spot,) = (one for one in row.misspelt() if row.shown_text[slice(*one.at)] == word)
        middle = sum(spot.at) // 2
        ways = product(range(0, row.height(), 6), range(0, row.width(), 4))
        points = (QPointF(x, y) for y, x in ways)
        return next(one.toPoint() for one in points if row.place_at(one) == middle)


@pytest.fixture
def hands(qtbot: QtBot, model: Path) -> Iterator[Clicker]:
    lexicons = Lexicons()
    window = app.make_window(str(model), "light", lexicons)
    keep(qtbot, window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open()
    qtbot.waitUntil(lambda: bool(window.proofing and window.proofing.marks))
    yield Clicker(qtbot, window)
    lexicons.close()


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_the_menu_has_what_can_be_done_there(hands: Clicker) -> None:
    hands.go_to(PRINCIPLE)
    on_principle = hands.menu(hands.row(PRINCIPLE), QPoint(2, 2))
    assert len(on_principle) <= 12
    assert {"Fotnote …", "Opplysninger …", "Gi en begrunnelse", "Flytt"} <= {*on_principle}
    assert not {"Tas til følge", "Flytt til cellen til høyre"} & {*on_principle}
    hands.close()

    hands.go_to(TASK)
    hands.press(Key.Key_F10, SHIFT)
    assert len(hands.offered()) <= 12
    menu = hands.opened()
    assert menu
    (moves,) = (one for one in menu.findChildren(QMenu) if one.accessibleName() == "Flytt")
    assert "Flytt til cellen til høyre" in [one.text() for one in moves.actions()]
    hands.close()

    hands.window.presenter.show_section(EDITIONS)
    page = hands.window.parts.workspace.currentWidget()
    assert page
    hands.menu(page, QPoint(2, 2))
    assert hands.opened() is None


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_what_was_meant_by_a_word_is_offered_where_the_text_is_not_open(hands: Clicker) -> None:
    hands.go_to(WRONG)
    row = hands.row(WRONG)
    hands.qtbot.waitUntil(lambda: bool(row.misspelt()))
    before = row.shown_text
    at = hands.place_of("barnevernverntiltak")

    offered = hands.menu(row, at)
    assert offered[0] == "barneverntiltak"
    assert {"Legg til i ordlisten", "La det stå"} <= {*offered[:10]}
    hands.choose("barneverntiltak")
    assert hands.text(WRONG) == before.replace("barnevernverntiltak", "barneverntiltak")
    hands.undo()
    assert hands.text(WRONG) == before

    hands.menu(row, at)
    hands.choose("Legg til i ordlisten")
    hands.qtbot.waitUntil(lambda: not hands.row(WRONG).misspelt())
