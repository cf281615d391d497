"""What the tour tells of, in which order, and where it stands in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from bufetat_editor.ui.parts import Parts

Find = Callable[[], QRect]
"""Where a thing is, in the window's own pixels; an empty place if it is not to be seen."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is told of."""

    title: str
    words: str
    find: Find


class TourSteps(QObject):
    """Tells them of one window; an object, for Qt's tools find its words by their class."""

    def __init__(self, parts: Parts, window: QMainWindow) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window

    def seen(self) -> tuple[Step, ...]:
        """Return those whose things are to be seen now."""
        return tuple(step for step in self._all() if not step.find().isEmpty())

    def _all(self) -> tuple[Step, ...]:
        parts = self._parts
        return (
            Step(
                self.tr("The whole model"),
                self.tr(
                    "Here is the model in the order of the document. A number tells how much has "
                    "changed there."
                ),
                lambda: self._of(parts.outline),
            ),
            Step(
                self.tr("Write where the text stands"),
                self.tr(
                    "Click in a text and write. It is saved when you go on, and can always be "
                    "undone."
                ),
                self._row,
            ),
            Step(
                self.tr("What lies behind a line"),
                self.tr(
                    "Who wrote it, when and why, who asked for it, and which meeting approved it."
                ),
                lambda: self._of(parts.history),
            ),
            Step(
                self.tr("What has changed"),
                self.tr(
                    "Here you see how far the draft is from the last edition. {key} shows it word "
                    "by word."
                ).format(key=self._key("next_change")),
                lambda: self._of(parts.top.findChild(QWidget, "draftState")),
            ),
            Step(
                self.tr("What wants attention"),
                self.tr(
                    "Spelling and references are checked while you write. {key} goes to the next "
                    "thing to look at."
                ).format(key=self._key("next_finding")),
                self._findings,
            ),
            Step(
                self.tr("Help where you are"),
                self.tr(
                    "{key} opens the user guide at the chapter that suits. The Help menu also has "
                    "a practice model, in which nothing can go wrong."
                ).format(key=self._key("guide")),
                self._help_menu,
            ),
        )

    def _key(self, name: str) -> str:
        shortcut = self._parts.actions[name].shortcut()
        return shortcut.toString(QKeySequence.SequenceFormat.NativeText)

    def _of(self, widget: QWidget | None) -> QRect:
        if widget is None or not widget.isVisible():
            return QRect()
        area = QRect(widget.mapTo(self._window, QPoint()), widget.size())
        return area.intersected(self._window.rect())

    def _findings(self) -> QRect:
        """How many findings there are; the bottom line as long as that is not known."""
        status = self._parts.status
        told = self._of(status.findChild(QWidget, "findings"))
        return self._of(status) if told.isEmpty() else told

    def _row(self) -> QRect:
        """The row that is at work; the first one under the heading if none is."""
        page = self._parts.workspace.page
        if page is None or not page.order:
            return QRect()
        first = page.order[min(1, len(page.order) - 1)]
        row = page.rows.get(page.current) or page.rows.get(first)
        return self._of(row).intersected(self._of(page.viewport()))

    def _help_menu(self) -> QRect:
        bar = self._window.menuBar()
        menu = bar.findChild(QMenu, "menu-help")
        if menu is None or not bar.isVisible():
            return QRect()
        area = bar.actionGeometry(menu.menuAction())
        return area.translated(bar.mapTo(self._window, QPoint()))
