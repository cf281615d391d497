"""The lists in the export dialog show all that they have."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.dialogs.export import ExportDialog
from bufetat_editor.ui.main_window import MainWindow


@pytest.fixture
def window(same_window: MainWindow) -> MainWindow:
    return same_window


@pytest.fixture
def dialog(window: MainWindow) -> ExportDialog:
    window.dialogs.export()
    made = window.findChild(ExportDialog)
    assert made is not None
    return made


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
@pytest.mark.parametrize("name", ["format", "memo"])
def test_no_entry_is_hidden_behind_an_arrow(dialog: ExportDialog, name: str) -> None:
    box = getattr(dialog, name)

    box.showPopup()

    view = box.view()
    popup = view.window()
    shown = [one for one in popup.children() if isinstance(one, QWidget) and one.isVisible()]
    assert shown == [view]
    assert view.viewport().height() >= sum(map(view.sizeHintForRow, range(box.count())))
    box.hidePopup()
