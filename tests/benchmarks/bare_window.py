"""The floor of answering: what Qt itself takes to open, type and reword as many texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import cycle, islice

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

Act = Callable[[], object]


class BareWindow:
    """A window with labels or one editor in it.

    Args:
        pages: the texts of each page.
    """

    def __init__(self, pages: Sequence[Sequence[str]]) -> None:
        self._pages = pages
        self._window = QMainWindow()
        self._window.resize(1440, 900)
        self._labels: list[QLabel] = []

    def show(self) -> None:
        """Show it."""
        self._window.show()

    def close(self) -> None:
        """Let go of it."""
        self._window.close()
        self._window.deleteLater()

    def opening(self, number: int) -> list[Act]:
        """Acts that each show another page: a label for each text."""
        return [partial(self._open, page) for page in islice(cycle(self._pages), number)]

    def rewording(self, number: int) -> list[Act]:
        """Acts that each change one label of the largest page, so that it is laid out anew."""
        self._open(max(self._pages, key=len))
        return [partial(self._reword, n) for n in range(number)]

    def typing(self, letters: str) -> list[Act]:
        """Acts that each type one letter in the middle of an editor with all texts."""
        editor = QPlainTextEdit("\n".join(text for page in self._pages for text in page))
        self._window.setCentralWidget(editor)
        cursor = editor.textCursor()
        cursor.setPosition(len(editor.toPlainText()) // 2)
        editor.setTextCursor(cursor)
        return [partial(QTest.keyClicks, editor, letter) for letter in letters]

    def _open(self, texts: Sequence[str]) -> None:
        area, page = QScrollArea(), QWidget()
        area.setWidgetResizable(True)
        layout = QVBoxLayout(page)
        self._labels = [QLabel(text) for text in texts]
        for label in self._labels:
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        area.setWidget(page)
        self._window.setCentralWidget(area)

    def _reword(self, n: int) -> None:
        label = self._labels[n % len(self._labels)]
        label.setText(f"{label.text()} {self._labels[0].text()}")
