"""Where an input is weighed: outcome, reason, and how the item is to read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bufetat_editor.domain.assessments import needs_reason
from bufetat_editor.ui.begun import Begun
from bufetat_editor.ui.deed_button import DeedButton
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.weighing.application_part import FinalPart
from bufetat_editor.ui.weighing.head import WeighingHead
from bufetat_editor.ui.weighing.outcomes import OutcomeButtons
from bufetat_editor.ui.weighing.reason_box import ReasonBox

if TYPE_CHECKING:
    from bufetat_editor.history.weighing import Application, Deed
    from bufetat_editor.ui.inputs.rows import InputRow

_SMALL = 13
_AS_BEFORE = "Ctrl+Shift+R"


class WeighingForm(QWidget):
    """Shows what is written of an input, and tells when a person writes more.

    Attributes:
        head: tells whether it is saved.
        part: what is to be done to the model.
        begun: what is written.
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
        self.begun = Begun()
        self.head = WeighingHead(theme)
        self.outcomes = OutcomeButtons(theme)
        self.reason = ReasonBox(theme)
        self._missing = QLabel()
        self._missing.setObjectName("assessmentMissing")
        self._missing.setProperty("look", "error")
        self._missing.setWordWrap(True)
        self.as_before = QAction(self)
        self.as_before.setObjectName("answerAsBefore")
        self.as_before.setShortcut(QKeySequence(_AS_BEFORE))
        self.as_before.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._before = DeedButton(self.as_before, keys=_AS_BEFORE)
        self._before.setProperty("look", "small")
        self.part = FinalPart(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.outcomes)
        column.addWidget(self._before, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.reason, self._missing, self.part):
            column.addWidget(widget)
        self.outcomes.changed.connect(self._on_outcome)
        self.reason.textChanged.connect(self._on_reason)
        self.part.changed.connect(self._on_wording)
        theme.changed.connect(self._dress)
        self._dress()
        self._tell_missing("")

    # --- what is shown

    def show_row(self, row: InputRow, begun: Begun) -> None:
        """Show what is written of an input."""
        if self._row is None or row.id != self._row.id:
            self._tell_missing("")
        self._row, self.begun = row, begun
        self.outcomes.show_outcome(begun.outcome)
        self.reason.show_reason(begun.reason)
        self.part.show_row(row, begun)
        self.setEnabled(not row.is_withdrawn)

    def name_before(self, round_name: str) -> None:
        """Offer to answer as in an earlier round of that name; empty where there is none."""
        self.as_before.setText(self.tr("Answer as in {round}").format(round=round_name))
        self.as_before.setEnabled(bool(round_name))
        self._before.setVisible(bool(round_name))

    @property
    def deed(self) -> Deed | None:
        """What saving does to the model."""
        application = self.application
        return application.deed if application else None

    @property
    def application(self) -> Application | None:
        """What is to be done to the model with the wording that is written."""
        final = self.part.final
        if final is None or self._row is None:
            return None
        return final.application(self._row, self.part.wording.text)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, from top to bottom."""
        outcomes = self.outcomes.buttons.values()
        return (*outcomes, self._before, self.reason, *self.part.wording.stops, *self.head.buttons)

    def focus_first(self) -> None:
        """Put the focus on the outcome."""
        self.outcomes.first.setFocus(Qt.FocusReason.TabFocusReason)

    def is_ready(self) -> bool:
        """Tell whether it can be saved; if not, say why where that is to be mended."""
        outcome = self.begun.outcome
        if outcome is None:
            self._tell_missing(self.tr("Choose an outcome first."))
            self.focus_first()
        elif needs_reason(outcome) and not self.begun.reason.strip():
            self._tell_missing(self.tr("Write why. Whoever sent the input will read it."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return True
        self.wants_room.emit()
        return False

    def fill(self, begun: Begun) -> None:
        """Write in it as a person would."""
        self._write(begun)
        self.wants_room.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- what is written

    def _on_outcome(self) -> None:
        self.fill(replace(self.begun, outcome=self.outcomes.outcome))

    def _on_reason(self) -> None:
        reason = self.reason.toPlainText()
        if reason != self.begun.reason:  # else it is only shown
            self._write(replace(self.begun, reason=reason))

    def _on_wording(self) -> None:
        wording, taken = self.part.written()
        seen = self._row.wording if self._row else None
        self.begun = replace(self.begun, wording=wording, taken=taken, seen=seen)
        self.changed.emit()

    def _write(self, begun: Begun) -> None:
        if self._row:
            self.show_row(self._row, begun)
            self._tell_missing("")
            self.changed.emit()

    def _tell_missing(self, words: str) -> None:
        self._missing.setText(words)
        self._missing.setVisible(bool(words))
        self.reason.setAccessibleDescription(words)

    def _dress(self) -> None:
        for widget in (self._missing, self._before):
            widget.setFont(font(self._theme.zoomed(_SMALL)))
