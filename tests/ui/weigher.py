"""One who weighs what came in, at the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QWidget,
)

from bufetat_editor.domain.rounds import Round
from bufetat_editor.ui.dialogs.answer import AnswerDialog
from bufetat_editor.ui.history_credit import HistoryCredit
from bufetat_editor.ui.rounds.page import RoundPage
from tests.helpers.screen import CTRL, SHIFT, Key
from tests.ui.test_main_window_story import Keyboard

OUTCOME_KEYS = (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)


class Weigher(Keyboard):
    """Knows the page of the only round."""

    # --- what is shown

    @property
    def round(self) -> Round:
        """As the window knows it."""
        (only,) = self.window.session.standing.rounds
        return only

    @property
    def inputs(self) -> RoundPage:
        """The page of the round."""
        page = self.window.parts.workspace.reading_page(self.round.id)
        assert isinstance(page, RoundPage)
        return page

    def outcomes(self, item: str) -> dict[str, str | None]:
        """What came of what was said of an item, by who said it."""
        return {
            recipient.name: one.assessment.outcome if one.assessment else None
            for recipient in self.round.recipients
            for receipt in recipient.receipts
            for one in receipt.inputs
            if one.proposal.item == item
        }

    def shown(self) -> tuple[str, str, str]:
        """Whose the input is that one is at, what it is, and of which item."""
        row = self.inputs.panel.row
        assert row is not None
        return row.sender, row.proposal.type, row.proposal.item or row.proposal.anchor

    def field(self, name: str) -> QWidget:
        """A part of the form."""
        found = self.inputs.findChild(QWidget, name)
        assert isinstance(found, QWidget)
        return found

    def deed(self) -> str:
        """What the button says that saves."""
        return self.inputs.panel.save.text()

    def text_after(self, item: str) -> str:
        """The wording of what follows an item."""
        snapshot = self.window.session.standing.snapshot
        family = self.family(snapshot[item].parent or "")
        return self.text(family[family.index(item) + 1])

    def said(self, name: str) -> str:
        """What a label beside the input says, if it is there."""
        label = self.field(name)
        assert isinstance(label, QLabel)
        return label.text() if label.isVisible() else ""

    def credits(self) -> list[str]:
        """Whose inputs led to what the history tells, newest first."""
        found = self.window.parts.history.findChildren(HistoryCredit)
        return [one.accessibleName() for one in found]

    # --- what the hands do

    def take_in(self, files: Iterable[Path]) -> None:
        """Name files in the dialog, and wait until they are taken in."""
        self.press(Key.Key_T, CTRL | SHIFT)
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QFileDialog))
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, " ".join(f'"{file}"' for file in files))
        with self.qtbot.waitSignal(self.window.receiving.received):
            QTest.keyClick(field, Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.window.receiving.leading.is_hushed)
        self.settle()
        self.come_back()

    def go_on(self) -> tuple[str, str, str]:
        """Go to the next one that is not weighed, and see which it is."""
        self.press(Key.Key_F9)
        self.settle()
        return self.shown()

    def choose(self, number: int) -> None:
        """Choose an outcome by its number."""
        self.press(OUTCOME_KEYS[number - 1], CTRL)

    def enter(self, name: str) -> None:
        """Go into the form, and on to one of its fields."""
        if self.focused() is self.inputs.columns.focused_list:
            self.press(Key.Key_Return)
        self.tab_to(lambda one: one is self.field(name))

    def because(self, reason: str) -> None:
        """Write why."""
        self.enter("assessmentReason")
        self.type(reason)

    def take_words_of(self, sender: str) -> None:
        """Take the first change that somebody proposes."""
        self.enter("wordChoices")
        choices = self.focused()
        assert isinstance(choices, QListView)
        while sender not in str(choices.currentIndex().data()):
            before = choices.currentIndex()
            self.press(Key.Key_Down)
            assert choices.currentIndex() != before
        self.press(Key.Key_Space)

    def write_wording(self, words: str) -> None:
        """Write how the item is to read."""
        self.enter("finalWording")
        self.press(Key.Key_A, CTRL)
        self.type(words)

    def press_button(self, words: str) -> None:
        """Tab to the button that says so, and save by it."""
        self.tab_to(lambda one: isinstance(one, QPushButton) and one.text() == words)
        with self.saving():
            self.press(Key.Key_Space)

    def save(self) -> None:
        """Save what is written."""
        with self.saving():
            self.press(Key.Key_Return, CTRL)

    def place(self, words: str) -> None:
        """Place the input that one is at where these words stand, as what is offered first."""
        self.press(Key.Key_Return)
        self.type(words)
        self.press(Key.Key_Return)
        self.press(Key.Key_Return)
        menu = self.field("placeWays")
        self.qtbot.waitUntil(menu.isVisible)
        with self.saving():
            QTest.keyClick(menu, Key.Key_Return)
        self.window.activateWindow()  # no window manager sees to it when a menu closes
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def write_answers(self, folder: Path) -> None:
        """Have all papers written into a folder."""
        self.press(Key.Key_A, CTRL | SHIFT)
        asked = self.dialog(AnswerDialog)
        while not isinstance(asked.focusWidget(), QLineEdit):
            QTest.keyClick(asked.focusWidget(), Key.Key_Tab)
        QTest.keyClick(asked.focusWidget(), Key.Key_A, CTRL)
        QTest.keyClicks(asked.focusWidget(), str(folder))
        with self.qtbot.waitSignal(self.window.answering.done):
            QTest.keyClick(asked.focusWidget(), Key.Key_Return, CTRL)
        self.settle()
        self.come_back()
