"""Offers the pages of rounds, reads what they ask for, and does what is wished on them."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from bufetat_editor.domain.places import Places
from bufetat_editor.domain.rounds import with_id
from bufetat_editor.ui.export_folder import export_folder
from bufetat_editor.ui.inputs.wishes import (
    PlaceInput,
    RetractAssessment,
    WeighInputs,
    WithdrawReceipt,
)
from bufetat_editor.ui.language import label, told
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.rounds.menu_deeds import MenuDeeds
from bufetat_editor.ui.sections import INPUTS
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.weighing.words import deed_done
from bufetat_editor.ui.wish import Wish

if TYPE_CHECKING:
    from bufetat_editor.domain.rounds import Receipt
    from bufetat_editor.errors import UserError
    from bufetat_editor.ui.board.rounds_page import RoundsPage
    from bufetat_editor.ui.rounds.page import RoundPage
    from bufetat_editor.ui.rounds.reading import RoundReading
    from bufetat_editor.usecases.desk import Desk, Outcome


class Consulting(QObject):
    """Keeps one page for each round, and one for all of them."""

    def __init__(
        self, session: Session, parts: Parts, presenter: Presenter, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._presenter = presenter
        self._window = window
        self._last = ""  # the round that was shown last
        self._deeds = MenuDeeds(parts, self)
        parts.workspace.offer_each("round", self._made)
        parts.workspace.offer(INPUTS, self._made_rounds)
        parts.outline.section_chosen.connect(self._on_section_chosen)
        session.opened.connect(self._load)
        session.fulfilled.connect(self._on_fulfilled)
        parts.history.input_wished.connect(self.show)
        parts.actions["inputs"].triggered.connect(self._show_round)
        parts.actions["next_input"].triggered.connect(lambda: self._step(1))
        parts.actions["previous_input"].triggered.connect(lambda: self._step(-1))

    def show(self, item_id: str) -> None:
        """Show a round, a receipt or an input where it stands."""
        self._presenter.go_to(item_id)

    # --- its pages

    def _load(self) -> None:
        """Load what the pages are made of while nobody waits for it."""
        self._session.read(_load_page, lambda _: None, lambda _: None)

    def _made(self, round_id: str, parent: QWidget) -> RoundPage:
        from bufetat_editor.ui.rounds.assessing import Assessing
        from bufetat_editor.ui.rounds.page import RoundPage

        actions = self._parts.actions
        steps = actions["previous_input"], actions["next_input"]
        page = RoundPage(self._parts.workspace.theme, round_id, steps, parent)
        page.reading_wished.connect(partial(self._read, page))
        page.wished.connect(self._parts.workspace.wished)
        page.original_wished.connect(self._ask_where_to_save)
        page.withdrawal_wished.connect(self._withdraw)
        page.told.connect(self._parts.messages.mention)
        Assessing(self._session, self._parts.workspace, page)
        self._deeds.take(page, page.panel.deeds)
        return page

    def _made_rounds(self, parent: QWidget) -> RoundsPage:
        from bufetat_editor.ui.board.rounds_page import RoundsPage

        return RoundsPage(self._parts.workspace.theme, self._parts.actions["send"], parent)

    def _on_section_chosen(self, section: str) -> None:
        if with_id(self._session.standing.rounds, section):
            self._last = section

    def _show_round(self) -> None:
        """Show the round that was shown last, else the newest; else the page that begins one."""
        known = self._session.standing.rounds
        shown = with_id(known, self._last) or next(iter(known), None)
        self._presenter.show_section(shown.id if shown else INPUTS)
        self._parts.workspace.focus_page()

    def _step(self, direction: int) -> None:
        """Go to the next input that is not weighed; from elsewhere, back to where one was."""
        if page := self._page():
            page.go_on(direction)
            return
        self._show_round()
        if page := self._page():
            page.come_back(direction)

    def _page(self) -> RoundPage | None:
        """The page of the round that is shown, if one is."""
        from bufetat_editor.ui.rounds.page import RoundPage

        shown = self._parts.workspace.reading_page(self._parts.workspace.section)
        return shown if isinstance(shown, RoundPage) else None

    # --- reading

    def _read(self, page: RoundPage, round_id: str) -> None:
        asked = page.asked

        def work(desk: Desk) -> RoundReading | None:
            from bufetat_editor.ui.rounds.reading import read_round

            return read_round(desk, round_id) if page.asked == asked else None

        def done(reading: RoundReading | None) -> None:
            if reading:
                page.show_reading(reading)

        self._session.read(work, done, lambda _: page.show_refusal())

    # --- what is wished

    def _withdraw(self, receipt: Receipt) -> None:
        self._parts.workspace.wished.emit(WithdrawReceipt(receipt.id, receipt.name))

    def _ask_where_to_save(self, receipt: Receipt) -> None:
        words = self.tr("Save the file as it came")
        dialog = QFileDialog(self._window, words, str(export_folder()))
        dialog.setObjectName("originalDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is written over
        dialog.selectFile(receipt.name)
        dialog.fileSelected.connect(lambda path: self._save(receipt, Path(path)))
        dialog.open()

    def _save(self, receipt: Receipt, path: Path) -> None:
        def work(desk: Desk) -> Path:
            from bufetat_editor.usecases.originals import save_original

            return save_original(desk, receipt.id, path)

        def done(saved: Path) -> None:
            self._parts.messages.mention(self.tr("Saved as {path}.").format(path=saved))

        def refused(error: UserError) -> None:
            self._parts.messages.tell(told(error))

        self._session.ask(work, done, refused)

    def _on_fulfilled(self, wish: Wish, _outcome: Outcome) -> None:
        told = self._told(wish)
        if told:
            self._parts.messages.tell_step(told, self._parts.actions["undo"])

    def _told(self, wish: Wish) -> str:
        match wish:
            case WithdrawReceipt():
                words = self.tr("The receipt of «{file}» is withdrawn. The file itself is kept.")
                return words.format(file=wish.name)
            case PlaceInput():
                words = self.tr("The input is placed at {item}.")
                return words.format(item=self._called(wish.item))
            case WeighInputs():
                done = deed_done(wish.application.deed) if wish.application else ""
                weighed = self.tr("%n input(s) weighed.", "", len(wish.weighings))
                return f"{done} {weighed}".strip()
            case RetractAssessment():
                return self.tr("The assessment is taken back. The model stays as it is.")
        return ""

    def _called(self, item_id: str) -> str:
        """The number of an item, else what it is called."""
        from bufetat_editor.ui.inputs.rows import called

        snapshot = self._session.standing.snapshot
        number = self._session.standing.numbers.get(item_id, "")
        return number or called(snapshot[item_id], snapshot, Places(snapshot, naming=label))


def _load_page(_desk: Desk) -> None:
    import_module("bufetat_editor.ui.rounds.page")
