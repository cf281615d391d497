"""Comparing in the window: reads what the compare page asks for, and leads to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.language import label
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.sections import COMPARE
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.errors import UserError
    from bufetat_editor.ui.compare.moments import Ends
    from bufetat_editor.ui.compare.page import ComparePage
    from bufetat_editor.ui.compare.rows import Answer
    from bufetat_editor.ui.dialogs.moment_asker import MomentAsker
    from bufetat_editor.usecases.desk import Desk, Moment


class Comparing(QObject):
    """Offers the compare page and does what is asked for on it."""

    def __init__(
        self, session: Session, parts: Parts, presenter: Presenter, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._presenter = presenter
        self._window = window
        self._page: ComparePage | None = None
        self._last: Ends | None = None
        parts.workspace.offer(COMPARE, self._made)
        actions = parts.actions
        actions["compare"].triggered.connect(self.show)
        actions["next_change"].triggered.connect(lambda: self._step(1))
        actions["previous_change"].triggered.connect(lambda: self._step(-1))

    def show(self) -> None:
        """Show the page with what was compared last; at first, the base with now."""
        self._presenter.show_section(COMPARE)
        self._parts.workspace.focus_page()

    def compare_from(self, a: Moment, b: Moment | None = None) -> None:
        """Show what differs from one moment to another, or to now."""
        from bufetat_editor.ui.compare.moments import Ends

        self.show()
        if self._page:
            self._page.choose(Ends(a, b))

    def compared(self) -> tuple[str, Moment | None]:
        """Return what an export of what is compared now would be of, and show changes since.

        That is an edition, or the draft if it is empty; without changes if nothing is compared, or
        what it is compared with is neither of these.
        """
        is_shown = self._parts.workspace.section == COMPARE
        ends = self._page.ends if self._page and is_shown else None
        if ends is None or isinstance(ends.later, int):
            return "", None
        return ends.later or "", ends.earlier

    def _made(self, parent: QWidget) -> ComparePage:
        from bufetat_editor.ui.compare.page import ComparePage

        actions = self._parts.actions
        page = ComparePage(
            self._parts.workspace.theme, actions["previous_change"], actions["next_change"], parent
        )
        page.ends_chosen.connect(self._read)
        askers = self._make_askers()
        page.time_wished.connect(lambda is_later: askers[is_later].ask_for_time(self._window))
        page.file_wished.connect(lambda is_later: askers[is_later].ask_for_file(self._window))
        page.wished.connect(self._parts.workspace.wished)
        self._page = page
        return page

    def _step(self, direction: int) -> None:
        """Go through what the page lists; from a page that lists nothing, to the comparison."""
        page = self._parts.workspace.reading_page(self._parts.workspace.section)
        if page is None or not page.step(direction):
            self.show()

    # --- reading

    def _read(self, ends: Ends) -> None:
        """Compare in the worker; only what was asked for last is answered."""
        self._last = ends

        def work(desk: Desk) -> Answer | None:
            from bufetat_editor.ui.compare.rows import answer
            from bufetat_editor.usecases.comparing import compare

            if ends is not self._last:
                return None
            earlier = desk.snapshot.changeset if ends.earlier is None else ends.earlier
            return answer(compare(desk, earlier, ends.later, naming=label))

        def done(found: Answer | None) -> None:
            if found and ends is self._last and self._page:
                self._page.show_comparison(found)

        def refused(_: UserError) -> None:
            if ends is self._last and self._page:
                self._page.stop_waiting()

        self._session.read(work, done, refused)

    # --- moments that are no editions

    def _make_askers(self) -> dict[bool, MomentAsker]:
        """Who asks for the earlier end and who for the later one, by whether it is that."""
        from bufetat_editor.ui.dialogs.moment_asker import MomentAsker

        askers = {is_later: MomentAsker(self._session, self) for is_later in (False, True)}
        for is_later, asker in askers.items():
            asker.refused.connect(self._parts.messages.tell)
            asker.found.connect(partial(self._take, is_later=is_later))
        return askers

    def _take(self, number: int, file: str, *, is_later: bool) -> None:
        if self._page:
            self._page.choose_end(number, is_later=is_later, file=file)
            self._page.focus_first()
