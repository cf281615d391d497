"""A page that shows what is read out of the model and holds no rows to write in."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bufetat_editor.ui.phrases import breakable
from bufetat_editor.ui.roll import Roll
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme, font

_MARGINS = (50, 30, 50, 40)


class _Sheet(QWidget):
    """Is no higher than what stands on it must be: what scrolls by itself gives way first."""

    def heightForWidth(self, width: int) -> int:
        """Return the least height."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout else -1


class ReadingPage(QWidget):
    """A heading, perhaps a note, and what the page itself puts into `body`.

    Where the window is too small for all of it, the page scrolls as a whole.

    Attributes:
        body: where the page lays what it shows.

    Args:
        title: stands at the top, and is what the page is called aloud.
        note: stands under it, muted.
    """

    item_wished = Signal(str)  # an item, to be shown where it stands
    item_read = Signal(str)  # an item that one has come to on the page

    def __init__(
        self, theme: Theme, title: str, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._heading = QLabel()
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self.entitle(title)
        roll = Roll(self, _Sheet())
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(roll)
        self._whole = whole = roll.column
        whole.setContentsMargins(*_MARGINS)
        whole.setSpacing(8)
        whole.addWidget(self._heading)
        self._remark = QLabel(note, self)
        self._remark.setProperty("look", "muted")
        self._remark.setWordWrap(True)
        self._remark.setHidden(not note)
        whole.addWidget(self._remark)
        whole.addSpacing(8)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        whole.addLayout(self.body, 1)
        theme.changed.connect(self._size)
        self._size()

    def entitle(self, title: str) -> None:
        """Call the page that; however long, it takes no more width than the page has."""
        self.setAccessibleName(title)
        self._heading.setText(breakable(title))

    def let_scroll(self) -> None:
        """Leave no air under what scrolls: it goes on to the edge, and is seen to."""
        left, top, right, _ = _MARGINS
        self._whole.setContentsMargins(left, top, right, 0)

    def show_standing(self, standing: Standing) -> None:
        """Show how the model stands; called when the page is shown, and while it is, on changes."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the focus where one begins."""
        raise NotImplementedError

    def show_item(self, item_id: str) -> None:
        """Show an item that is told of on the page; only some pages tell of one."""

    def step(self, direction: int) -> bool:  # noqa: ARG002 - for those that override it
        """Go to the next of what is listed (1) or the one before (-1); false if nothing is."""
        return False

    @staticmethod
    def order(*widgets: QWidget) -> None:
        """Let Tab lead through these, one after the other."""
        for one, following in pairwise(widgets):
            QWidget.setTabOrder(one, following)

    def _size(self) -> None:
        """Set what stands on the page at the size of the text."""
        for widget in (self, self._remark):
            widget.setFont(font(self.theme.zoomed(14)))
        self._heading.setFont(font(self.theme.zoomed(25), QFont.Weight.Bold))
