"""Taking in files that do not tell where they come from."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.receive import ReceiveDialog
from bufetat_editor.usecases.sending import send
from tests.helpers.circulated import DEADLINE, NORTH, WEST, sent_out, untouched
from tests.helpers.models import desk_on
from tests.helpers.screen import Screen
from tests.ui.answers import listed, nameless, receipts, take, told
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


def asked(screen: Screen) -> ReceiveDialog:
    """The dialog that asks for the origin."""
    dialogs = screen.window.findChildren(ReceiveDialog)
    screen.qtbot.waitUntil(lambda: any(one.isVisible() for one in dialogs))
    return dialogs[-1]


def test_a_file_that_does_not_tell_is_asked_about_and_then_taken_in(
    screen: Screen, tmp_path: Path
) -> None:
    take(screen, nameless(tmp_path))
    dialog = asked(screen)
    notes = [label.text() for label in dialog.findChildren(QLabel)]
    assert "«Innspill.docx» sier ikke hvem den er fra." in notes

    dialog.ok.click()
    assert dialog.remark_of(dialog.recipient) == "Oppgi hvem filen er fra."
    dialog.recipient.setCurrentText(WEST)
    dialog.ok.click()
    screen.settle()

    assert QApplication.activeModalWidget() is None
    assert " innspill fra Region Vest." in screen.message()
    assert len(receipts(screen)) == 1


def test_the_next_file_waits_for_the_answer(screen: Screen, tmp_path: Path) -> None:
    take(screen, nameless(tmp_path), untouched(tmp_path, NORTH))
    assert receipts(screen) == ()

    asked(screen).cancel.click()
    screen.settle()

    assert screen.message() == "1 fil mottatt, 1 ikke tatt imot."
    assert told(listed(screen))[0].startswith(
        "Innspill.docx: ikke tatt imot. «Innspill.docx» sier ikke"
    )


def test_the_round_that_is_shown_is_proposed(screen: Screen, model: Path, tmp_path: Path) -> None:
    with closing(desk_on(model)) as desk:
        send(desk, "Runde 2", [WEST], DEADLINE, tmp_path / "ut")
    screen.window.session.refresh()
    screen.settle()
    _, first = screen.window.session.standing.rounds
    screen.window.presenter.show_section(first.id)

    take(screen, nameless(tmp_path))

    dialog = asked(screen)
    assert dialog.round.currentText() == "Runde 1 · frist 15.12.2011"
    assert NORTH in [dialog.recipient.itemText(n) for n in range(dialog.recipient.count())]
    dialog.cancel.click()


def test_somebody_who_was_not_asked_may_have_answered(screen: Screen, tmp_path: Path) -> None:
    take(screen, nameless(tmp_path))
    dialog = asked(screen)
    dialog.recipient.setCurrentText("En annen avsender")
    dialog.other.setText("Bufdir")

    dialog.ok.click()
    screen.settle()

    assert " innspill fra Bufdir." in screen.message()
