"""What wants attention, in a card: how often each rule finds something, the most frequent first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.overview.card import Card
from bufetat_editor.ui.overview.count_bars import counts_table
from bufetat_editor.ui.overview.counts import Counted, CountsModel
from bufetat_editor.ui.theme import Theme

_MOST = 4  # rules; the panel of the checks has them all


class AttentionCard(Card):
    """Leads to the checks: to all that they have found, or to what one rule has.

    Attributes:
        table: the rules.
        all_of_it: leads to everything.
    """

    rule_wished = Signal(str)
    all_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "attentionCard", self.tr("What wants attention"), parent)
        self._counts = CountsModel(lambda count: self.tr("%n finding(s)", "", count), self)
        self._told = self.note("attentionTold", self.tr("The model is being checked …"))
        title = self.tr("Findings by rule")
        self.table = counts_table(theme, self._counts, "attentionBars", title, self)
        self.table.row_wished.connect(self.rule_wished)
        self.all_of_it = self.button("openChecks", self.tr("Open the checks"))
        self.all_of_it.clicked.connect(self.all_wished)
        for widget in (self.table, self._told):
            self.column.addWidget(widget)
        self.column.addWidget(self.all_of_it, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.table.hide()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        return self.table, self.all_of_it

    def show_rules(self, rules: Mapping[str, tuple[str, int]]) -> None:
        """Show what the last check has found.

        Args:
            rules: what each rule that finds something is called, and how often it does, by name.
        """
        shown, rest = most_frequent(rules)
        self._counts.show_counted(shown)
        self.table.setHidden(not shown)
        self._told.setText(self._told_of(shown, rest))
        self._told.setHidden(bool(shown) and not rest)

    def _told_of(self, shown: tuple[Counted, ...], rest: int) -> str:
        if shown:
            return self.tr("and %n finding(s) of other kinds", "", rest)
        return self.tr("Nothing wants attention. All that is checked is in order.")


def most_frequent(rules: Mapping[str, tuple[str, int]]) -> tuple[tuple[Counted, ...], int]:
    """Return the rules that find most, and how many findings the others have."""
    every = (Counted(name, title, count) for name, (title, count) in rules.items())
    by_count = sorted(every, key=lambda one: -one.count)
    return tuple(by_count[:_MOST]), sum(one.count for one in by_count[_MOST:])
