"""The presenter: carries wishes from the views to the session, and shows what came of them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from bufetat_editor.errors import UserError
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.phrases import new_name, redo_name, undo_name
from bufetat_editor.ui.places import place_beside, place_of_new
from bufetat_editor.ui.sections import section_of
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.wishes import (
    AddItem,
    MoveItem,
    Redo,
    RemoveItem,
    RestoreItem,
    Undo,
    Wish,
    with_reason,
)

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Outcome


class Presenter(QObject):
    """Keeps the views and the session in step."""

    def __init__(self, session: Session, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._parts = parts
        self._item = ""
        self._section = ""
        self._followed = ""  # an item that was moved, and may now stand in another section
        self._connect_session()
        self._connect_views()
        self._connect_actions()
        self._on_standing_changed(session.standing)

    def show_section(self, section: str) -> None:
        """Show a section, here and in the outline."""
        self._parts.outline.choose(section)

    def go_to(self, item_id: str) -> None:
        """Show an item where it stands."""
        if self._session.standing.snapshot.is_living(item_id):
            self.show_section(section_of(self._session.standing.snapshot, item_id))
            self._parts.workspace.focus_item(item_id)

    # --- wiring

    def _connect_session(self) -> None:
        session, status = self._session, self._parts.status
        session.opened.connect(self._on_opened)
        session.open_failed.connect(self._on_open_failed)
        session.standing_changed.connect(self._on_standing_changed)
        session.fulfilled.connect(self._on_fulfilled)
        session.refused.connect(self._on_refused)
        session.history_read.connect(self._on_history_read)
        session.jobs.grew_slow.connect(status.show_busy)
        session.jobs.fell_idle.connect(status.show_idle)

    def _connect_views(self) -> None:
        parts = self._parts
        parts.outline.activated.connect(lambda _: parts.workspace.focus_page())
        parts.outline.section_chosen.connect(self._on_section_chosen)
        parts.workspace.wished.connect(self._on_wished)
        parts.workspace.current_changed.connect(self._on_current_changed)
        parts.history.restore_wished.connect(self._on_restore_wished)
        parts.history.reason.given.connect(self._on_reason_given)
        parts.history.reason.left.connect(self._on_reason_left)
        parts.status.item_wished.connect(self.go_to)

    def _connect_actions(self) -> None:
        actions, workspace = self._parts.actions, self._parts.workspace
        actions["undo"].triggered.connect(lambda: self._on_wished(Undo()))
        actions["redo"].triggered.connect(lambda: self._on_wished(Redo()))
        on_page = {
            "edit": lambda page: page.edit_current(),
            "add": lambda page: page.add_below(),
            "add_beside": lambda page: page.add_beside(),
            "remove": lambda page: page.remove_current(),
            "move_up": lambda page: page.move_current(-1),
            "move_down": lambda page: page.move_current(1),
        }
        for name, act in on_page.items():
            actions[name].triggered.connect(
                lambda _=False, act=act: act(workspace.page) if workspace.page else None
            )
        actions["history"].toggled.connect(self._parts.history.setVisible)
        actions["history"].setChecked(True)
        actions["reason"].triggered.connect(self._on_reason_wished)
        actions["next_section"].triggered.connect(lambda: self._step_section(1))
        actions["previous_section"].triggered.connect(lambda: self._step_section(-1))

    # --- what a person wishes

    def _on_wished(self, wish: Wish) -> None:
        self._parts.status.show_saving()
        self._session.wish(with_reason(wish, self._parts.history.reason.taken()))

    def _on_reason_given(self) -> None:
        self._parts.workspace.commit()
        self._parts.workspace.focus_page()

    def _on_reason_left(self) -> None:
        if not self._parts.workspace.is_writing():
            self._parts.workspace.commit()

    def _on_reason_wished(self) -> None:
        self._parts.actions["history"].setChecked(True)
        self._parts.history.reason.setFocus()

    def _on_restore_wished(self, item_id: str, changeset: int) -> None:
        self._on_wished(RestoreItem(item_id, changeset))

    def _on_section_chosen(self, section: str) -> None:
        self._section = section
        self._item = ""
        self._parts.history.clear()
        self._parts.workspace.show_section(self._session.standing, section)
        self._name_new()

    def _on_current_changed(self, item_id: str) -> None:
        if item_id != self._item:
            self._item = item_id
            self._session.read_history(item_id)
            self._name_new()

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
        self._parts.messages.tell(str(error))
        self._parts.status.show_not_open()

    def _on_standing_changed(self, standing: Standing) -> None:
        parts = self._parts
        self._name_steps(standing)
        parts.top.show_standing(standing)
        parts.status.show_standing(standing)
        parts.outline.show_standing(standing)
        keys = parts.outline.keys()
        if self._section not in keys:
            if keys:
                self.show_section(_first_section(standing, keys))
        else:
            parts.workspace.show_section(standing, self._section)
        if self._followed and not parts.workspace.shows(self._followed):
            self.go_to(self._followed)
        self._followed = ""
        if self._item and standing.live:
            self._session.read_history(self._item)

    def _on_fulfilled(self, wish: Wish, outcome: Outcome) -> None:
        parts = self._parts
        self._tell_removal(wish, outcome)
        parts.status.show_saved(datetime.now().astimezone())
        known = self._session.standing.snapshot
        if isinstance(wish, MoveItem) and wish.item == self._item:
            self._followed = wish.item
        made = next((state.id for state in outcome.states if known.get(state.id) is None), "")
        parts.workspace.take_outcome(wish, made if isinstance(wish, AddItem) else "")

    def _tell_removal(self, wish: Wish, outcome: Outcome) -> None:
        """What went with the removed item is easily overlooked, so it is told."""
        more = len(outcome.states) - 1
        if not isinstance(wish, RemoveItem) or not more:
            self._parts.messages.hide()
            return
        text = outcome.snapshot[wish.item].text
        words = self.tr("Removed «{text}» and %n item(s) under it.", "", more)
        undo = self._parts.actions["undo"]
        self._parts.messages.tell(words.format(text=text), (self.tr("Undo"), undo.trigger))

    def _on_refused(self, wish: Wish | None, sentence: str) -> None:
        self._parts.messages.tell(sentence)
        if wish is not None:
            self._parts.status.show_not_saved()
            self._parts.workspace.take_refusal(wish)

    def _on_history_read(self, item_id: str, entries: list[Any]) -> None:
        if item_id == self._item:
            self._parts.history.show_history(item_id, entries, self._session.standing)

    # --- names of actions

    def _name_steps(self, standing: Standing) -> None:
        actions = self._parts.actions
        actions["undo"].setText(undo_name(standing.undo_kind))
        actions["undo"].setEnabled(standing.undo_kind is not None)
        actions["redo"].setText(redo_name(standing.redo_kind))
        actions["redo"].setEnabled(standing.redo_kind is not None)
        for name in ("export", "approve"):
            actions[name].setEnabled(standing.live)

    def _name_new(self) -> None:
        """Say in the menu what a new item would be here."""
        item = self._session.standing.snapshot.get(self._item)
        below = place_of_new(item) if item else None
        beside = place_beside(item) if item else None
        for name, place in (("add", below), ("add_beside", beside)):
            self._parts.actions[name].setText(new_name(place.kind if place else None))
            self._parts.actions[name].setEnabled(place is not None)
        self._parts.actions["add_beside"].setVisible(below != beside)
        for name in ("edit", "remove", "move_up", "move_down"):
            self._parts.actions[name].setEnabled(item is not None)


def _first_section(standing: Standing, keys: list[str]) -> str:
    """The first section with principles is where the work is; else the first there is."""
    sections = standing.snapshot.of_kind("principle_section")
    return sections[0].id if sections and sections[0].id in keys else keys[0]
