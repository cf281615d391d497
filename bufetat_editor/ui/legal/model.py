"""The register of legal bases as a tree: acts and circulars, and under each what rests on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from bufetat_editor.domain.places import BETWEEN, Places
from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.language import label
from bufetat_editor.ui.legal_words import name_of, presumed, standing_of
from bufetat_editor.ui.phrases import shortened
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from bufetat_editor.domain.legal_register import Basis, LegalRegister, Resting

Index = QModelIndex | QPersistentModelIndex

SOURCE, STATE, REFERENCE = range(3)
"""The columns: what it is, how it stands or where, and the references."""

_TOP = 0
"""The internal id of a source; that of what rests on the nth source is n + 1."""

_IN_A_ROW, _IN_A_PLACE = 140, 36
_ICONS = {
    "in_force": ("badge-check", "added"),
    "repealed": ("history", "warn"),
    "unchecked": ("info", "muted"),
    "unknown": ("info", "muted"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: `cells` by column, `full` what they say where that is more."""

    cells: tuple[str, str, str]
    full: tuple[str, str, str]


class LegalModel(QAbstractItemModel):
    """Acts and circulars, the items that rest on them below.

    Attributes:
        bases: the sources that are shown.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._register: LegalRegister | None = None
        self.bases: tuple[Basis, ...] = ()
        self._entries: tuple[Entry, ...] = ()
        self._resting: tuple[tuple[Entry, ...], ...] = ()

    def show_register(self, standing: Standing, bases: Sequence[Basis]) -> None:
        """Show these sources of the standing's register."""
        places = Places(standing.snapshot, naming=label)
        self.beginResetModel()
        self._register, self.bases = standing.legal, tuple(bases)
        self._entries = tuple(map(self._source_entry, self.bases))
        self._resting = tuple(
            tuple(_resting_entry(one, places) for one in base.resting) for base in self.bases
        )
        self.endResetModel()

    def basis_at(self, index: Index) -> Basis | None:
        """Return the source of a row, or the one that the row's item rests on."""
        if not index.isValid():
            return None
        row = index.row() if index.internalId() == _TOP else index.internalId() - 1
        return self.bases[row]

    def item_at(self, index: Index) -> str:
        """Return the id of the item in a row; empty if it is a source."""
        if not index.isValid() or index.internalId() == _TOP:
            return ""
        return self.bases[index.internalId() - 1].resting[index.row()].item.id

    # --- the tree

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        """Return the index of a cell."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        """Return the source that a row stands under."""
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of sources, or of items that rest on one."""
        if not parent.isValid():
            return len(self.bases)
        is_source = parent.internalId() == _TOP and parent.column() == 0
        return len(self._resting[parent.row()]) if is_source else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return len(self._heads())

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the heads."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says and how it looks; what is outdated is also underlined."""
        if not index.isValid():
            return None
        entry = self._entry(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.cells[index.column()]
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return entry.full[index.column()]
        return self._look(index, role) if index.internalId() == _TOP else None

    def _look(self, index: Index, role: int) -> object:
        status, column = self.bases[index.row()].status, index.column()
        match role:
            case Qt.ItemDataRole.FontRole if column == SOURCE:
                face = font(self._theme.zoomed(14), QFont.Weight.DemiBold)
                face.setUnderline(status == "repealed")
                return face
            case Qt.ItemDataRole.ForegroundRole if column == STATE and status == "repealed":
                return self._theme.tokens.color("warn")
            case Qt.ItemDataRole.DecorationRole if column == STATE:
                name, color = _ICONS[status]
                return icon(name, self._theme.tokens, color)
        return None

    # --- within

    def _entry(self, index: Index) -> Entry:
        if index.internalId() == _TOP:
            return self._entries[index.row()]
        return self._resting[index.internalId() - 1][index.row()]

    def _heads(self) -> tuple[str, str, str]:
        return self.tr("Source and task"), self.tr("State or place"), self.tr("Reference")

    def _source_entry(self, base: Basis) -> Entry:
        told = ""
        if self._register:
            told = standing_of(base.source, self._register.legislation, self._register.day)
        cells = (name_of(base.name), told, self.tr("%n reference(s)", "", base.references))
        name = cells[SOURCE]
        title = f"{name}: {base.source.title}" if base.source else name
        return Entry(cells, (title, cells[STATE], cells[REFERENCE]))


def _resting_entry(resting: Resting, places: Places) -> Entry:
    name = places.title(resting.item)
    headings = [one.removesuffix(":") for one in places.headings(resting.item)]
    place = BETWEEN.join(headings)
    near = BETWEEN.join(shortened(one, _IN_A_PLACE) for one in headings)
    written = "; ".join(dict.fromkeys(one.reference.text for one in resting.readings))
    if any(one.presumed for one in resting.readings):
        written += f" ({presumed()})"
    return Entry((shortened(name, _IN_A_ROW), near, written), (name, place, written))
