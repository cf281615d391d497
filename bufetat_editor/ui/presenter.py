"""The presenter: carries wishes from the views to the session, and shows what came of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from bufetat_editor.errors import NothingToChange, UserError
from bufetat_editor.ui.message_bar import Act
from bufetat_editor.ui.page_actions import PageActions
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.phrases import redo_name, shortened, undo_name
from bufetat_editor.ui.sections import section_of
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.wishes import (
    AddSeveral,
    MoveItems,
    Redo,
    RemoveItems,
    RestoreItem,
    Undo,
    Wish,
    with_reason,
)

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Outcome

_WORTH_TELLING = 2
_IN_A_MESSAGE = 80


class Presenter(QObject):
    """Keeps the views and the session in step.

    Args:
        place: the item to begin at, if it is there.
        ways_out: what can be done about a refusal.
    """

    def __init__(
        self,
        session: Session,
        parts: Parts,
        place: str,
        ways_out: Callable[[Wish | None, UserError], tuple[Act, ...]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._parts = parts
        self._page_actions = PageActions(parts.actions, parts.workspace, self)
        self._ways_out = ways_out
        self._place = place
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

    @property
    def place(self) -> str:
        """The item that was last in focus, else the section that is shown."""
        return self._item or self._section

    def go_to(self, item_id: str, *, edit_at: int | None = None) -> None:
        """Show an item where it stands, or write on in its text."""
        unsaved, snapshot = self._parts.workspace.unsaved, self._session.standing.snapshot
        begun = unsaved.new.item_of(item_id)
        home = item_id if begun is None else str(begun.parent)
        if snapshot.is_living(home):
            self.show_section(section_of(snapshot, home))
            self._parts.workspace.focus_item(item_id, edit_at=edit_at)

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
        actions = self._parts.actions
        actions["undo"].triggered.connect(lambda: self._on_step_wished(Undo()))
        actions["redo"].triggered.connect(lambda: self._on_step_wished(Redo()))
        actions["history"].toggled.connect(self._parts.history.setVisible)
        actions["history"].setChecked(True)
        actions["reason"].triggered.connect(self._on_reason_wished)
        actions["next_section"].triggered.connect(lambda: self._step_section(1))
        actions["previous_section"].triggered.connect(lambda: self._step_section(-1))

    # --- what a person wishes

    def _on_wished(self, wish: Wish) -> None:
        self._parts.status.show_saving()
        self._session.wish(with_reason(wish, self._parts.history.reason.taken()))

    def _on_step_wished(self, wish: Wish) -> None:
        """Go a step back or forth; what is being written is a step too."""
        self._parts.workspace.commit()
        self._on_wished(wish)

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
        self._page_actions.suit(self._session.standing, self._item)

    def _on_current_changed(self, item_id: str) -> None:
        if item_id != self._item:
            self._item = item_id
            self._session.read_history(item_id)
            self._page_actions.suit(self._session.standing, self._item)

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
                self.show_section(self._section_to_begin_with(standing, keys))
        else:
            parts.workspace.show_section(standing, self._section)
        if (current := parts.workspace.current) and current != self._item:
            self._item = current  # a new row, which is an item now
        if self._followed and not parts.workspace.shows(self._followed):
            self.go_to(self._followed)
        self._followed = ""
        self._page_actions.suit(standing, self._item)
        if self._item and standing.live:
            self._session.read_history(self._item)

    def _section_to_begin_with(self, standing: Standing, keys: list[str]) -> str:
        """Where one was last; else the first section with principles, where the work is."""
        if self._place in keys:
            return self._place
        if standing.snapshot.is_living(self._place):
            return section_of(standing.snapshot, self._place)
        sections = standing.snapshot.of_kind("principle_section")
        return sections[0].id if sections and sections[0].id in keys else keys[0]

    def _on_fulfilled(self, wish: Wish, outcome: Outcome) -> None:
        parts = self._parts
        self._tell_removal(wish, outcome)
        parts.status.show_saved(datetime.now().astimezone())
        if isinstance(wish, MoveItems) and self._item in wish.items:
            self._followed = self._item
        if isinstance(wish, AddSeveral) and parts.workspace.page:
            parts.workspace.page.focus.put_later(outcome.states[-1].id)
        parts.workspace.unsaved.take_outcome(wish)

    def _tell_removal(self, wish: Wish, outcome: Outcome) -> None:
        """What went with the removed items is easily overlooked, so it is told."""
        if not isinstance(wish, RemoveItems) or len(outcome.states) < _WORTH_TELLING:
            self._parts.messages.hide()
            return
        more = sum(state.deleted for state in outcome.states) - len(wish.items)
        if len(wish.items) > 1:
            words = self.tr("Removed %n item(s).", "", len(wish.items) + more)
        else:
            text = shortened(outcome.snapshot[wish.items[0]].text, _IN_A_MESSAGE)
            words = self.tr("Removed «{text}» and %n item(s) under it.", "", more)
            words = words.format(text=text)
        self._parts.messages.tell(words, (self.tr("Undo"), self._parts.actions["undo"].trigger))

    def _on_refused(self, wish: Wish | None, error: UserError) -> None:
        if isinstance(wish, MoveItems) and isinstance(error, NothingToChange):
            self._parts.status.show_saved(None)
            return  # the key was held down longer than there was way to go
        self._parts.messages.tell(str(error), *self._ways_out(wish, error))
        if wish is not None:
            self._parts.history.reason.give_back(wish.reason)
            self._parts.status.show_not_saved()
            self._parts.workspace.take_refusal(wish)

    def _on_history_read(self, item_id: str, entries: list[Any]) -> None:
        if item_id == self._item:
            self._parts.history.show_history(item_id, entries, self._session.standing)

    # --- names of actions

    def _name_steps(self, standing: Standing) -> None:
        actions = self._parts.actions
        for name, step, told in (
            ("undo", standing.undo_step, undo_name),
            ("redo", standing.redo_step, redo_name),
        ):
            actions[name].setText(told(step, standing.numbers))
            actions[name].setEnabled(step is not None)
        for name in ("export", "approve"):
            actions[name].setEnabled(standing.live)
