"""Which memo goes along with the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from bufetat_editor.domain.places import memo_title
from bufetat_editor.ui.dialogs.choice_list import choice_list

if TYPE_CHECKING:
    from bufetat_editor.domain.snapshot import Snapshot

_NONE = ""


class MemoChoice(QObject):
    """Offers the memos of a state of the model, and none.

    Attributes:
        field: the list; while nothing can be chosen it says what is meant instead.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.field = choice_list()
        self._wished: str | None = None  # no other than the last one
        self._meant = ""
        self.field.currentIndexChanged.connect(self._on_chosen)

    @property
    def memo(self) -> str:
        """Id of the one that goes along, as chosen if there is such a one; empty for none."""
        is_there = self._wished is not None and self.field.findData(self._wished) >= 0
        return str(self._wished if is_there else self.field.itemData(max(self.memos - 1, 0)))

    @property
    def is_open(self) -> bool:
        """True if one can choose."""
        return not self._meant

    @property
    def memos(self) -> int:
        """The number of memos that there are."""
        return self.field.count() - 1

    def offer(self, snapshot: Snapshot) -> None:
        """Offer the memos of this state; the last one stands for one that it has not."""
        with QSignalBlocker(self.field):
            self.field.clear()
            for memo in snapshot.of_kind("memo"):
                self.field.addItem(memo_title(snapshot, memo), memo.id)
            self.field.addItem(self.tr("Without a memo"), _NONE)
        self._show()

    def choose(self, *, with_memo: bool) -> None:
        """Choose the last memo, or none."""
        self._wished = None if with_memo else _NONE
        self._show()

    def mean(self, words: str) -> None:
        """Say what is meant where one cannot choose; empty where one can."""
        self._meant = words
        self._show()

    def _show(self) -> None:
        with QSignalBlocker(self.field):
            found = self.field.findData(self.memo) if self.is_open else -1
            self.field.setCurrentIndex(found)
        self.field.setPlaceholderText(self._meant)
        self.field.setAccessibleDescription(self._meant)
        self.field.setEnabled(self.is_open)

    def _on_chosen(self) -> None:
        self._wished = str(self.field.currentData())
        self.changed.emit()
