"""What is not placed finds its place: by the mouse, by the keyboard, and back again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame

from bufetat_editor.domain.rounds import Input, with_id
from bufetat_editor.ui.inputs.model import DRAGGED
from bufetat_editor.ui.placing.targets import PlaceTargets
from bufetat_editor.ui.rounds.page import RoundPage
from tests.helpers.consulted import ROUND, UNCERTAIN
from tests.helpers.screen import Key, Screen
from tests.ui.rounds.seen import button, chosen, ids, label, ways

with_menu = pytest.mark.qt_log_ignore("plugin does not support", extend=True)
"""Qt's offscreen platform says so of every menu."""

WORDS, REMARK = "innspill-nord-6", "innspill-vest-5"
PLACE, CELL = "prinsipp-kulturkompetanse", "celle-egenvalgt-barnevern"
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def input_of(screen: Screen, input_id: str) -> Input:
    out = with_id(screen.window.session.standing.rounds, ROUND)
    assert out
    return next(one for one in out.inputs if one.id == input_id)


def row_of(targets: PlaceTargets, item_id: str) -> QModelIndex:
    """Where an item is in the tree, opened and in sight."""
    targets.choose(item_id)
    return targets.currentIndex()


def dragged(input_id: str) -> QMimeData:
    data = QMimeData()
    data.setData(DRAGGED, input_id.encode())
    return data


def enter(targets: PlaceTargets, at: QPoint, data: QMimeData) -> None:
    event = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(targets.viewport(), event)


def drag_over(targets: PlaceTargets, at: QPoint, data: QMimeData) -> bool:
    enter(targets, at, data)
    event = QDragMoveEvent(at, Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(targets.viewport(), event)
    return event.isAccepted()


def drop(targets: PlaceTargets, at: QPoint, data: QMimeData) -> None:
    enter(targets, at, data)
    event = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(targets.viewport(), event)


@pytest.fixture
def targets(page: RoundPage) -> PlaceTargets:
    """Return the tree beside what is not placed."""
    page.columns.choose(WORDS)
    assert page.panel.placing.isVisible()
    return page.panel.placing.targets


@with_menu
def test_what_is_let_go_of_over_an_item_asks_what_it_is_there(
    screen: Screen, page: RoundPage, targets: PlaceTargets
) -> None:
    at = targets.visualRect(row_of(targets, PLACE)).center()
    mark = targets.findChild(QFrame, "dropTarget")
    assert isinstance(mark, QFrame)

    assert drag_over(targets, at, dragged(WORDS))
    assert mark.isVisible()
    assert mark.geometry().contains(at)

    drop(targets, at, dragged(WORDS))
    assert not mark.isVisible()
    assert list(ways(page)) == ["place-changed", "place-added", "place-comment"]
    with screen.saving():
        ways(page)["place-changed"].trigger()

    placed = input_of(screen, WORDS).proposal
    assert (placed.type, placed.item, placed.certainty) == ("changed", PLACE, 100)
    assert ids(page.columns.inbox) == [REMARK]
    assert WORDS in ids(page.columns.proposals)


def test_an_input_of_another_page_takes_no_other_with_it(
    screen: Screen, page: RoundPage, targets: PlaceTargets
) -> None:
    page.columns.choose("innspill-vest-3")
    page.panel.elsewhere.trigger()
    with screen.saving_nothing():
        drop(targets, targets.visualRect(row_of(targets, PLACE)).center(), dragged("annet-1"))

    assert ways(page) == {}


@with_menu
def test_one_is_placed_after_the_other_by_the_keyboard(
    screen: Screen, page: RoundPage, targets: PlaceTargets
) -> None:
    for number, item_id, words in (("2.1.6", PLACE, WORDS), ("2.6.5", UNCERTAIN, REMARK)):
        page.columns.choose(words)
        screen.press(Key.Key_Return)
        assert page.panel.placing.filter.text() == ""
        screen.type(number)
        screen.press(Key.Key_Return)
        assert targets.item == item_id
        screen.press(Key.Key_Return)
        page.panel.placing.ways.hide()
        with screen.saving():
            ways(page)["place-comment"].trigger()

    assert ids(page.columns.inbox) == []
    assert [input_of(screen, one).about for one in (WORDS, REMARK)] == [PLACE, UNCERTAIN]


@with_menu
def test_it_can_be_undone_from_the_message(
    screen: Screen, page: RoundPage, targets: PlaceTargets
) -> None:
    drop(targets, targets.visualRect(row_of(targets, PLACE)).center(), dragged(WORDS))
    with screen.saving():
        ways(page)["place-comment"].trigger()
    assert "2.1.6" in screen.message()

    screen.undo()
    assert input_of(screen, WORDS).proposal.type == "not_placed"
    assert ids(page.columns.inbox) == [WORDS, REMARK]


@with_menu
def test_the_keyboard_does_the_same(screen: Screen, page: RoundPage, targets: PlaceTargets) -> None:
    screen.press(Key.Key_Return)
    assert screen.focused() is page.panel.placing.filter
    screen.type("kulturkompetanse")
    screen.press(Key.Key_Return)
    assert screen.focused() is targets
    assert targets.item == PLACE
    screen.press(Key.Key_Return)
    menu = page.panel.placing.ways
    assert menu.isVisible()
    menu.hide()
    with screen.saving():
        ways(page)["place-added"].trigger()

    placed = input_of(screen, WORDS).proposal
    assert (placed.type, placed.anchor, placed.beside) == ("added", PLACE, "after")


@with_menu
def test_the_button_places_at_the_item_in_focus(page: RoundPage, targets: PlaceTargets) -> None:
    assert not button(page, "placeHere").isEnabled()
    row_of(targets, CELL)
    button(page, "placeHere").click()

    assert list(ways(page)) == ["place-added", "place-comment"]  # a cell has no wording
    page.panel.placing.ways.hide()


@with_menu
def test_a_wording_that_is_put_where_there_is_none_asks_what_it_is_there(
    screen: Screen, page: RoundPage
) -> None:
    page.columns.choose("innspill-vest-3")
    page.panel.elsewhere.trigger()
    row_of(page.panel.placing.targets, CELL)
    with screen.saving_nothing():
        button(page, "placeHere").click()

    assert list(ways(page)) == ["place-added", "place-comment"]
    page.panel.placing.ways.hide()
    with screen.saving():
        ways(page)["place-added"].trigger()
    assert "velger å utføre – Barnevern»" in screen.message()  # it has no number to be known by


@with_menu
@pytest.mark.parametrize(
    ("item_id", "way"), [(PLACE, "place-comment"), (UNCERTAIN, "place-changed")]
)
def test_enter_takes_a_new_wording_only_if_it_reads_like_the_item(
    page: RoundPage, targets: PlaceTargets, item_id: str, way: str
) -> None:
    row = page.panel.row
    assert row
    like = "Bufetat skal arbeide for at aktuelle brukere har lik tilgang til tjenestene"
    page.panel.placing.take(replace(row, proposal=replace(row.proposal, after=like)))
    row_of(targets, item_id)
    button(page, "placeHere").click()
    active = page.panel.placing.ways.activeAction()
    page.panel.placing.ways.hide()

    assert active.objectName() == way
    assert page.panel.placing.ways.accessibleName()


@with_menu
def test_a_remark_without_words_of_its_own_is_a_comment_only(
    page: RoundPage, targets: PlaceTargets
) -> None:
    page.columns.choose(REMARK)
    row_of(targets, PLACE)
    button(page, "placeHere").click()

    assert list(ways(page)) == ["place-comment"]
    page.panel.placing.ways.hide()


@with_menu
def test_the_inbox_says_so_when_all_is_placed(
    screen: Screen, page: RoundPage, targets: PlaceTargets
) -> None:
    for one in (WORDS, REMARK):
        drop(targets, targets.visualRect(row_of(targets, PLACE)).center(), dragged(one))
        with screen.saving():
            ways(page)["place-comment"].trigger()

    assert ids(page.columns.inbox) == []
    assert label(page, "notPlacedTitle").startswith("✓")
    assert not page.panel.placing.isVisible()


def test_what_has_a_place_can_be_given_another_one(screen: Screen, page: RoundPage) -> None:
    page.columns.choose("innspill-vest-3")
    page.panel.elsewhere.trigger()
    targets = page.panel.placing.targets
    assert screen.focused() is page.panel.placing.filter
    assert targets.item == "prinsipp-lik-tilgang"

    screen.type("2.1.6")
    screen.press(Key.Key_Return)
    assert screen.focused() is targets
    with screen.saving():
        screen.press(Key.Key_Return)

    placed = input_of(screen, "innspill-vest-3").proposal
    assert (placed.type, placed.item, placed.certainty) == ("changed", PLACE, 100)


def test_esc_leaves_it_where_it_is(screen: Screen, page: RoundPage) -> None:
    page.columns.choose("innspill-vest-3")
    page.panel.elsewhere.trigger()
    with screen.saving_nothing():
        screen.press(Key.Key_Escape)

    assert not page.panel.placing.isVisible()
    assert screen.focused() is page.columns.proposals
    assert chosen(page) == "innspill-vest-3"


def test_where_no_item_has_the_words_it_is_said(screen: Screen, page: RoundPage) -> None:
    page.columns.choose(WORDS)
    page.panel.placing.filter.setText("ord som ikke står der")
    assert label(page, "placeNothing") == "Ingen punkter har disse ordene."
    assert not page.panel.placing.targets.isVisible()

    page.panel.placing.filter.clear()
    assert label(page, "placeNothing") == ""
    assert page.panel.placing.targets.isVisible()


def test_only_inputs_are_taken_and_only_over_an_item(targets: PlaceTargets) -> None:
    at = targets.visualRect(targets.model().index(0, 0)).center()
    other = QMimeData()
    other.setText("tekst")
    drop(targets, at, other)
    assert targets.item == ""

    targets.show_only("ord som ikke står der")
    assert not drag_over(targets, at, dragged(WORDS))


def test_the_tree_is_narrowed_down_to_where_the_words_stand(
    page: RoundPage, targets: PlaceTargets
) -> None:
    page.panel.placing.filter.setText("2.1.6")
    model, seen = targets.model(), []
    index = model.index(0, 0)
    while index.isValid():
        seen.append(str(index.data()))
        index = targets.indexBelow(index)

    assert [one.split()[0] for one in seen if "2.1.6" in one] == ["2.1.6", "M2.1.6"]
    assert len(seen) < 12
    assert targets.item == PLACE  # and not the chapter over it


def test_the_words_that_led_to_one_place_are_gone_for_the_next_input(
    page: RoundPage, targets: PlaceTargets
) -> None:
    page.panel.placing.filter.setText("2.1.6")
    page.columns.choose(REMARK)

    assert page.panel.placing.filter.text() == ""


@with_menu
def test_what_one_has_opened_stays_open_while_one_places(
    screen: Screen, page: RoundPage, targets: PlaceTargets
) -> None:
    row_of(targets, PLACE)
    above = targets.currentIndex().parent()
    button(page, "placeHere").click()
    page.panel.placing.ways.hide()
    with screen.saving():
        ways(page)["place-comment"].trigger()

    assert targets.isExpanded(above)


def test_a_row_on_its_way_shows_where_it_may_go(page: RoundPage) -> None:
    page.columns.choose("innspill-nord-3")
    assert not page.panel.placing.isVisible()
    page.columns.proposals.drag_begun.emit()

    assert page.panel.placing.isVisible()
    row = page.columns.proposals.currentIndex()
    data = row.model().mimeData([row])
    assert bytes(data.data(DRAGGED).data()) == b"innspill-nord-3"
