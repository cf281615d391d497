"""Finding in the window, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor.errors import UnknownItem
from bufetat_editor.ui.sections import FIND
from bufetat_editor.usecases import editing, finding
from tests.helpers.models import OTHER, PRINCIPLE, TASK, desk_on
from tests.helpers.screen import CTRL, SHIFT, Key
from tests.ui.find.conftest import Seeker
from tests.ui.test_main_window_names import nameless


def test_only_the_last_of_what_is_typed_is_shown(hands: Seeker) -> None:
    hands.press(Key.Key_F, CTRL)
    for words in ("barn", "familie", "Marte Meo"):
        hands.found.words.setText(words)
        hands.found._ask()

    hands.answer()

    assert hands.items() == [TASK]


def test_the_words_are_marked_where_one_goes(hands: Seeker) -> None:
    hands.seek("tidligst mulig")
    (hit, *_) = (row.hit for row in hands.rows() if row.hit)
    hands.press(Key.Key_Return)
    hands.at(hit.item)
    row = hands.row(hit.item)
    assert row.hits == hit.spans

    hands.settle()
    hands.press(Key.Key_Down)
    assert not row.hits


def test_what_is_marked_is_seen_until_it_is_written_in(hands: Seeker) -> None:
    hands.go_to(TASK)
    row = hands.row(TASK)
    plain = row.grab().toImage()

    row.show_hits([(0, 4)])
    assert row.grab().toImage() != plain
    row.edit(0)

    assert not row.hits


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


def test_a_removed_item_is_told_and_brought_back(hands: Seeker) -> None:
    before = hands.text(TASK)
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
    with hands.saving():
        hands.click(hands.offered())
    hands.at(TASK)
    assert hands.text(TASK) == before


def test_find_means_find_after_replacing(hands: Seeker) -> None:
    hands.seek("barnevern")
    hands.press(Key.Key_H, CTRL | SHIFT)
    hands.answer()

    hands.seek("2.1.2")
    hands.answer()

    assert not hands.found.replacement.isVisible()
    assert hands.items()[0] == PRINCIPLE


def test_spaces_can_be_looked_for(hands: Seeker) -> None:
    hands.rewrite(TASK, "Tidlig  hjelp")

    hands.seek("  ")
    hands.answer()

    assert TASK in hands.items()


def test_inputs_wait_until_there_are_some(hands: Seeker) -> None:
    hands.press(Key.Key_F, CTRL)

    assert not hands.found.options.inputs.isEnabled()
    assert hands.found.options.inputs.toolTip()


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
