"""The checks in the window, by keys: from finding to finding, and what is done about each."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bufetat_editor import app
from bufetat_editor.settings import load_settings
from bufetat_editor.ui.checks.panel import ChecksPanel
from bufetat_editor.ui.checks.rows import FindingRow
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import EDITIONS
from bufetat_editor.ui.spelling.lexicons import Lexicons
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import ALT, CTRL, SHIFT, Key, Screen
from tests.ui.conftest import keep
from tests.ui.test_main_window_names import nameless

WRONG = "Hjelp gis tidlig. jf. barnevernloven § 2-3 og raskt. jf. barnevernloven § 2-4"
RIGHT = WRONG.replace(". jf.", ", jf.")


class Checker(Screen):
    """One who looks at what the checks have found."""

    @property
    def panel(self) -> ChecksPanel:
        panel = self.window.checking.panel
        assert panel is not None
        return panel

    def checked(self) -> None:
        """Wait until what is shown is as new as the model."""
        self.settle()
        if not self.window.checking.is_at_rest:
            self.window.checking.check_now()
        self.qtbot.waitUntil(lambda: self.window.checking.is_at_rest)
        self.settle()

    def found(self) -> list[FindingRow]:
        """What wants attention in the principle."""
        rows = self.window.checking.rows.waiting
        return [row for row in rows if row.finding and row.finding.item.id == PRINCIPLE]

    def at(self, found: FindingRow) -> None:
        """Wait until the principle is in focus with what is found in it marked."""
        row, finding = self.row(PRINCIPLE), found.finding
        assert finding
        self.qtbot.waitUntil(lambda: self.focused() is row and row.hits == (finding.at,))

    def do(self, key: Key, modifiers: Qt.KeyboardModifier) -> None:
        """Press a key that saves something, and wait until it is checked."""
        with self.saving():
            self.press(key, modifiers)
        self.checked()


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Checker:
    made = Checker(qtbot, window)
    made.rewrite(PRINCIPLE, WRONG)
    made.checked()
    return made


def test_findings_are_gone_to_and_mended_by_keys(hands: Checker) -> None:
    first, second = hands.found()
    hands.press(Key.Key_F8)
    hands.at(first)
    hands.press(Key.Key_F8)
    hands.at(second)
    hands.press(Key.Key_F8, SHIFT)
    hands.at(first)
    assert hands.panel.list.row == first
    assert nameless(hands.window) == []

    hands.do(Key.Key_Period, CTRL)
    (left,) = hands.found()
    hands.at(left)  # one has gone on
    assert hands.text(PRINCIPLE).count(", jf.") == 1

    hands.do(Key.Key_L, CTRL | ALT)
    assert hands.found() == []
    assert [row.finding for row in hands.panel.rows.accepted] == [left.finding]

    hands.undo()
    hands.checked()
    assert len(hands.found()) == 1
    hands.at(left)  # which came back
    assert hands.panel.list.row == left
    hands.undo()
    assert hands.text(PRINCIPLE) == WRONG


def test_all_of_a_kind_are_mended_in_one_step(hands: Checker) -> None:
    others = len(hands.window.checking.rows.waiting) - len(hands.found())
    hands.press(Key.Key_F8)

    with hands.saving():
        hands.panel.deeds.all.trigger()

    hands.checked()
    assert hands.text(PRINCIPLE) == RIGHT
    assert "4" in hands.message()  # the model of 2011 has two more
    assert len(hands.window.checking.rows.waiting) == others - 2
    hands.undo()
    assert hands.text(PRINCIPLE) == WRONG


def test_what_is_being_written_is_kept_when_something_in_it_is_mended(hands: Checker) -> None:
    hands.press(Key.Key_F8)
    hands.open_at(PRINCIPLE, 0)
    hands.type("All ")

    hands.press(Key.Key_Period, CTRL)
    hands.qtbot.waitUntil(lambda: hands.text(PRINCIPLE).count(", jf.") == 1)

    assert hands.text(PRINCIPLE).startswith("All Hjelp gis tidlig, jf.")
    assert not hands.window.parts.workspace.unsaved


def test_an_unknown_word_is_mended_as_suggested_or_taken_into_the_list(
    qtbot: QtBot, model: Path
) -> None:
    lexicons = Lexicons()
    window = app.make_window(str(model), "light", lexicons)
    keep(qtbot, window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open()
    qtbot.waitUntil(lambda: window.session.standing.live)
    hands = Checker(qtbot, window)
    hands.rewrite(PRINCIPLE, "Hjelpenn gis, og hjelpenn gis raskt")
    hands.checked()
    hands.press(Key.Key_F8)
    qtbot.waitUntil(hands.action("mend").isEnabled)  # what was meant is known

    hands.do(Key.Key_Period, CTRL)
    assert "Hjelpenn" not in hands.text(PRINCIPLE)
    (left,) = hands.found()
    hands.at(left)

    hands.do(Key.Key_O, CTRL | ALT)
    assert hands.found() == []
    assert "hjelpenn" in hands.message()

    hands.panel.accepted.setChecked(True)
    (listed,) = hands.panel.rows.accepted
    hands.panel.list.choose(listed.key)
    hands.panel.list.place_wished.emit()  # it has none
    with hands.saving():
        hands.panel.deeds.again.trigger()
    hands.checked()
    assert len(hands.found()) == 1
    lexicons.close()


def test_the_panel_steps_aside_on_pages_that_are_read_and_comes_back(hands: Checker) -> None:
    hands.press(Key.Key_F8)
    shown = hands.window.parts.checks
    hands.qtbot.waitUntil(shown.isVisible)

    hands.window.presenter.show_section(EDITIONS)
    hands.settle()
    assert not shown.isVisible()
    assert hands.action("checks").isChecked()
    assert not hands.action("mend").isEnabled()  # nobody sees what would be mended

    hands.press(Key.Key_F8)
    hands.settle()
    assert shown.isVisible()
    row = hands.panel.list.row
    assert row
    assert row.finding
    assert hands.focused() is hands.row(row.finding.item.id)


def test_the_panel_opens_on_its_list_and_leads_back(hands: Checker) -> None:
    hands.action("checks").trigger()
    assert hands.focused() is hands.panel.list
    assert hands.panel.list.row
    assert load_settings().checks

    assert hands.action("accept_finding").isEnabled()
    hands.press(Key.Key_Escape)
    assert hands.focused() is hands.row(PRINCIPLE)

    hands.action("checks").trigger()
    assert not hands.window.parts.checks.isVisible()
    assert not load_settings().checks
    hands.go_to(PRINCIPLE)
    assert not hands.action("mend").isEnabled()  # nobody sees what would be mended
