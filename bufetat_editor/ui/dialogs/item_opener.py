"""Opens the dialogs that are about one item, and sends on what is wished in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bufetat_editor.errors import CannotUndo, NothingToChange, Overtaken, UserError
from bufetat_editor.ui.history_deeds import deeds
from bufetat_editor.ui.message_bar import Act
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.phrases import deed_name, item_name, when
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.wish import Wish
from bufetat_editor.ui.wishes import (
    AddFootnote,
    AddSeveral,
    EditText,
    JoinItem,
    SetFields,
    SplitItem,
)

if TYPE_CHECKING:
    from bufetat_editor.ui.dialogs.texts import Text
    from bufetat_editor.usecases.desk import Desk
    from bufetat_editor.usecases.reading import Contest

_AT_MOST = 3


class ItemDialogs(QObject):
    """Asks for fields and footnotes, and shows the texts when two people wrote the same."""

    def __init__(self, session: Session, parts: Parts, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._theme = theme
        self._window = window
        parts.actions["fields"].triggered.connect(self.ask_fields)
        parts.workspace.particulars_wished.connect(self.ask_fields)
        parts.actions["footnote"].triggered.connect(lambda: self.ask_footnote(self._item()))

    def ask_fields(self) -> None:
        """Ask for the particulars of the item in focus."""
        from bufetat_editor.ui.dialogs.fields import FieldsDialog

        if item := self._item():
            dialog = FieldsDialog(self._session.standing, item, self._window)
            dialog.fields_wished.connect(lambda fields: self._wish(SetFields((item,), fields)))
            dialog.open()

    def ask_footnote(self, item: str, text: str = "") -> None:
        """Ask which footnote an item calls, or for the text of a new one.

        Args:
            text: what has been written for a new one already.
        """
        from bufetat_editor.ui.dialogs.footnote import FootnoteDialog

        if item:
            dialog = FootnoteDialog(self._session.standing, item, self._window)
            if text:
                dialog.text.setPlainText(text)
            dialog.footnote_written.connect(lambda text: self._wish(AddFootnote(item, text)))
            dialog.footnote_chosen.connect(
                lambda one: self._wish(SetFields((item,), {"footnote": one or None}))
            )
            dialog.open()

    def ways_out(self, wish: Wish | None, error: UserError) -> tuple[Act, ...]:
        """Return what a person can do about a refusal: see the texts, or go back to a dialog."""
        match wish, error:
            case EditText(item) | SplitItem(item) | JoinItem(item), Overtaken():
                return ((self.tr("See the texts"), lambda: self._show_clash(item)),)
            case AddFootnote(item, text), _:
                return ((self.tr("Open again"), lambda: self.ask_footnote(item, text)),)
            case SetFields(), NothingToChange():
                return ()
            case AddSeveral() | SetFields(), _:  # their dialog is closed
                return ((self.tr("Try again"), lambda: self._wish(wish)),)
            case _, CannotUndo():
                changeset, item = int(str(error.facts["changeset"])), str(error.facts["item"])
                return ((self.tr("See why"), lambda: self._read_contest(changeset, item)),)
        return ()

    # --- within

    def _item(self) -> str:
        """The item in focus, with what is being written in it on its way to the model."""
        self._parts.workspace.commit()
        page = self._parts.workspace.page
        item = page.current_item() if page else None
        return item.id if item else ""

    def _wish(self, wish: Wish) -> None:
        self._parts.workspace.wished.emit(wish)

    def _show_clash(self, item: str) -> None:
        from bufetat_editor.ui.dialogs.texts import Text

        now = self._session.standing.snapshot[item]
        written = self._parts.workspace.unsaved.get(item)
        if written is None:
            return  # it is settled already
        texts = (
            Text(self.tr("As you saw it"), written.seen),
            Text(self.tr("As you wrote it"), written.text),
            Text(self.tr("As it is now"), now.text),
        )
        words = self.tr("Someone else changed the text while you wrote. Choose how it shall read.")
        self._show_texts(item, words, texts, written.text)

    def _read_contest(self, changeset: int, item: str) -> None:
        def read(desk: Desk) -> Contest:
            from bufetat_editor.usecases.reading import contested

            return contested(desk, changeset, item)

        self._session.read(read, self._show_contest)

    def _show_contest(self, contest: Contest) -> None:
        is_reworded = contest.made not in {contest.before, contest.now}
        if contest.item.deleted or not is_reworded:
            self._tell_obstacle(contest)
            return
        from bufetat_editor.ui.dialogs.texts import Text

        texts = (
            Text(self.tr("Before the step"), contest.before),
            Text(self.tr("After the step"), contest.made),
            Text(self.tr("As it is now"), contest.now),
        )
        words = self.tr("The step cannot be undone, because the item was changed again since:")
        self._show_texts(contest.item.id, f"{words} {self._later(contest)}.", texts, contest.now)

    def _tell_obstacle(self, contest: Contest) -> None:
        """Say what stands in the way, where the texts do not show it."""
        item, standing = contest.item, self._session.standing
        words = self.tr("This stands in the way: «{item}». {later}. Set that right first.")
        told = words.format(item=item_name(item, standing.numbers), later=self._later(contest))
        show = (self.tr("Show it"), lambda: self._parts.status.item_wished.emit(item.id))
        self._parts.messages.tell(told, *(() if item.deleted else (show,)))

    def _later(self, contest: Contest) -> str:
        """What was done to the item since, when and by whom."""
        life = {entry.changeset.id: entry for entry in contest.later}
        told = []
        for entry in contest.later[:_AT_MOST]:
            done = deeds(entry, life, self._session.standing)
            intent = entry.changeset.intent
            what = ", ".join(done) or deed_name(intent.kind)
            told.append(f"{what} ({_stamp(intent.at)}, {intent.author})")
        return "; ".join(told)

    def _show_texts(self, item: str, words: str, texts: Sequence[Text], proposal: str) -> None:
        """Show texts of an item, the last one as it is now."""
        from bufetat_editor.ui.dialogs.texts import TextsDialog

        dialog = TextsDialog(
            self.tr("The texts side by side"),
            words,
            texts,
            self._window,
            proposal=proposal,
            accept=self.tr("Keep this text"),
            tokens=self._theme.tokens,
        )
        weighed = texts[-1].text
        dialog.text_chosen.connect(lambda text: self._settle(item, text, weighed))
        dialog.open()

    def _settle(self, item: str, text: str, weighed: str) -> None:
        """Save the chosen text over the one that it was weighed against."""
        unsaved, snapshot = self._parts.workspace.unsaved, self._session.standing.snapshot
        if text == weighed == snapshot[item].text:
            unsaved.give_up(item, unsaved.get(item))
            self._parts.workspace.given_up.emit(item)
            if page := self._parts.workspace.page:
                page.show_written(item)
        else:
            self._wish(unsaved.save(item, text, weighed, snapshot))


def _stamp(at: str) -> str:
    from datetime import date

    return when(at, date.today())  # noqa: DTZ011 - the reader's own day
