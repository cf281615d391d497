"""Taking in files from the window: one after the other, and what is told of each."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Never

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.rounds import rounds
from bufetat_editor.ui.dialogs.arrivals import ArrivalsDialog
from bufetat_editor.usecases import receiving
from tests.helpers.circulated import NORTH, WEST, sent_out, untouched
from tests.helpers.models import desk_on
from tests.helpers.screen import Screen
from tests.ui.answers import listed, receipts, reworded, take, told
from tests.ui.conftest import Opener


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model that was sent out."""
    path = tmp_path / "modell.db"
    path.write_bytes(sent_out().model)
    return path


@pytest.fixture
def screen(qtbot: QtBot, open_window: Opener, model: Path) -> Screen:
    return Screen(qtbot, open_window(model))


# --- one file


def test_an_untouched_file_proposes_nothing(screen: Screen, tmp_path: Path) -> None:
    file = untouched(tmp_path, NORTH)

    take(screen, file)

    assert screen.message() == f"«{file.name}»: Kom uendret tilbake fra Region Nord."
    (receipt,) = receipts(screen)
    assert receipt.inputs == ()
    assert receipt.balances


def test_a_file_is_taken_in_its_receipt_shown_and_nothing_changed(
    screen: Screen, tmp_path: Path
) -> None:
    before = {item.id: item.text for item in screen.window.session.standing.snapshot}
    file = reworded(tmp_path)

    with screen.qtbot.waitSignal(screen.window.receiving.received) as shown:
        take(screen, file)

    (receipt,) = receipts(screen)
    assert shown.args == [receipt.id]
    assert screen.message() == f"«{file.name}»: 1 innspill fra Region Nord."
    assert [one.proposal.type for one in receipt.inputs] == ["changed"]
    after = screen.window.session.standing.snapshot
    assert {name: after[name].text for name in before} == before
    assert not screen.action("undo").isEnabled()


def test_files_are_chosen_by_the_keyboard(screen: Screen, tmp_path: Path) -> None:
    file = untouched(tmp_path, NORTH, "form")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(screen.window, Qt.Key.Key_T, keys)
    asked = screen.window.findChild(QFileDialog, "receivedFilesDialog")
    assert isinstance(asked, QFileDialog)

    asked.filesSelected.emit([str(file)])
    screen.settle()
    asked.close()

    assert len(receipts(screen)) == 1
    screen.action("receive").trigger()
    again = screen.window.findChildren(QFileDialog, "receivedFilesDialog")[-1]
    assert again.directory().absolutePath() == str(file.parent)
    again.close()


def test_an_earlier_answer_is_told_and_the_same_file_recognised(
    screen: Screen, tmp_path: Path
) -> None:
    take(screen, untouched(tmp_path, NORTH))
    again = reworded(tmp_path)

    take(screen, again)
    assert screen.message().endswith(
        "1 innspill fra Region Nord. Region Nord har svart før; trekk tilbake det gamle svaret "
        "hvis dette erstatter det."
    )

    take(screen, again)
    assert "ble tatt imot" in screen.message()
    assert len(receipts(screen)) == 2


@pytest.mark.parametrize("name", ["notat.doc", "bilde.png", "Innspill.docx"])
def test_what_cannot_be_read_is_refused_in_a_sentence(
    screen: Screen, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_bytes(b"noe annet")

    take(screen, tmp_path / name)

    assert screen.message().startswith(f"«{name}»: Filen kan ikke tas imot: ")
    assert receipts(screen) == ()


def test_a_folder_is_refused_in_a_sentence(screen: Screen, tmp_path: Path) -> None:
    (tmp_path / "Svar").mkdir()

    take(screen, tmp_path / "Svar")

    assert screen.message() == "«Svar» er ikke en fil. Velg filene som ligger i mappen."


def test_a_fault_of_the_program_does_not_stop_the_queue(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*_: object, **__: object) -> Never:
        raise ZeroDivisionError

    monkeypatch.setattr(receiving, "receive", fault)
    with screen.qtbot.captureExceptions() as raised:
        take(screen, tmp_path / "a.docx", tmp_path / "b.docx")

    assert [kind for kind, _, _ in raised] == [ZeroDivisionError] * 2
    assert screen.message() == "0 filer mottatt, 2 ikke tatt imot."
    listed(screen).close()


# --- several files


def test_several_files_are_told_together(screen: Screen, tmp_path: Path) -> None:
    files = [untouched(tmp_path, NORTH), untouched(tmp_path, WEST, "form")]

    with screen.qtbot.waitSignals([screen.window.receiving.received]):
        take(screen, *files)

    assert screen.message() == "2 filer mottatt."
    assert not screen.window.findChildren(ArrivalsDialog)
    assert len(receipts(screen)) == 2
    (way,) = [
        one for one in screen.window.parts.messages.findChildren(QPushButton) if one.isVisible()
    ]
    way.click()
    assert told(listed(screen)) == [
        f"{files[0].name}: mottatt. Kom uendret tilbake fra Region Nord.",
        f"{files[1].name}: mottatt. Kom uendret tilbake fra Region Vest.",
    ]


def test_those_that_were_refused_are_listed_with_the_reason(screen: Screen, tmp_path: Path) -> None:
    files = [untouched(tmp_path, NORTH), tmp_path / "bilde.png", untouched(tmp_path, WEST)]
    files[1].write_bytes(b"\x89PNG")

    take(screen, *files)

    assert screen.message() == "2 filer mottatt, 1 ikke tatt imot."
    dialog = listed(screen)
    assert dialog.windowTitle() == screen.message()
    assert told(dialog)[1].startswith(
        "bilde.png: ikke tatt imot. Filen kan ikke tas imot: den er et bilde"
    )


def test_enter_on_a_file_of_the_list_shows_its_receipt(screen: Screen, tmp_path: Path) -> None:
    take(screen, untouched(tmp_path, NORTH), tmp_path / "borte.docx")
    dialog = listed(screen)
    way = dialog.findChild(QPushButton, "showArrival-0")
    assert isinstance(way, QPushButton)

    screen.qtbot.waitUntil(lambda: not screen.window.receiving.leading.is_hushed)
    with screen.qtbot.waitSignal(screen.window.receiving.received) as shown:
        QTest.keyClick(way, Qt.Key.Key_Return)

    assert shown.args == [receipts(screen)[0].id]
    assert QApplication.activeModalWidget() is None


def test_more_files_may_come_while_others_are_taken_in(screen: Screen, tmp_path: Path) -> None:
    screen.window.receiving.take([untouched(tmp_path, NORTH)])
    screen.window.receiving.take([untouched(tmp_path, WEST)])
    screen.settle()

    assert screen.message() == "2 filer mottatt."


# --- progress, and an end before the end


def test_what_takes_its_time_is_told_and_can_be_stopped(screen: Screen, tmp_path: Path) -> None:
    progress = screen.window.parts.progress
    files = [untouched(tmp_path, NORTH), tmp_path / "b.docx", tmp_path / "c.docx"]
    screen.window.receiving.take(files)
    assert progress.words() == f"Tar imot «{files[0].name}» (1 av 3)"

    stop = progress.findChild(QPushButton, "stopProgress")
    assert isinstance(stop, QPushButton)
    stop.click()
    screen.settle()

    assert not progress.isVisible()
    assert screen.message() == "0 filer mottatt, 3 ikke tatt imot."
    dialog = listed(screen)
    assert told(dialog)[1:] == [
        f"{name}: ikke tatt imot. Mottaket ble stanset før denne filen ble tatt imot."
        for name in ("b.docx", "c.docx")
    ]
    dialog.close()


def test_the_window_closes_in_the_middle_of_it(screen: Screen, model: Path, tmp_path: Path) -> None:
    screen.window.receiving.take([untouched(tmp_path, NORTH), untouched(tmp_path, WEST)])

    screen.window.close()

    screen.qtbot.waitUntil(lambda: screen.window.session.is_closed)
    assert not screen.window.isVisible()
    with closing(desk_on(model)) as desk:
        assert rounds(desk.snapshot)[0].receipts == ()


def test_the_program_ends_in_the_middle_of_it(screen: Screen, model: Path, tmp_path: Path) -> None:
    screen.window.receiving.take([untouched(tmp_path, NORTH)])

    screen.window.session.close()

    with closing(desk_on(model)) as desk:
        assert rounds(desk.snapshot)[0].receipts == ()
