"""Names and roles: what is said of a widget to who does not see it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QTextEdit, QWidget

from tests.helpers.audit.flaw import Flaw, flaw, used

_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
_FIELDS = (QLineEdit, QTextEdit, QComboBox)
_FIRST = 30  # rows of a list that are listened to


def unnamed(top: QWidget) -> Iterator[Flaw]:
    """Yield what has no name, only its value for one, or no role."""
    for widget in used(top):
        face = QAccessible.queryAccessibleInterface(widget)
        name = widget.accessibleName() if isinstance(widget, QComboBox) else _said(face)
        if not name:
            yield flaw("name", widget, "has none")
        elif isinstance(widget, _FIELDS) and name == face.text(QAccessible.Text.Value):
            yield flaw("name", widget, "is its value")
        elif name == widget.objectName():
            yield flaw("name", widget, "is for programs")
        if widget is not top and face.role() in _NOTHING:
            yield flaw("role", widget, "has none")
        if isinstance(widget, QAbstractItemView):
            yield from _silent_rows(widget)


def _said(face: object) -> str:
    return str(face.text(QAccessible.Text.Name)).strip()  # type: ignore[attr-defined]


def _silent_rows(view: QAbstractItemView) -> Iterator[Flaw]:
    model, root = view.model(), view.rootIndex()
    is_list = isinstance(model, QAbstractListModel)  # which keeps its one column to itself
    for row in range(min(model.rowCount(root), _FIRST)):
        said = [
            model.index(row, column, root).data(role)
            for column in range(1 if is_list else model.columnCount(root))
            for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        ]
        if not any(said):
            yield flaw("name", view, f"row {row} says nothing")
