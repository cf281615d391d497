"""A person who types in a window of her own process, until somebody pulls the plug.

Call it as a module with a model, then lines of `item`, `below:item` and the text for it.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bufetat_editor import app
from bufetat_editor.ui.item_editor import ItemEditor
from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.screen import CTRL, Key

_BELOW = "below:"


def _type(window: MainWindow, where: str, text: str) -> None:
    window.presenter.go_to(where.removeprefix(_BELOW))
    QApplication.processEvents()
    if where.startswith(_BELOW):
        QTest.keyClick(window.focusWidget(), Key.Key_N, CTRL)
    else:
        QTest.keyClick(window.focusWidget(), Key.Key_Return)
        QTest.keyClick(window.focusWidget(), Key.Key_A, CTRL)
    if text.isprintable():
        QTest.keyClicks(window.focusWidget(), text)
    elif isinstance(editor := window.focusWidget(), ItemEditor):
        editor.insertPlainText(text)  # no key writes it, but pasting does


def main(model: str, *lines: str) -> None:
    """Open the window, type, and stay there."""
    running = app.prepared_application("nb")
    window = app.make_window(model, "light")
    window.show()
    window.activateWindow()

    def begin() -> None:
        for where, text in zip(lines[::2], lines[1::2], strict=True):
            _type(window, where, text)
        sys.stdout.write("typed\n")
        sys.stdout.flush()

    window.session.opened.connect(lambda: QTimer.singleShot(0, begin))
    window.open()
    running.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
