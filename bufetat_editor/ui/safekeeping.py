"""Sees to it that no text is lost unseen: by losing its place, or by closing the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from bufetat_editor.errors import UserError
from bufetat_editor.ui.language import told
from bufetat_editor.ui.message_bar import Act
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.phrases import shortened
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.unsaved import GivenUp

if TYPE_CHECKING:
    from bufetat_editor.ui.wish import Wish

_AT_MOST = 200


class Safekeeping(QObject):
    """Offers what has no row any more, and lets the window close when everything is saved."""

    waits = Signal()  # the window is to be closed; what need not be finished may stop
    stayed = Signal()  # it must stay, because something would be lost
    promising = Signal()  # what is not saved is to be kept, before anyone is told that it is

    def __init__(self, session: Session, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._window = window
        self._unsaved = parts.workspace.unsaved
        self._offered = ""
        self._waits = False
        self._refusal = ""
        self._goes_anyway = False
        self._returns = False
        self._has_promised = False
        self._unkept: set[str] = set()
        session.quill.refused.connect(self._on_draft_refused)
        for no_more_at_risk in (session.quill.kept, session.quill.dropped):
            no_more_at_risk.connect(self._unkept.discard)
        # later, because the texts must be taken up first
        session.drafts_found.connect(lambda _: self._offer(), Qt.ConnectionType.QueuedConnection)
        session.standing_changed.connect(self._on_standing_changed)
        parts.workspace.discarded.connect(self._on_discarded)
        session.refused.connect(self._on_refused)
        # later, because the window must not close in the midst of an answer
        for jobs in (session.jobs, session.quill.jobs):
            jobs.fell_idle.connect(self._on_idle, Qt.ConnectionType.QueuedConnection)

    def may_close(self) -> bool:
        """Return whether nothing is lost by closing now.

        If not, the window closes by itself when what is under way is done, or the person is told
        what would be lost.
        """
        if self._session.is_closed:
            return True
        self._parts.workspace.commit()
        if not self._has_promised and self._unsaved.waiting():
            self._has_promised = True
            self.promising.emit()
        if not self._is_idle():
            self._waits = True
            self.waits.emit()
            self._parts.status.show_saving()
            return False
        self._has_promised = False
        refusal, self._refusal, self._waits = self._refusal, "", False
        returns, self._returns = self._returns, False
        is_held = self._is_at_risk if returns else bool(refusal or self._unsaved)
        if is_held and not self._goes_anyway:
            self._warn(refusal)
            self.stayed.emit()
            return False
        return True

    def expect_return(self) -> None:
        """Take it that the model is opened again right after the window is closed.

        What is begun and kept as a draft is here again then, and holds nobody up.
        """
        self._returns = True

    @property
    def _is_at_risk(self) -> bool:
        return any(self._unsaved.get(name) for name in self._unkept)

    def _warn(self, refusal: str) -> None:
        self._parts.status.show_not_saved()
        anyway = (self.tr("Close anyway"), self._close_anyway)
        lost = self._told_loss()
        if not self._offer(lost, anyway):
            words = f"{refusal} {lost}".strip() if self._unsaved else refusal
            self._parts.messages.tell(words, *self._way_to_text(), anyway)

    def _way_to_text(self) -> tuple[Act, ...]:
        """The way to the first text that is not saved, if there is one."""
        names = self._unsaved.waiting()
        if not names:
            return ()
        return ((self.tr("Show the text"), lambda: self._parts.status.item_wished.emit(names[0])),)

    def _told_loss(self) -> str:
        if lost := sum(self._unsaved.get(name) is not None for name in self._unkept):
            return self.tr("%n text(s) are not saved and will be lost if you close.", "", lost)
        return self.tr(
            "%n text(s) are not saved. They will be here when you open the model again.",
            "",
            len(self._unsaved),
        )

    def _on_draft_refused(self, name: str, error: UserError) -> None:
        """Tell once that typing is at risk; it is told again when it has been safe in between."""
        if not self._unkept:
            words = self.tr("What you write is not kept until it is saved. {reason}")
            self._parts.messages.tell(words.format(reason=told(error)))
        self._unkept.add(name)

    def _is_idle(self) -> bool:
        return self._session.jobs.is_idle and self._session.quill.jobs.is_idle

    def _close_anyway(self) -> None:
        self._goes_anyway = True
        self._window.close()

    def _offer(self, more: str = "", *acts: Act) -> bool:
        """Offer the first text that has lost its place, if there is one.

        Args:
            more: what else is to be told, with its `acts`.
        """
        homeless = self._unsaved.homeless(self._session.standing.snapshot)
        if not homeless:
            return False
        name, text = next(iter(homeless.items()))
        words = self.tr("The place where you wrote is removed, so this is not saved: «{text}».")
        self._offered = f"{words.format(text=shortened(text, _AT_MOST))} {more}".strip()
        copy = (self.tr("Copy the text"), lambda: self._copy(name, text))
        self._parts.messages.tell(self._offered, copy, *acts)
        return True

    def _copy(self, name: str, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._unsaved.give_up(name, self._unsaved.get(name))
        self._parts.workspace.given_up.emit(name)
        if not self._offer():
            words = self.tr("The text is copied. Paste it where it belongs.")
            self._parts.messages.mention(words)

    def _on_discarded(self, given_up: GivenUp) -> None:
        """Offer what was thrown away, for it was never in the model and has no history."""
        back = (self.tr("Bring it back"), lambda: self._bring_back(given_up))
        self._parts.messages.tell(self.tr("The text that was not saved is thrown away."), back)

    def _bring_back(self, given_up: GivenUp) -> None:
        workspace = self._parts.workspace
        self._unsaved.put_back(given_up)
        workspace.typed.emit(given_up.name)
        workspace.redraw()
        self._parts.status.item_wished.emit(given_up.name)

    def _on_standing_changed(self) -> None:
        if not self._offer() and self._parts.messages.text() == self._offered:
            self._parts.messages.hide()  # its place is there again

    def _on_refused(self, wish: Wish | None, error: UserError) -> None:
        homeless = self._unsaved.homeless(self._session.standing.snapshot)
        if wish is not None and homeless.keys() & wish.texts.keys():
            self._offer()
        if self._waits and wish is not None:
            self._refusal = told(error)

    def _on_idle(self) -> None:
        if self._waits and self._is_idle():
            self._window.close()
