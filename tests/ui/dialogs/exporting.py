"""The export dialog as a person uses it: what is chosen in it, and what it says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.export import ExportDialog
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.menu_button import MenuButton
from bufetat_editor.ui.orders import Export


def opened_on(window: MainWindow) -> ExportDialog:
    """The dialog, which is opened."""
    window.dialogs.export()
    return window.findChildren(ExportDialog)[-1]


def choose(dialog: ExportDialog, format_: str) -> None:
    """Choose a format."""
    dialog.format.setCurrentIndex(dialog.format.findData(format_))


def entry(button: MenuButton, row: int) -> QAction:
    """One of the things that a button lists, lines between them left out."""
    return [one for one in button.list.actions() if not one.isSeparator()][row]


def listed(button: MenuButton) -> list[str]:
    """The words that a button lists."""
    return [one.text() for one in button.list.actions() if not one.isSeparator()]


def choose_template(dialog: ExportDialog, file: Path) -> None:
    """Choose a file to make Word files from."""
    entry(dialog.template, 1).trigger()
    asked = dialog.findChildren(QFileDialog, "templateDialog")[-1]
    asked.fileSelected.emit(str(file))
    asked.close()


def said(dialog: ExportDialog) -> list[str]:
    """What can be read of messages: refusals and remarks, and notes but the one of the content."""
    labels = [one for one in dialog.findChildren(QLabel) if one.isVisible()]
    return [
        one.text()
        for one in labels
        if one.property("look") == "error" or one.objectName() == "templateNote"
    ]


def told(dialog: ExportDialog) -> str:
    """What it says will be written."""
    label = dialog.findChild(QLabel, "exportTold")
    assert isinstance(label, QLabel)
    return label.text()


def wished(qtbot: QtBot, dialog: ExportDialog, folder: Path) -> Export:
    """What the dialog asks for."""
    dialog.files_wished.disconnect()
    dialog.folder.setText(str(folder))
    with qtbot.waitSignal(dialog.files_wished) as caught:
        dialog.ok.click()
    assert caught.args
    wish = caught.args[0]
    assert isinstance(wish, Export)
    return wish
