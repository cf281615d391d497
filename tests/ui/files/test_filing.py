"""Models by their files: made, opened, copied, dropped and found again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from bufetat_editor import paths
from bufetat_editor.settings import load_settings, remember
from bufetat_editor.storage import driver
from bufetat_editor.ui.files.new_model import NewModelDialog
from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.models import PRINCIPLE, seeded_bytes
from tests.ui.conftest import Opener


def recent(window: MainWindow) -> list[str]:
    window.recent.menu.aboutToShow.emit()
    return [
        action.text() for action in window.recent.menu.actions() if action.toolTip().endswith(".db")
    ]


def test_a_new_model_is_made_where_it_is_wished_and_never_over_another(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.parts.actions["new_model"].trigger()
    dialog = window.findChild(NewModelDialog)
    assert dialog is not None
    dialog.folder.setText(str(tmp_path))
    dialog.ok.click()
    assert dialog.remark_of(dialog.name) == "Skriv et navn."

    dialog.name.setText("modell")
    dialog.ok.click()
    qtbot.waitUntil(lambda: "finnes allerede" in dialog.refusal())

    dialog.name.setText("Utkast 2027")
    dialog.source.setCurrentIndex(1)
    with qtbot.waitSignal(window.model_wished) as wished:
        dialog.ok.click()
    assert wished.args == [str(tmp_path / "Utkast 2027.db")]
    assert (tmp_path / "Utkast 2027.db").exists()


def test_what_is_no_model_is_told_here_and_opens_no_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    other = tmp_path / "notater.db"
    other.write_text("ikke en modell " * 100)
    with qtbot.assertNotEmitted(window.model_wished):
        window.dropping.models_dropped.emit((other,))
        qtbot.waitUntil(lambda: "er ikke en tjenestemodell" in window.parts.messages.text())


def test_a_copy_is_saved_and_offered(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.parts.actions["save_copy"].trigger()
    dialog = window.findChild(QFileDialog, "saveCopyDialog")
    assert dialog is not None
    target = tmp_path / "kopi.db"

    dialog.fileSelected.emit(str(target))

    qtbot.waitUntil(lambda: "kopi.db" in window.parts.messages.text())
    assert target.exists()


def test_a_copy_says_which_texts_it_has_not(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.parts.workspace.unsaved.keep(PRINCIPLE, "Ikke lagret")
    window.parts.actions["save_copy"].trigger()
    dialog = window.findChild(QFileDialog, "saveCopyDialog")
    assert dialog is not None

    dialog.fileSelected.emit(str(tmp_path / "kopi.db"))

    qtbot.waitUntil(lambda: "1 tekst" in window.parts.messages.text())
    window.parts.workspace.unsaved.drop(PRINCIPLE)


def test_a_model_that_cannot_be_written_says_so_when_it_is_opened(
    qtbot: QtBot, open_window: Opener, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver, "is_writable", lambda path: False)  # root may write everything

    window = open_window(model)

    qtbot.waitUntil(lambda: "skrivebeskyttet" in window.parts.messages.text())
    saved = window.parts.status.findChild(QLabel, "saved")
    assert saved is not None
    assert saved.text() == "Skrivebeskyttet"


def test_the_models_used_last_are_listed_without_those_that_are_gone(
    qtbot: QtBot, open_window: Opener, model: Path, tmp_path: Path
) -> None:
    other = tmp_path / "annen & en.db"
    other.write_bytes(seeded_bytes())
    window = open_window(model)
    qtbot.waitUntil(lambda: str(model) in load_settings().places)
    remember(places={str(other): "", str(tmp_path / "borte.db"): ""})

    assert recent(window) == [
        "&1  Standardmodellen",
        f"&2  annen && en  ({tmp_path.name})",
    ]
    with qtbot.waitSignal(window.model_wished) as wished:
        window.recent.menu.actions()[0].trigger()
    assert wished.args == [str(paths.default_model())]

    window.recent.menu.actions()[-1].trigger()
    assert recent(window) == ["&1  Standardmodellen"]
    assert str(model) in load_settings().places
