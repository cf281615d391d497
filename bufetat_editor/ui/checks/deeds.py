"""What can be done about the finding in focus: a line of buttons under the list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bufetat_editor.ui.actions import Actions
from bufetat_editor.ui.bar import Bar
from bufetat_editor.ui.checks.mends import Mends
from bufetat_editor.ui.checks.rows import FindingRow, told_mend
from bufetat_editor.ui.deed_button import DeedButton, deed
from bufetat_editor.ui.menu_button import MenuButton
from bufetat_editor.ui.spelling.keys import KEYS

_MOST = 8
"""Mends that are offered; what was meant is among the first ones or not at all."""


class FindingDeeds(QWidget):
    """Offers them.

    Attributes:
        all: mends all that the rule finds.
        again: takes back that something may stand.
    """

    mend_chosen = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._others = MenuButton("otherMends", self.tr("Other mends"), self)
        self.all = deed("mendAll", "", self)
        self.again = deed("checkAgain", self.tr("Check it again"), self)
        self._plain = actions["mend"].text()
        self._buttons = {
            "mend": DeedButton(actions["mend"], keys=KEYS["mend"], parent=self),
            "others": self._others,
            "all": DeedButton(self.all, parent=self),
            "accept": DeedButton(actions["accept_finding"], parent=self),
            "word": DeedButton(actions["add_word"], parent=self),
            "again": DeedButton(self.again, parent=self),
        }
        self._hint = QLabel(self.tr("F8 leads to the next finding, Shift+F8 to the one before."))
        self._hint.setProperty("look", "muted")
        self._hint.setWordWrap(True)
        bar = Bar()
        for button in self._buttons.values():
            button.setProperty("look", "deed")
            bar.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._hint)
        whole.addLayout(bar)
        self.show_row(None, (), Mends())

    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab stops, from the left."""
        return tuple(self._buttons.values())

    def show_row(self, row: FindingRow | None, mends: tuple[str, ...], every: Mends) -> None:
        """Offer what can be done about a finding.

        Args:
            mends: what may stand instead, the likeliest first.
            every: what would be mended at once of all that the rule finds.
        """
        waits = row is not None and not row.is_accepted
        told = [told_mend(row.finding, one) for one in mends] if row and row.finding else []
        self._name_mend(told[0] if told else self._plain)
        self._fill_others(dict(zip(mends[1:_MOST], told[1:_MOST], strict=True)))
        self.all.setText(self.tr("Mend all %n of this kind", "", every.count))
        is_shown = {
            "mend": waits and bool(mends),
            "others": waits and len(mends) > 1,
            "all": waits and bool(every.rewordings),
            "accept": waits,
            "word": waits and self._actions["add_word"].isEnabled(),
            "again": row is not None and row.is_accepted,
        }
        for name, shown in is_shown.items():
            self._buttons[name].setVisible(shown)
        self._hint.setVisible(row is None)

    def _name_mend(self, words: str) -> None:
        self._actions["mend"].setText(words.replace("&", "&&"))

    def _fill_others(self, mends: dict[str, str]) -> None:
        self._others.list.clear()
        self._others.show_chosen(self.tr("Other mends"))
        for mend, words in mends.items():
            action = self._others.list.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, one=mend: self.mend_chosen.emit(one))
