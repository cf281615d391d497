"""Cut, copy and paste of whole rows, and of what other programs copied."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.places import Place, below, place_of_new
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.wishes import AddSeveral

if TYPE_CHECKING:
    from bufetat_editor.ui.item_editor import ItemEditor
    from bufetat_editor.usecases.pasting import PastedLine

_TYPE = "application/x-bufetat-items"


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows on the clipboard.

    Attributes:
        model: the file in which they stand.
        items: their ids.
        is_cut: whether pasting moves them.
        entries: text and level of each, and of all below it.
    """

    model: str
    items: tuple[str, ...]
    is_cut: bool
    entries: tuple[tuple[str, int], ...]


class Clipboard(QObject):
    """Carries rows within the window, and lines to and from other programs."""

    def __init__(self, session: Session, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._window = window
        parts.actions["copy"].triggered.connect(self._copy)
        parts.actions["cut"].triggered.connect(self._cut)
        parts.actions["paste"].triggered.connect(self._paste)
        parts.workspace.pasted.connect(self._paste_into)

    # In the open editor the menu's words concern its text, as the keys do.

    def _copy(self) -> None:
        if editor := self._editor():
            editor.copy()
        else:
            self._take(is_cut=False)

    def _cut(self) -> None:
        if editor := self._editor():
            editor.cut()
        else:
            self._take(is_cut=True)

    def _paste(self) -> None:
        if editor := self._editor():
            editor.paste()
        else:
            self._paste_rows()

    def _editor(self) -> ItemEditor | None:
        page = self._parts.workspace.page
        return page.rows[page.current].editor if page and page.is_writing() else None

    def _take(self, *, is_cut: bool) -> None:
        acts = self._parts.workspace.acts
        items = acts.items() if acts else []
        if not items:
            return
        entries = tuple(_entries(self._session.standing.snapshot, items))
        rows = Rows(str(self._session.path), tuple(item.id for item in items), is_cut, entries)
        source = QMimeData()
        source.setText("\n".join("\t" * level + text for text, level in entries))
        source.setData(_TYPE, json.dumps(asdict(rows)).encode())
        QGuiApplication.clipboard().setMimeData(source)
        if is_cut:
            told = self.tr("%n item(s) will be moved to where you paste.", "", len(items))
            self._parts.messages.mention(told)

    def _paste_rows(self) -> None:
        """Paste where a row is in focus, not its text."""
        page = self._parts.workspace.page
        item = page.current_item() if page else None
        source = QGuiApplication.clipboard().mimeData()
        if item is None or source is None:
            return
        rows = _rows_in(source)
        if rows and rows.is_cut and rows.model == str(self._session.path):
            self._move(rows, item)
        elif place := place_of_new(item):
            if rows:
                self._add(rows.entries, place)
            else:
                self._read(source, place, one_text="")

    def _paste_into(self, name: str, source: QMimeData) -> None:
        """Paste several lines where someone writes."""
        page = self._parts.workspace.page
        item = page.item(name) if page else None
        if page is None or item is None:
            return
        new, row = page.unsaved.new, page.rows[name]
        is_empty = not (row.editor.text() if row.editor else row.shown_text).strip()
        if name in new and is_empty:
            place: Place | None = new.place_of(name, self._session.standing.snapshot)
        else:
            place = place_of_new(item)
        if place:
            self._read(source, place, one_text=_as_one(source.text()), row=name)

    def _move(self, rows: Rows, item: Item) -> None:
        snapshot = self._session.standing.snapshot
        items = [snapshot[one] for one in rows.items if snapshot.is_living(one)]
        kinds = {one.kind for one in items}
        spot = below(snapshot, item.id, kinds, set(rows.items)) if items else None
        acts = self._parts.workspace.acts
        if spot is None or acts is None:
            self._parts.messages.tell(self.tr("What you cut out cannot stand here."))
            return
        acts.move_to(items, spot)
        QGuiApplication.clipboard().clear()

    def _read(self, source: QMimeData, place: Place, *, one_text: str, row: str = "") -> None:
        text, html = source.text(), source.html()

        def work(_: object) -> tuple[PastedLine, ...]:
            from bufetat_editor.usecases.pasting import pasted_lines

            return pasted_lines(text, html)

        def done(lines: tuple[PastedLine, ...]) -> None:
            if len(lines) == 1 and not row:
                self._add(((lines[0].text, 0),), place)
            elif lines:
                self._preview(lines, place, one_text, row)

        self._session.read(work, done)

    def _preview(self, lines: Sequence[PastedLine], place: Place, one_text: str, row: str) -> None:
        from bufetat_editor.ui.dialogs.paste import PasteDialog

        can_nest = bool(kind_of(place.kind).sub)
        dialog = PasteDialog(lines, place.kind, can_nest, one_text, self._window)
        dialog.entries_wished.connect(lambda entries: self._add(entries, place))
        dialog.text_wished.connect(lambda text: self._insert(row, text))
        dialog.open()

    def _insert(self, row: str, text: str) -> None:
        page = self._parts.workspace.page
        if page and (there := page.rows.get(row)) and there.editor:
            there.editor.textCursor().insertText(text)

    def _add(self, entries: Sequence[tuple[str, int]], place: Place) -> None:
        workspace = self._parts.workspace
        workspace.commit()
        place = workspace.unsaved.saved_place(place, self._session.standing.snapshot)
        workspace.wished.emit(AddSeveral(tuple(entries), place.parent, place.kind, place.after))


def _entries(snapshot: Snapshot, items: Sequence[Item]) -> Iterator[tuple[str, int]]:
    for item in items:
        if item.text:
            yield item.text, 0
        for one in snapshot.descendants(item.id):
            if one.text:
                yield one.text, 1


def _rows_in(source: QMimeData) -> Rows | None:
    if not source.hasFormat(_TYPE):
        return None
    held = json.loads(bytes(source.data(_TYPE).data()))
    entries = tuple((str(text), int(level)) for text, level in held["entries"])
    return Rows(held["model"], tuple(held["items"]), held["is_cut"], entries)


def _as_one(text: str) -> str:
    """Several lines as one text, as in a paragraph of Word."""
    return " ".join(text.split())
