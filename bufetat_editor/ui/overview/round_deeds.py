"""What is done next with the rounds, under the board of the newest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from bufetat_editor.domain.rounds import tally
from bufetat_editor.ui.bar import Bar
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme, font


class RoundDeeds(QWidget):
    """Leads to the next input that waits, and to the other rounds; each only if there are any.

    Attributes:
        weigh: leads to the input.
        rounds: leads to the page of all rounds.
    """

    rounds_wished = Signal()

    def __init__(self, theme: Theme, next_input: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("roundDeeds")
        self.weigh = QPushButton(self)
        self.weigh.setObjectName("weighNext")
        self.weigh.clicked.connect(next_input.trigger)
        self.rounds = QPushButton(self)
        self.rounds.setObjectName("allRounds")
        self.rounds.clicked.connect(self.rounds_wished)
        bar = Bar(self)
        for button in self.stops:
            button.setAutoDefault(True)  # Enter presses it
            bar.addWidget(button)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def stops(self) -> tuple[QPushButton, ...]:
        """What Tab goes through, in order."""
        return self.weigh, self.rounds

    def show_standing(self, standing: Standing) -> None:
        """Say how many wait in the newest round, and how many rounds there are."""
        waiting = sum(tally(one.inputs).waiting for one in standing.rounds[:1])
        rounds = len(standing.rounds)
        self.weigh.setText(self.tr("Weigh the %n that wait(s)", "", waiting))
        self.rounds.setText(self.tr("All %n round(s)", "", rounds))
        self.weigh.setHidden(not waiting)
        self.rounds.setHidden(rounds < 2)
        self.setHidden(not waiting and self.rounds.isHidden())

    def _dress(self) -> None:
        """Set everything at the size of the text."""
        for button in self.stops:
            button.setFont(font(self._theme.zoomed(14)))
