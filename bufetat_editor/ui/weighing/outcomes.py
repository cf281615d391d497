"""What can come of an input, as five buttons of which one is down."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from bufetat_editor.domain.assessments import OUTCOMES, InputOutcome
from bufetat_editor.ui.bar import Bar
from bufetat_editor.ui.input_words import outcome_name
from bufetat_editor.ui.theme import Theme, font

_SIZE = 13.5


class OutcomeButtons(QWidget):
    """Lets one choose an outcome, by click, by arrow or by Ctrl+1 … Ctrl+5.

    Attributes:
        buttons: by outcome, in the order of the keys.
        keys: the actions of the keys, for where they are to work.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Outcome"))
        self._theme = theme
        self._group = QButtonGroup(self)
        self.keys: list[QAction] = []
        self.buttons: Mapping[InputOutcome, QPushButton] = {
            outcome: self._button(outcome, number) for number, outcome in enumerate(OUTCOMES, 1)
        }
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

    @property
    def first(self) -> QPushButton:
        """Where one comes in: the chosen one, else the first."""
        return self.buttons[self.outcome or OUTCOMES[0]]

    def _button(self, outcome: InputOutcome, number: int) -> QPushButton:
        button = QPushButton(self._short(outcome))
        button.setAccessibleName(outcome_name(outcome))
        button.setObjectName(f"outcome-{outcome}")
        button.setProperty("look", "outcome")
        button.setCheckable(True)
        button.setAutoDefault(True)  # Enter presses it
        keys = QKeySequence(f"Ctrl+{number}")
        button.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        button.setAccessibleDescription(button.toolTip())
        self._group.addButton(button)
        action = QAction(button.text(), self)
        action.setObjectName(f"choose-{outcome}")
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(button.click)
        self.keys.append(action)
        return button

    def _short(self, outcome: InputOutcome) -> str:
        """What it is called among the others."""
        return {
            "followed": self.tr("Followed"),
            "partly_followed": self.tr("Partly"),
            "not_followed": self.tr("Not followed"),
            "noted": self.tr("For information"),
            "postponed": self.tr("Postponed"),
        }[outcome]

    def _dress(self) -> None:
        for button in self.buttons.values():
            button.setFont(font(self._theme.zoomed(_SIZE)))
