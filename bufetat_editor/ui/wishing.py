"""Carries wishes from the views to the session, and tells what came of them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bufetat_editor.errors import AlreadyRemoved, NothingToChange, UserError
from bufetat_editor.history.refusals import NoLevelAbove, NoLevelBelow
from bufetat_editor.ui.dialogs.item_opener import ItemDialogs
from bufetat_editor.ui.language import told
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.phrases import shortened
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.wish import Wish, with_reason
from bufetat_editor.ui.wishes import (
    AddSeveral,
    MoveItems,
    Redo,
    RemoveItems,
    RestoreItem,
    ShiftItems,
    StepItems,
    Undo,
)

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Outcome

_WORTH_TELLING = 2
_IN_A_MESSAGE = 80


class Wishing(QObject):
    """Sends what is wished to the session with the reason that was given."""

    def __init__(
        self, session: Session, parts: Parts, presenter: Presenter, dialogs: ItemDialogs
    ) -> None:
        super().__init__(presenter)
        self._session = session
        self._parts = parts
        self._presenter = presenter
        self._dialogs = dialogs
        self._later: Wish | None = None
        self._told = ""
        self._refused: Wish | None = None
        session.fulfilled.connect(self._on_fulfilled)
        session.refused.connect(self._on_refused)
        parts.workspace.wished.connect(self._on_wished)
        parts.workspace.typed.connect(lambda _: parts.status.show_writing())
        session.quill.kept.connect(self._on_kept)
        parts.workspace.given_up.connect(lambda _: self._tell_state(None))
        parts.history.restore_wished.connect(self._on_restore_wished)
        parts.history.reason.given.connect(self._on_reason_given)
        parts.history.reason.left.connect(self._on_reason_left)
        parts.actions["undo"].triggered.connect(lambda: self._on_step_wished(Undo()))
        parts.actions["redo"].triggered.connect(lambda: self._on_step_wished(Redo()))

    def _on_wished(self, wish: Wish) -> None:
        self._parts.status.show_saving()
        self._session.wish(with_reason(wish, self._parts.history.reason.taken()))

    def _on_kept(self, name: str) -> None:
        if name in self._parts.workspace.unsaved.begun():
            self._parts.status.show_kept()

    def _on_step_wished(self, wish: Wish) -> None:
        """Go a step back or forth; what is being written is a step too, once it is saved."""
        self._parts.workspace.commit()
        if self._parts.workspace.unsaved.is_saving:
            self._later = wish
        else:
            self._on_wished(wish)

    def _on_restore_wished(self, item_id: str, changeset: int) -> None:
        self._on_wished(RestoreItem(item_id, changeset))

    def _on_reason_given(self) -> None:
        self._parts.workspace.commit()
        self._parts.workspace.focus_page()

    def _on_reason_left(self) -> None:
        if not self._parts.workspace.is_writing():
            self._parts.workspace.commit()

    # --- what came of it

    def _on_fulfilled(self, wish: Wish, outcome: Outcome) -> None:
        parts = self._parts
        parts.messages.forget_step()
        self._tell_removal(wish, outcome)
        if isinstance(wish, MoveItems | StepItems):
            self._presenter.follow(wish.items)
        if isinstance(wish, Undo | Redo):
            changed = {state.id for state in outcome.states if not state.deleted}
            self._presenter.show_change([one.id for one in outcome.snapshot if one.id in changed])
        if isinstance(wish, AddSeveral) and parts.workspace.page:
            made = [state.id for state in outcome.states if state.kind == wish.kind]
            parts.workspace.page.focus.put_later(made[-1])
        parts.workspace.unsaved.take_outcome(wish)
        self._tell_state(datetime.now().astimezone())
        if self._later and not parts.workspace.unsaved.is_saving:
            later, self._later = self._later, None
            self._on_wished(later)

    def _tell_removal(self, wish: Wish, outcome: Outcome) -> None:
        """What went with the removed items is easily overlooked, so it is told."""
        if not isinstance(wish, RemoveItems) or len(outcome.states) < _WORTH_TELLING:
            self._hide_what_is_over(wish)
            return
        more = sum(state.deleted for state in outcome.states) - len(wish.items)
        if len(wish.items) > 1:
            words = self.tr("Removed %n item(s).", "", len(wish.items) + more)
        else:
            text = shortened(outcome.snapshot[wish.items[0]].text, _IN_A_MESSAGE)
            words = self.tr("Removed «{text}» and %n item(s) under it.", "", more)
            words = words.format(text=text)
        self._told, self._refused = words, None
        self._parts.messages.tell_step(words, self._parts.actions["undo"])

    def _tell_state(self, saved: datetime | None) -> None:
        """Tell at the bottom whether all is saved."""
        unsaved = self._parts.workspace.unsaved
        if unsaved.begun().issuperset(unsaved.waiting()):  # which is kept, and asks for nothing
            self._parts.status.show_saved(saved)
        else:
            self._parts.status.show_not_saved()

    def _hide_what_is_over(self, wish: Wish) -> None:
        """Hide what was told last, unless it offers a way that is still open."""
        old = self._refused
        is_over = old is None or wish == old or bool(wish.texts.keys() & old.texts.keys())
        if is_over and self._parts.messages.text() == self._told:
            self._parts.messages.hide()

    def _on_refused(self, wish: Wish | None, error: UserError) -> None:
        self._later = None
        if wish is not None:
            self._parts.history.reason.give_back(wish.reason)
        if _is_done_already(wish, error):
            self._parts.status.show_saved(None)
            return
        ways_out = self._dialogs.ways_out(wish, error)
        self._told, self._refused = told(error), wish if ways_out else None
        self._parts.messages.tell(told(error), *ways_out)
        if wish is not None:
            self._parts.workspace.take_refusal(wish)
            if wish.texts or ways_out:
                self._parts.status.show_not_saved()
            else:
                self._tell_state(None)  # nothing that was written is at stake


def _is_done_already(wish: Wish | None, error: UserError) -> bool:
    """True when a key was held down longer than there was something for it to do."""
    match wish, error:
        case (MoveItems() | StepItems(), NothingToChange()) | (RemoveItems(), AlreadyRemoved()):
            return True
        case ShiftItems(), NoLevelAbove() | NoLevelBelow():
            return True
    return False
