"""The final wording of an item: words ticked in several proposals, and what is written by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from bufetat_editor.history.choosing import (
    Choice,
    altered,
    composed,
    taken_in,
    together,
    with_taken,
)
from bufetat_editor.history.merge import Merged, merge
from bufetat_editor.history.words import word_diff
from bufetat_editor.ui.history_text import marked_up, spoken
from bufetat_editor.ui.inputs.rows import excerpt
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.weighing.choice_words import choice_told, meeting_told
from bufetat_editor.ui.weighing.choices import WordChoices
from bufetat_editor.ui.weighing.wording_editor import WordingEditor

_SMALL = 13


class WordingPart(QWidget):
    """Makes a wording; its heading is for who shows it.

    A choice that is ticked is merged into what is written. Where it meets words written by hand,
    these stand and it is told, until the person lets the choice's words take their place.

    Attributes:
        choices: the changes that can be taken; hidden if there are none.
        editor: the wording.
        instead: puts the choice's words where those written by hand are; hidden unless they meet.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("finalWordingPart")
        self._theme = theme
        self._now = self._as_now = ""
        self._offered: tuple[Choice, ...] = ()
        self._taken = frozenset[int]()
        self._taken_at: dict[str, frozenset[int]] = {}  # by the wording, for undo and redo
        self._refused: tuple[frozenset[int], Merged] | None = None
        self.editor = WordingEditor(theme)
        self.choices = WordChoices(theme, self.editor.document())
        self.instead = QPushButton(self.tr("Use the words of the choice"))
        self.instead.setObjectName("wordsInstead")
        self._told, self._change = QLabel(), QLabel()
        self._told.setObjectName("choiceTold")
        self._change.setObjectName("finalWordingChange")
        for label in (self._told, self._change):
            label.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._change.setTextFormat(Qt.TextFormat.RichText)
        self._lay_out()
        self.choices.ticked.connect(self._tick)
        self.instead.clicked.connect(self._take_instead)
        self.editor.written.connect(self._on_written)
        theme.changed.connect(self._dress)
        self._tell("")
        self._dress()

    @property
    def text(self) -> str:
        """The wording as it is written."""
        return self.editor.text()

    @property
    def taken(self) -> frozenset[int]:
        """Places of the choices that are ticked."""
        return self._taken

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, from top to bottom."""
        return (self.choices, self.instead, self.editor)

    def show_wording(
        self,
        now: str,
        offered: Sequence[Choice],
        own: frozenset[int],
        text: str | None,
        as_now: str,
    ) -> None:
        """Show a wording in the making; the very same again leaves all as it is, undo too.

        Args:
            now: the wording of today, which the choices are for.
            own: places of the choices that are ticked to begin with.
            text: what was written so far; none for what those come to. What is ticked is seen in
                it, for there may have been else to choose when it was written.
            as_now: what is said of it where it is the wording of today.
        """
        taken = together(offered, own) if text is None else taken_in(now, offered, text)
        text = composed(now, offered, taken) if text is None else text
        is_same = (now, tuple(offered), text) == (self._now, self._offered, self.text)
        if is_same and as_now == self._as_now:
            return
        self._now, self._offered, self._taken = now, tuple(offered), taken
        self._as_now = as_now
        self._taken_at = {text: taken}
        self.editor.begin(now, text)
        self.choices.setVisible(bool(offered))
        self._tell("")
        self._show()

    # --- taking and leaving

    def _tick(self, number: int) -> None:
        if number in self._taken:
            taken = self._taken - {number}
        else:
            taken = with_taken(self._offered, self._taken, number)
        merged = merge(self._composed(self._taken), self._composed(taken), self.text)
        if merged.conflicts:
            self._refuse(taken, merged)
        else:
            self._take(taken, merged.text)

    def _refuse(self, taken: frozenset[int], merged: Merged) -> None:
        """Let stand what was written by hand, and say so."""
        meetings = map(meeting_told, merged.conflicts)
        self._tell(" ".join((*meetings, self.tr("What you have written stands."))))
        self._refused = (taken, merged)
        self.instead.show()

    def _take_instead(self) -> None:
        if self._refused:
            taken, merged = self._refused
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes
            self._take(taken, merged.text_by_theirs)

    def _take(self, taken: frozenset[int], text: str) -> None:
        before = self._taken
        self._taken_at[self.text] = before
        self._taken_at[text] = taken
        if text == self.text:
            self._on_written()
        else:
            self.editor.put(text)
        self._tell_taken(self._listed(taken - before), self._listed(before - taken))

    def _on_written(self) -> None:
        """Undo and redo lead back to what was ticked when it read so."""
        self._taken = self._taken_at.get(self.text, self._taken)
        self._tell("")
        self._show()
        self.changed.emit()

    def _composed(self, taken: frozenset[int]) -> str:
        return composed(self._now, self._offered, taken)

    # --- how it is shown

    def _tell_taken(self, taken: str, left: str) -> None:
        """Say what was ticked or is no more; it is seen in the list, but for what else went."""
        if taken and left:
            words = self.tr("No longer taken, because the two collide: {choices}")
            self._tell(words.format(choices=left))
        if taken:
            self._say(self.tr("Taken: {choices}").format(choices=taken))
        elif left:
            self._say(self.tr("Left: {choices}").format(choices=left))

    def _tell(self, told: str) -> None:
        self._refused = None
        self.instead.hide()
        self._told.setText(told)
        self._told.setVisible(bool(told))
        if told:
            self._say(told)

    def _say(self, told: str) -> None:
        """Have it read aloud, after what is being read."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def _listed(self, numbers: frozenset[int]) -> str:
        return "; ".join(choice_told(self._offered[number]) for number in sorted(numbers))

    def _show(self) -> None:
        by_hand = altered(self._now, self._offered, self._taken, self.text)
        self.choices.show_choices(self._offered, self._taken, by_hand)
        words = word_diff(self._now, self.text)
        is_other = self.text != self._now
        if is_other:
            self._change.setText(marked_up(excerpt(words), self._theme.tokens))
            self._change.setAccessibleName(spoken(excerpt(words)))
        else:
            self._change.setText(self._as_now)
            self._change.setAccessibleName(self._as_now)

    def _dress(self) -> None:
        for label in (self._told, self._change):
            label.setFont(font(self._theme.zoomed(_SMALL)))
        self.instead.setFont(font(self._theme.zoomed(14)))
        self._show()

    def _lay_out(self) -> None:
        self._change.setProperty("look", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.choices)
        column.addWidget(self._told)
        column.addWidget(self.instead, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.editor)
        column.addWidget(self._change)
        column.addStretch()  # what room is left over is below
