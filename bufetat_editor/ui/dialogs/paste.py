"""Pasting several lines: what will be made of them, before it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.dialogs.paste_list import PasteList
from bufetat_editor.ui.dialogs.pasted_lines import PastedLines
from bufetat_editor.ui.language import label

if TYPE_CHECKING:
    from bufetat_editor.usecases.pasting import PastedLine

_SIZE = QSize(740, 580)


class PasteDialog(Form):
    """Shows the items that a paste will make, and lets the person mend them first.

    Args:
        kind: what the lines become.
        can_nest: whether items of the kind can have sub-entries.
        one_text: the same as one text, if it can be pasted so.
    """

    entries_wished = Signal(object)  # tuple[tuple[str, int], ...]: text and level
    text_wished = Signal(str)

    def __init__(
        self,
        lines: Sequence[PastedLine],
        kind: str,
        can_nest: bool,  # noqa: FBT001 - as the window calls it
        one_text: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("pasteDialog", parent)
        self.set_title(self.tr("Paste"), self.tr("Paste"))
        self._kind = label(kind_of(kind).labels)
        self._one_text = one_text
        self.lines = PastedLines(lines, can_nest=can_nest)
        self.summary = QLabel()
        self.list = PasteList(self.lines)
        self.fields.addSpacing(4)
        self.fields.addWidget(self.summary)
        self.fields.addWidget(self.list, 1)
        self.add_note(self._keys(can_nest=can_nest))
        if one_text:
            role = QDialogButtonBox.ButtonRole.ActionRole
            self.as_one = self.buttons.addButton(self.tr("Paste as one text"), role)
            self.as_one.setObjectName("pasteAsOne")
            self.as_one.clicked.connect(self._on_one_text)
        self.lines.dataChanged.connect(self._summarise)
        self._summarise()
        self.resize(_SIZE)
        self.list.setFocus()

    def _keys(self, *, can_nest: bool) -> str:
        keys = self.tr("Space checks and unchecks, F2 changes the text.")
        if not can_nest:
            return keys
        nesting = self.tr("Tab makes a sub-entry, Shift+Tab takes it out, Ctrl+Tab goes on.")
        return f"{keys} {nesting}"

    def _summarise(self) -> None:
        entries = self.lines.entries()
        below = sum(level for _, level in entries)
        summary = self.tr("%n item(s) of the kind {kind}", "", len(entries) - below)
        if below:
            sub_entries = self.tr("with %n sub-entry(ies)", "", below)
            summary = f"{summary}, {sub_entries}"
        if not entries:
            summary = self.tr("No line is checked.")
        self.summary.setText(summary.format(kind=self._kind))
        self.ok.setText(self.tr("Paste %n item(s)", "", len(entries)))
        self.ok.setEnabled(bool(entries))

    def _on_one_text(self) -> None:
        self.text_wished.emit(self._one_text)
        self.accept()

    def _on_accepted(self) -> None:
        self.list.setFocus()  # a line that is being changed is taken as it reads
        entries = self.lines.entries()
        if entries:
            self.entries_wished.emit(entries)
            self.accept()
