"""Before a meeting, at the keyboard: what is new is read, one of it put back, a word exchanged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.compare.page import ComparePage
from bufetat_editor.ui.find.page import FindPage
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import COMPARE, FIND
from bufetat_editor.usecases import editing
from tests.helpers.models import PRINCIPLE, TASK, desk_on
from tests.helpers.screen import CTRL, SHIFT, Key
from tests.ui.test_main_window_story import Keyboard

REMOVED = "prinsipp-barns-interesser"
OLD_WORD, NEW_WORD = "familievern", "familierådgivning"


class Reader(Keyboard):
    """One who reads what others have changed."""

    @property
    def comparison(self) -> ComparePage:
        page = self.window.parts.workspace.reading_page(COMPARE)
        assert isinstance(page, ComparePage)
        return page

    @property
    def finding(self) -> FindPage:
        page = self.window.parts.workspace.reading_page(FIND)
        assert isinstance(page, FindPage)
        return page

    def position(self) -> str:
        """Which of the changes one is at."""
        label = self.comparison.findChild(QLabel, "comparePosition")
        assert label is not None
        return label.text()

    def press_button(self, words: str) -> None:
        """Tab to the button that says so, and press it."""
        self.tab_to(lambda one: isinstance(one, QPushButton) and one.text().startswith(words))
        with self.saving():
            self.press(Key.Key_Space)

    def whole_text(self) -> dict[str, str]:
        return {item.id: item.text for item in self.window.session.standing.snapshot}


def test_what_is_new_is_read_and_put_back_and_a_word_is_exchanged_everywhere(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], model: Path
) -> None:
    desk = desk_on(model, "Saksbehandler B")
    old_wording = desk.snapshot[PRINCIPLE].text
    editing.edit(desk, PRINCIPLE, old_wording.replace("skal", "bør"))
    editing.remove(desk, REMOVED)
    editing.edit(desk, TASK, "Marte Meo og samspill")
    desk.close()
    hands = Reader(qtbot, open_window(model))

    # F7 opens the comparison with the last edition, and goes on from change to change.
    hands.press(Key.Key_F7)
    hands.settle()
    assert hands.position() == "endring 1 av 3"
    while hands.comparison.list.row and hands.comparison.list.row.item.id != PRINCIPLE:
        hands.press(Key.Key_F7)
    assert hands.comparison.list.row
    assert "[fjernet: skal] [lagt til: bør]" in hands.comparison.list.row.told

    # The wording that nobody asked for is put back, and is no change any more.
    hands.press_button("Gjenopprett")
    assert hands.text(PRINCIPLE) == old_wording
    qtbot.waitUntil(lambda: hands.position().endswith("av 2"))

    # From the comparison to the task itself.
    hands.tab_to(lambda one: one is hands.comparison.list)
    hands.press(Key.Key_End)
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: hands.focused() is hands.page.rows.get(TASK))

    # One word becomes another wherever it stands, inside other words too, after a look at it all.
    before = hands.whole_text()
    hands.press(Key.Key_H, CTRL | SHIFT)
    hands.type(OLD_WORD)
    hands.press(Key.Key_Tab)
    hands.tab_to(lambda one: one is hands.finding.replacement)
    hands.type(NEW_WORD)
    qtbot.waitUntil(lambda: hands.finding.is_at_rest)
    hands.press_button("Erstatt i")
    after = hands.whole_text()
    changed = {item for item in before if before[item] != after[item]}
    assert changed == {item for item, text in before.items() if OLD_WORD in text.casefold()}
    assert not any(OLD_WORD in text.casefold() for text in after.values())
    assert "Familierådgivning" in after.values()

    # And back again, in one step.
    with hands.saving():
        hands.press(Key.Key_Z, CTRL)
    assert hands.whole_text() == before
