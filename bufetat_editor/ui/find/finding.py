"""Finding and replacing: what the page asks goes to the session, its hits to their places."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget

from bufetat_editor.errors import UserError
from bufetat_editor.ui.find.options import Asked
from bufetat_editor.ui.find.origin import Origin
from bufetat_editor.ui.find.page import FindPage
from bufetat_editor.ui.find.replacing import ReplaceEverywhere
from bufetat_editor.ui.find.rows import Found, what_was_found, what_would_be_other
from bufetat_editor.ui.language import label
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.sections import FIND
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.wish import Wish
from bufetat_editor.ui.wishes import RestoreItem

if TYPE_CHECKING:
    from bufetat_editor.history.replacing import Rewording
    from bufetat_editor.usecases.desk import Desk, Outcome
    from bufetat_editor.usecases.finding import Hit


class Finding(QObject):
    """Offers the page of finding, and takes the person from hit to hit."""

    def __init__(
        self, session: Session, parts: Parts, presenter: Presenter, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._presenter = presenter
        self._window = window
        self._origin = Origin(session, parts, presenter, self)
        self._restoring: RestoreItem | None = None
        self._goal = ""  # the item that was brought back
        self._last = 0  # only the last question is answered; those before it stop
        parts.workspace.offer(FIND, self._made_page)
        actions = parts.actions
        actions["find"].triggered.connect(lambda: self._begin(replacing=False))
        actions["replace"].triggered.connect(lambda: self._begin(replacing=True))
        actions["next_hit"].triggered.connect(lambda: self._step(1))
        actions["previous_hit"].triggered.connect(lambda: self._step(-1))
        session.fulfilled.connect(self._on_fulfilled)
        session.standing_changed.connect(lambda _: self._go_to_goal())
        session.closing.connect(self._forget)

    def _made_page(self, parent: QWidget) -> FindPage:
        page = FindPage(self._parts.workspace.theme, parent)
        page.asked.connect(self._ask)
        page.hit_chosen.connect(self._go_to)
        page.replace_wished.connect(self._replace)
        page.left.connect(self._origin.return_to)
        return page

    @property
    def _page(self) -> FindPage | None:
        page = self._parts.workspace.reading_page(FIND)
        return page if isinstance(page, FindPage) else None

    # --- from the keys

    def _begin(self, *, replacing: bool) -> None:
        words = self._marked_words()
        self._parts.workspace.commit()
        self._presenter.show_section(FIND)
        if self._page:
            self._page.begin(words, replacing=replacing)

    def _marked_words(self) -> str:
        """What is marked where the focus is, if it is one line."""
        match self._window.focusWidget():
            case QTextEdit() as writing:
                words = writing.textCursor().selectedText()
            case QLabel() as reading:
                words = reading.selectedText()
            case _:
                return ""
        return "" if "\u2029" in words or "\u2028" in words or "\n" in words else words.strip()

    def _step(self, direction: int) -> None:
        hit = self._page.list.step(direction) if self._page else None
        if hit:
            self._go_to(hit)
        else:
            self._begin(replacing=False)

    def _go_to(self, hit: Hit) -> None:
        if not hit.is_living:
            self._offer_to_restore(hit)
            return
        if hit.was:
            self._parts.actions["history"].setChecked(True)
        now = self._session.standing.snapshot[hit.item]
        stands = not hit.field and hit.text == now.text
        self._presenter.go_to(hit.item, hits=hit.spans if stands else ())

    def _offer_to_restore(self, hit: Hit) -> None:
        words = self.tr("The item is removed, so it stands nowhere now.")
        if hit.was is None:
            self._parts.messages.tell(words)
            return
        state = hit.was.item
        wish = RestoreItem(state.id, state.cs - 1 if state.deleted else state.cs)
        self._parts.messages.tell(words, (self.tr("Restore it"), lambda: self._restore(wish)))

    def _restore(self, wish: RestoreItem) -> None:
        self._restoring = wish
        self._parts.workspace.wished.emit(wish)

    # --- from the page

    def _ask(self, asked: Asked) -> None:
        self._last += 1
        number, page = self._last, self._page
        if page is None or not self._session.standing.live:
            return

        def is_over() -> bool:
            return number != self._last

        def read(desk: Desk) -> Found:
            return Found() if is_over() else _answer(desk, asked, is_over)

        def done(found: Found) -> None:
            if not is_over():
                page.show_found(found)

        def refused(_: UserError) -> None:
            if not is_over():
                page.show_unread()

        self._session.read(read, done, refused)

    def _forget(self) -> None:
        self._last += 1

    def _replace(self, rewordings: tuple[Rewording, ...]) -> None:
        self._parts.workspace.commit()
        self._parts.workspace.wished.emit(ReplaceEverywhere(rewordings))

    def _on_fulfilled(self, wish: Wish, _outcome: Outcome) -> None:
        if isinstance(wish, ReplaceEverywhere) and self._page:
            self._page.forget_typing()
            count = len({one.item for one in wish.rewordings})
            words = self.tr("Replaced in %n item(s).", "", count)
            self._parts.messages.tell_step(words, self._parts.actions["undo"])
        elif isinstance(wish, RestoreItem) and wish == self._restoring:
            self._restoring, self._goal = None, wish.item

    def _go_to_goal(self) -> None:
        """Go to what was brought back, as soon as it stands."""
        if self._goal:
            goal, self._goal = self._goal, ""
            self._presenter.go_to(goal)


def _answer(desk: Desk, asked: Asked, stopped: Callable[[], bool]) -> Found:
    """Return what the page is to show; for the worker thread."""
    from bufetat_editor.usecases.finding import Query, find, proposals

    query = Query(
        asked.words,
        asked.whole_words,
        asked.same_case,
        asked.old_versions,
        asked.inputs,
        naming=label,
    )
    if asked.replacement is None:
        return what_was_found(find(desk, query, stopped))
    return what_would_be_other(proposals(desk, query, asked.replacement))
