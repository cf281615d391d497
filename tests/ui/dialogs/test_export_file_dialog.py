"""Qt's own file dialog, which is shown where the system has none, speaks Norwegian too."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QLabel, QToolButton
from pytestqt.qtbot import QtBot


def test_its_labels_are_norwegian(qtbot: QtBot) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()

    labels = {label.text().replace("&", "") for label in dialog.findChildren(QLabel)}
    hints = {button.toolTip() for button in dialog.findChildren(QToolButton)}

    assert {"Se i:", "Filnavn:", "Filtype:"} <= labels
    assert {"Tilbake", "Fram", "Mappen over", "Lag ny mappe"} <= hints
