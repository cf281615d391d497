"""Replacing in the window, by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from bufetat_editor.ui.find.rows import Found
from tests.helpers.models import TASK
from tests.helpers.screen import CTRL, SHIFT, Key
from tests.ui.find.conftest import Seeker


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
    with hands.saving():
        hands.click(hands.offered())
    after = {item.id: item.text for item in hands.window.session.standing.snapshot}
    assert after == before


def test_the_message_offers_to_take_back_nothing_but_the_replacing(hands: Seeker) -> None:
    hands.seek("barnevern")
    hands.press(Key.Key_H, CTRL | SHIFT)
    hands.type("barneomsorg")
    hands.answer()
    with hands.saving():
        hands.found.replace.click()
    assert hands.offered().isVisible()

    hands.rewrite(TASK, "Noe ganske annet")

    assert not hands.offered().isVisible()


def test_words_are_taken_away_when_it_is_said(hands: Seeker) -> None:
    hands.seek("barn")
    hands.press(Key.Key_H, CTRL | SHIFT)
    hands.answer()
    assert not hands.found.replace.isEnabled()
    assert hands.found.hint.isVisible()

    hands.press(Key.Key_Return)
    hands.answer()
    assert hands.found.replace.isEnabled()
    hands.found.words.setText("barnevern og")
    hands.answer()
    assert not hands.found.replace.isEnabled()

    hands.found.replacement.setFocus()
    hands.press(Key.Key_Return)
    hands.answer()
    with hands.saving():
        hands.found.replace.click()
    with hands.saving():
        hands.click(hands.offered())
    hands.qtbot.waitUntil(lambda: bool(hands.items()) and hands.found.is_at_rest)
    assert not hands.found.replace.isEnabled()


def test_memos_are_chosen_by_hand(hands: Seeker) -> None:
    hands.seek("direktørmøte")
    hands.press(Key.Key_H, CTRL | SHIFT)
    hands.type("ledermøte")
    hands.answer()

    assert hands.items()
    assert not hands.found.replace.isEnabled()
    assert hands.found.hint.text()
    hands.found.everywhere.click()
    assert hands.found.replace.isEnabled()


def test_what_was_typed_last_is_never_replaced_unseen(hands: Seeker) -> None:
    hands.seek("barnevern")
    hands.press(Key.Key_H, CTRL | SHIFT)
    hands.answer()

    hands.type("x")

    assert not hands.found.replace.isEnabled()
    hands.answer()
    assert hands.found.replace.isEnabled()
    assert all("x" in one.after.lower() for one in hands.found.list.found.chosen())


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
