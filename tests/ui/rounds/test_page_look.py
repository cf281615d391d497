"""The page in every size and palette, without a mouse and without eyes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from bufetat_editor.ui.input_notes import InputNotes
from bufetat_editor.ui.rounds.page import RoundPage
from bufetat_editor.ui.sections import INPUTS
from bufetat_editor.ui.theme import Choice
from tests.helpers.consulted import ROUND, SOUTH
from tests.helpers.screen import Key, Screen
from tests.ui.rounds.seen import chosen, press
from tests.ui.test_main_window_names import nameless


def shown_part(page: RoundPage, widget: QWidget) -> int:
    """How many pixels of the height of a widget are in sight."""
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    view = area.viewport()
    top = widget.mapTo(view, widget.rect().topLeft()).y()
    return min(top + widget.height(), view.height()) - max(top, 0)


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("input_id", ["innspill-nord-1", "innspill-nord-6"])
def test_the_list_one_is_in_is_in_sight_in_a_low_window(
    screen: Screen, page: RoundPage, zoom: int, input_id: str
) -> None:
    screen.window.theme.zoom = zoom
    screen.window.theme.changed.emit()
    screen.window.resize(920, 560)
    screen.settle()
    screen.window.presenter.go_to(input_id)

    listed = page.columns.focused_list
    screen.qtbot.waitUntil(lambda: shown_part(page, listed) >= 84)
    assert chosen(page) == input_id
    assert page.width() <= 920


def test_a_low_window_gives_the_cards_one_line(screen: Screen, page: RoundPage) -> None:
    before = page.head.receipts.height()
    screen.window.resize(920, 560)
    screen.settle()

    assert page.head.receipts.height() < before


def test_cards_stand_in_one_line_again_in_a_wide_window(screen: Screen, page: RoundPage) -> None:
    screen.window.resize(1024, 900)
    screen.qtbot.waitUntil(lambda: page.head.receipts.height() > 70)
    screen.window.resize(1620, 900)
    screen.qtbot.waitUntil(lambda: page.head.receipts.height() < 70)


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_everything_has_a_name_in_every_palette(
    screen: Screen, page: RoundPage, choice: Choice
) -> None:
    screen.window.theme.choose(choice)
    for input_id in ("innspill-nord-1", "innspill-nord-6"):
        page.columns.choose(input_id)
        screen.settle()

        assert nameless(screen.window) == []


def stops(screen: Screen, count: int) -> list[str]:
    """Where Tab stops, by name."""
    found = []
    for _ in range(count):
        screen.press(Key.Key_Tab)
        found.append(screen.focused().objectName())
    return found


def test_tab_leads_through_the_page_from_top_to_bottom(screen: Screen, page: RoundPage) -> None:
    above = ["saveOriginalButton", "withdrawReceiptButton"]
    counts = [one.objectName() for one in page.head.account.buttons.values()]
    filters = ["outcomeFilter", "inputsFilter"]

    screen.window.presenter.go_to(SOUTH)
    form = ["outcome-followed", "assessmentReason", "saveAssessmentButton"]
    steps = ["previous_inputButton", "next_inputButton"]
    deeds = ["inputGoButton", "inputElsewhereButton", "inputSheet"]
    shown = [*above, *counts, *filters, "proposals", *form, *steps, *deeds]
    assert stops(screen, len(shown)) == shown

    screen.window.presenter.go_to("innspill-nord-6")
    placing = ["placeFilter", "placeTargets", "placeHere"]
    shown = [*placing, *form, *steps, "inputSheet"]
    assert stops(screen, len(shown)) == shown


def test_tab_leads_from_the_outline_to_the_rounds(screen: Screen) -> None:
    screen.window.presenter.show_section(INPUTS)
    screen.window.parts.outline.setFocus()
    screen.press(Key.Key_Tab)

    assert screen.focused().objectName() == "openRound"


@pytest.mark.parametrize("zoom", [125, 150])
def test_the_row_one_is_on_stays_in_sight_in_other_letters(
    screen: Screen, page: RoundPage, zoom: int
) -> None:
    screen.press(Key.Key_End)
    screen.window.theme.zoom = zoom
    screen.window.theme.changed.emit()
    listed = page.columns.proposals

    def is_in_sight() -> bool:
        return listed.viewport().rect().contains(listed.visualRect(listed.currentIndex()).center())

    screen.settle()
    screen.qtbot.waitUntil(is_in_sight)


def test_the_heads_of_the_lists_keep_to_the_size_of_the_text(
    screen: Screen, page: RoundPage
) -> None:
    screen.window.theme.zoom = 150
    screen.window.theme.changed.emit()
    press(page, "moved")
    press(page, "moved")

    heads = [page.findChild(QLabel, name) for name in ("inputsCount", "notPlacedTitle")]
    sizes = {head.font().pixelSize() for head in heads if isinstance(head, QLabel)}
    assert sizes == {screen.window.theme.zoomed(13)}


def test_a_row_is_read_aloud_with_type_number_words_and_sender(page: RoundPage) -> None:
    page.columns.choose("innspill-nord-4")
    told = str(page.columns.proposals.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))

    assert "M3.1.5" in told
    assert "COS (Circle of Security)" in told
    assert "Region Nord" in told


def test_the_lists_keep_the_rules_of_models(page: RoundPage) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    models = (
        page.head.receipts.model(),
        page.columns.proposals.model(),
        page.columns.inbox.model(),
    )
    testers = [QAbstractItemModelTester(one, mode, page) for one in models]
    page.head.account.want("moved")
    page.head.account.want()

    assert [one.model() for one in testers] == [*models]


def test_the_panel_beside_an_item_tells_what_was_said_of_it(
    screen: Screen, page: RoundPage
) -> None:
    screen.go_to("prinsipp-kulturkompetanse")
    screen.settle()
    notes = screen.window.parts.history.findChild(InputNotes)
    assert isinstance(notes, InputNotes)
    assert notes.isVisible()
    assert "Region Nord, Runde 1" in notes.text()
    assert "samisk språk" in notes.text()

    notes.input_wished.emit("innspill-nord-2")
    assert screen.window.parts.workspace.section == ROUND
    assert chosen(page) == "innspill-nord-2"

    screen.go_to("prinsipp-ses-hoeres-bekreftes")
    screen.settle()
    assert "Barnet skal få vite" in notes.text()
    screen.go_to("prinsipp-barnets-behov")
    screen.settle()
    assert not notes.isVisible()
