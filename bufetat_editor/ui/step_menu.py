"""The lists of steps beside undo and redo: several are taken back at once, by name."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject

from bufetat_editor.ui.phrases import listed_steps
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.step_button import StepButton
from bufetat_editor.ui.wish import Wish
from bufetat_editor.ui.wishes import Redo, Undo
from bufetat_editor.ui.workspace import Workspace

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Desk
    from bufetat_editor.usecases.steps import NamedStep

_MOST = 15


class StepMenu(QObject):
    """Fills one list when it opens, and takes the chosen steps one after the other.

    Each step is a changeset of its own, so the first that is refused ends it, and what was taken
    back until then can be done again step by step.
    """

    def __init__(
        self,
        way: Literal["undo", "redo"],
        button: StepButton,
        session: Session,
        workspace: Workspace,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._way = way
        self._button = button
        self._session = session
        self._workspace = workspace
        self._listed: tuple[NamedStep, ...] = ()
        self._to_do: list[int] = []  # changesets
        self._is_done = False  # and its standing not seen yet
        button.offer_steps()
        button.opened.connect(self._read)
        button.chosen.connect(self._begin)
        session.fulfilled.connect(self._on_fulfilled)
        session.refused.connect(self._on_refused)
        session.standing_changed.connect(self._on_standing_changed)

    def _read(self) -> None:
        def read(desk: Desk) -> tuple[NamedStep, ...]:
            from bufetat_editor.usecases.steps import redo_steps, undo_steps

            return undo_steps(desk, _MOST) if self._way == "undo" else redo_steps(desk, _MOST)

        self._workspace.commit()  # what is being written is a step too
        self._session.read(read, self._show)

    def _show(self, steps: tuple[NamedStep, ...]) -> None:
        self._listed = steps
        numbers = self._session.standing.numbers
        today = datetime.now().astimezone().date()
        self._button.show_steps(listed_steps(steps, numbers, today))

    def _begin(self, count: int) -> None:
        self._to_do = [step.changeset for step in self._listed[:count]]
        self._is_done = False
        self._go_on(self._session.standing)

    def _go_on(self, standing: Standing) -> None:
        """Take the next step, if it is still the one that was listed."""
        coming = standing.undo_step if self._way == "undo" else standing.redo_step
        if self._to_do and coming and coming.changeset == self._to_do.pop(0):
            self._workspace.wished.emit(Undo() if self._way == "undo" else Redo())
        else:
            self._to_do = []

    def _on_fulfilled(self, wish: Wish, _outcome: object) -> None:
        self._is_done = isinstance(wish, Undo if self._way == "undo" else Redo)

    def _on_refused(self, _wish: Wish | None, _error: object) -> None:
        self._to_do = []

    def _on_standing_changed(self, standing: Standing) -> None:
        if self._is_done:
            self._is_done = False
            self._go_on(standing)
