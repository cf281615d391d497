"""The audit can fail: each sort of flaw is planted in a small dialog, and seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.theme import LIGHT, Theme
from tests.helpers.audit import audit


class Painted(QWidget):
    """Is used, and nothing in particular to Qt."""


class Passable(QPushButton):
    """Hands the focus on at once, if it is passed."""

    is_passed = False

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        if self.is_passed:
            self.focusNextPrevChild(event.reason() is not Qt.FocusReason.BacktabFocusReason)


def labelled(widget: QWidget, name: str = "Navn") -> QWidget:
    widget.setObjectName("planted")
    widget.setAccessibleName(name)
    widget.setMinimumSize(40, 30)
    return widget


def _without_name(_: QDialog) -> QWidget:
    button = QToolButton()
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return labelled(button, "")


def _with_its_value_for_a_name(_: QDialog) -> QWidget:
    box = QComboBox()
    box.addItem("Bokmål")
    return labelled(box, "")


def _with_the_programs_name(_: QDialog) -> QWidget:
    return labelled(QLineEdit(), "planted")


def _without_role(_: QDialog) -> QWidget:
    widget = Painted()
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return labelled(widget)


def _too_small(_: QDialog) -> QWidget:
    box = QCheckBox("Navn")
    box.setFixedHeight(18)
    box.setObjectName("planted")
    return box


def _for_the_mouse_alone(_: QDialog) -> QWidget:
    button = QPushButton("Navn")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return labelled(button)


def _passed_by(dialog: QDialog) -> QWidget:
    """It stands among others of its class, which are reached."""
    column = dialog.layout()
    assert column
    buttons = [Passable(name) for name in ("Angre", "Slett alt", "Avbryt")]
    for button in buttons:
        column.addWidget(button)
    buttons[1].is_passed = True
    return buttons[1]


def _out_of_order(dialog: QDialog) -> QWidget:
    field = labelled(QLineEdit())
    dialog.layout().insertWidget(1, field)  # type: ignore[union-attr]
    return field


def _with_a_focus_that_is_not_seen(_: QDialog) -> QWidget:
    button = QPushButton("Navn")
    button.setStyleSheet("QPushButton, QPushButton:focus { border: none; outline: none; }")
    return labelled(button)


def _faint(_: QDialog) -> QWidget:
    label = QLabel("Lett å overse")
    label.setStyleSheet(f"color: {LIGHT.handle}; background: {LIGHT.panel};")
    return label


def _cut(_: QDialog) -> QWidget:
    label = QLabel("En setning som trenger mer plass enn den får")
    label.setObjectName("planted")
    label.setFixedWidth(80)
    return label


def _cut_below(_: QDialog) -> QWidget:
    label = _cut(_)
    assert isinstance(label, QLabel)
    label.setWordWrap(True)
    label.setFixedHeight(20)
    return label


def _shortened(_: QDialog) -> QWidget:
    label = QLabel("En setning som tren…")
    label.setObjectName("planted")
    return label


def _shortened_in_a_list(_: QDialog) -> QWidget:
    rows = QListWidget()
    rows.addItem("En setning som trenger mer plass enn den får")
    rows.setFixedSize(120, 60)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows.setWordWrap(True)
    rows.item(0).setSizeHint(QSize(110, 30))
    return labelled(rows)


PLANTED: dict[Callable[[QDialog], QWidget], str] = {
    _without_name: "name",
    _with_its_value_for_a_name: "name",
    _with_the_programs_name: "name",
    _without_role: "role",
    _too_small: "target",
    _for_the_mouse_alone: "reach",
    _passed_by: "reach",
    _out_of_order: "order",
    _with_a_focus_that_is_not_seen: "focus",
    _faint: "contrast",
    _cut: "clipped",
    _cut_below: "clipped",
    _shortened: "clipped",
    _shortened_in_a_list: "clipped",
}


def shown(qtbot: QtBot, plant: Callable[[QDialog], QWidget] | None) -> QDialog:
    Theme("light").apply()
    dialog = QDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    layout.addWidget(labelled(QLineEdit(), "Felt"))
    layout.addWidget(QPushButton("Lagre"))
    if plant and not (made := plant(dialog)).parentWidget():
        layout.addWidget(made)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def test_a_dialog_without_flaws_has_none(qtbot: QtBot) -> None:
    assert audit(shown(qtbot, None)) == []


@pytest.mark.parametrize("plant", PLANTED, ids=lambda plant: plant.__name__.strip("_"))
def test_a_planted_flaw_is_seen(qtbot: QtBot, plant: Callable[[QDialog], QWidget]) -> None:
    assert PLANTED[plant] in {flaw.sort for flaw in audit(shown(qtbot, plant))}
