"""The compare page as a person uses it, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from bufetat_editor.ui.compare.comparing import Comparing
from bufetat_editor.ui.compare.page import ComparePage
from bufetat_editor.ui.compare.way_back import RestoreWording
from bufetat_editor.ui.wishes import RemoveItems
from tests.helpers.models import GROUP, TASK, desk_on
from tests.helpers.screen import CTRL, SHIFT, Key, Screen
from tests.ui.compare.conftest import EDITION, NEW, REMOVED, REWORDED
from tests.ui.compare.seen import button, changes, choose, current, go_to, numbers, told


def test_f7_opens_it_with_what_differs_from_the_edition(screen: Screen, page: ComparePage) -> None:
    assert screen.focused() is page.list
    assert EDITION in page.earlier.text()
    assert changes(page) == ["text", "added", "removed", "moved", "fields"]
    assert numbers(page, "compareSummary") == [5]
    assert numbers(page, "comparePosition") == [1, 5]


def test_memos_are_counted_by_themselves_and_places_where_there_are_more(
    screen: Screen, page: ComparePage, changed: Path
) -> None:
    snapshot = screen.window.session.standing.snapshot
    memo = next(one for one in snapshot.of_kind("memo"))
    (text, *_) = (one for one in snapshot.descendants(memo.id) if len(one.text.split()) > 8)
    first, *between, last = text.text.split()
    wish = RestoreWording(text.id, " ".join((f"u{first}", *between, f"u{last}")), text.text)
    with screen.saving():
        page.wished.emit(wish)

    assert numbers(page, "compareSummary") == [6, 5, 1, 7]


def test_f7_goes_from_change_to_change_and_stays_at_the_ends(
    screen: Screen, page: ComparePage
) -> None:
    screen.press(Key.Key_F7)
    assert numbers(page, "comparePosition") == [2, 5]
    for _ in range(4):
        screen.press(Key.Key_F7)
    assert current(page) == TASK
    assert numbers(page, "comparePosition") == [5, 5]
    assert "–" in told(page, "comparePosition")

    screen.press(Key.Key_F7, SHIFT)
    assert numbers(page, "comparePosition") == [4, 5]
    assert "–" not in told(page, "comparePosition")


def test_keys_move_among_the_rows(screen: Screen, page: ComparePage) -> None:
    for key, rank in ((Key.Key_End, 5), (Key.Key_Up, 4), (Key.Key_Home, 1), (Key.Key_Down, 2)):
        screen.press(key)
        assert numbers(page, "comparePosition")[0] == rank


def test_in_context_f7_passes_what_is_unchanged(screen: Screen, page: ComparePage) -> None:
    choose(page, "compareView", 1)

    assert None in changes(page)
    assert current(page) == REWORDED
    screen.press(Key.Key_F7)
    assert numbers(page, "comparePosition") == [2, 5]


def test_in_context_it_is_told_what_is_not_shown(page: ComparePage) -> None:
    choose(page, "compareKinds", 0)
    choose(page, "compareView", 1)

    shown = [row.item.id for row in page.list.rows.rows]
    positions = []
    for number in (shown.index(REWORDED), shown.index(REWORDED) - 1):
        page.list.choose(number)
        positions.append(told(page, "comparePosition"))
    assert positions[0] != positions[1] == "uendret"


def test_filters_hide_changes_and_a_button_shows_them_again(
    screen: Screen, page: ComparePage
) -> None:
    for kind in (0, 1, 2):
        choose(page, "compareKinds", kind)
    assert changes(page) == ["moved", "fields"]
    assert "2" in button(page, "compareKinds").text()
    assert numbers(page, "compareSummary") == [2, 5]

    for kind in (3, 4):
        choose(page, "compareKinds", kind)
    screen.press(Key.Key_F7)
    assert screen.focused() is button(page, "compareShowAll")
    screen.press(Key.Key_Return)

    assert len(changes(page)) == 5
    assert screen.focused() is page.list


def test_a_chapter_is_chosen_among_those_with_changes(page: ComparePage) -> None:
    entries = button(page, "compareChapters").menu().actions()
    assert [one.text() for one in entries][1:] == ["2 Prinsipper", "Matrise"]

    choose(page, "compareChapters", 2)

    assert changes(page) == ["fields"]


def test_enter_goes_to_where_it_stands(screen: Screen, page: ComparePage) -> None:
    go_to(page, "text")
    screen.press(Key.Key_Return)

    screen.qtbot.waitUntil(lambda: screen.focused() is screen.row(REWORDED))


def test_what_is_gone_cannot_be_gone_to(page: ComparePage) -> None:
    go_to(page, "removed")

    assert not button(page, "compareGoButton").isEnabled()
    assert button(page, "compareGoButton").toolTip()


@pytest.mark.parametrize("change", ["text", "removed", "moved", "fields"])
def test_a_change_is_taken_back_and_the_next_one_is_in_focus(
    screen: Screen, page: ComparePage, changed: Path, change: str
) -> None:
    go_to(page, change)
    item, place = current(page), page.list.current
    with screen.saving():
        screen.click(button(page, "compareRestoreButton"))

    assert page.isVisible()
    assert change not in changes(page)
    assert len(changes(page)) == 4
    assert page.list.current == min(place, 3)
    desk = desk_on(changed)
    then, now = desk.snapshot_at(EDITION)[item], desk.snapshot[item]
    assert (now.text, now.attrs, now.parent) == (then.text, then.attrs, then.parent)
    desk.close()


def test_what_was_added_is_removed_again(screen: Screen, page: ComparePage) -> None:
    go_to(page, "added")
    item = current(page)
    with screen.saving():
        page.deeds.back.trigger()

    assert not screen.is_there(item)
    assert "added" not in changes(page)


@pytest.mark.parametrize("change", ["text", "removed", "added", "moved", "fields"])
def test_seen_from_now_it_is_made_again_as_it_was(
    screen: Screen, page: ComparePage, change: str
) -> None:
    screen.click(page.swap)
    screen.settle()
    go_to(page, change)
    name = page.deeds.back.text()
    with screen.saving():
        page.deeds.back.trigger()

    assert change not in changes(page)
    assert len(changes(page)) == 4
    if change == "added":  # to what there was, as one looks at it; now it is gone
        assert name == "Hent tilbake"


def test_what_stood_under_something_that_is_gone_waits_for_that(
    screen: Screen, page: ComparePage
) -> None:
    go_to(page, "removed")
    assert button(page, "compareRestoreButton").isEnabled()
    screen.window.parts.workspace.wished.emit(RemoveItems((GROUP,)))
    screen.settle()
    page.list.choose(page.list.rows.row_of((REMOVED, "removed")))

    assert not button(page, "compareRestoreButton").isEnabled()
    assert button(page, "compareRestoreButton").toolTip()


def test_a_row_is_copied_as_text(screen: Screen, page: ComparePage) -> None:
    go_to(page, "added")
    screen.press(Key.Key_C, CTRL)

    copied = QGuiApplication.clipboard().text()
    assert f"[lagt til: {NEW}]" in copied
    assert copied == page.list.model().index(page.list.current, 0).data()


def test_b_shows_the_two_wordings_as_one_and_apart_again(screen: Screen, page: ComparePage) -> None:
    row = page.list.row
    assert row is not None
    assert page.list.is_split(row)  # nearly all of it is new
    apart = page.list.rowHeight(0)

    screen.press(Key.Key_B)
    assert not page.list.is_split(row)
    assert page.list.rowHeight(0) < apart
    assert not page.deeds.turn.isChecked()

    choose(page, "compareView", -2)  # always
    assert page.list.is_split(row)


def test_it_compares_in_the_other_direction(screen: Screen, page: ComparePage) -> None:
    screen.click(page.swap)
    screen.settle()

    assert EDITION in page.later.text()
    assert sorted(filter(None, changes(page))) == ["added", "fields", "moved", "removed", "text"]


def test_a_moment_without_differences_says_so(
    screen: Screen, page: ComparePage, comparing: Comparing
) -> None:
    comparing.compare_from(EDITION, EDITION)
    screen.settle()

    assert not page.list.isVisible()
    assert told(page, "compareNothing").count(EDITION) == 2
    assert not button(page, "compareShowAll").isVisible()
    assert screen.focused() is page.earlier


def test_writing_elsewhere_is_seen_when_one_comes_back(screen: Screen, page: ComparePage) -> None:
    screen.undo()  # the fields

    assert changes(page) == ["text", "added", "removed", "moved"]


def test_every_control_has_a_name_and_is_reached_by_tab(page: ComparePage) -> None:
    page.earlier.setFocus()
    reached = []
    while page.focusWidget() not in reached:
        reached.append(page.focusWidget())
        QTest.keyClick(page.focusWidget(), Key.Key_Tab)
        if not page.isAncestorOf(page.window().focusWidget()):
            break

    names = [widget.objectName() for widget in reached]
    assert names[:6] == [
        *("compareFrom", "compareTo", "compareSwap"),
        *("compareKinds", "compareChapters", "compareView"),
    ]
    assert names[6:9] == ["previous_changeButton", "next_changeButton", "compareList"]
    assert all(getattr(one, "text", str)() or one.accessibleName() for one in reached)
