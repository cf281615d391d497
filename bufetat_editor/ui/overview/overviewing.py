"""Lets one see how the work stands as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.sections import OVERVIEW

if TYPE_CHECKING:
    from bufetat_editor.ui.overview.page import OverviewPage


class Overviewing(QObject):
    """Offers the overview."""

    def __init__(self, parts: Parts, presenter: Presenter, window: QObject) -> None:
        super().__init__(window)
        self._parts = parts
        self._presenter = presenter
        parts.workspace.offer(OVERVIEW, self._made_overview)

    def _made_overview(self, parent: QWidget) -> OverviewPage:
        from bufetat_editor.ui.overview.page import OverviewPage

        actions = self._parts.actions
        page = OverviewPage(
            self._parts.workspace.theme, actions["send"], actions["compare"], parent
        )
        page.section_wished.connect(self._show_section)
        return page

    def _show_section(self, section: str) -> None:
        self._presenter.show_section(section)
        self._parts.workspace.focus_page()
