"""What is done with one file that came back: kept as it came, or taken back whole."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.rounds import Receipt
from bufetat_editor.ui.rounds.page import RoundPage
from bufetat_editor.ui.rounds.receipt_line import ReceiptLine
from bufetat_editor.ui.rounds.receipts_model import Card
from tests.helpers.consulted import NORTH, SOUTH, SOUTH_AGAIN, files
from tests.helpers.screen import Screen
from tests.ui.rounds.seen import button, ids, label


def test_a_receipt_is_withdrawn_without_a_question_and_brought_back(
    screen: Screen, page: RoundPage
) -> None:
    every = ids(page.columns.proposals)
    page.head.receipts.choose(SOUTH)
    with screen.saving():
        button(page, "withdrawReceiptButton").click()

    assert not screen.is_there(SOUTH)
    assert "Svar Region Sør.docx" in screen.message()
    assert page.head.receipts.card
    assert page.head.receipts.card.key == ""
    assert screen.focused() is page.head.receipts
    assert len(ids(page.columns.proposals)) == len(every) - 1

    screen.undo()
    assert screen.is_there(SOUTH)
    assert ids(page.columns.proposals) == every


def test_a_region_that_has_nothing_left_is_waited_for_again(
    screen: Screen, page: RoundPage
) -> None:
    page.head.receipts.choose(NORTH)
    with screen.saving():
        page.head.line.withdraw.trigger()

    assert "Region Nord" in label(page, "roundSummary")


def test_nothing_is_offered_where_no_receipt_is_chosen(page: RoundPage) -> None:
    for key in ("", "mottaker-4"):
        page.head.receipts.choose(key)
        assert not page.head.line.isVisible()
        assert not page.head.line.withdraw.isEnabled()


def test_the_original_is_saved_as_it_came_and_never_over_another_file(
    screen: Screen, page: RoundPage, tmp_path: Path
) -> None:
    page.head.receipts.choose(SOUTH_AGAIN)
    path = tmp_path / "kopi.docx"
    page.head.line.keep.trigger()
    dialog = screen.window.findChild(QFileDialog, "originalDialog")
    assert isinstance(dialog, QFileDialog)
    for _ in range(2):
        dialog.fileSelected.emit(str(path))
        screen.settle()
    dialog.close()

    file = next(one for one in files() if one.id == SOUTH_AGAIN)
    assert path.read_bytes() == file.content
    assert "finnes allerede" in screen.message()


def test_a_file_that_answers_on_a_part_says_how_much_is_not_in_it(qtbot: QtBot) -> None:
    line = ReceiptLine()
    qtbot.addWidget(line)
    receipt = Receipt("mottak-1", "Svar.xlsx", "", 1, 2, 2, (), absent=38)
    line.show_card(Card("Region Nord", "", "answered", "mottaker-1", receipt))
    (told,) = (label.text() for label in line.findChildren(QLabel))

    assert told.startswith("Svar.xlsx · 38 ")
