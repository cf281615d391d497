"""The template of Word files: checked when it is chosen, remembered when it can be used."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.settings import load_settings, remember
from bufetat_editor.ui.dialogs.export import ExportDialog
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.usecases.templates import take_out_template
from tests.helpers.screen import Screen
from tests.ui.dialogs.exporting import choose_template, entry, opened_on, said


@pytest.fixture
def window(same_window: MainWindow) -> MainWindow:
    return same_window


@pytest.fixture
def dialog(window: MainWindow) -> ExportDialog:
    return opened_on(window)


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return take_out_template(tmp_path / "min mal.docx")


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """An ordinary Word document."""
    path = tmp_path / "brev.docx"
    docx.Document().save(str(path))
    return path


def test_one_that_can_be_used_is_remembered_at_once(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, mine: Path
) -> None:
    choose_template(dialog, mine)
    assert not dialog.ok.isEnabled()  # until it is known
    qtbot.waitUntil(lambda: dialog.template.text() == "min mal.docx")

    assert dialog.ok.isEnabled()
    assert load_settings().word_template == str(mine)
    dialog.close()
    assert opened_on(window).template.template == mine


def test_one_that_cannot_be_used_is_refused_at_once_and_not_remembered(
    qtbot: QtBot, dialog: ExportDialog, mine: Path, letter: Path
) -> None:
    choose_template(dialog, mine)
    qtbot.waitUntil(dialog.ok.isEnabled)

    choose_template(dialog, letter)
    qtbot.waitUntil(lambda: "er ikke en mal for tjenestemodellen" in dialog.refusal())

    assert dialog.ok.isEnabled()
    assert dialog.template.template == mine
    assert load_settings().word_template == str(mine)


def test_the_program_s_own_is_remembered_at_once(
    qtbot: QtBot, dialog: ExportDialog, mine: Path
) -> None:
    choose_template(dialog, mine)
    qtbot.waitUntil(lambda: load_settings().word_template == str(mine))

    entry(dialog.template, 0).trigger()

    assert dialog.template.template is None
    assert load_settings().word_template == ""


def test_one_that_is_remembered_but_gone_is_told_when_the_dialog_opens(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    remember(word_template=str(tmp_path / "borte.docx"))

    dialog = opened_on(window)
    qtbot.waitUntil(lambda: "borte.docx kan ikke brukes" in dialog.refusal())

    assert dialog.template.template is None
    assert dialog.ok.isEnabled()


def test_what_is_said_of_one_is_gone_when_another_is_chosen(
    qtbot: QtBot, dialog: ExportDialog, mine: Path, letter: Path
) -> None:
    dialog.template.copy_wished.emit(mine.with_name("kopi.docx"))
    qtbot.waitUntil(lambda: any("kopi.docx" in one for one in said(dialog)))

    choose_template(dialog, letter)
    qtbot.waitUntil(lambda: bool(dialog.refusal()))
    assert len(said(dialog)) == 1

    choose_template(dialog, mine)
    qtbot.waitUntil(lambda: dialog.template.template == mine)
    assert said(dialog) == []


def test_a_refusal_stands_in_the_dialog_alone(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, letter: Path
) -> None:
    choose_template(dialog, letter)
    qtbot.waitUntil(lambda: bool(dialog.refusal()))

    assert Screen(qtbot, window).message() == ""
