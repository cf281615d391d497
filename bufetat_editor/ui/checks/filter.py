"""Which rules are looked at: a button that says so, with each rule and how often it finds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.checks.rows import FindingRow, Rows
from bufetat_editor.ui.menu_button import MenuButton


class RuleFilter(MenuButton):
    """Hides what some rules find, until the window is closed.

    Attributes:
        hidden: the names of these rules.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("checksRules", self.tr("Kinds of findings"), parent)
        self.hidden: frozenset[str] = frozenset()
        self._rules: dict[str, tuple[str, int]] = {}

    def offer(self, rows: Rows) -> None:
        """Offer the rules that find something; those that were hidden stay so."""
        rules = rows.rules()
        if rules != self._rules:
            self._rules = rules
            self._fill()
        self._tell()

    def lets_through(self, row: FindingRow) -> bool:
        """True if what is found is looked at."""
        return row.finding is None or row.finding.rule.name not in self.hidden

    def want_all(self) -> None:
        """Hide nothing."""
        self._hide(frozenset())

    def want_only(self, rule: str) -> None:
        """Hide what every other rule finds."""
        self._hide(frozenset(self._rules) - {rule})

    def _fill(self) -> None:
        self.list.clear()
        everything = self.list.addAction(self.tr("Show all kinds"))
        everything.triggered.connect(self.want_all)
        self.list.addSeparator()
        for name, (words, count) in self._rules.items():
            action = self.list.addAction(f"{words}  ({count})".replace("&", "&&"))
            action.setObjectName(f"checksRule-{name}")
            action.setCheckable(True)
            action.setChecked(name not in self.hidden)
            action.triggered.connect(lambda _=False, one=name: self._hide(self.hidden ^ {one}))

    def _hide(self, rules: frozenset[str]) -> None:
        self.hidden = rules
        for action in self.list.actions():
            if action.isCheckable():
                action.setChecked(action.objectName().removeprefix("checksRule-") not in rules)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        shown = [name for name in self._rules if name not in self.hidden]
        if len(shown) == len(self._rules):
            self.show_chosen(self.tr("All kinds"))
        else:
            self.show_chosen(self.tr("%n kind(s)", "", len(shown)))
        self.setVisible(len(self._rules) > 1 or bool(self.hidden))
