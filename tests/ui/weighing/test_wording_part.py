"""A final wording: ticked in what several propose, written by hand, and both together."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.history.choosing import Choice, Proposed, choices, composed
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.weighing.wording_part import WordingPart

AS_NOW = "Lyder som i dag."

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

NOW = "Barn og unge skal få hjelp så tidlig som mulig"
UNGE, GOD, TIDLIGST, RASKT = range(4)
OFFERED = choices(
    NOW,
    [
        Proposed(
            "Region Vest", NOW, NOW.replace("og unge ", "").replace("så tidlig som", "tidligst")
        ),
        Proposed("Region Sør", NOW, NOW.replace("hjelp", "god hjelp").replace("tidlig", "raskt")),
    ],
)
"""«og unge» out, «god» in, and two who want «tidlig» otherwise."""


class Hands:
    """A part in a window that undoes steps of its own, and the hands on it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.theme = Theme("light")
        self.window = QWidget()
        self.part = WordingPart(self.theme, self.window)
        self.part.resize(600, 500)
        self.undone = 0
        undo = QAction(self.window)
        undo.setShortcut("Ctrl+Z")
        undo.triggered.connect(self._on_undone)
        self.window.addAction(undo)
        self.changes = 0
        self.part.changed.connect(self._on_changed)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def show(
        self,
        taken: Sequence[int] = (),
        text: str | None = None,
        offered: Sequence[Choice] = OFFERED,
    ) -> None:
        self.part.show_wording(NOW, offered, frozenset(taken), text, AS_NOW)

    def tick(self, number: int) -> None:
        """By keyboard, as everything here can be done."""
        self.part.choices.setFocus()
        self.part.choices.setCurrentIndex(self.part.choices.offered.index(number))
        QTest.keyClick(self.part.choices, Key.Key_Space)

    def press(self, key: Key, modifier: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self.window.focusWidget(), key, modifier)

    def write(self, text: str, *, over: str) -> None:
        """Write something in the place of other words."""
        start = self.part.text.index(over)
        self.part.editor.setFocus()
        cursor = self.part.editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + len(over), cursor.MoveMode.KeepAnchor)
        self.part.editor.setTextCursor(cursor)
        QTest.keyClicks(self.part.editor, text)

    def said(self, name: str) -> str:
        label = self.part.findChild(QLabel, name)
        assert label is not None
        return "" if label.isHidden() else label.text()

    def _on_undone(self) -> None:
        self.undone += 1

    def _on_changed(self) -> None:
        self.changes += 1


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


# --- ticking and writing


def test_what_is_taken_is_shown_in_the_wording(hands: Hands) -> None:
    hands.show([UNGE, TIDLIGST])

    assert hands.part.text == "Barn skal få hjelp tidligst mulig"
    assert hands.changes == 0


def test_what_is_ticked_is_seen_in_what_was_written_whatever_there_is_to_choose(
    hands: Hands,
) -> None:
    """Another file may have come in since, and given the choices other numbers."""
    text = NOW.replace("hjelp", "god hjelp")
    hands.show([0], text, OFFERED[GOD : GOD + 1])
    assert hands.part.taken == {0}

    hands.show([0], text)
    assert hands.part.taken == {GOD}
    hands.tick(GOD)
    assert hands.part.text == NOW


def test_words_are_taken_and_left_by_keys(hands: Hands) -> None:
    hands.show()

    hands.tick(GOD)
    assert hands.part.text == NOW.replace("hjelp", "god hjelp")
    assert hands.part.taken == {GOD}
    hands.tick(GOD)

    assert hands.part.text == NOW
    assert not hands.part.taken
    assert hands.changes == 2


def test_words_are_taken_by_a_click_anywhere_in_the_line(hands: Hands) -> None:
    hands.show()
    choices_shown = hands.part.choices
    where = choices_shown.visualRect(choices_shown.offered.index(GOD)).center()

    QTest.mouseClick(choices_shown.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert hands.part.taken == {GOD}


def test_of_rivals_one_is_taken_and_it_is_told(hands: Hands) -> None:
    hands.show([TIDLIGST])

    hands.tick(RASKT)

    assert hands.part.taken == {RASKT}
    assert hands.part.text == NOW.replace("tidlig", "raskt")
    assert "«tidligst»" in hands.said("choiceTold")


def test_taking_words_keeps_what_was_written_by_hand(hands: Hands) -> None:
    hands.show()

    hands.write("bør", over="skal")
    hands.tick(TIDLIGST)

    assert hands.part.text == "Barn og unge bør få hjelp tidligst mulig"


def test_where_a_choice_meets_what_was_written_this_stands_and_it_is_told(hands: Hands) -> None:
    hands.show()
    hands.write("fort", over="tidlig")
    written = hands.part.text

    hands.tick(RASKT)

    assert hands.part.text == written
    assert not hands.part.taken
    assert "«raskt»" in hands.said("choiceTold")
    assert "«fort»" in hands.said("choiceTold")


def test_the_choice_can_have_the_place_of_what_was_written_and_undo_brings_it_back(
    hands: Hands,
) -> None:
    hands.show()
    hands.write("fort", over="tidlig")
    hands.tick(RASKT)

    hands.part.instead.setFocus()
    hands.press(Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    assert hands.part.text == NOW.replace("tidlig", "raskt")
    assert hands.part.taken == {RASKT}
    assert hands.part.instead.isHidden()
    hands.press(Key.Key_Z, CTRL)

    assert hands.part.text == NOW.replace("tidlig", "fort")
    assert not hands.part.taken


def test_a_choice_that_is_written_over_says_so(hands: Hands) -> None:
    hands.show([GOD])

    hands.write("rask", over="god")

    assert hands.part.taken == {GOD}
    index = hands.part.choices.offered.index(GOD)
    told = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert len(hands.part.choices.offered.notes(GOD)) == 1
    assert told.endswith(hands.part.choices.offered.notes(GOD)[0])
    assert not hands.part.choices.offered.notes(UNGE)


# --- undo


def test_undo_is_of_the_text_while_one_is_in_it_and_the_ticks_go_with_it(hands: Hands) -> None:
    hands.show()
    hands.write("bør", over="skal")
    hands.tick(TIDLIGST)
    both = hands.part.text
    hands.part.editor.setFocus()

    hands.press(Key.Key_Z, CTRL)
    assert hands.part.text == NOW.replace("skal", "bør")
    assert not hands.part.taken
    hands.press(Key.Key_Y, CTRL)

    assert hands.part.text == both
    assert hands.part.taken == {TIDLIGST}
    assert hands.undone == 0


def test_undo_takes_back_a_tick_in_the_list_too(hands: Hands) -> None:
    hands.show()
    hands.tick(TIDLIGST)

    hands.press(Key.Key_Z, CTRL)

    assert (hands.part.text, hands.part.taken, hands.undone) == (NOW, frozenset(), 0)


@pytest.mark.parametrize("place", ["editor", "choices"])
def test_undo_is_the_windows_where_nothing_is_written(hands: Hands, place: str) -> None:
    hands.show([GOD])
    getattr(hands.part, place).setFocus()

    hands.press(Key.Key_Z, CTRL)

    assert hands.undone == 1
    assert hands.part.text == composed(NOW, OFFERED, {GOD})


def test_the_same_shown_again_leaves_what_can_be_undone(hands: Hands) -> None:
    hands.show()
    hands.tick(GOD)

    hands.show([GOD], hands.part.text)
    hands.press(Key.Key_Z, CTRL)

    assert hands.part.text == NOW


# --- what is seen and told


def test_what_is_other_than_today_is_underlined_where_it_stands(hands: Hands) -> None:
    hands.show([GOD, UNGE])

    (mark,) = hands.part.editor.extraSelections()
    assert mark.cursor.selectedText().strip() == "god"
    assert mark.format.fontUnderline()
    change = hands.part.findChild(QLabel, "finalWordingChange")
    assert change is not None
    assert "line-through" in change.text()
    assert "og unge" in change.accessibleName()


def test_marks_stand_right_behind_letters_that_count_for_two(hands: Hands) -> None:
    hands.part.show_wording("😀 skal", (), frozenset(), "😀 bør", AS_NOW)

    (mark,) = hands.part.editor.extraSelections()
    assert mark.cursor.selectedText() == "bør"


def test_a_choice_is_read_out_with_who_proposes_it_and_whose_it_collides_with(
    hands: Hands,
) -> None:
    hands.show([TIDLIGST])
    rows = QAccessible.queryAccessibleInterface(hands.part.choices)

    taken, rival = rows.child(TIDLIGST), rows.child(RASKT)

    assert taken.state().checked
    assert taken.state().checkable
    assert not rival.state().checked
    name = rival.text(QAccessible.Text.Name)
    assert "«tidlig» → «raskt» · Region Sør" in name
    assert "Region Vest" in name


def test_without_choices_there_is_no_list(hands: Hands) -> None:
    hands.show(offered=())

    assert hands.part.choices.isHidden()
    assert hands.part.editor.isVisible()


def test_all_of_it_is_seen_however_large_the_letters(hands: Hands) -> None:
    hands.show([UNGE, GOD], f"{NOW} " * 3)
    for _ in range(3):
        hands.theme.step_zoom(1)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.processEvents()

    editor, offered = hands.part.editor, hands.part.choices
    assert editor.verticalScrollBar().maximum() == 0
    assert offered.verticalScrollBar().maximum() == 0
    last = offered.visualRect(offered.offered.index(RASKT))
    assert hands.changes == 0
    assert last.bottom() < offered.viewport().height()


# --- keys of the editor


def test_enter_and_escape_are_for_who_is_around_it(hands: Hands) -> None:
    hands.show([], "Barn")
    hands.part.editor.setFocus()

    hands.press(Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    hands.press(Key.Key_Return, CTRL)
    hands.press(Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert hands.part.text == "Barn"
    hands.press(Key.Key_Return, SHIFT)

    assert hands.part.text == "\nBarn"


def test_several_lines_and_cells_are_pasted_as_one(hands: Hands) -> None:
    hands.show([], "")
    pasted = QMimeData()
    pasted.setText("\r\nBarn\tog\r\nunge\x0bskal\n")

    hands.part.editor.insertFromMimeData(pasted)

    assert hands.part.text == "Barn og unge\nskal"
