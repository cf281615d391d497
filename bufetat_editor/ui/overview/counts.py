"""How many there are of each of several things, as Qt asks for it: a name, a bar and a number."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from bufetat_editor.ui.lead_cells import KEY_ROLE, Index
from bufetat_editor.ui.sections import Section, sections
from bufetat_editor.ui.standing import Standing

SHARE_ROLE = Qt.ItemDataRole.UserRole + 3
"""How long a bar is, as a share of the longest."""

_NAME, BAR, _COUNT = range(3)


@dataclass(frozen=True, slots=True)
class Counted:
    """Something that there are several of.

    Attributes:
        key: what its row leads to.
    """

    key: str
    label: str
    count: int


def changes_by_section(standing: Standing) -> tuple[Counted, ...]:
    """Return what has changed, in the order of the document, by the keys of the outline.

    Each section counts its own items; those of the sections under it are theirs.
    """
    return tuple(_in(sections(standing)))


def _in(branch: Sequence[Section]) -> Iterator[Counted]:
    for section in branch:
        own = section.changes - sum(child.changes for child in section.children)
        if own:
            yield Counted(section.key, section.label, own)
        yield from _in(section.children)


class CountsModel(QAbstractTableModel):
    """A row for each thing.

    Args:
        told: says a number aloud, with what is counted.
    """

    def __init__(self, told: Callable[[int], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = told
        self._counted: tuple[Counted, ...] = ()

    def show_counted(self, counted: tuple[Counted, ...]) -> None:
        """Show these."""
        if counted != self._counted:
            self.beginResetModel()
            self._counted = counted
            self.endResetModel()

    # --- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of things."""
        return 0 if parent.isValid() else len(self._counted)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return name, bar and number."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown and said of a thing."""
        if not index.isValid():
            return None
        one = self._counted[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return {_NAME: one.label, _COUNT: str(one.count)}.get(index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((one.label, self._told(one.count)))
            case _ if role == SHARE_ROLE:
                return one.count / max(other.count for other in self._counted)
            case _ if role == KEY_ROLE:
                return one.key
        return None
