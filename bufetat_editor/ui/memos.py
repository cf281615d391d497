"""Lets memos be made, and what has changed or come in be written into them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bufetat_editor.domain.items import Item
from bufetat_editor.ui.memo_page import MemoPage
from bufetat_editor.ui.memo_wishes import DraftChanges, DraftInputs, NewMemo
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.wish import Wish

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Desk, Outcome

_KINDS = {NewMemo: "memo", DraftChanges: "paragraph", DraftInputs: "paragraph"}
"""The kind of what a wish makes and the person is taken to."""

_ON_PAGE = ("draft_changes", "draft_inputs", "new_bullets", "new_memo")


class Memos(QObject):
    """Does what concerns whole memos; their texts are edited like all others."""

    def __init__(
        self, session: Session, parts: Parts, presenter: Presenter, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._presenter = presenter
        self._window = window
        self._goal = ""
        parts.actions["new_memo"].triggered.connect(self.ask)
        parts.actions["draft_changes"].triggered.connect(lambda: self._draft(DraftChanges))
        parts.actions["draft_inputs"].triggered.connect(lambda: self._draft(DraftInputs))
        parts.actions["new_bullets"].triggered.connect(self.begin_bullets)
        parts.workspace.currentChanged.connect(self._equip_page)
        session.fulfilled.connect(self._on_fulfilled)
        session.standing_changed.connect(self._on_standing_changed)
        self._equip_page()
        self._suit(session.standing)

    def ask(self) -> None:
        """Ask what a new memo is to be made from, and for which meeting."""
        from bufetat_editor.ui.dialogs.memo import MemoDialog

        self._parts.workspace.commit()
        dialog = MemoDialog(self._session.standing, date.today(), self._window)  # noqa: DTZ011
        dialog.memo_wished.connect(self._parts.workspace.wished)
        dialog.open()

    def begin_bullets(self) -> None:
        """Begin a bullet list below the row in focus."""
        page = self._parts.workspace.page
        if isinstance(page, MemoPage):
            page.begin_bullets()

    def _draft(self, wish: type[DraftChanges | DraftInputs]) -> None:
        """Write what there is to tell into the memo that is shown, else into the last one."""
        self._parts.workspace.commit()
        if memo := self._memo():
            self._parts.workspace.wished.emit(wish(memo))

    def _memo(self) -> str:
        """The memo that is shown, else the last one."""
        memos = [memo.id for memo in self._session.standing.snapshot.of_kind("memo")]
        shown = self._parts.workspace.section
        return shown if shown in memos else "".join(memos[-1:])

    # --- the page and its actions

    def _equip_page(self) -> None:
        """Give the memo page its buttons, the first time that it is shown."""
        page, actions = self._parts.workspace.page, self._parts.actions
        actions["new_bullets"].setEnabled(isinstance(page, MemoPage))
        if isinstance(page, MemoPage):
            page.equip(*(actions[name] for name in _ON_PAGE))

    def _suit(self, standing: Standing) -> None:
        """Enable what can be done as the model stands."""
        actions = self._parts.actions
        actions["new_memo"].setEnabled(standing.live)
        for name, lack in (
            ("draft_changes", self._lack_of_changes),
            ("draft_inputs", self._lack_of_inputs),
        ):
            why = self._lack(standing, lack)
            actions[name].setEnabled(standing.live and not why)
            actions[name].setToolTip(why)

    def _lack(self, standing: Standing, lack: Callable[[Standing], str]) -> str:
        """What keeps something from being drafted, as a sentence; empty if nothing is known to."""
        if not standing.live:
            return ""
        if not standing.snapshot.of_kind("memo"):
            return self.tr("There is no memo to write in.")
        return lack(standing)

    def _lack_of_changes(self, standing: Standing) -> str:
        if standing.base is None:
            return self.tr("There is no edition to compare with yet.")
        if not standing.changes:
            return self.tr("Nothing has changed in the model since the last edition")
        return ""

    def _lack_of_inputs(self, standing: Standing) -> str:
        if not standing.snapshot.of_kind("receipt"):
            return self.tr("Nobody has answered a round yet.")
        return ""

    # --- what came of it

    def _on_fulfilled(self, wish: Wish, outcome: Outcome) -> None:
        if kind := _KINDS.get(type(wish)):
            made = (one.id for one in outcome.states if one.kind == kind and not one.deleted)
            self._goal = next(made, "")
        if isinstance(wish, DraftChanges | DraftInputs):
            self._tell_of_earlier(outcome.states)

    def _tell_of_earlier(self, states: Sequence[Item]) -> None:
        """Tell what has become of what was drafted before; the log knows what was touched."""
        paragraph, *others = states
        is_replaced = any(one.deleted for one in others)

        def work(desk: Desk) -> bool:
            from bufetat_editor.usecases.memo_drafts import stands_beside_touched

            return stands_beside_touched(desk, paragraph)

        def done(is_kept: bool) -> None:  # noqa: FBT001 - what a reading hands over
            told = [
                self.tr("The draft that stood here untouched is replaced.") if is_replaced else "",
                self.tr("A draft that was changed by hand stays as it is.") if is_kept else "",
            ]
            if any(told):
                words = " ".join(filter(None, told))
                self._parts.messages.tell_step(words, self._parts.actions["undo"])

        self._session.read(work, done)

    def _on_standing_changed(self, standing: Standing) -> None:
        self._suit(standing)
        if goal := self._goal:
            self._goal = ""
            self._presenter.go_to(goal)
