"""Finding and replacing in the window, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.errors import UnknownItem
from bufetat_editor.ui.find.page import FindPage
from bufetat_editor.ui.find.rows import FindRow, Found
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import FIND
from bufetat_editor.usecases import editing, finding
from tests.helpers.models import OTHER, PRINCIPLE, TASK, desk_on
from tests.helpers.screen import CTRL, SHIFT, Key, Screen
from tests.ui.test_main_window_names import nameless


class Seeker(Screen):
    """One who looks for words."""

    @property
    def found(self) -> FindPage:
        page = self.window.parts.workspace.reading_page(FIND)
        assert isinstance(page, FindPage)
        return page

    def rows(self) -> list[FindRow]:
        """What is shown under the headings."""
        model = self.found.list.found
        rows = [model.row_at(model.index(n, 0)) for n in range(model.rowCount())]
        return [row for row in rows if row and row.hit]

    def items(self) -> list[str]:
        return [row.hit.item for row in self.rows() if row.hit]

    def seek(self, words: str) -> None:
        """Press Ctrl+F, write the words and go on to what is found."""
        self.press(Key.Key_F, CTRL)
        self.type(words)
        self.press(Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.found._is_waiting)

    def answer(self) -> None:
        self.qtbot.waitUntil(
            lambda: not self.found._pause.isActive() and not self.found._is_waiting
        )

    def at(self, item: str) -> None:
        self.qtbot.waitUntil(lambda: self.focused() is self.page.rows.get(item))


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Seeker:
    return Seeker(qtbot, window)


def test_a_word_is_found_replaced_everywhere_and_brought_back(hands: Seeker) -> None:
    before = {item.id: item.text for item in hands.window.session.standing.snapshot}
    hands.go_to(TASK)

    # Ctrl+F, words, Enter: the list; Enter again: the place.
    hands.seek("barnevern")
    assert hands.focused() is hands.found.list
    places = hands.items()
    assert len(places) > 5
    assert str(len(places)) in hands.found.count.text()
    hands.press(Key.Key_Return)
    hands.at(places[0])

    # F3 goes on from hit to hit, Shift+F3 back, and Ctrl+F to the words, which are marked.
    hands.press(Key.Key_F3)
    hands.at(places[1])
    hands.press(Key.Key_F3, SHIFT)
    hands.at(places[0])
    hands.press(Key.Key_F, CTRL)
    assert hands.found.words.selectedText() == "barnevern"
    hands.answer()
    assert hands.items() == places

    # With another word in its place everywhere but in one item.
    hands.press(Key.Key_H, CTRL | SHIFT)
    assert hands.focused() is hands.found.replacement
    hands.type("barneomsorg")
    hands.press(Key.Key_Return)
    hands.answer()
    assert hands.focused() is hands.found.list
    hands.press(Key.Key_Space)
    while hands.focused() is not hands.found.replace:
        hands.press(Key.Key_Tab, SHIFT)
    with hands.saving():
        hands.press(Key.Key_Return)
    assert hands.text(places[0]) == before[places[0]]
    for item in places[1:]:
        assert "barnevern" not in hands.text(item).lower()
        assert "barneomsorg" in hands.text(item).lower()
    hands.answer()
    assert hands.items() == places[:1]
    assert str(len(places) - 1) in hands.message()

    # And back in one step, from the message.
    offered = hands.window.findChild(QPushButton, "messageAction")
    assert isinstance(offered, QPushButton)
    with hands.saving():
        hands.click(offered)
    after = {item.id: item.text for item in hands.window.session.standing.snapshot}
    assert after == before


def test_what_was_typed_last_is_never_replaced_unseen(hands: Seeker) -> None:
    hands.seek("barnevern")
    hands.press(Key.Key_H, CTRL | SHIFT)
    hands.answer()

    hands.type("x")

    assert not hands.found.replace.isEnabled()
    hands.answer()
    assert hands.found.replace.isEnabled()
    assert all("x" in one.after.lower() for one in hands.found.list.found.chosen())


def test_when_all_is_replaced_the_field_has_the_focus(hands: Seeker) -> None:
    hands.seek("barnevern")
    hands.press(Key.Key_H, CTRL | SHIFT)
    hands.type("barneomsorg")
    hands.answer()
    hands.found.replace.setFocus()

    with hands.saving():
        hands.press(Key.Key_Return)
    hands.answer()

    assert hands.items() == []
    assert hands.focused() is hands.found.words


def test_only_the_last_of_what_is_typed_is_shown(hands: Seeker) -> None:
    hands.press(Key.Key_F, CTRL)
    for words in ("barn", "familie", "Marte Meo"):
        hands.found.words.setText(words)
        hands.found._ask()

    hands.answer()

    assert hands.items() == [TASK]


def test_marked_words_are_looked_for(hands: Seeker) -> None:
    hands.open_at(PRINCIPLE, 0)
    for _ in "Bufetat":
        hands.press(Key.Key_Right, SHIFT)

    hands.press(Key.Key_F, CTRL)
    hands.answer()

    assert hands.found.words.text() == "Bufetat"
    assert PRINCIPLE in hands.items()


def test_what_is_being_written_is_saved_and_found(hands: Seeker) -> None:
    hands.open_at(TASK, 0)
    hands.type("Kvitteringsløst ")
    with hands.saving():
        hands.press(Key.Key_F, CTRL)

    hands.found.words.setText("kvitteringsløst")
    hands.answer()

    assert hands.items() == [TASK]


def test_all_that_is_used_has_a_name(hands: Seeker) -> None:
    hands.seek("barnevern")
    hands.press(Key.Key_H, CTRL | SHIFT)
    hands.answer()

    assert nameless(hands.window) == []


def test_f3_opens_the_page_when_nothing_was_sought(hands: Seeker) -> None:
    hands.go_to(TASK)

    hands.press(Key.Key_F3)

    assert hands.focused() is hands.found.words


def test_nothing_found_is_said_and_the_field_keeps_the_focus(hands: Seeker) -> None:
    hands.seek("finnes ikke")

    assert hands.focused() is hands.found.words
    assert hands.found.note.isVisible()
    assert hands.found.count.text() == ""


def test_earlier_wordings_are_found_and_lead_to_the_item(hands: Seeker) -> None:
    earlier = hands.text(PRINCIPLE)
    hands.rewrite(PRINCIPLE, "Noe ganske annet")
    hands.action("history").setChecked(False)
    hands.seek(earlier)
    assert hands.items() == []

    hands.found.options.old_versions.click()
    hands.answer()

    (row,) = hands.rows()
    assert "Virksomhetsstyringsenheten" in row.note
    hands.found.list.setFocus()
    hands.press(Key.Key_Return)
    hands.at(PRINCIPLE)
    assert hands.window.parts.history.isVisible()


def test_a_removed_item_is_told_and_stays_in_the_list(hands: Seeker) -> None:
    hands.go_to(TASK)
    with hands.saving():
        hands.press(Key.Key_Delete)
    hands.seek("Marte Meo")
    hands.found.options.old_versions.click()
    hands.answer()
    hands.found.list.setFocus()

    hands.press(Key.Key_Return)

    assert hands.focused() is hands.found.list
    assert hands.message()


def test_inputs_wait_until_there_are_some(hands: Seeker) -> None:
    hands.press(Key.Key_F, CTRL)

    assert not hands.found.options.inputs.isEnabled()
    assert hands.found.options.inputs.toolTip()


def test_a_box_is_clicked_without_going_to_the_place(hands: Seeker) -> None:
    hands.seek("barnevern")
    hands.press(Key.Key_H, CTRL | SHIFT)
    hands.answer()
    found = hands.found.list
    everything = len(found.found.chosen())
    rect = found.visualRect(found.currentIndex())

    box = QPoint(rect.left() + 20, rect.top() + 16)
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert len(found.found.chosen()) == everything - 1
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    hands.at(hands.items()[0])


def test_arrows_lead_from_the_field_to_the_list_and_back(hands: Seeker) -> None:
    hands.seek("barnevern")
    hands.press(Key.Key_Up)
    assert hands.focused() is hands.found.words
    hands.press(Key.Key_Down)
    assert hands.focused() is hands.found.list
    hands.press(Key.Key_Escape)
    assert hands.focused() is hands.found.words


def test_escape_leads_back_to_where_one_was(hands: Seeker) -> None:
    hands.go_to(TASK)
    hands.seek("barnevern")
    hands.press(Key.Key_H, CTRL | SHIFT)

    hands.press(Key.Key_Escape)
    assert not hands.found.replacement.isVisible()
    assert hands.focused() is hands.found.words
    hands.press(Key.Key_Escape)
    hands.at(TASK)


def test_escape_leads_back_from_a_page_that_was_opened_from_the_outline(hands: Seeker) -> None:
    hands.go_to(TASK)
    hands.window.presenter.show_section(FIND)
    hands.found.focus_first()

    hands.press(Key.Key_Escape)

    hands.at(TASK)


def test_escape_leads_to_the_section_when_the_item_is_gone(hands: Seeker, model: Path) -> None:
    hands.go_to(TASK)
    section = hands.window.parts.workspace.section
    hands.press(Key.Key_F, CTRL)
    other = desk_on(model, OTHER)
    editing.remove(other, TASK)
    other.close()
    hands.window.session.refresh()
    hands.qtbot.waitUntil(lambda: not hands.is_there(TASK))

    hands.press(Key.Key_Escape)

    assert hands.window.parts.workspace.section == section
    assert hands.page.isAncestorOf(hands.focused())


def test_an_answer_to_what_was_typed_before_lets_nothing_be_replaced(hands: Seeker) -> None:
    hands.seek("barnevern")
    hands.press(Key.Key_H, CTRL | SHIFT)
    hands.answer()
    shown = Found(tuple(hands.rows()))
    hands.type("x")

    hands.found.show_found(shown)

    assert hands.found.list.found.chosen()
    assert not hands.found.replace.isEnabled()
    hands.answer()
    hands.found.options.whole_words.click()
    assert not hands.found.replace.isEnabled()


def test_the_page_waits_no_more_for_what_could_not_be_read(
    hands: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise UnknownItem(item=TASK)

    hands.seek("barnevern")
    with monkeypatch.context() as broken:
        broken.setattr(finding, "find", fail)
        hands.found.options.whole_words.click()
        hands.answer()
    assert hands.rows() == []
    assert hands.found.note.text() == ""

    hands.found.options.whole_words.click()
    hands.answer()

    assert hands.rows()


def test_a_few_are_replaced_when_all_are_left_out_first(hands: Seeker) -> None:
    hands.seek("barnevern")
    hands.press(Key.Key_H, CTRL | SHIFT)
    hands.type("barneomsorg")
    hands.answer()
    first, second, *_ = hands.items()

    hands.click(hands.found.everywhere, QPoint(8, hands.found.everywhere.height() // 2))
    assert not hands.found.replace.isEnabled()
    hands.found.list.setFocus()
    hands.press(Key.Key_Space)
    with hands.saving():
        hands.found.replace.click()

    assert "barneomsorg" in hands.text(first).lower()
    assert "barneomsorg" not in hands.text(second).lower()
