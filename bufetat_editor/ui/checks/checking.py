"""Checking: keeps what wants attention as new as the model, in a thread of its own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bufetat_editor.errors import UserError
from bufetat_editor.settings import remember
from bufetat_editor.ui.checks.rows import Rows, rows_of
from bufetat_editor.ui.column import Column
from bufetat_editor.ui.language import told
from bufetat_editor.ui.latest import Latest
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.remembered import chosen
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:  # loaded when the panel is first opened
    from bufetat_editor.ui.checks.panel import ChecksPanel
    from bufetat_editor.usecases.checking import Checker
    from bufetat_editor.usecases.desk import Desk

_FIRST_PAUSE_MS = 1500
"""The window is to be at rest before anything is checked."""
_PAUSE_MS = 120
"""What is written is shown before it is checked."""
_LONG_MS = 700
"""A check that takes longer is told of."""


class Checking(QObject):
    """Has the model checked after each change, and opens and closes the panel.

    Neither what is written nor the window waits for a check; of several changes the last is
    checked.

    Attributes:
        rows: what the last check has found.
        panel: what shows it, once it was opened.
    """

    renewed = Signal()  # the rows are those of a newer model
    panel_made = Signal(object)  # ChecksPanel

    def __init__(self, session: Session, parts: Parts, column: Column, window: QObject) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._column = column
        self.rows = Rows()
        self.panel: ChecksPanel | None = None
        self._latest: Latest[int, Rows | None] = Latest(
            lambda _: session.read_beside(self._checked), self._on_checked, self._on_failed, self
        )
        self._asked = -1
        self._pause = QTimer(self, singleShot=True, interval=_FIRST_PAUSE_MS)
        self._pause.timeout.connect(self._check)
        self._long = QTimer(self, singleShot=True, interval=_LONG_MS)
        self._long.timeout.connect(self._tell_that_it_takes_long)
        session.standing_changed.connect(lambda _: self._pause.start())
        session.closing.connect(self._on_closing)
        parts.status.checks_wished.connect(self._be_there)
        parts.workspace.currentChanged.connect(self._take_place)
        self._action = parts.actions["checks"]
        self._action.toggled.connect(self._on_toggled)
        self._action.triggered.connect(lambda is_open: self._be_there() if is_open else None)

    @property
    def is_at_rest(self) -> bool:
        """True when what is shown is as new as the model."""
        is_asked = self._asked == self._session.standing.snapshot.changeset
        return not self._pause.isActive() and self._latest.is_idle and is_asked

    @property
    def is_shown(self) -> bool:
        """True when the panel is open and has a place: a page that is read needs the room."""
        return self._action.isChecked() and self._parts.workspace.page is not None

    # --- checking

    def check_now(self) -> None:
        """Check at once, for someone who waits for it."""
        self._pause.stop()
        self._check()

    def _check(self) -> None:
        standing = self._session.standing
        if standing.live and not self._session.is_closed:
            self._pause.setInterval(_PAUSE_MS)
            self._asked = standing.snapshot.changeset
            self._latest.wish(self._asked)
            self._long.start()

    @cached_property
    def _checker(self) -> Checker:
        from bufetat_editor.usecases.checking import Checker

        return Checker()

    def _checked(self, desk: Desk) -> Rows | None:
        """Check the model as it was last seen; nothing if it is another before that is done."""
        snapshot, lexicons = desk.snapshot, self._session.lexicons
        stopped = self._latest.is_closed
        if lexicons:
            found = lexicons.answer(snapshot, lambda one: self._checker.checked(desk, one, stopped))
        else:
            found = self._checker.checked(desk, stopped=stopped)
        if snapshot.changeset != found.changeset:
            return None
        lack = told(lexicons.refusal) if lexicons and lexicons.refusal else ""
        return rows_of(snapshot, found.findings, found.accepted, lack)

    def _on_checked(self, _: int, rows: Rows | None) -> None:
        if self._latest.is_idle:
            self._long.stop()
        if rows is None:  # the model is newer still, and will be checked again
            return
        self.rows = rows
        self._parts.status.show_findings(len(rows.waiting))
        if self.panel:
            self.panel.show_rows(rows)
        self.renewed.emit()

    def _on_failed(self, _: int, error: Exception) -> None:
        self._long.stop()
        if not isinstance(error, UserError):
            raise error
        self._parts.messages.tell(told(error))

    def _tell_that_it_takes_long(self) -> None:
        self._parts.status.show_checking()
        if self.panel:
            self.panel.show_checking()

    # --- open and closed

    def restore(self) -> None:
        """Open the panel if it was open when the window was last closed."""
        held = chosen()
        self._column.chosen = held.checks_height
        self._action.setChecked(held.checks)

    def open(self) -> ChecksPanel:
        """Open the panel, if it is not, and return it; the focus stays where it is.

        It is seen as soon as there is a page of rows above it.
        """
        self._action.setChecked(True)
        return self._made_panel()

    def _made_panel(self) -> ChecksPanel:
        if self.panel:
            return self.panel
        from bufetat_editor.ui.checks.panel import ChecksPanel

        parts = self._parts
        self.panel = ChecksPanel(parts.workspace.theme, parts.actions, parts.checks)
        self.panel.closed.connect(lambda: self._action.setChecked(False))
        self.panel.left.connect(parts.workspace.focus_page)
        parts.checks.hold(self.panel)
        if self.rows.changeset >= 0:
            self.panel.show_rows(self.rows)
        self.panel_made.emit(self.panel)
        return self.panel

    def _on_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal says so
        if is_open:
            self._made_panel()
        self._take_place()
        self._keep(is_open=is_open)

    def _take_place(self) -> None:
        """Stand under a page of rows, and step aside for one that is read."""
        pane = self._parts.checks
        self._action.setEnabled(self._parts.workspace.page is not None)
        if self.is_shown and pane.isHidden():
            self._column.open()
        elif not self.is_shown and not pane.isHidden():
            has_focus = pane.isAncestorOf(pane.window().focusWidget())
            pane.hide()
            if has_focus:
                self._parts.workspace.focus_page()

    def _be_there(self) -> None:
        """Put the focus where whoever calls for the checks wants to be; else at what is found."""
        self._parts.workspace.commit()
        panel = self.open()
        if self.is_shown:
            panel.focus_first()
        else:
            self._parts.actions["next_finding"].trigger()

    def _on_closing(self) -> None:
        self._pause.stop()
        self._latest.close()
        self._keep(is_open=self._action.isChecked())

    def _keep(self, *, is_open: bool) -> None:
        try:
            remember(checks=is_open, checks_height=self._column.chosen)
        except UserError as error:
            self._parts.messages.tell(told(error))
