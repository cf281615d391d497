"""The page that leads to the rounds, and says how to begin where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from bufetat_editor.ui.input_words import answered_told, round_title, waiting_count
from bufetat_editor.ui.reading_page import ReadingPage
from bufetat_editor.ui.rounds.long_button import LongButton
from bufetat_editor.ui.rounds.roll import Roll
from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from bufetat_editor.domain.rounds import Round
    from bufetat_editor.ui.standing import Standing

_INDENT = 5  # pixels, as the frame of the focus leaves them beside the name


class RoundsPage(ReadingPage):
    """Lists the rounds, the newest first.

    Attributes:
        begin: the button that sends out the first one.
    """

    def __init__(self, theme: Theme, send: QAction, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("RoundsPage", "Inputs")
        super().__init__(theme, title, "", parent)
        self.setObjectName("roundsPage")
        self._shown: tuple[Round, ...] = ()
        self._names: list[LongButton] = []
        self._nothing = QLabel(
            self.tr(
                "Send the draft out to the regions for their input, and take in the files that "
                "come back: then each round stands here with what was proposed."
            )
        )
        self._nothing.setObjectName("howToBegin")
        self._nothing.setWordWrap(True)
        self.begin = QPushButton(send.iconText())
        self.begin.setObjectName("beginRound")
        self.begin.setProperty("look", "main")
        self.begin.setAutoDefault(True)  # Enter presses it
        self.begin.clicked.connect(send.trigger)
        roll = Roll()
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        roll.column.addLayout(self._list)
        roll.column.addStretch(1)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(roll, 1)
        theme.changed.connect(self._dress)
        self._dress()

    def show_standing(self, standing: Standing) -> None:
        """Show the rounds that there are by now."""
        self._nothing.setHidden(bool(standing.rounds))
        self.begin.setHidden(bool(standing.rounds))
        self.begin.setEnabled(standing.live)
        if standing.rounds != self._shown:
            self._shown = standing.rounds
            self._fill()

    def focus_first(self) -> None:
        """Put the focus on the newest round, or on the way to the first one."""
        (*self._names, self.begin)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        self._names = [self._name(one) for one in self._shown]
        for one, name in zip(self._shown, self._names, strict=True):
            self._list.addWidget(self._entry(one, name))
        self.order(self.begin, *self._names)
        self._dress()

    def _name(self, one: Round) -> LongButton:
        name = LongButton(round_title(one))
        name.setObjectName("openRound")
        name.setProperty("look", "link")
        name.setAutoDefault(True)  # Enter presses it
        name.clicked.connect(lambda: self.item_wished.emit(one.id))
        return name

    def _entry(self, one: Round, name: LongButton) -> QWidget:
        """A round: its name leads to it, and below it stands how far it has come."""
        frame = QFrame()
        frame.setProperty("look", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        waiting = waiting_count(one)
        facts = [answered_told(one), self.tr("%n input(s)", "", len(one.inputs))]
        if waiting:
            facts.append(self.tr("%n not placed", "", waiting))
        told = QLabel(" · ".join(facts))
        told.setProperty("look", "muted")
        told.setIndent(_INDENT)
        told.setWordWrap(True)
        column.addWidget(name)
        column.addWidget(told)
        return frame

    def _dress(self) -> None:
        """Set everything at the size of the text."""
        for widget in (*self.findChildren(QLabel), self.begin):
            if widget is not self._heading:
                widget.setFont(font(self.theme.zoomed(14)))
        for button in self._names:
            button.setFont(font(self.theme.zoomed(16), QFont.Weight.DemiBold))
