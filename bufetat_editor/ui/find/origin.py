"""Where a person was before she came to the page of finding, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.sections import FIND
from bufetat_editor.ui.session import Session


class Origin(QObject):
    """Remembers the item or the section that was last shown, however the page was opened."""

    def __init__(
        self, session: Session, parts: Parts, presenter: Presenter, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._parts = parts
        self._presenter = presenter
        self._place = ""  # an item or a section
        self._section = ""
        for changed in (
            parts.outline.section_chosen,
            parts.workspace.current_changed,
            session.standing_changed,
        ):
            changed.connect(lambda _: self._take_in())
        self._take_in()

    def _take_in(self) -> None:
        section = self._parts.workspace.section
        if FIND not in {self._presenter.place, section}:
            self._place, self._section = self._presenter.place, section

    def return_to(self) -> None:
        """Show it; its section if the item is gone, and the first one if that is gone too."""
        keys = self._parts.outline.keys()
        sections = [key for key in (self._place, self._section) if key in keys]
        is_item = self._place not in keys
        if is_item and self._session.standing.snapshot.is_living(self._place):
            self._presenter.go_to(self._place)
        elif keys:
            self._presenter.show_section(next(iter(sections), keys[0]))
            self._parts.workspace.focus_page()
