"""F1: opens the guide at the chapter that tells of what one has before one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from bufetat_editor.ui.guide.places import chapter_of_page, chapter_of_panel
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:  # loaded when it is first wanted
    from bufetat_editor.ui.guide.window import GuideWindow


class Guiding(QObject):
    """Has one guide open at most."""

    def __init__(self, session: Session, parts: Parts, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._theme = theme
        self._window = window
        self._guide: GuideWindow | None = None
        parts.actions["guide"].triggered.connect(lambda _: self.show_here())

    def show_here(self) -> None:
        """Open the guide where it suits."""
        self.show(self._chapter_here())

    def show(self, file: str) -> None:
        """Open the guide at a chapter."""
        from bufetat_editor.ui.guide.window import GuideWindow

        if self._guide is None:
            self._guide = GuideWindow(self._theme, self._parts.actions, self._window)
        self._guide.show_chapter(file)

    def _chapter_here(self) -> str:
        widget = QApplication.focusWidget()
        while widget and widget is not self._window:
            if chapter := chapter_of_panel(widget.objectName()):
                return chapter
            widget = widget.parentWidget()
        return chapter_of_page(
            self._session.standing.snapshot,
            self._parts.workspace.section,
            is_checking=self._parts.checks.isVisible(),
        )
