"""What can come of an input, as five buttons of which one is down."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from bufetat_editor.domain.assessments import OUTCOMES, InputOutcome
from bufetat_editor.ui.bar import Bar
from bufetat_editor.ui.input_words import outcome_name
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.weighing.words import outcome_word

_SIZE = 13.5
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class OutcomeButtons(QWidget):
    """Lets one choose an outcome; arrows go from one to the next, Space, Enter and a click choose.

    Attributes:
        buttons: by outcome, in the order of the keys.
        deeds: what chooses each of them from the menu, or by its key.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Outcome"))
        self._theme = theme
        self._group = QButtonGroup(self)
        self.buttons: Mapping[InputOutcome, QPushButton] = {
            outcome: self._button(outcome, number) for number, outcome in enumerate(OUTCOMES, 1)
        }
        self.deeds: Mapping[str, QAction] = {one: self._deed(one) for one in OUTCOMES}
        bar = Bar(self)
        for button in self.buttons.values():
            bar.addWidget(button)
        self._group.buttonClicked.connect(lambda _: self.changed.emit())
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def outcome(self) -> InputOutcome | None:
        """What is chosen."""
        return next((one for one, button in self.buttons.items() if button.isChecked()), None)

    def show_outcome(self, outcome: InputOutcome | None) -> None:
        """Show what is chosen, and none for none."""
        self._group.setExclusive(False)  # else the last one cannot be let go of
        for one, button in self.buttons.items():
            button.setChecked(one == outcome)
        self._group.setExclusive(True)

    def let_choose(self, *, may: bool) -> None:
        """Let an outcome be chosen, or not."""
        self.setEnabled(may)
        for deed in self.deeds.values():
            deed.setEnabled(may)

    @property
    def first(self) -> QPushButton:
        """Where one comes in: the chosen one, else the first."""
        return self.buttons[self.outcome or OUTCOMES[0]]

    def describe(self, words: str) -> None:
        """Let it be heard, where one comes in, what there is to know before one chooses."""
        for button in self.buttons.values():
            told = words if button is self.first else ""
            button.setAccessibleDescription(". ".join(filter(None, (told, button.toolTip()))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the outcome beside: to pass by one must not choose it."""
        buttons = list(self.buttons.values())
        at = next((n for n, one in enumerate(buttons) if one.hasFocus()), None)
        step = _STEPS.get(Qt.Key(event.key()))
        if at is None or step is None:
            super().keyPressEvent(event)
        else:
            beside = buttons[(at + step) % len(buttons)]
            beside.setFocus(Qt.FocusReason.TabFocusReason)

    def _button(self, outcome: InputOutcome, number: int) -> QPushButton:
        button = _OutcomeButton(outcome_word(outcome))
        button.setAccessibleName(outcome_name(outcome))
        button.setObjectName(f"outcome-{outcome}")
        button.setProperty("look", "outcome")
        button.setCheckable(True)
        button.setAutoDefault(True)  # Enter presses it
        keys = QKeySequence(f"Ctrl+{number}")
        button.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        button.setAccessibleDescription(button.toolTip())
        self._group.addButton(button)
        return button

    def _deed(self, outcome: InputOutcome) -> QAction:
        action = QAction(outcome_word(outcome), self)
        action.triggered.connect(self.buttons[outcome].click)
        return action

    def _dress(self) -> None:
        for button in self.buttons.values():
            button.setFont(font(self._theme.zoomed(_SIZE)))


class _OutcomeButton(QPushButton):
    """Leaves the arrows to the row that it stands in, where Qt would choose by them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the other keys."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)
