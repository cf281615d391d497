"""How much has changed since the last edition, section by section."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from bufetat_editor.ui.lead_cells import KEY_ROLE, Index
from bufetat_editor.ui.sections import Section, sections
from bufetat_editor.ui.standing import Standing

SHARE_ROLE = Qt.ItemDataRole.UserRole + 3
"""How long a bar is, as a share of the longest."""

_NAME, BAR, _COUNT = range(3)


@dataclass(frozen=True, slots=True)
class Changes:
    """A section in which something has changed.

    Attributes:
        key: of the section, as the outline has it.
        count: how many items of its own differ; those of the sections under it are theirs.
    """

    key: str
    label: str
    count: int


def changes_by_section(standing: Standing) -> tuple[Changes, ...]:
    """Return what has changed, in the order of the document."""
    return tuple(_in(sections(standing)))


def _in(branch: Sequence[Section]) -> Iterator[Changes]:
    for section in branch:
        own = section.changes - sum(child.changes for child in section.children)
        if own:
            yield Changes(section.key, section.label, own)
        yield from _in(section.children)


class ChangesModel(QAbstractTableModel):
    """Sections with a bar and a number each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes: tuple[Changes, ...] = ()

    def show_changes(self, changes: tuple[Changes, ...]) -> None:
        """Show these."""
        if changes != self._changes:
            self.beginResetModel()
            self._changes = changes
            self.endResetModel()

    # --- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of sections."""
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return name, bar and number."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown and said of a section."""
        if not index.isValid():
            return None
        one = self._changes[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return {_NAME: one.label, _COUNT: str(one.count)}.get(index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((one.label, self.tr("%n change(s)", "", one.count)))
            case _ if role == SHARE_ROLE:
                return one.count / max(other.count for other in self._changes)
            case _ if role == KEY_ROLE:
                return one.key
        return None
