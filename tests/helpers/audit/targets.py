"""Targets: large enough to be hit by an unsteady hand (WCAG 2.5.8: 24 by 24 pixels)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QWidget,
)

from tests.helpers.audit.flaw import Flaw, flaw, shown

_LEAST = 24
_HIT = (QAbstractButton, QComboBox, QLineEdit)


def small(top: QWidget) -> Iterator[Flaw]:
    """Yield what is too small to be hit."""
    for widget in shown(top):
        if isinstance(widget, _HIT) and min(widget.width(), widget.height()) < _LEAST:
            yield flaw("target", widget, f"{widget.width()} × {widget.height()}")
        if isinstance(widget, QAbstractItemView) and 0 < widget.sizeHintForRow(0) < _LEAST:
            yield flaw("target", widget, f"rows of {widget.sizeHintForRow(0)}")
