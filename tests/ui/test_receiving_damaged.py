"""Damaged files let go of on the window: each ends in a receipt or a sentence, and it lives."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.rounds import rounds
from bufetat_editor.ui.dialogs.arrivals import ArrivalsDialog
from bufetat_editor.ui.dialogs.receive import ReceiveDialog
from bufetat_editor.ui.history_text import HistoryText
from bufetat_editor.ui.main_window import MainWindow
from tests.exchange.mutations import mutated
from tests.helpers.circulated import NORTH, WEST, paper, sent_out
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import Screen
from tests.ui.conftest import Opener

COUNT = 3
"""Of each kind of paper."""

PATIENCE_MS = 120_000


@pytest.fixture
def window(open_window: Opener, tmp_path: Path) -> MainWindow:
    path = tmp_path / "modell.db"
    path.write_bytes(sent_out().model)
    return open_window(path)


def damaged(folder: Path, of: str, ending: str) -> list[Path]:
    """Copies of a paper, each with other faults in it."""
    folder.mkdir()
    content = paper(of, "model" if ending == ".docx" else "form")
    files = [folder / f"{number}{ending}" for number in range(COUNT)]
    for number, file in enumerate(files):
        file.write_bytes(mutated(content, number))
    return files


def answer_all(screen: Screen) -> None:
    """Wait until all are done, and let files be that do not tell where they come from."""

    def is_done() -> bool:
        for dialog in screen.window.findChildren(ReceiveDialog):
            if dialog.isVisible():
                dialog.reject()
        return bool(screen.message()) and screen.window.session.jobs.is_idle

    screen.qtbot.waitUntil(is_done, timeout=PATIENCE_MS)


def names(screen: Screen) -> list[str]:
    """What is told of each file, as it is heard."""
    button = next(
        one
        for one in screen.window.parts.messages.findChildren(QPushButton)
        if one.isVisible() and one.text() == "Vis filene"
    )
    for dialog in screen.window.findChildren(ArrivalsDialog):
        dialog.close()
    button.click()
    (dialog,) = [one for one in screen.window.findChildren(ArrivalsDialog) if one.isVisible()]
    heard = [text.accessibleName() for text in dialog.findChildren(HistoryText)]
    dialog.close()
    return heard


@pytest.mark.parametrize(("of", "ending"), [(NORTH, ".docx"), (WEST, ".xlsx")])
def test_the_window_lives_and_every_file_is_told_of(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, of: str, ending: str
) -> None:
    screen = Screen(qtbot, window)
    files = damaged(tmp_path / "svar", of, ending)

    window.dropping.dropped.emit(files)
    answer_all(screen)

    told = names(screen)
    assert [one.split(": ")[0] for one in told] == [file.name for file in files]
    assert all(one.split(". ", 1)[1] for one in told)
    receipts = [one for out in rounds(window.session.standing.snapshot) for one in out.receipts]
    assert len(receipts) == sum(": mottatt. " in one for one in told)
    assert all(one.balances for one in receipts)
    screen.qtbot.waitUntil(lambda: not window.receiving.leading.is_hushed)
    screen.rewrite(PRINCIPLE, "Vinduet lever")
