"""Bars that show numbers: as long as their shares of the longest."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from bufetat_editor.ui.lead_cells import Index, LeadCells
from bufetat_editor.ui.lead_table import LeadTable
from bufetat_editor.ui.overview.counts import BAR, SHARE_ROLE, CountsModel
from bufetat_editor.ui.theme import Theme

_WIDTH, _LEAST, _HEIGHT, _SIDE = 160, 56, 12, 8  # of a bar, in pixels at the usual size of text


class CountBars(LeadCells):
    """Draws a bar as long as its share; its number stands beside it."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Ask for the room of the longest."""
        return QSize(self.theme.zoomed(_WIDTH) + 2 * _SIDE, self.theme.zoomed(_HEIGHT))

    def least_width(self, _index: Index) -> int:
        """Return the width in which shares can still be told apart."""
        return self.theme.zoomed(_LEAST) + 2 * _SIDE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        tokens, height = self.theme.tokens, self.theme.zoomed(_HEIGHT)
        whole = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0)
        whole = QRectF(whole.left(), whole.center().y() - height / 2, whole.width(), height)
        part = QRectF(whole.left(), whole.top(), whole.width() * index.data(SHARE_ROLE), height)
        painter.save()
        self.draw_ground(painter, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for frame, tone in ((whole, "chip"), (part, "accent")):
            painter.setBrush(tokens.color(tone))
            painter.drawRoundedRect(frame, height / 2, height / 2)
        painter.restore()


def counts_table(
    theme: Theme, counts: CountsModel, name: str, title: str, parent: QWidget
) -> LeadTable:
    """Return a table of numbers with their bars; the arguments as for `LeadTable`."""
    table = LeadTable(theme, counts, name, title, parent)
    table.horizontalHeader().hide()
    table.setItemDelegateForColumn(BAR, CountBars(theme, table))
    return table
