"""A button for undo or redo, with the list of steps beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

_NARROWEST = 140
_BESIDE_WORDS = 62  # the icon, the arrow and the air round them


class StepButton(QToolButton):
    """Says what it would take back; Alt+Down opens the list.

    Args:
        width: pixels that the longest name takes.
    """

    opened = Signal()
    chosen = Signal(int)  # so many steps

    def __init__(self, action: QAction, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self._name = ""
        self._width = width
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(width)

    def sizeHint(self) -> QSize:
        """Be as wide whatever the name is, so that nothing beside it moves."""
        return QSize(self._width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Give way in a narrow window."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    @cached_property
    def steps(self) -> QMenu:
        """The list; its entries are given when it opens."""
        menu = QMenu(self)
        menu.setObjectName(f"{self.defaultAction().objectName()}Steps")
        menu.aboutToShow.connect(self._on_opened)
        return menu

    def offer_steps(self) -> None:
        """Show the way to the list; the window's first picture is quicker without it."""
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setMenu(self.steps)

    def show_name(self, short: str) -> None:
        """Say what the action is called now, shortly."""
        self._name = short
        self._fit_name()
        action = self.defaultAction()
        action.setToolTip(f"{action.text()} ({action.shortcut().toString()})")
        self.setAccessibleName(action.text())
        self.setAccessibleDescription(self.tr("Alt+Down lists more steps"))

    def show_steps(self, names: Sequence[str]) -> None:
        """Fill the list."""
        self.steps.clear()
        for count, name in enumerate(names, 1):
            entry = self.steps.addAction(name.replace("&", "&&"))
            entry.triggered.connect(lambda _=False, count=count: self.chosen.emit(count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much of the name as there is room for."""
        super().resizeEvent(event)
        self._fit_name()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list by the keys that open lists elsewhere."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.steps.popup(self.mapToGlobal(self.rect().bottomLeft()))
        else:
            super().keyPressEvent(event)

    def _fit_name(self) -> None:
        room = self.width() - _BESIDE_WORDS
        fitting = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.defaultAction().setIconText(fitting)

    def _on_opened(self) -> None:
        self.steps.setAccessibleName(self.defaultAction().text())  # else it has the program's
        self.steps.clear()
        self.steps.addAction(self.tr("Looking …")).setEnabled(False)
        self.opened.emit()
