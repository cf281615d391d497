"""Comparing in the window: reads what the compare page asks for, and leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bufetat_editor.ui.export_folder import export_folder
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.sections import COMPARE
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.errors import UserError
    from bufetat_editor.ui.compare.moments import Ends
    from bufetat_editor.ui.compare.page import ComparePage
    from bufetat_editor.ui.compare.rows import Answer
    from bufetat_editor.ui.dialogs.moment import FoundChange, Wanted
    from bufetat_editor.usecases.desk import Desk, Moment


class Comparing(QObject):
    """Offers the compare page and does what is asked for on it."""

    change_found = Signal(object, object)  # Wanted, FoundChange; nobody hears it if the dialog went

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

    def _made(self, parent: QWidget) -> ComparePage:
        from bufetat_editor.ui.compare.page import ComparePage

        actions = self._parts.actions
        page = ComparePage(
            self._parts.workspace.theme, actions["previous_change"], actions["next_change"], parent
        )
        page.ends_chosen.connect(self._read)
        page.time_wished.connect(self._ask_for_time)
        page.file_wished.connect(self._ask_for_file)
        page.wished.connect(self._parts.workspace.wished)
        self._page = page
        return page

    def _step(self, direction: int) -> None:
        if self._parts.workspace.section != COMPARE:
            self.show()
        elif self._page:
            self._page.step(direction)

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
            return answer(compare(desk, earlier, ends.later))

        def done(found: Answer | None) -> None:
            if found and ends is self._last and self._page:
                self._page.show_comparison(found)

        def refused(_: UserError) -> None:
            if ends is self._last and self._page:
                self._page.stop_waiting()

        self._session.read(work, done, refused)

    # --- moments that are no editions

    def _ask_for_time(self, is_later: bool) -> None:  # noqa: FBT001 - Qt's signal
        from bufetat_editor.ui.dialogs.moment import MomentDialog

        dialog = MomentDialog(self._window)
        dialog.asked.connect(self._find)
        dialog.moment_chosen.connect(lambda number: self._take(number, is_later=is_later))
        self.change_found.connect(dialog.show_change)
        dialog.open()

    def _find(self, wanted: Wanted) -> None:
        from bufetat_editor.ui.dialogs.moment import find_change

        def done(found: FoundChange) -> None:
            self.change_found.emit(wanted, found)

        self._session.read(lambda desk: find_change(desk, wanted), done)

    def _ask_for_file(self, is_later: bool) -> None:  # noqa: FBT001 - Qt's signal
        dialog = QFileDialog(self._window, self.tr("Choose an exported file"), str(export_folder()))
        dialog.setObjectName("exportedFileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Exported files (*.docx *.xlsx)"))
        dialog.fileSelected.connect(lambda path: self._read_file(path, is_later=is_later))
        dialog.open()

    def _read_file(self, path: str, *, is_later: bool) -> None:
        from pathlib import Path

        file = Path(path)

        def work(desk: Desk) -> int:
            from bufetat_editor.usecases.comparing import moment_of_file

            return moment_of_file(desk, file)

        self._session.read(
            work, lambda number: self._take(number, is_later=is_later, file=file.name)
        )

    def _take(self, number: int, *, is_later: bool, file: str = "") -> None:
        if self._page:
            self._page.choose_end(number, is_later=is_later, file=file)
            self._page.focus_first()
