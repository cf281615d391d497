"""What a changeset did to an item, in the words of the history panel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.domain.items import AttrValue, Item
from bufetat_editor.domain.kind import Field
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.ui.choices import choice_name
from bufetat_editor.ui.language import label
from bufetat_editor.ui.phrases import deed_name
from bufetat_editor.ui.standing import Standing

if TYPE_CHECKING:
    from bufetat_editor.usecases.reading import Entry

Life = Mapping[int, "Entry"]
"""An item's history by changeset."""


def deeds(entry: Entry, life: Life, standing: Standing) -> tuple[str, ...]:
    """Return what was done, one phrase a deed; a new wording speaks for itself and has none."""
    match entry.changeset.intent.kind:
        case "undo":
            what = _repeated(entry, life, standing)
            words = QCoreApplication.translate("Deeds", "Undone: {what}")
            return (words.format(what=what) if what else deed_name("undo"),)
        case "redo":
            what = _repeated(entry, life, standing)
            words = QCoreApplication.translate("Deeds", "Redone: {what}")
            return (words.format(what=what) if what else deed_name("redo"),)
        case "restore":
            return (deed_name("restore"), *_changes(entry, standing))
        case kind:
            if entry.before is None and kind == "edit":
                return (QCoreApplication.translate("Deeds", "Added by splitting another"),)
            done = tuple(_changes(entry, standing))
            return done if done or _has_new_wording(entry) else (deed_name(kind),)


def title(item: Item) -> str:
    """Return what an item is called: its wording, its label or its kind."""
    called = str(item.attrs.get("label", ""))
    return item.text or called or label(kind_of(item.kind).labels).capitalize()


def _repeated(entry: Entry, life: Life, standing: Standing) -> str:
    """What a person once did, however often it has been undone and redone since."""
    original: Entry | None = entry
    while original and original.changeset.intent.kind in {"undo", "redo"}:
        original = life.get(original.changeset.intent.undoes or 0)
    if original is None:
        return ""
    done = list(deeds(original, life, standing))
    if _has_new_wording(original) and original.before:
        done.insert(0, QCoreApplication.translate("Deeds", "Wording changed"))
    return ", ".join(_within_a_sentence(one) for one in done)


def _within_a_sentence(phrase: str) -> str:
    return phrase[:1].lower() + phrase[1:]


def _has_new_wording(entry: Entry) -> bool:
    return bool(entry.after and (entry.before is None or entry.before.text != entry.after.text))


def _changes(entry: Entry, standing: Standing) -> Iterator[str]:
    before, after = entry.before, entry.after
    if after is None:
        return
    if before is None:
        if entry.changeset.intent.kind != "seed":
            yield deed_name(entry.changeset.intent.kind)
        return
    if after.deleted and not before.deleted:
        yield deed_name("remove")
    elif before.kind != after.kind:
        yield _made(after, entry.moved_to)
    elif before.place != after.place:
        yield _moved(before, after, entry)
    for field in kind_of(after.kind).fields:
        old, new = before.attrs.get(field.name), after.attrs.get(field.name)
        if old != new:
            yield _field_changed(field, new, standing)


def _made(after: Item, parent: str | None) -> str:
    kind = label(kind_of(after.kind).labels)
    if parent:
        words = QCoreApplication.translate("Deeds", "Made a {kind} under «{parent}»")
        return words.format(kind=kind, parent=parent)
    return QCoreApplication.translate("Deeds", "Made a {kind}").format(kind=kind)


def _moved(before: Item, after: Item, entry: Entry) -> str:
    if before.parent != after.parent:
        words = QCoreApplication.translate("Deeds", "Moved from «{old}» to «{new}»")
        return words.format(old=entry.moved_from, new=entry.moved_to)
    if after.pos < before.pos:
        return QCoreApplication.translate("Deeds", "Moved up")
    return QCoreApplication.translate("Deeds", "Moved down")


def _field_changed(field: Field, value: AttrValue | None, standing: Standing) -> str:
    called = label(field.labels)
    if field.type == "flag":
        if value:
            return QCoreApplication.translate("Deeds", "Marked {mark}").format(mark=called)
        return QCoreApplication.translate("Deeds", "No longer {mark}").format(mark=called)
    if not value:
        words = QCoreApplication.translate("Deeds", "{field} taken away")
        return words.format(field=called.capitalize())
    if field.name == "footnote":
        number = standing.numbers.get(str(value), "")
        words = QCoreApplication.translate("Deeds", "Footnote {number} attached")
        return " ".join(words.format(number=number).split())
    return f"{called.capitalize()}: {_told(field, value, standing)}"


def _told(field: Field, value: AttrValue, standing: Standing) -> str:
    if field.type == "choice":
        return choice_name(str(value))
    if field.type not in {"item", "items"}:
        return str(value)
    named = value if isinstance(value, tuple) else (str(value),)
    items = (standing.snapshot.get(one) for one in named)
    return ", ".join(str(item.attrs.get("short_name", "")) or title(item) for item in items if item)
