"""Mending: does what a person wishes about the finding in focus, and goes on to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bufetat_editor.domain.checking.words import listed_word
from bufetat_editor.ui.check_wishes import AcceptFinding, AddWord, CheckAgain, MendAll
from bufetat_editor.ui.checks.checking import Checking
from bufetat_editor.ui.checks.going import Going
from bufetat_editor.ui.checks.suggesting import Suggesting, is_unknown_word
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.wishes import EditText, Redo, Undo

if TYPE_CHECKING:
    from bufetat_editor.domain.checking.finding import Finding
    from bufetat_editor.ui.checks.mends import Mends
    from bufetat_editor.ui.checks.panel import ChecksPanel
    from bufetat_editor.ui.checks.rows import FindingRow, Key
    from bufetat_editor.ui.wish import Wish
    from bufetat_editor.usecases.desk import Outcome

_TOLD = {"known_word", "accepted_finding"}
"""Kinds of what a person has told the checks, by which nothing on a page is other."""


class Mending(QObject):
    """Does one thing at a time, as an ordinary step with the reason that was given.

    Args:
        checking: what has found it.
        going: leads on.
    """

    def __init__(self, session: Session, parts: Parts, checking: Checking, going: Going) -> None:
        super().__init__(checking)
        self._session = session
        self._parts = parts
        self._checking = checking
        self._going = going
        self._suggesting = Suggesting(session, self)
        self._wished: tuple[Wish, str, int] | None = None  # and where it is done
        self._goes_on: tuple[str, int] | None = None  # from where, as soon as it is checked anew
        self._again: tuple[Key, str] | None = None  # a mend that waits for what is being saved
        self._before: frozenset[Key | None] | None = None  # what there was before a step back
        for name, act in (
            ("mend", self._mend_first),
            ("accept_finding", self._accept),
            ("add_word", self._add_word),
        ):
            parts.actions[name].triggered.connect(act)
        parts.actions["checks"].toggled.connect(self._suit)
        parts.workspace.currentChanged.connect(self._suit)
        self._suggesting.known.connect(self._suit)
        checking.panel_made.connect(self._take_panel)
        checking.renewed.connect(self._on_renewed)
        session.fulfilled.connect(self._on_fulfilled)
        session.refused.connect(self._on_refused)
        session.standing_changed.connect(self._on_standing_changed)
        self._suit()

    @property
    def is_at_rest(self) -> bool:
        """True when nothing is under way, and all suggestions have come."""
        is_waiting = self._wished or self._goes_on or self._again or self._before is not None
        return not is_waiting and self._suggesting.is_idle

    def _take_panel(self, panel: ChecksPanel) -> None:
        panel.list.row_chosen.connect(self._suit)
        panel.deeds.mend_chosen.connect(self._mend)
        panel.deeds.all.triggered.connect(self._mend_all)
        panel.deeds.again.triggered.connect(self._check_again)
        actions = self._parts.actions
        panel.list.addActions([actions[one] for one in ("mend", "accept_finding", "add_word")])
        self._suit()

    # --- the finding in focus

    @property
    def _row(self) -> FindingRow | None:
        """The one in focus; none while the panel is not seen, for who knows which it would be?"""
        panel = self._checking.panel
        return panel.list.row if panel and self._checking.is_shown else None

    @property
    def _finding(self) -> Finding | None:
        """The one in focus, if it wants attention."""
        row = self._row
        return row.finding if row and not row.is_accepted else None

    def _suit(self) -> None:
        """Offer what can be done about it."""
        actions, finding = self._parts.actions, self._finding
        mends = self._suggesting.mends_of(finding) if finding else ()
        actions["mend"].setEnabled(bool(mends))
        actions["accept_finding"].setEnabled(finding is not None)
        actions["add_word"].setEnabled(finding is not None and is_unknown_word(finding))
        if panel := self._checking.panel:
            panel.deeds.show_row(self._row, mends, self._every())

    def _every(self) -> Mends:
        """What would be mended at once of all that its rule finds."""
        from bufetat_editor.ui.checks.mends import Mends, mends_of

        panel, finding = self._checking.panel, self._finding
        return mends_of(panel.findings(), finding.rule.name) if panel and finding else Mends()

    # --- what is wished

    def _mend_first(self) -> None:
        if mends := self._suggesting.mends_of(self._finding) if self._finding else ():
            self._mend(mends[0])

    def _mend(self, mend: str) -> None:
        row, finding = self._row, self._finding
        if row is None or row.key is None or finding is None:
            return
        item = finding.item
        self._parts.workspace.commit()
        written = self._parts.workspace.unsaved.get(item.id)
        if written and written.waits:
            self._tell_unsaved()
        elif written or self._session.standing.snapshot[item.id].text != item.text:
            self._again = row.key, mend
        else:
            self._do(EditText(item.id, finding.mended(mend), item.text), finding)

    def _mend_all(self) -> None:
        every, finding = self._every(), self._finding
        self._parts.workspace.commit()
        unsaved = self._parts.workspace.unsaved
        if any(unsaved.get(one.item) for one in every.rewordings):
            self._tell_unsaved()
        elif finding and every.rewordings:
            self._do(MendAll(every.rewordings, every.count), finding)

    def _accept(self) -> None:
        if finding := self._finding:
            self._do(AcceptFinding(finding), finding)

    def _add_word(self) -> None:
        if (finding := self._finding) and finding.at:
            self._do(AddWord(listed_word(finding.item.text, finding.at)), finding)

    def _check_again(self) -> None:
        if (row := self._row) and row.finding and row.is_accepted:
            self._do(CheckAgain(row.finding), row.finding)

    def _do(self, wish: Wish, finding: Finding) -> None:
        if self._wished is None and self._goes_on is None:
            self._wished = wish, finding.item.id, finding.at[0] if finding.at else -1
            self._parts.workspace.wished.emit(wish)

    def _tell_unsaved(self) -> None:
        words = self.tr(
            "What is written here is not saved yet, so it was not mended. Save it first."
        )
        self._parts.messages.tell(words)

    # --- what came of it

    def _on_fulfilled(self, wish: Wish, outcome: Outcome) -> None:
        if isinstance(wish, Undo | Redo) and any(one.kind in _TOLD for one in outcome.states):
            self._before = frozenset(row.key for row in self._checking.rows.waiting)
        if self._wished is None or not _is_same(wish, self._wished[0]):
            return
        self._goes_on, self._wished = self._wished[1:], None
        undo = self._parts.actions["undo"]
        if isinstance(wish, MendAll):
            words = self.tr("Mended %n finding(s).", "", wish.count)
            self._parts.messages.tell_step(words, undo)
        elif isinstance(wish, AddWord):
            words = self.tr("«{word}» is in the word list now.").format(word=wish.word)
            self._parts.messages.tell_step(words, undo)

    def _on_refused(self, wish: Wish | None, _: Exception) -> None:
        if self._wished and wish and _is_same(wish, self._wished[0]):
            self._wished = None

    def _on_standing_changed(self) -> None:
        if self._goes_on or self._again or self._before is not None:
            self._checking.check_now()

    def _on_renewed(self) -> None:
        if self._again and self._is_saved(self._again[0]):
            (key, mend), self._again = self._again, None
            self._mend_still(key, mend)
        elif self._goes_on and self._checking.is_at_rest:
            (item, at), self._goes_on = self._goes_on, None
            self._going.go_on(item, at)
        elif self._before is not None and self._checking.is_at_rest:
            before, self._before = self._before, None
            self._go_back(before)
        self._suit()

    def _go_back(self, before: frozenset[Key | None]) -> None:
        """Be at what is found again, where what was told of it is taken back."""
        panel = self._checking.panel if self._checking.is_shown else None
        keys = (row.key for row in panel.waiting()) if panel else ()
        if found := next((key for key in keys if key and key not in before), None):
            _, item, _, at = found
            self._going.go_on(item, at)

    def _is_saved(self, key: Key) -> bool:
        return not self._parts.workspace.unsaved.is_being_saved(key[1])

    def _mend_still(self, key: Key, mend: str) -> None:
        """Mend what was found again in what has been saved meanwhile."""
        if panel := self._checking.panel:
            panel.list.choose(key)
            if self._row:
                self._mend(mend)


def _is_same(wish: Wish, wished: Wish) -> bool:
    """True if a wish is the one that was sent, whatever reason went with it."""
    return isinstance(wish, type(wished)) and replace(wish, reason="") == wished  # type: ignore[type-var]
