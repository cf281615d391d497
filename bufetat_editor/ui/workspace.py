"""The workspace: the page that suits the section."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from bufetat_editor.domain.matching import Stretch
from bufetat_editor.ui.page import Page
from bufetat_editor.ui.reading_page import ReadingPage
from bufetat_editor.ui.sections import is_read
from bufetat_editor.ui.spelling.keys import asks_for_menu
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.text_page import TextPage
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.unsaved import UnsavedTexts

if TYPE_CHECKING:
    from bufetat_editor.ui.acts import Acts
    from bufetat_editor.ui.matrix_page import MatrixPage
    from bufetat_editor.ui.memo_page import MemoPage
    from bufetat_editor.ui.spelling.marks import Marks
    from bufetat_editor.ui.wish import Wish

P = TypeVar("P", bound=Page)
MakePage = Callable[[QWidget], ReadingPage]
"""Makes a page with its parent."""
MakePageOf = Callable[[str, QWidget], ReadingPage]
"""Makes the page of a section with its parent."""


_NARROWEST = 300
"""Pixels; a page that would rather have more takes them from nothing that stands beside it."""


class Workspace(QStackedWidget):
    """Shows one section at a time.

    Attributes:
        theme: the look of its pages.
        unsaved: what was written on any page and is not in the model.
        marks: which words are not known, once that can be told.
    """

    wished = Signal(object)
    current_changed = Signal(str)  # item id
    item_wished = Signal(str)  # an item of another section, to be shown where it stands
    item_read = Signal(str)  # an item that a page tells of, while one is there
    typed = Signal(str)  # row
    given_up = Signal(str)  # row
    discarded = Signal(object)  # GivenUp
    pasted = Signal(str, object)  # row, QMimeData
    particulars_wished = Signal()
    menu_wished = Signal(object)  # where on the screen, QPoint; none if a key asks for it

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workspace")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.section = ""
        self.unsaved = UnsavedTexts()
        self.theme = theme
        self._acts: dict[Page, Acts] = {}
        self._offers: dict[str, MakePage] = {}
        self._offers_of_kinds: dict[str, MakePageOf] = {}
        self._reading: dict[str, ReadingPage] = {}
        self._takes_acts = False
        self.marks: Marks | None = None

    def minimumSizeHint(self) -> QSize:
        """Let no page push aside what stands beside it: its room would not come back."""
        wished = super().minimumSizeHint()
        return QSize(min(wished.width(), _NARROWEST), wished.height())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is here."""
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wished.emit(None if is_by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the menu of what is in focus."""
        if asks_for_menu(event):
            self.menu_wished.emit(None)
        else:
            super().keyPressEvent(event)

    # Each page is made when it is first shown: the window's first picture needs one of them.

    @cached_property
    def text(self) -> TextPage:
        """The page of chapters, principle sections and footnotes."""
        return self._with(TextPage(self.theme, self.unsaved, self))

    @cached_property
    def memo(self) -> MemoPage:
        """The page of a memo."""
        from bufetat_editor.ui.memo_page import MemoPage

        return self._with(MemoPage(self.theme, self.unsaved, self))

    @cached_property
    def matrix(self) -> MatrixPage:
        """The page of the matrix."""
        from bufetat_editor.ui.matrix_page import MatrixPage

        return self._with(MatrixPage(self.theme, self.unsaved, self))

    @cached_property
    def _nothing(self) -> QWidget:
        """What is shown until a page is offered."""
        blank = QWidget(self)
        self.addWidget(blank)
        return blank

    def offer(self, section: str, make: MakePage) -> None:
        """Let a section be shown by a page, which is made when it is first wanted."""
        self._offers[section] = make

    def offer_each(self, kind: str, make: MakePageOf) -> None:
        """Let every section that begins with an item of that kind be shown by a page of its own."""
        self._offers_of_kinds[kind] = make

    def reading_page(self, section: str) -> ReadingPage | None:
        """Return the page that shows a section, if it has been made."""
        return self._reading.get(section)

    def _with(self, page: P) -> P:
        page.wished.connect(self.wished)
        page.current_changed.connect(self.current_changed)
        page.typed.connect(self.typed)
        page.given_up.connect(self.given_up)
        page.discarded.connect(self.discarded)
        page.pasted.connect(self.pasted)
        page.particulars_wished.connect(self.particulars_wished)
        self.addWidget(page)
        if self._takes_acts:
            self._let_act(page)
        if self.marks:
            page.check_words(self.marks)
        return page

    def take_acts(self) -> None:
        """Let rows be written, moved and removed; the window's first picture comes before."""
        self._takes_acts = True
        for page in self.findChildren(Page):
            self._let_act(page)

    def check_words(self, marks: Marks) -> None:
        """Show on every page which words are not known."""
        self.marks = marks
        for page in self.findChildren(Page):
            page.check_words(marks)

    def _let_act(self, page: Page) -> None:
        from bufetat_editor.ui.acts import Acts

        self._acts[page] = acts = Acts(page)
        page.place_wished.connect(acts.add_below)

    @property
    def acts(self) -> Acts | None:
        """What can be done on the page that is shown, if it is one of rows."""
        return self._acts.get(self.page) if self.page else None

    @property
    def page(self) -> Page | None:
        """The page of rows that is shown, if it is one."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    def show_section(self, standing: Standing, section: str) -> None:
        """Show a section."""
        if section != self.section and self.page:
            self.page.commit()
        self.section = section
        left = self.page
        if is_read(standing.snapshot, section):
            self._show_reading_page(standing, section)
        else:
            page = self._page_of(standing, section)
            page.show_section(standing, section)
            self.setCurrentWidget(page)
        if left and left is not self.page:
            left.leave()

    def _show_reading_page(self, standing: Standing, section: str) -> None:
        page = self._reading.get(section) or self._made_reading_page(standing, section)
        if page:
            page.show_standing(standing)
        self.setCurrentWidget(page or self._nothing)

    def _made_reading_page(self, standing: Standing, section: str) -> ReadingPage | None:
        """The page of a section, if one is offered."""
        head = standing.snapshot.get(section)
        if section in self._offers:
            made = self._offers[section](self)
        elif head and head.kind in self._offers_of_kinds:
            made = self._offers_of_kinds[head.kind](section, self)
        else:
            return None
        self._reading[section] = made
        made.item_wished.connect(self.item_wished)
        made.item_read.connect(self.item_read)
        self.addWidget(made)
        return made

    def redraw(self) -> None:
        """Show the section with the rows that are being written."""
        if self.page:
            self.page.redraw()

    def focus_item(
        self, item_id: str, *, edit_at: int | None = None, hits: Sequence[Stretch] = ()
    ) -> None:
        """Put the focus on an item of the section that is shown; see `RowFocus.put`."""
        if self.page:
            self.page.focus.put(item_id, edit_at=edit_at, hits=hits)
        elif page := self._reading.get(self.section):
            page.show_item(item_id)

    def focus_page(self) -> None:
        """Put the focus on the page: on the row that was last in focus, or the first."""
        if self.page and self.page.order:
            current = self.page.current
            self.page.focus.put(current if current in self.page.rows else self.page.order[0])
        elif page := self._reading.get(self.section):
            page.focus_first()

    def commit(self) -> None:
        """End the editing that is open, if any."""
        if self.page:
            self.page.commit()

    def is_writing(self) -> bool:
        """True while the focus is in an open editor."""
        return self.page is not None and self.page.is_writing()

    def take_refusal(self, wish: Wish) -> None:
        """Show what could not be saved."""
        names = self.unsaved.take_refusal(wish)
        if self.page:
            self.page.focus.forget()
            for name in names:
                self.page.show_written(name)

    @property
    def current(self) -> str:
        """The item in focus; nothing in a row that has none yet."""
        item = self.page.current_item() if self.page else None
        return item.id if item else ""

    def shows(self, item_id: str) -> bool:
        """True if the item stands on the page that is shown."""
        return self.page is not None and item_id in self.page.order

    def _page_of(self, standing: Standing, section: str) -> Page:
        item = standing.snapshot.get(section)
        match item.kind if item else "":
            case "memo":
                return self.memo
            case "service_matrix":
                return self.matrix
        return self.text
