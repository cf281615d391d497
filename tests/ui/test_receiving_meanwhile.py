"""Taking in files while a person does something else: nothing happens under her hands."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.rounds import rounds
from bufetat_editor.ui.dialogs.receive import ReceiveDialog
from bufetat_editor.ui.sections import EDITIONS
from tests.helpers.circulated import NORTH, sent_out, untouched
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import CTRL, Key, Screen
from tests.ui.answers import listed, nameless, receipts, reworded, take, told
from tests.ui.conftest import Opener


@pytest.fixture
def screen(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> Screen:
    model = tmp_path / "modell.db"
    model.write_bytes(sent_out().model)
    return Screen(qtbot, open_window(model))


def ways(screen: Screen) -> dict[str, QPushButton]:
    """What can be done about the message, by the words on the buttons."""
    buttons = screen.window.parts.messages.findChildren(QPushButton)
    return {button.text(): button for button in buttons if button.isVisible()}


def shown(screen: Screen) -> str:
    return screen.window.parts.workspace.section


def the_round(screen: Screen) -> str:
    return rounds(screen.window.session.standing.snapshot)[0].id


def test_who_waits_for_the_file_is_led_to_it(screen: Screen, tmp_path: Path) -> None:
    take(screen, reworded(tmp_path))

    assert shown(screen) == the_round(screen)
    assert not ways(screen)


def test_who_writes_goes_on_writing(screen: Screen, tmp_path: Path) -> None:
    screen.open_at(PRINCIPLE, 0)
    screen.window.receiving.take([reworded(tmp_path)])
    screen.type("Et halvt ")
    screen.settle()
    editor = screen.editor
    screen.type("ord ")

    assert screen.editor is editor
    assert editor.text().startswith("Et halvt ord ")
    assert not screen.text(PRINCIPLE).startswith("Et halvt")
    assert "1 innspill fra Region Nord." in screen.message()
    ways(screen)["Vis"].click()
    screen.settle()
    assert shown(screen) == the_round(screen)


def test_what_is_half_written_stays_so_while_she_is_in_another_program(
    screen: Screen, tmp_path: Path
) -> None:
    screen.open_at(PRINCIPLE, 0)
    screen.type("Et halvt ")
    other = QWidget()
    screen.qtbot.addWidget(other)
    with screen.qtbot.waitActive(other):
        other.show()
        other.activateWindow()

    take(screen, untouched(tmp_path, NORTH))

    assert shown(screen) != the_round(screen)
    assert screen.editor.text().startswith("Et halvt ")


def test_half_a_word_on_a_new_row_is_no_item(screen: Screen, tmp_path: Path) -> None:
    screen.go_to(PRINCIPLE)
    before = shown(screen)
    screen.press(Key.Key_N, CTRL)
    screen.type("Bufetat skal halv")
    take(screen, untouched(tmp_path, NORTH), tmp_path / "borte.docx")
    screen.type("veis")

    assert shown(screen) == before
    assert screen.editor.text() == "Bufetat skal halvveis"
    assert len(screen.new_rows()) == 1
    assert QApplication.activeModalWidget() is None
    assert screen.message() == "1 fil mottatt, 1 ikke tatt imot."


def test_who_has_gone_elsewhere_stays_there(screen: Screen, tmp_path: Path) -> None:
    screen.window.receiving.take([untouched(tmp_path, NORTH)])
    screen.window.presenter.show_section(EDITIONS)
    screen.settle()

    assert shown(screen) == EDITIONS
    assert "Kom uendret tilbake" in screen.message()
    assert list(ways(screen)) == ["Vis"]


def test_nobody_who_writes_is_asked_who_a_file_is_from(screen: Screen, tmp_path: Path) -> None:
    screen.open_at(PRINCIPLE, 0)
    take(screen, nameless(tmp_path))

    assert screen.message() == "«Innspill.docx» sier ikke hvem den er fra."
    assert not screen.window.findChildren(ReceiveDialog)
    screen.press(Key.Key_Escape)
    ways(screen)["Oppgi hvem den er fra …"].click()
    screen.settle()
    (dialog,) = screen.window.findChildren(ReceiveDialog)
    dialog.cancel.click()


def test_of_several_files_she_answers_when_she_has_the_time(screen: Screen, tmp_path: Path) -> None:
    screen.open_at(PRINCIPLE, 0)
    take(screen, nameless(tmp_path), untouched(tmp_path, NORTH))
    screen.press(Key.Key_Escape)
    ways(screen)["Vis filene"].click()
    dialog = listed(screen)
    assert told(dialog)[0] == (
        "Innspill.docx: ikke tatt imot. «Innspill.docx» sier ikke hvem den er fra."
    )

    way = dialog.findChild(QPushButton, "showArrival-0")
    assert isinstance(way, QPushButton)
    way.click()
    screen.settle()

    (asked,) = screen.window.findChildren(ReceiveDialog)
    asked.cancel.click()
    assert len(receipts(screen)) == 1


def test_what_was_on_its_way_presses_nothing_where_she_is_led(
    screen: Screen, tmp_path: Path
) -> None:
    take(screen, untouched(tmp_path, NORTH))
    leading = screen.window.receiving.leading
    button = screen.window.findChild(QToolButton, "sendButton")
    assert isinstance(button, QToolButton)
    assert leading.is_hushed

    QTest.keyClick(screen.window, Key.Key_PageUp, CTRL)
    screen.click(button)
    assert shown(screen) == the_round(screen)
    assert QApplication.activeModalWidget() is None

    screen.qtbot.waitUntil(lambda: not leading.is_hushed)
    QTest.keyClick(screen.window, Key.Key_PageUp, CTRL)
    assert shown(screen) != the_round(screen)
    screen.click(button)
    assert QApplication.activeModalWidget() is not None
