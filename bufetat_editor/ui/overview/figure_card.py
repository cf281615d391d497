"""The figure of the quality concept in a card, or what it is drawn from where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.overview.card import Card
from bufetat_editor.ui.overview.concept import concept_of
from bufetat_editor.ui.overview.figure import Figure
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:
    from bufetat_editor.ui.standing import Standing


class FigureCard(Card):
    """Shows the figure as the model has it now.

    Attributes:
        figure: each shape leads to its item.
        begin: leads to where one writes, as long as there is nothing to draw.
    """

    item_wished = Signal(str)
    begun = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "figureCard", self.tr("The quality concept"), parent)
        self.figure = Figure(theme, self)
        self.figure.item_wished.connect(self.item_wished)
        self._nothing = self.note(
            "noConcept",
            self.tr(
                "The figure is drawn from the quality concept: its heading in the middle, and the "
                "dimensions round it. This model has none yet."
            ),
        )
        self.begin = self.button("beginModel", self.tr("Go to the model"))
        self.begin.clicked.connect(self.begun)
        self._lay_out()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab and the arrows go through, in order."""
        return (*self.figure.nodes, self.begin)

    def show_standing(self, standing: Standing) -> bool:
        """Show it as it is now; true if its shapes are others than before."""
        concept = concept_of(standing)
        self.figure.setHidden(concept is None)
        for widget in (self._nothing, self.begin):
            widget.setVisible(concept is None)
        return concept is not None and self.figure.show_concept(concept)

    def _lay_out(self) -> None:
        column = self.column
        column.addStretch(1)
        column.addWidget(self.figure)
        column.addWidget(self._nothing)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
