"""Going: from finding to finding in the document, and the panel along with where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bufetat_editor.domain.checking.told import LISTED_WORD
from bufetat_editor.ui.checks.checking import Checking
from bufetat_editor.ui.checks.stepping import at_or_after, beyond
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.ui.checks.panel import ChecksPanel
    from bufetat_editor.ui.checks.rows import FindingRow


class Going(QObject):
    """Takes a person to what wants attention.

    Args:
        checking: what has found it.
    """

    def __init__(
        self, session: Session, parts: Parts, presenter: Presenter, checking: Checking
    ) -> None:
        super().__init__(checking)
        self._session = session
        self._parts = parts
        self._presenter = presenter
        self._checking = checking
        parts.actions["next_finding"].triggered.connect(lambda: self._step(1))
        parts.actions["previous_finding"].triggered.connect(lambda: self._step(-1))
        parts.workspace.current_changed.connect(self._on_current_changed)
        checking.renewed.connect(self._suit)
        checking.panel_made.connect(self._take_panel)
        self._suit()

    def go_to(self, row: FindingRow) -> None:
        """Go to a finding where it stands, with its words marked."""
        if (finding := row.finding) is None or finding.rule is LISTED_WORD:  # it stands anywhere
            return
        panel = self._checking.open()
        panel.list.choose(row.key)
        now = self._session.standing.snapshot.get(finding.item.id)
        stands = now is not None and now.text == finding.item.text
        hits = (finding.at,) if finding.at and stands else ()
        self._presenter.go_to(finding.item.id, hits=hits)
        panel.tell(row)

    def go_on(self, item: str, at: int) -> None:
        """Go to the first finding from a place on; whoever is in the panel stays there.

        Args:
            at: where in the item's text; -1 before it.
        """
        panel = self._checking.open()
        row = at_or_after(panel.waiting(), self._checking.rows.order, item, at)
        if row is None or self._parts.workspace.is_writing():
            return
        if panel.list.hasFocus():
            panel.list.choose(row.key)
        else:
            self.go_to(row)

    def _take_panel(self, panel: ChecksPanel) -> None:
        panel.list.place_wished.connect(self._go_to_chosen)
        panel.rules.changed.connect(self._suit)

    def _suit(self) -> None:
        """Offer the way to findings where there are any."""
        for name in ("next_finding", "previous_finding"):
            self._parts.actions[name].setEnabled(bool(self._checking.rows.waiting))

    def _step(self, way: int) -> None:
        self._parts.workspace.commit()
        panel = self._checking.open()
        last = panel.list.row.key if panel.list.row else None
        place = last[1] if last and panel.list.hasFocus() else self._presenter.place
        if row := beyond(panel.waiting(), self._checking.rows.order, place, last, way):
            self.go_to(row)

    def _go_to_chosen(self) -> None:
        if (panel := self._checking.panel) and panel.list.row:
            self.go_to(panel.list.row)

    def _on_current_changed(self, item: str) -> None:
        """Let the panel tell of the item that one has come to."""
        panel = self._checking.panel
        if panel is None or panel.list.hasFocus():
            return
        row = panel.list.row
        if row is None or row.key is None or row.key[1] != item:
            here = (one.key for one in panel.waiting() if one.key and one.key[1] == item)
            panel.list.choose(next(here, None))
