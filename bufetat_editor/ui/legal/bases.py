"""Lets the legal bases be looked at: offers their page and shows it on call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.sections import LEGAL

if TYPE_CHECKING:
    from bufetat_editor.ui.legal.page import LegalPage
    from bufetat_editor.ui.presenter import Presenter
    from bufetat_editor.ui.session import Session


class LegalBases(QObject):
    """Offers the page of legal bases."""

    def __init__(
        self, _session: Session, parts: Parts, presenter: Presenter, window: QObject
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._presenter = presenter
        parts.workspace.offer(LEGAL, self._made_page)
        parts.actions["legal"].triggered.connect(self._show)

    def _made_page(self, parent: QWidget) -> LegalPage:
        from bufetat_editor.ui.legal.page import LegalPage

        return LegalPage(self._parts.workspace.theme, parent)

    def _show(self) -> None:
        self._presenter.show_section(LEGAL)
        self._parts.workspace.focus_page()
