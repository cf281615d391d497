"""The preview panel: what is printed, the pages, and how large they are."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bufetat_editor.ui.bar import Bar, group
from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.preview.view import Fit, PagesView
from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from bufetat_editor.usecases.previewing import Cut, Proof

_PATIENCE_MS = 150
"""Pages that are newer by then were never seen to be old."""
_ICON = QSize(16, 16)


class PreviewPanel(QWidget):
    """Shows the pages of the draft as they will be printed.

    Attributes:
        pages: the pages themselves.
    """

    cut_chosen = Signal(str)  # Cut
    closed = Signal()
    item_wished = Signal(str)
    left = Signal()  # the focus goes back to where one writes

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._blamed = ""
        self.pages = PagesView(theme, self)
        self.pages.setAccessibleName(self.tr("Pages"))
        self._cuts = {cut: self._choice(f"preview-{cut}", told) for cut, told in _cuts().items()}
        self._fits: dict[Fit, QPushButton] = {
            "width": self._pictured("previewWidth", self.tr("As wide as the room")),
            "page": self._pictured("previewPage", self.tr("Whole page")),
        }
        self._smaller = self._tool("previewSmaller", self.tr("Smaller pages"))
        self._larger = self._tool("previewLarger", self.tr("Larger pages"))
        self._close = self._tool("closePreview", self.tr("Close the preview"))
        self._number = self._words("previewNumber")
        self._percent = self._words("previewZoom")
        self._state = self._words("previewState")
        self._why = self._words("previewWhy")
        self._why.setProperty("look", "notice")
        self._why.setWordWrap(True)
        self._way = QPushButton(self.tr("Show the item"), self)
        self._way.setObjectName("previewItem")
        self._slow = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._lay()
        self._connect()
        self._order()
        theme.changed.connect(self._paint)
        self._paint()
        self._on_moved()
        self._show_failure("", "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc lead back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- what is shown

    def show_cut(self, cut: Cut, *, has_memo: bool) -> None:
        """Tell what is printed, and offer a memo if there is one."""
        self._cuts["memo"].setEnabled(has_memo)
        self._cuts[cut].setChecked(True)

    def show_proof(self, proof: Proof) -> None:
        """Show pages that are as new as the text."""
        self._slow.stop()
        self._state.clear()
        self._show_failure("", "")
        self.pages.show_proof(proof)

    def show_waiting(self) -> None:
        """The text is newer than the pages; it is told if it lasts."""
        if not self._slow.isActive() and not self._state.text():
            self._slow.start()

    def show_failure(self, why: str, item: str) -> None:
        """Keep the pages, and tell why there are no newer ones.

        Args:
            item: the one that is to blame; empty if it is not known.
        """
        self._slow.stop()
        is_old = self.pages.proof is not None
        self._state.setText(self.tr("Older than the text") if is_old else "")
        self._show_failure(why, item)

    def tell(self, words: str) -> None:
        """Say aloud which item the keyboard has gone to."""
        self.pages.setAccessibleDescription(f"{self._number.text()}. {words}")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.pages, words))

    def _show_failure(self, why: str, item: str) -> None:
        self._blamed = item
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._way.setVisible(bool(item))

    def _on_slow(self) -> None:
        has_pages = self.pages.proof is not None
        self._state.setText(self.tr("Updating …") if has_pages else self.tr("Laying out …"))

    def _fit_to(self, fit: Fit) -> None:
        self.pages.fit_to(fit)
        self._on_moved()  # the button of what is so already stays down

    def _on_moved(self) -> None:
        proof = self.pages.proof
        words = self.tr("Page {number} of {count}") if proof else ""
        count = len(proof.pages) if proof else 0
        self._number.setText(words.format(number=self.pages.number, count=count))
        self._percent.setText(f"{self.pages.percent} %")
        self.pages.setAccessibleDescription(self._number.text())
        for fit, button in self._fits.items():
            button.setChecked(fit == self.pages.fit)

    # --- how it is made

    def _lay(self) -> None:
        heading = QLabel(self.tr("Preview"))
        heading.setFont(font(14, QFont.Weight.DemiBold))
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addWidget(self._state, 1)
        top.addWidget(self._close)
        choices = Bar()
        choices.addWidget(group(*self._cuts.values()))
        why = QVBoxLayout()
        why.addWidget(self._why)
        why.addWidget(self._way, 0, Qt.AlignmentFlag.AlignLeft)
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 10, 10)
        head.setSpacing(6)
        head.addLayout(top)
        head.addLayout(choices)
        head.addLayout(why)
        foot = Bar()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._number)
        foot.push_right()
        foot.addWidget(group(self._smaller, self._percent, self._larger))
        foot.addWidget(group(*self._fits.values()))
        below = QVBoxLayout()
        below.setContentsMargins(16, 8, 10, 8)
        below.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.pages, 1)
        whole.addLayout(below)

    def _connect(self) -> None:
        for cut, button in self._cuts.items():
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _=False, one=cut: self.cut_chosen.emit(one))
        for fit, button in self._fits.items():
            button.clicked.connect(lambda _=False, one=fit: self._fit_to(one))
        self._smaller.clicked.connect(lambda: self.pages.step_zoom(-1))
        self._larger.clicked.connect(lambda: self.pages.step_zoom(1))
        self._close.clicked.connect(self.closed)
        self._way.clicked.connect(lambda: self.item_wished.emit(self._blamed))
        self._slow.timeout.connect(self._on_slow)
        self.pages.item_wished.connect(self.item_wished)
        self.pages.moved.connect(self._on_moved)

    def _order(self) -> None:
        """Let Tab go from the top down."""
        stops = (
            self._close,
            *self._cuts.values(),
            self._way,
            self.pages,
            self._smaller,
            self._larger,
            *self._fits.values(),
        )
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def _choice(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setCheckable(True)
        button.setAutoDefault(True)  # Enter presses it
        button.setProperty("look", "count")
        return button

    def _pictured(self, name: str, words: str) -> QPushButton:
        button = self._choice(name, "")
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setIconSize(_ICON)
        return button

    def _tool(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setProperty("look", "plain")
        button.setIconSize(_ICON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _words(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("look", "muted")
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _paint(self) -> None:
        tokens = self._theme.tokens
        for button, name in (
            (self._smaller, "zoom-out"),
            (self._larger, "zoom-in"),
            (self._close, "x"),
            (self._fits["width"], "move-horizontal"),
            (self._fits["page"], "fullscreen"),
        ):
            button.setIcon(icon(name, tokens))


def _cuts() -> dict[Cut, str]:
    return {
        "memo": QCoreApplication.translate("PreviewPanel", "Memo and model"),
        "booklet": QCoreApplication.translate("PreviewPanel", "Booklet"),
    }
