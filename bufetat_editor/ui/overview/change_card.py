"""What has changed since the last edition, in a card: a bar a section, which leads there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from bufetat_editor.ui.lead_cells import Index, LeadCells
from bufetat_editor.ui.lead_table import LeadTable
from bufetat_editor.ui.overview.changes import BAR, SHARE_ROLE, ChangesModel, changes_by_section
from bufetat_editor.ui.phrases import day, local_time, written_day
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme, font

_WIDTH, _HEIGHT, _SIDE = 160, 12, 8  # of a bar, in pixels at the usual size of the text


class ChangeCard(QFrame):
    """Shows where the draft differs from the edition that it is measured against.

    Attributes:
        table: the sections.
        compare: leads to all changes, word by word.
    """

    section_wished = Signal(str)

    def __init__(self, theme: Theme, compare: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changes = ChangesModel(self)
        self.setObjectName("changeCard")
        self.setProperty("look", "card")
        self._title = QLabel()
        self._title.setObjectName("changesTitle")
        self._title.setWordWrap(True)
        self._nothing = QLabel()
        self._nothing.setObjectName("noChanges")
        self._nothing.setProperty("look", "muted")
        self._nothing.setWordWrap(True)
        self.table = LeadTable(
            theme, self._changes, "changeBars", self.tr("Changes by section"), self
        )
        self.table.horizontalHeader().hide()
        self.table.setItemDelegateForColumn(BAR, ChangeBars(theme, self.table))
        self.table.row_wished.connect(self.section_wished)
        self.compare = QPushButton(self.tr("See all changes"))
        self.compare.setObjectName("allChanges")
        self.compare.setAutoDefault(True)  # Enter presses it
        self.compare.clicked.connect(compare.trigger)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(10)
        for widget in (self._title, self._nothing, self.table):
            column.addWidget(widget)
        column.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        return self.table, self.compare

    def show_standing(self, standing: Standing) -> None:
        """Show what has changed by now."""
        changes = changes_by_section(standing)
        self._title.setText(self._headed(standing))
        self._nothing.setText(self._empty(standing))
        self._nothing.setHidden(bool(changes))
        self._changes.show_changes(changes)
        self.table.setHidden(not changes)
        self.compare.setHidden(not changes)

    def _headed(self, standing: Standing) -> str:
        base = standing.base
        if base is None:
            return self.tr("Changes")
        if base.status == "approved" and base.meeting_date:
            words = self.tr("Changes since the approval of {date}")
            return words.format(date=written_day(base.meeting_date))
        words = self.tr("Changes since the circulation of {date}")
        return words.format(date=day(local_time(base.at).date()))

    def _empty(self, standing: Standing) -> str:
        if not standing.live:
            return ""
        if standing.base is None:
            return self.tr("There is no edition to compare with until one is sent out or approved.")
        return self.tr("Nothing has changed. What you write from now on is counted here.")

    def _dress(self) -> None:
        """Set everything at the size of the text."""
        for widget in (self._nothing, self.compare):
            widget.setFont(font(self._theme.zoomed(14)))
        self._title.setFont(font(self._theme.zoomed(16), QFont.Weight.DemiBold))


class ChangeBars(LeadCells):
    """Draws a bar as long as its share; its number stands beside it."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Ask for the room of the longest."""
        return QSize(self.theme.zoomed(_WIDTH) + 2 * _SIDE, self.theme.zoomed(_HEIGHT))

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
