"""The filters over the inputs: how far they have come, and words that stand in them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bufetat_editor.ui.inputs.sieve import words_in
from bufetat_editor.ui.inputs.states import STATES, State, state_name
from bufetat_editor.ui.line_field import LineField
from bufetat_editor.ui.menu_button import MenuButton
from bufetat_editor.ui.phrases import sentence_case
from bufetat_editor.ui.theme import Theme, font

_NARROWEST = 90  # pixels, for words to be seen in


class InputFilters(QWidget):
    """Holds back what is not looked for.

    Attributes:
        outcomes: the button of how far they have come.
        field: takes the words.
    """

    changed = Signal()
    left = Signal()  # downwards, to what is found

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.outcomes = MenuButton("outcomeFilter", self.tr("Assessment"))
        self._actions = {state: self._action(state) for state in STATES}
        self.field = LineField()
        self.field.setObjectName("inputsFilter")
        self.field.setAccessibleName(self.tr("Words or number"))
        self.field.setPlaceholderText(self.tr("Words or number …"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(_NARROWEST)
        self.field.textChanged.connect(lambda _: self.changed.emit())
        self.field.returnPressed.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.outcomes)
        row.addWidget(self.field, 1)
        theme.changed.connect(self._dress)
        self._dress()
        self._show()

    @property
    def states(self) -> frozenset[State]:
        """The chosen states."""
        return frozenset(state for state, one in self._actions.items() if one.isChecked())

    @property
    def words(self) -> tuple[str, ...]:
        """The words that are looked for."""
        return words_in(self.field.text())

    def want(self, states: Collection[State], words: Sequence[str]) -> None:
        """Look for these and no others, without telling of it."""
        with QSignalBlocker(self):
            for state, action in self._actions.items():
                action.setChecked(state in states)
            if self.words != tuple(words):
                self.field.setText(" ".join(words))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down to what is found by the arrow; let go of the words by Esc, then leave."""
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _action(self, state: State) -> QAction:
        if state == "withdrawn":
            self.outcomes.list.addSeparator()
        action = self.outcomes.list.addAction(sentence_case(state_name(state)))
        action.setObjectName(f"filter-{state}")
        action.setCheckable(True)
        action.triggered.connect(self._on_chosen)
        return action

    def _on_chosen(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen = [self._actions[state].text() for state in STATES if state in self.states]
        several = self.tr("%n assessment(s)", "", len(chosen))
        every = self.tr("All assessments")
        self.outcomes.show_chosen(
            every if not chosen else chosen[0] if len(chosen) == 1 else several
        )

    def _dress(self) -> None:
        for widget in (self.outcomes, self.field):
            widget.setFont(font(self._theme.zoomed(13)))
