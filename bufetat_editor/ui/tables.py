"""What all tables have in common that are read and not written in."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QTableView


def make_readable(table: QTableView) -> None:
    """Let a table be read: one place in it is chosen, and Tab leads on to what stands after it."""
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.horizontalHeader().setHighlightSections(False)
