"""Details: the fields of an item, asked for as the registry of kinds describes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from bufetat_editor.domain.fields import MOST_DIGITS
from bufetat_editor.domain.items import AttrValue, Item
from bufetat_editor.domain.kind import Field, Kind
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.numbering import called_footnotes
from bufetat_editor.ui.choices import choice_name
from bufetat_editor.ui.dialogs.footnote import beginning, footnote_caption, removed_caption
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.language import label
from bufetat_editor.ui.phrases import sentence_case
from bufetat_editor.ui.standing import Standing

_WIDTH = 580
_ROW_HEIGHT = 32
_MOST_ROWS = 15
_CONTENTS = 30  # letters that a choice is at least wide
_VALUE = Qt.ItemDataRole.UserRole
_CHECKED = Qt.CheckState.Checked


def editable_fields(kind: str) -> tuple[Field, ...]:
    """Return the fields that a person may change on items of a kind."""
    known = kind_of(kind)
    fields = () if known.made_with_frame else known.fields
    return tuple(field for field in fields if not field.is_mark)


class FieldsDialog(Form):
    """Asks for the fields of one item."""

    fields_wished = Signal(object)  # dict[str, AttrValue | None], the changed ones

    def __init__(self, standing: Standing, item_id: str, parent: QWidget | None = None) -> None:
        super().__init__("fieldsDialog", parent)
        item = standing.snapshot[item_id]
        self._standing = standing
        self._item = item
        self.set_title(
            self.tr("Details of {item}").format(item=_name(standing, item)), self.tr("Save")
        )
        self.setMinimumWidth(_WIDTH)
        if item.text:
            self.add_note(beginning(item.text))
        self._boxes = {one.name: self._box(one) for one in editable_fields(item.kind)}
        if self._boxes:
            next(iter(self._boxes.values())).widget.setFocus()

    def widget_of(self, field: str) -> QWidget:
        """Return what a field is edited in."""
        return self._boxes[field].widget

    def _box(self, field: Field) -> _Box:
        value = self._item.attrs.get(field.name)
        called = _capitalised(label(field.labels))
        match field.type:
            case "flag":
                box = _flag(called, checked=bool(value))
            case "items":
                box = _items(self._targets(field, value), _ids(value))
            case "item":
                box = _choice(self._targets(field, value), value)
            case "choice":
                box = _choice(_named_choices(field, value), value, choice_name(field.unsaid))
            case "number":
                box = _number(value)
            case _:
                box = _line(value)
        if field.type == "flag":
            box.widget.setObjectName(f"field-{field.name}")
            self.fields.addSpacing(10)
            self.fields.addWidget(box.widget)
        else:
            self.add_field(called, box.widget, f"field-{field.name}")
        return box

    def _targets(self, field: Field, value: AttrValue | None) -> list[tuple[str, str]]:
        """What may be named, in the order of the document, behind what is not there any more."""
        snapshot = self._standing.snapshot
        if field.targets == ("footnote",):
            items = called_footnotes(snapshot)
        else:
            items = [item for item in snapshot if _can_be_named(item, field)]
        ids = {item.id for item in items}
        lost = [one for one in _ids(value) if one not in ids]
        return [(one, _caption(self._standing, one)) for one in [*lost, *(one.id for one in items)]]

    def _on_accepted(self) -> None:
        changed = {
            name: value
            for name, box in self._boxes.items()
            if (value := box.read()) != box.at_first
        }
        for name, value in changed.items():
            if not self._can_be_kept(name, value):
                self._boxes[name].widget.setFocus()
                return
        if changed:
            self.fields_wished.emit(changed)
        self.accept()

    def _can_be_kept(self, name: str, value: AttrValue | None) -> bool:
        """Whether it names living items only, as a changed field must."""
        field = kind_of(self._item.kind).field(name)
        if field is None or field.type != "items":
            return True
        is_right = all(self._standing.snapshot.is_living(one) for one in _ids(value))
        self.remark(
            self._boxes[name].widget,
            "" if is_right else self.tr("Take away the check marks at what is removed."),
        )
        return is_right


@dataclass(frozen=True, slots=True)
class _Box:
    """What one field is edited in, and how its value is read from it."""

    widget: QWidget
    read: Callable[[], AttrValue | None]
    at_first: AttrValue | None


def _boxed(widget: QWidget, read: Callable[[], AttrValue | None]) -> _Box:
    return _Box(widget, read, read())


def _line(value: AttrValue | None) -> _Box:
    line = QLineEdit("" if value is None else str(value))
    return _boxed(line, lambda: line.text().strip() or None)


def _number(value: AttrValue | None) -> _Box:
    line = QLineEdit("" if value is None else str(value))
    digits = QRegularExpression(f"[0-9]{{0,{MOST_DIGITS}}}")
    line.setValidator(QRegularExpressionValidator(digits, line))
    return _boxed(line, lambda: int(line.text()) if line.text() else None)


def _flag(label: str, *, checked: bool) -> _Box:
    box = QCheckBox(label)
    box.setChecked(checked)
    return _boxed(box, lambda: box.isChecked() or None)


def _choice(choices: list[tuple[str, str]], value: AttrValue | None, unsaid: str = "") -> _Box:
    """A list to choose from, headed by what it is as long as nothing is chosen."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_CONTENTS)
    box.addItem(unsaid or QCoreApplication.translate("FieldsDialog", "None"), None)
    for data, caption in choices:
        box.addItem(caption, data)
    box.setCurrentIndex(max(box.findData(value), 0) if value else 0)
    return _boxed(box, lambda: box.currentData() or None)


def _items(targets: list[tuple[str, str]], chosen: tuple[str, ...]) -> _Box:
    box = QListWidget()
    box.setProperty("look", "choices")
    box.setMinimumHeight(_ROW_HEIGHT * min(len(targets), _MOST_ROWS) + 12)
    box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    box.ensurePolished()  # rows are measured as the style has them
    rows = []
    for item_id, caption in targets:
        row = QListWidgetItem(caption, box)
        row.setData(_VALUE, item_id)
        row.setCheckState(_CHECKED if item_id in chosen else Qt.CheckState.Unchecked)
        rows.append(row)
    first = next((row for row in rows if row.checkState() is _CHECKED), None)
    if first:
        box.setCurrentItem(first)

    def read() -> AttrValue | None:
        checked = [str(row.data(_VALUE)) for row in rows if row.checkState() is _CHECKED]
        kept = [one for one in chosen if one in checked]
        return (*kept, *(one for one in checked if one not in chosen)) or None

    return _boxed(box, read)


def _ids(value: AttrValue | None) -> tuple[str, ...]:
    if isinstance(value, tuple):
        return value
    return (str(value),) if value else ()


def _can_be_named(item: Item, field: Field) -> bool:
    if field.targets:
        return item.kind in field.targets
    kind = kind_of(item.kind)
    return not (kind.is_root or kind.made_with_frame or kind.is_record)


def _caption(standing: Standing, item_id: str) -> str:
    item = standing.snapshot.get(item_id)
    if item is None:
        return removed_caption(item_id)
    if item.kind == "footnote":
        caption = footnote_caption(standing, item)
    else:
        lead = standing.numbers.get(item_id) or f"{_capitalised(_label(item))}:"
        caption = f"{lead} {beginning(item.text)}" if item.text else lead.rstrip(":")
    return removed_caption(caption) if item.deleted else caption


def _name(standing: Standing, item: Item) -> str:
    return f"{_label(item)} {standing.numbers.get(item.id, '')}".strip()


def _label(item: Item) -> str:
    kind: Kind = kind_of(item.kind)
    return label(kind.labels)


def _capitalised(label: str) -> str:
    return sentence_case(label)


def _named_choices(field: Field, value: AttrValue | None) -> list[tuple[str, str]]:
    """The choices with the names that people know them by; an unknown value as it is."""
    choices = [one for one in field.choices if one != field.unsaid]
    if value and value not in field.choices:
        choices.append(str(value))
    return [(one, choice_name(one)) for one in choices]
