"""Lets one see how the work stands as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.dialogs.opener import Dialogs
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.sections import EDITIONS, INPUTS, OVERVIEW
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.ui.checks.checking import Checking
    from bufetat_editor.ui.overview.page import OverviewPage


class Overviewing(QObject):
    """Offers the overview, and leads to where its cards point."""

    def __init__(
        self,
        session: Session,
        parts: Parts,
        presenter: Presenter,
        dialogs: Dialogs,
        window: QObject,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._presenter = presenter
        self._dialogs = dialogs
        self._page: OverviewPage | None = None
        self._checking: Checking | None = None
        parts.workspace.offer(OVERVIEW, self._made_overview)

    def take(self, checking: Checking) -> None:
        """Show what the checks find."""
        self._checking = checking
        checking.renewed.connect(self._show_rules)

    def _made_overview(self, parent: QWidget) -> OverviewPage:
        from bufetat_editor.ui.overview.page import Deeds, OverviewPage

        actions = self._parts.actions
        deeds = Deeds(
            actions["send"], actions["approve"], actions["compare"], actions["next_input"]
        )
        page = OverviewPage(self._parts.workspace.theme, deeds, parent)
        page.section_wished.connect(self._show_section)
        page.model_wished.connect(self._show_model)
        page.rounds_wished.connect(lambda: self._show_section(INPUTS))
        page.sheet_wished.connect(lambda: self._dialogs.export(written_as="changes"))
        page.edition_wished.connect(self._show_edition)
        page.attention.all_wished.connect(self._show_findings)
        page.attention.rule_wished.connect(self._show_findings)
        self._page = page
        self._show_rules()
        return page

    def _show_section(self, section: str) -> None:
        self._presenter.show_section(section)
        self._parts.workspace.focus_page()

    def _show_model(self) -> None:
        """Show where one begins to write."""
        for model in self._session.standing.snapshot.children(None, "service_model"):
            self._show_section(model.id)

    def _show_edition(self, edition: str) -> None:
        """Show an edition among the others, or what is new in the draft."""
        from bufetat_editor.ui.editions_page import EditionsPage

        if not edition:
            self._parts.actions["compare"].trigger()
            return
        self._show_section(EDITIONS)
        page = self._parts.workspace.reading_page(EDITIONS)
        if isinstance(page, EditionsPage):
            page.choose(edition)

    # --- what the checks find

    def _show_rules(self) -> None:
        """Count what the last check has found; before the first there is nothing to tell."""
        if self._page and self._checking and self._checking.rows.changeset >= 0:
            self._page.attention.show_rules(self._checking.rows.rules())

    def _show_findings(self, rule: str = "") -> None:
        """Go to what one rule has found, or to all of it."""
        if self._checking:
            panel = self._checking.open()
            if rule:
                panel.rules.want_only(rule)
            else:
                panel.rules.want_all()
            self._parts.actions["next_finding"].trigger()
