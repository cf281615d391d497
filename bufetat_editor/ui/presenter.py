"""The presenter: shows in all views how the model stands and where one is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QObject

from bufetat_editor.domain.matching import Stretch
from bufetat_editor.errors import UserError
from bufetat_editor.ui.language import told
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.phrases import redo_name, undo_name
from bufetat_editor.ui.sections import (
    COVERAGE,
    EDITIONS,
    LEGAL,
    OVERVIEW,
    READING,
    is_read,
    section_of,
)
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.standing import Standing


class Presenter(QObject):
    """Keeps the views in step with the session and with each other.

    Args:
        place: the item to begin at, if it is there.
    """

    def __init__(self, session: Session, parts: Parts, place: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._parts = parts
        self._place = place
        self._item = ""
        self._section = ""
        self._keys: list[str] = []
        self._followed = ""  # an item that was moved, and may now stand in another section
        self._connect_session()
        self._connect_views()
        self._connect_actions()
        self._on_standing_changed(session.standing)

    def show_section(self, section: str) -> None:
        """Show a section, here and in the outline."""
        self._parts.outline.choose(section)

    @property
    def place(self) -> str:
        """The item that was last in focus, else the section that is shown."""
        return self._item or self._section

    def go_to(
        self, item_id: str, *, edit_at: int | None = None, hits: Sequence[Stretch] = ()
    ) -> None:
        """Show an item where it stands, with what was found in it, or write on in its text."""
        unsaved, snapshot = self._parts.workspace.unsaved, self._session.standing.snapshot
        begun = unsaved.new.item_of(item_id)
        home = item_id if begun is None else str(begun.parent)
        if snapshot.is_living(home):
            self.show_section(section_of(snapshot, home))
            self._parts.workspace.focus_item(item_id, edit_at=edit_at, hits=hits)

    def return_to_place(self) -> None:
        """Put the focus where it was when the window was last closed, if nobody has moved it."""
        if not self._item and self._parts.workspace.shows(self._place):
            self._parts.workspace.focus_item(self._place)

    def follow(self, items: Collection[str]) -> None:
        """Go along if the item in focus is among those that were moved."""
        if self._item in items:
            self._followed = self._item

    def show_change(self, items: Sequence[str]) -> None:
        """Go to what a step back or forth has changed, unless one is there or reads elsewhere."""
        if items and self._item not in items and not self._is_reading:
            self._followed = items[0]

    # --- wiring

    def _connect_session(self) -> None:
        session, status = self._session, self._parts.status
        session.opened.connect(self._on_opened)
        session.open_failed.connect(self._on_open_failed)
        session.standing_changed.connect(self._on_standing_changed)
        session.history_read.connect(self._on_history_read)
        session.jobs.grew_slow.connect(status.show_busy)
        session.jobs.fell_idle.connect(status.show_idle)

    def _connect_views(self) -> None:
        parts = self._parts
        parts.outline.activated.connect(lambda _: parts.workspace.focus_page())
        parts.outline.section_chosen.connect(self._on_section_chosen)
        parts.workspace.current_changed.connect(self._on_current_changed)
        parts.workspace.item_wished.connect(self.go_to)
        parts.status.item_wished.connect(self.go_to)

    def _connect_actions(self) -> None:
        actions = self._parts.actions
        actions["history"].toggled.connect(lambda _: self.show_history())
        actions["history"].setChecked(True)
        actions["reason"].triggered.connect(self._on_reason_wished)
        for section in (OVERVIEW, LEGAL, COVERAGE, EDITIONS):
            actions[section].triggered.connect(lambda _=False, key=section: self._open(key))
        actions["next_section"].triggered.connect(lambda: self._step_section(1))
        actions["previous_section"].triggered.connect(lambda: self._step_section(-1))

    def show_history(self) -> None:
        """Show the history if it is wanted and has a place.

        The preview stands there while it is open. A page that is read has the room too; its lines
        tell what is to be told of them.
        """
        is_reading, actions = self._is_reading, self._parts.actions
        actions["history"].setEnabled(not is_reading)
        is_wanted = actions["history"].isChecked() and not actions["preview"].isChecked()
        self._parts.history.setVisible(is_wanted and not is_reading)

    @property
    def _is_reading(self) -> bool:
        """True while a page is shown that is read and has no rows."""
        return is_read(self._session.standing.snapshot, self._section)

    def _on_reason_wished(self) -> None:
        self._parts.actions["preview"].setChecked(False)
        self._parts.actions["history"].setChecked(True)
        self._parts.history.show()
        self._parts.history.reason.setFocus()

    def _open(self, section: str) -> None:
        self.show_section(section)
        self._parts.workspace.focus_page()

    def _on_section_chosen(self, section: str) -> None:
        self._section = section
        self._item = ""
        self._parts.history.clear()
        self.show_history()
        self._parts.workspace.show_section(self._session.standing, section)
        if self._session.standing.live:
            self._session.refresh()  # others may have written meanwhile

    def _on_current_changed(self, item_id: str) -> None:
        if not self._session.standing.snapshot.is_living(item_id):
            self._item = ""  # a row that has no item yet has no history
            self._parts.history.clear()
        elif item_id != self._item:
            self._item = item_id
            self._session.read_history(item_id)

    def _step_section(self, direction: int) -> None:
        keys = self._parts.outline.keys()
        if self._section in keys:
            index = keys.index(self._section) + direction
            self.show_section(keys[max(0, min(index, len(keys) - 1))])
            self._parts.workspace.focus_page()

    # --- what the session answers

    def _on_opened(self) -> None:
        session = self._session
        self._parts.status.show_model(session.name, str(session.path), session.author)
        self._parts.status.show_saved(None)

    def _on_open_failed(self, error: UserError) -> None:
        self._parts.messages.tell(told(error))
        self._parts.status.show_not_open()

    def _on_standing_changed(self, standing: Standing) -> None:
        parts = self._parts
        self._name_steps(standing)
        parts.top.show_standing(standing)
        parts.outline.show_standing(standing)
        keys = parts.outline.keys()
        if self._section in keys:
            parts.workspace.show_section(standing, self._section)
        elif nearest := self._nearest(keys):
            self._open(nearest)
        elif keys:
            self.show_section(self._section_to_begin_with(standing, keys))
        self._keys = keys
        if (current := parts.workspace.current) and current != self._item:
            self._item = current  # a new row, which is an item now
        if self._followed:
            self.go_to(self._followed)
        self._followed = ""
        if self._item and standing.live:
            self._session.read_history(self._item)

    def _nearest(self, keys: list[str]) -> str:
        """The section that stood nearest to the one that is gone, if there was any."""
        if self._section not in self._keys:
            return ""
        index = self._keys.index(self._section)
        beside = (*reversed(self._keys[:index]), *self._keys[index:])
        return next((key for key in beside if key in keys), "")

    def _section_to_begin_with(self, standing: Standing, keys: list[str]) -> str:
        """Where one was last; else the first section with principles, where the work is."""
        if self._place in keys:
            return self._place
        if standing.snapshot.is_living(self._place):
            return section_of(standing.snapshot, self._place)
        sections = standing.snapshot.of_kind("principle_section")
        if sections and sections[0].id in keys:
            return sections[0].id
        return next(key for key in keys if key not in READING)

    def _on_history_read(self, item_id: str, entries: list[Any]) -> None:
        if item_id == self._item:
            self._parts.history.show_history(item_id, entries, self._session.standing)

    # --- names of actions

    def _name_steps(self, standing: Standing) -> None:
        actions = self._parts.actions
        for name, step, name_of in (
            ("undo", standing.undo_step, undo_name),
            ("redo", standing.redo_step, redo_name),
        ):
            actions[name].setText(name_of(step, standing.numbers))
            actions[name].setEnabled(step is not None)
        for name in ("export", "send", "receive", "approve", "save_copy", "back_up"):
            actions[name].setEnabled(standing.live)
