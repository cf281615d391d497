"""Lists of pictures measure what is seen, and that once."""

from __future__ import annotations

from PySide6.QtCore import QRect, QStringListModel
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.pictured_rows import Index, PicturedList, PicturedRows
from bufetat_editor.ui.theme import Theme

ROWS = 40


class Measured:
    """A picture that tells in which widths it was measured."""

    def __init__(self, widths: list[int]) -> None:
        self._widths = widths

    def height(self, width: int) -> int:
        self._widths.append(width)
        return 30

    def draw(self, painter: QPainter, frame: QRect) -> None:
        """Draw nothing."""


class Rows(PicturedRows):
    def __init__(self, view: PicturedList) -> None:
        super().__init__(Theme("light"), view)
        self.widths: list[int] = []

    def made(self, _index: Index) -> Measured:
        return Measured(self.widths)


def filled(qtbot: QtBot) -> tuple[PicturedList, Rows]:
    listed = PicturedList()
    qtbot.addWidget(listed)
    listed.setModel(QStringListModel(["rad"] * ROWS, listed))
    rows = Rows(listed)
    listed.draw_by(rows)
    return listed, rows


def test_nothing_is_measured_as_long_as_the_list_is_not_seen(qtbot: QtBot) -> None:
    listed, rows = filled(qtbot)
    listed.setCurrentIndex(listed.model().index(3, 0))
    listed.scrollTo(listed.currentIndex())
    listed.resize(300, 200)
    listed.doItemsLayout()

    assert rows.widths == []


def test_each_row_is_measured_once_where_it_is_seen(qtbot: QtBot) -> None:
    listed, rows = filled(qtbot)
    listed.resize(300, 200)
    with qtbot.waitExposed(listed):
        listed.show()
    qtbot.waitUntil(lambda: len(rows.widths) >= ROWS)
    listed.resize(300, 400)
    listed.doItemsLayout()

    assert rows.widths == [listed.viewport().width()] * ROWS
