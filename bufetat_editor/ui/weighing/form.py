"""Where an input is weighed: outcome, reason, and how the item is to read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bufetat_editor.domain.assessments import needs_reason
from bufetat_editor.ui.deed_button import DeedButton
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.weighing.application_part import ApplicationPart
from bufetat_editor.ui.weighing.draft import DraftAssessment
from bufetat_editor.ui.weighing.head import WeighingHead
from bufetat_editor.ui.weighing.offer import lacks_deed
from bufetat_editor.ui.weighing.outcomes import OutcomeButtons
from bufetat_editor.ui.weighing.reason_box import ReasonBox

if TYPE_CHECKING:
    from bufetat_editor.ui.inputs.rows import InputRow

_SMALL = 13


class WeighingForm(QWidget):
    """Shows what is written of an input, and tells when a person writes more.

    Attributes:
        head: tells whether it is saved.
        part: what is to be done to the model.
        draft: what is written.
        as_before: answers as in an earlier round.
    """

    changed = Signal()
    wants_room = Signal()  # more of it than before is to be seen
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weighingForm")
        self._theme = theme
        self._row: InputRow | None = None
        self.draft = DraftAssessment()
        self.head = WeighingHead(theme)
        self.outcomes = OutcomeButtons(theme)
        self.reason = ReasonBox(theme)
        self._missing = QLabel()
        self._missing.setObjectName("assessmentMissing")
        self._missing.setProperty("look", "error")
        self._missing.setWordWrap(True)
        self.as_before = QAction(self)
        self.as_before.setObjectName("answerAsBefore")
        self._before = DeedButton(self.as_before, keys="Ctrl+Shift+R")
        self._before.setProperty("look", "deed")
        self.part = ApplicationPart(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.outcomes)
        column.addWidget(self._before, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.reason, self._missing, self.part):
            column.addWidget(widget)
        self.outcomes.changed.connect(self._on_outcome)
        self.reason.written.connect(self._on_reason)
        self.part.changed.connect(self._on_wording)
        theme.changed.connect(self._dress)
        self._dress()
        self._tell_missing("")

    # --- what is shown

    def show_row(self, row: InputRow, draft: DraftAssessment) -> None:
        """Show what is written of an input; of what is withdrawn it is only to be read."""
        if self._row is None or row.id != self._row.id:
            self._tell_missing("")
        self._row, self.draft = row, draft
        self.outcomes.show_outcome(draft.outcome)
        self.reason.show_reason(draft.reason)
        self.part.show_row(row, draft)
        self.outcomes.let_choose(may=not row.is_withdrawn)
        self.reason.setReadOnly(row.is_withdrawn)

    def show_nothing(self) -> None:
        """Let nothing be chosen while there is no input."""
        self._row = None
        self.outcomes.let_choose(may=False)
        self.name_before("")
        self.head.show_state(is_weighed=False, is_begun=False)

    def name_before(self, name: str) -> None:
        """Offer to answer as in an earlier round, by that name; empty where there is none."""
        self.as_before.setText(name)
        self.as_before.setEnabled(bool(name))
        self._before.setVisible(bool(name))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, from top to bottom."""
        outcomes = self.outcomes.buttons.values()
        return (*outcomes, self._before, self.reason, *self.part.wording.stops, *self.head.buttons)

    def focus_first(self) -> None:
        """Put the focus on the outcome."""
        self.outcomes.first.setFocus(Qt.FocusReason.TabFocusReason)

    def reveal(self) -> None:
        """Ask for room to be seen in."""
        self.wants_room.emit()

    def is_ready(self) -> bool:
        """Tell whether it can be saved; if not, say why where that is to be mended."""
        missing = self._missing_reason()
        if self.draft.outcome is None:
            self._tell_missing(self.tr("Choose an outcome first."))
            self.focus_first()
        elif missing:
            self._tell_missing(missing)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return True
        self.reveal()
        return False

    def fill(self, draft: DraftAssessment) -> None:
        """Write in it as a person would."""
        if self._row:
            self.show_row(self._row, draft)
            self._on_written()
            self.reveal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- what is written

    def _on_outcome(self) -> None:
        """Whoever is still in the list goes on where the reason is to be written."""
        self.fill(replace(self.draft, outcome=self.outcomes.outcome))
        if self._lacks_reason and not self.isAncestorOf(self.window().focusWidget()):
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reason(self) -> None:
        self.draft = replace(self.draft, reason=self.reason.text())
        self._on_written()

    def _on_wording(self) -> None:
        seen = self._row.wording if self._row else None
        self.draft = replace(self.draft, wording=self.part.written(), seen=seen)
        self._on_written()

    def _on_written(self) -> None:
        self._tell_missing("")
        self.changed.emit()

    # --- what lacks

    @property
    def _lacks_reason(self) -> bool:
        outcome = self.draft.outcome
        return outcome is not None and needs_reason(outcome) and not self.draft.reason.strip()

    def _missing_reason(self) -> str:
        """What is said of a reason that lacks; empty if none does."""
        if self._lacks_reason:
            return self.tr("Write why. Whoever sent the input will read it.")
        is_idle = self._row is not None and lacks_deed(
            self._row, self.draft.outcome, self.part.offer
        )
        if is_idle and not self.draft.reason.strip():
            return self.tr(
                "Nothing is done to the model: the input has no place in it. Write why it is "
                "followed all the same."
            )
        return ""

    def _tell_missing(self, words: str) -> None:
        """Show what lacks, and have it read aloud where the focus goes and at once."""
        self._missing.setText(words)
        self._missing.setVisible(bool(words))
        is_outcome = self.draft.outcome is None
        self.outcomes.describe(words if is_outcome else "")
        self.reason.setAccessibleDescription("" if is_outcome else words)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _dress(self) -> None:
        for widget in (self._missing, self._before):
            widget.setFont(font(self._theme.zoomed(_SMALL)))
