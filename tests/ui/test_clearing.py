"""Widgets that are not shown any more are deleted when there is time."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from bufetat_editor.ui import slices
from bufetat_editor.ui.clearing import Clearing


@pytest.fixture
def sheet(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_widgets_are_deleted_a_moment_later(qtbot: QtBot, sheet: QWidget) -> None:
    kept, gone = QWidget(sheet), QWidget(sheet)

    Clearing(sheet).take([gone])
    assert isValid(gone)

    qtbot.waitUntil(lambda: not isValid(gone))
    assert isValid(kept)


def test_what_is_taken_over_meanwhile_is_deleted_too(
    qtbot: QtBot, sheet: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "_SLICE", -1.0)
    first, then = ([QWidget(sheet) for _ in range(3)] for _ in range(2))
    clearing = Clearing(sheet)

    clearing.take(first)
    qtbot.waitUntil(lambda: not all(map(isValid, first)))
    clearing.take(then)

    qtbot.waitUntil(lambda: not any(map(isValid, [*first, *then])))
