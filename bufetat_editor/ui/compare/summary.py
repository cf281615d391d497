"""How many changes a comparison tells, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from bufetat_editor.usecases.comparing import Comparison


class Summary(QLabel):
    """Says how many changes there are, and in how many places if these are more."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compareSummary")
        self.setProperty("look", "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_sum(self, comparison: Comparison | None, shown: int) -> None:
        """Sum up a comparison; say nothing while there is none.

        Args:
            shown: how many of the changes are shown.
        """
        told = self._told(comparison, shown) if comparison and comparison.changes else ""
        self.setText(told)

    def _told(self, comparison: Comparison, shown: int) -> str:
        count, memos = len(comparison.changes), comparison.memo_changes
        told = self.tr("%n change(s)", "", count)
        if shown != count:
            told = self.tr("{shown} of {changes} shown").format(shown=shown, changes=told)
        elif 0 < memos < count:
            words = self.tr("{changes}: {model} in the model, {memos} in memos")
            told = words.format(changes=told, model=count - memos, memos=memos)
        if comparison.places == count:
            return told
        in_text = self.tr("%n place(s) in the text", "", comparison.places)
        return f"{told} · {in_text}"
