"""Rows of inputs as Qt asks for them; one can be dragged to where it belongs."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from bufetat_editor.ui.inputs.rows import InputRow, with_begun

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
DRAGGED = "application/x-bufetat-editor-input"
"""What is dragged: the id of an input."""


class InputsModel(QAbstractListModel):
    """Inputs in the order of the register.

    Attributes:
        rows: all that are shown.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[InputRow, ...] = ()

    def show_rows(self, rows: tuple[InputRow, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def show_begun(self, begun: Collection[str]) -> None:
        """Tell of which inputs something is begun; all rows stay where they are."""
        before, self.rows = self.rows, with_begun(self.rows, begun)
        for number, (old, new) in enumerate(zip(before, self.rows, strict=True)):
            if old is not new:
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def index_of(self, input_id: str) -> QModelIndex:
        """Return where an input is; nowhere if it is not shown."""
        ids = [row.id for row in self.rows]
        return self.index(ids.index(input_id)) if input_id in ids else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of inputs."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row in full words, as it is read aloud; what is seen is drawn."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.told
        return row if role == ROW_ROLE else None

    # --- dragging

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a row can be dragged: not if it is withdrawn."""
        usual = super().flags(index)
        can_be = index.isValid() and not self.rows[index.row()].is_withdrawn
        return usual | Qt.ItemFlag.ItemIsDragEnabled if can_be else usual

    def mimeTypes(self) -> list[str]:
        """Return what a dragged row is."""
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged row."""
        dragged = QMimeData()
        for index in indexes:
            dragged.setData(DRAGGED, self.rows[index.row()].id.encode())
        return dragged


def dragged_input(data: QMimeData) -> str:
    """Return the id of the input that is dragged; empty if it is something else."""
    return bytes(data.data(DRAGGED).data()).decode()
