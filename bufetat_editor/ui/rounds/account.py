"""The account of what came back: every fragment in one of seven counts, each of them a filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from bufetat_editor.domain.proposals import TYPES, Type
from bufetat_editor.ui.bar import Bar
from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.input_words import ICONS, TONES
from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from bufetat_editor.domain.rounds import Receipt

_ICON, _LETTERS = 15, 13


class AccountBar(QWidget):
    """Reads as a sum: the fragments on the left, the seven counts on the right.

    Attributes:
        wanted: the types that are chosen; all are shown if none is.
        buttons: the counts by type.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("account")
        self.setAccessibleName(self.tr("Account of all that came back"))
        self._theme = theme
        self.buttons: Mapping[Type, QPushButton] = {name: self._button(name) for name in TYPES}
        self._counts = Counter[Type]()
        self._is_slim = False
        self._sum = QLabel()
        self._sum.setObjectName("accountSum")
        self._verdict = QLabel(self.tr("These do not add up"))
        self._verdict.setObjectName("accountVerdict")
        self._verdict.setProperty("look", "error")
        self._terms = {
            name: _term("+" if number else "=", button)
            for number, (name, button) in enumerate(self.buttons.items())
        }
        bar = Bar(self)
        for widget in (self._sum, *self._terms.values(), self._verdict):
            bar.addWidget(widget)
        theme.changed.connect(self._paint)
        self._paint()

    @property
    def wanted(self) -> frozenset[Type]:
        """The chosen types."""
        return frozenset(name for name, button in self.buttons.items() if button.isChecked())

    def want(self, *types: Type) -> None:
        """Choose these types and no others; tell of it only if they are others than before."""
        if self.wanted != frozenset(types):
            for name, button in self.buttons.items():
                button.setChecked(name in types)
            self.changed.emit()

    def show_receipts(self, receipts: Iterable[Receipt]) -> None:
        """Show the sum of these."""
        shown = tuple(receipts)
        counts = Counter[Type]()
        for one in shown:
            counts.update(one.counts)
        self._counts = counts
        fragments = sum(one.fragments for one in shown)
        self._sum.setText(self.tr("%n fragment(s)", "", fragments))
        self._verdict.setHidden(all(one.balances for one in shown))
        told = (self._counted(name, count) for name in TYPES if (count := counts[name]))
        self.setAccessibleDescription(f"{self._sum.text()} = {' + '.join(told)}")
        self._tell()

    def fit(self, *, is_slim: bool) -> None:
        """Tell by icons and numbers only, and leave out what is nothing, where room is little."""
        if is_slim != self._is_slim:
            self._is_slim = is_slim
            self._tell()

    def _tell(self) -> None:
        for name, button in self.buttons.items():
            words = self._counted(name, self._counts[name])
            button.setText(str(self._counts[name]) if self._is_slim else words)
            button.setToolTip(words if self._is_slim else "")
            button.setAccessibleName(words)
            self._terms[name].setHidden(self._is_slim and not self._counts[name])

    def _counted(self, name: Type, count: int) -> str:
        return {
            "unchanged": self.tr("%n unchanged", "", count),
            "changed": self.tr("%n reworded", "", count),
            "comment": self.tr("%n comment(s)", "", count),
            "added": self.tr("%n new", "", count),
            "removed": self.tr("%n proposed removed", "", count),
            "moved": self.tr("%n moved", "", count),
            "not_placed": self.tr("%n not placed", "", count),
        }[name]

    def _button(self, name: Type) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"count-{name}")
        button.setProperty("look", "count")
        button.setCheckable(True)
        button.setAutoDefault(True)  # Enter presses it
        button.clicked.connect(lambda _: self.changed.emit())
        return button

    def _paint(self) -> None:
        side, face = self._theme.zoomed(_ICON), font(self._theme.zoomed(_LETTERS))
        for label in self.findChildren(QLabel):
            label.setFont(face)
        for name, button in self.buttons.items():
            tone = TONES.get(name, "muted" if name == "unchanged" else "accent")
            button.setIcon(icon(ICONS[name], self._theme.tokens, tone))
            button.setIconSize(QSize(side, side))
            button.setFont(face)


def _term(sign: str, button: QPushButton) -> QWidget:
    """A count with the sign before it; a line never ends between them."""
    term = QWidget()
    row = QHBoxLayout(term)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(QLabel(sign))
    row.addWidget(button)
    return term
