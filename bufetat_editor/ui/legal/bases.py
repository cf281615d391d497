"""Lets the legal bases be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.sections import LEGAL

if TYPE_CHECKING:
    from bufetat_editor.ui.legal.page import LegalPage


class LegalBases(QObject):
    """Offers the page of legal bases."""

    def __init__(self, parts: Parts, window: QObject) -> None:
        super().__init__(window)
        self._theme = parts.workspace.theme
        parts.workspace.offer(LEGAL, self._made_page)

    def _made_page(self, parent: QWidget) -> LegalPage:
        from bufetat_editor.ui.legal.page import LegalPage

        return LegalPage(self._theme, parent)
