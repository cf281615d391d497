"""Footnotes: which one an item calls, or the text of a new one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QRadioButton, QVBoxLayout, QWidget

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.numbering import called_footnotes
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.dialogs.form import Form, TextField
from bufetat_editor.ui.phrases import shortened
from bufetat_editor.ui.standing import Standing

_WIDTH = 560
_INDENT = 26
_TEXT_HEIGHT = 96
_ROW_HEIGHT = 34
_MOST_ROWS = 6
_MOST_LETTERS = 72
_ID = Qt.ItemDataRole.UserRole


def beginning(text: str) -> str:
    """Return a text as one short line, to be known by in a list."""
    return shortened(text.replace("\n", " "), _MOST_LETTERS)


def footnote_caption(standing: Standing, footnote: Item) -> str:
    """Return what a footnote is called in a list: its number and how it begins."""
    number = standing.numbers.get(footnote.id, "")
    name = QCoreApplication.translate("Lines", "Footnote {number}").format(number=number).strip()
    text = beginning(_whole_text(standing.snapshot, footnote.id))
    return f"{name}: {text}" if text else name


def removed_caption(caption: str) -> str:
    """Return what is said of something that is named, but is not in the model any more."""
    return QCoreApplication.translate("ItemNames", "Removed: {item}").format(item=caption)


class FootnoteDialog(Form):
    """Asks for the footnote of an item: a new one, one that exists, or none."""

    footnote_chosen = Signal(str)  # id, empty for none
    footnote_written = Signal(str)  # text

    def __init__(self, standing: Standing, item_id: str, parent: QWidget | None = None) -> None:
        super().__init__("footnoteDialog", parent)
        self.set_title(self.tr("Footnote"), self.tr("Save"))
        self.setMinimumWidth(_WIDTH)
        item = standing.snapshot[item_id]
        self.add_note(beginning(item.text))
        self._called = str(item.attrs.get("footnote", ""))
        self.is_new = self._radio(self.tr("New footnote"), "newFootnote")
        self.text = TextField()
        self.text.setObjectName("footnoteText")
        self.text.setAccessibleName(self.tr("Text of the new footnote"))
        self.text.setPlaceholderText(self.text.accessibleName())
        self.text.setFixedHeight(_TEXT_HEIGHT)
        self._indent(self.text, self.remark_under(self.text))
        self.is_existing = self._radio(self.tr("A footnote that exists"), "existingFootnote")
        self.list = self._list(standing)
        self.is_none = self._radio(self.tr("No footnote"), "noFootnote")
        self.fields.addStretch()
        self._show_what_is()
        self.text.textChanged.connect(lambda: self.is_new.setChecked(True))
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.is_existing.toggled.connect(self._on_existing_toggled)

    def _radio(self, text: str, name: str) -> QRadioButton:
        radio = QRadioButton(text)
        radio.setObjectName(name)
        self.fields.addSpacing(8)
        self.fields.addWidget(radio, 0, Qt.AlignmentFlag.AlignLeft)
        return radio

    def _list(self, standing: Standing) -> QListWidget:
        made = QListWidget()
        made.setObjectName("footnotes")
        made.setAccessibleName(self.tr("Footnotes that exist"))
        made.setProperty("look", "choices")
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.ensurePolished()  # rows are measured as the style has them
        for footnote in called_footnotes(standing.snapshot):
            _add(made, footnote_caption(standing, footnote), footnote.id)
        if self._called and not standing.snapshot.is_living(self._called):
            _add(made, removed_caption(self.tr("Footnote")), self._called)
        made.setFixedHeight(_ROW_HEIGHT * min(made.count(), _MOST_ROWS) + 12)
        self._indent(made)
        return made

    def _indent(self, *widgets: QWidget) -> None:
        """Put widgets under the button that they belong to."""
        column = QVBoxLayout()
        column.setContentsMargins(_INDENT, 0, 0, 0)
        for widget in widgets:
            column.addWidget(widget)
        self.fields.addLayout(column)

    def _show_what_is(self) -> None:
        for shown in (self.is_existing, self.list):
            shown.setVisible(self.list.count() > 0)
        self.is_none.setVisible(bool(self._called))
        if not self._called:
            self.is_new.setChecked(True)
            self.text.setFocus()
            return
        self.is_existing.setChecked(True)
        ids = [self.list.item(row).data(_ID) for row in range(self.list.count())]
        self.list.setCurrentRow(ids.index(self._called))
        self.list.setFocus()

    def _on_selected(self) -> None:
        if self.list.selectedItems():
            self.is_existing.setChecked(True)

    def _on_existing_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not is_on:
            self.list.clearSelection()
        elif not self.list.selectedItems():
            self.list.setCurrentRow(max(self.list.currentRow(), 0))

    def _on_accepted(self) -> None:
        if self.is_new.isChecked():
            self._send_new()
            return
        chosen = self.list.selectedItems() if self.is_existing.isChecked() else []
        footnote = str(chosen[0].data(_ID)) if chosen else ""
        if footnote != self._called:
            self.footnote_chosen.emit(footnote)
        self.accept()

    def _send_new(self) -> None:
        text = self.text.text().strip()
        self.remark(self.text, "" if text else self.tr("Write the text of the footnote."))
        if text:
            self.footnote_written.emit(text)
            self.accept()
        else:
            self.text.setFocus()


def _add(made: QListWidget, caption: str, footnote_id: str) -> None:
    row = QListWidgetItem(caption, made)
    row.setData(_ID, footnote_id)


def _whole_text(snapshot: Snapshot, footnote_id: str) -> str:
    return " ".join(item.text for item in snapshot.descendants(footnote_id) if item.text)
