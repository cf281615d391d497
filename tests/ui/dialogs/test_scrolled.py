from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.scrolled import Scrolled


def test_a_bar_that_was_needed_does_not_make_itself_needed(qtbot: QtBot) -> None:
    """Beside the bar there is less room, so that the words take a line more."""
    scrolled = Scrolled()
    qtbot.addWidget(scrolled)
    label = QLabel("Ett ord til " * 60)
    label.setWordWrap(True)
    scrolled.column.addWidget(label)
    width = next(
        width
        for width in range(300, 400)
        if scrolled.heightForWidth(width)
        < scrolled.heightForWidth(width - scrolled.verticalScrollBar().sizeHint().width())
    )
    scrolled.resize(width, 120)
    scrolled.show()
    qtbot.waitUntil(scrolled.verticalScrollBar().isVisible)

    scrolled.resize(width, scrolled.heightForWidth(width))

    assert not scrolled.verticalScrollBar().isVisible()
    assert scrolled.viewport().width() == width
