"""Memos as a case officer has them: one for each meeting, written and rewritten by the keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.memo import MemoDialog
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.memo_wishes import NewMemo
from bufetat_editor.ui.memos import Memos
from bufetat_editor.ui.theme import ZOOMS
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import CTRL, SHIFT, Key, Screen

MEMO = "notat"
LAST = "notat-avsnitt-utkast"
BUTTONS = {"draft_changesButton", "draft_inputsButton", "new_bulletsButton", "new_memoButton"}
REACHED = BUTTONS - {"draft_inputsButton"}  # nobody has answered


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def memos(screen: Screen) -> list[str]:
    return [one.id for one in screen.window.session.standing.snapshot.of_kind("memo")]


def make_memo(screen: Screen, day: str) -> str:
    """Make a memo by the dialog, as it is proposed but for the day."""
    screen.action("new_memo").trigger()
    dialog = screen.window.findChild(MemoDialog)
    assert isinstance(dialog, MemoDialog)
    screen.qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.meeting_date)
    dialog.meeting_date.setText(day)
    with screen.saving():
        dialog.ok.click()
    screen.come_back()
    made = memos(screen)[-1]
    screen.qtbot.waitUntil(lambda: screen.window.parts.workspace.current == made)
    return made


def draft(screen: Screen) -> str:
    """Let the changes be drafted; return the row that one is taken to."""
    with screen.saving():
        screen.action("draft_changes").trigger()
    return screen.page.current


def test_a_new_memo_is_shown_and_the_earlier_one_stays(screen: Screen) -> None:
    before = screen.texts(MEMO)
    made = make_memo(screen, "9.2.2012")

    assert screen.page.section == made
    assert memos(screen) == [MEMO, made]
    assert "9.2.2012" in screen.texts(made)
    assert screen.texts(MEMO) == before


def test_a_memo_that_is_all_new_is_marked_at_its_title_only(screen: Screen) -> None:
    made = make_memo(screen, "9.2.2012")

    marked = [name for name in screen.page.order if screen.row(name).line.change]
    assert marked == [made]


def test_a_whole_memo_is_removed_by_its_title_and_brought_back(screen: Screen) -> None:
    made = make_memo(screen, "9.2.2012")
    with screen.saving():
        screen.press(Key.Key_Delete)
    assert memos(screen) == [MEMO]
    assert "«Bufetats tjenestemodell»" in screen.message()

    screen.undo()
    assert memos(screen) == [MEMO, made]
    assert screen.page.section == made


def test_changes_are_drafted_into_the_memo_that_is_shown(screen: Screen) -> None:
    make_memo(screen, "9.2.2012")
    screen.rewrite(PRINCIPLE, "Barn går først")
    screen.go_to(MEMO)

    opening = draft(screen)

    assert screen.text(opening).endswith("er det gjort én endring:")
    assert opening in screen.family(MEMO)
    assert screen.focused() is screen.row(opening)


def test_from_elsewhere_changes_are_drafted_into_the_last_memo(screen: Screen) -> None:
    made = make_memo(screen, "9.2.2012")
    screen.rewrite(PRINCIPLE, "Barn går først")

    assert draft(screen) in screen.family(made)


def test_the_draft_is_edited_like_all_else_and_then_kept(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Barn går først")
    screen.go_to(MEMO)
    opening = draft(screen)
    screen.rewrite(opening, "Dette er nytt:")

    assert not screen.message()
    again = draft(screen)

    assert screen.text(opening) == "Dette er nytt:"
    assert screen.page.order.index(opening) < screen.page.order.index(again)
    assert "for hånd" in screen.message()


def test_a_draft_that_replaces_another_says_so(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Barn går først")
    screen.go_to(MEMO)
    first = draft(screen)
    screen.rewrite("prinsipp-mangfold", "Mangfold")
    screen.go_to(MEMO)
    draft(screen)

    assert not screen.is_there(first)
    assert screen.message()

    screen.rewrite(PRINCIPLE, "Barn og unge går først")
    assert not screen.message()


def test_nothing_is_drafted_while_nothing_has_changed(screen: Screen) -> None:
    assert not screen.action("draft_changes").isEnabled()
    screen.rewrite(LAST, "Bare notatet er endret")
    assert not screen.action("draft_changes").isEnabled()
    screen.rewrite(PRINCIPLE, "Barn går først")
    assert screen.action("draft_changes").isEnabled()


def test_it_is_said_why_nothing_can_be_drafted(screen: Screen) -> None:
    memos, standing = screen.window.findChild(Memos), screen.window.session.standing
    assert isinstance(memos, Memos)
    memo = standing.snapshot[MEMO]
    without_memo = standing.snapshot.with_states(99, [replace(memo, deleted=True)])
    lacks = (
        replace(standing, changes=1, snapshot=without_memo),
        replace(standing, changes=1, base=None),
        replace(standing, changes=0),
        replace(standing, changes=1),
    )

    told = []
    for one in lacks:
        memos._suit(one)
        told.append(screen.action("draft_changes").toolTip())
        assert screen.action("draft_changes").isEnabled() is (one is lacks[-1])
    assert len(set(told[:3])) == 3


def test_what_stands_side_by_side_comes_one_below_the_other_where_it_is_narrow(
    screen: Screen,
) -> None:
    screen.window.resize(1400, 800)
    screen.go_to(MEMO)
    fields = [one.id for one in screen.window.session.standing.snapshot.of_kind("memo_field")]
    first, last = screen.row(fields[0]), screen.row(fields[-1])
    screen.qtbot.waitUntil(lambda: first.x() < last.x())

    while screen.window.theme.zoom < max(ZOOMS):
        screen.window.theme.step_zoom(1)
    screen.window.resize(920, 560)
    screen.qtbot.waitUntil(lambda: first.x() == last.x() and first.y() < last.y())
    buttons = [screen.page.findChild(QWidget, name) for name in BUTTONS]
    screen.qtbot.waitUntil(lambda: len({one.x() for one in buttons if one}) == 1)


def test_the_buttons_over_a_memo_are_one_step_back_from_it(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Barn går først")
    screen.go_to(MEMO)
    reached = set()
    for _ in range(len(REACHED)):
        screen.press(Key.Key_Backtab)
        reached.add(screen.focused().objectName())

    assert reached == REACHED


def test_a_bullet_list_is_begun_below_a_paragraph(screen: Screen) -> None:
    screen.go_to("notat-avsnitt-beslutning")
    screen.press(Key.Key_P, CTRL | SHIFT)
    screen.type("Først dette")
    with screen.saving():
        screen.press(Key.Key_Return)
    screen.type("så dette")
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)

    beginning = screen.family(MEMO).index("notat-avsnitt-beslutning")
    bullets = screen.family(MEMO)[beginning + 1]
    assert screen.texts(bullets) == ["Først dette", "så dette"]
    screen.undo()
    screen.undo()
    assert not screen.is_there(bullets)


def test_a_bullet_list_that_is_left_without_words_leaves_nothing_behind(screen: Screen) -> None:
    before = screen.window.session.standing
    screen.go_to("notat-avsnitt-beslutning")
    screen.press(Key.Key_P, CTRL | SHIFT)
    assert screen.page.is_writing()
    screen.press(Key.Key_Escape)
    screen.go_to(PRINCIPLE)
    screen.settle()

    assert screen.window.session.standing.snapshot.changeset == before.snapshot.changeset


@pytest.mark.parametrize(
    ("at", "above"),
    [
        (MEMO, LAST),
        ("notat-kopi", LAST),
        ("notat-avsnitt-innspill", "notat-avsnitt-innspill"),
        ("notat-punkt-styringsaksen", "notat-punktliste-endringer"),
        ("notat-konklusjon-oppdatert", LAST),
    ],
)
def test_a_bullet_list_is_begun_below_where_one_is_in_the_body(
    screen: Screen, at: str, above: str
) -> None:
    screen.go_to(at)
    screen.press(Key.Key_P, CTRL | SHIFT)
    shown = screen.page.order.index(screen.page.current)
    screen.type("Nytt")
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)

    family = screen.family(MEMO)
    assert screen.texts(family[family.index(above) + 1]) == ["Nytt"]
    assert screen.page.order.index(screen.page.current) == shown


@pytest.mark.parametrize("at", ["notat-saksnr", LAST, "notat-konklusjon-oppdatert"])
def test_head_body_and_conclusion_grow_by_the_same_key(screen: Screen, at: str) -> None:
    parent = str(screen.window.session.standing.snapshot[at].parent)
    before = screen.family(parent)
    screen.go_to(at)
    screen.press(Key.Key_N, CTRL)
    screen.type("Nytt")
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)

    after = screen.family(parent)
    (made,) = set(after) - set(before)
    assert after.index(made) == after.index(at) + 1
    assert screen.text(made) == "Nytt"


def test_the_memo_before_is_shown_when_one_is_removed(screen: Screen) -> None:
    with screen.saving():
        screen.window.parts.workspace.wished.emit(NewMemo(MEMO, "2012-01-19"))
    made = memos(screen)[-1]
    screen.go_to(made)

    with screen.saving():
        screen.press(Key.Key_Delete)

    assert memos(screen) == [MEMO]
    assert screen.window.parts.workspace.section == MEMO
