"""Plans for putting other words in the place of those found, in many items at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.matching import Stretch
from bufetat_editor.domain.places import Places
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import Overtaken, UserError
from bufetat_editor.history.edits import edit
from bufetat_editor.history.rules import States

_NO_SPACE_BEFORE = ("", "\n", ".", ",", ";", ":", "!", "?")
"""What stands right behind a word; nothing at the end of a text."""


class NothingToReplace(UserError):
    """The words stand nowhere, or every text reads as it would read afterwards."""

    sentence = "Det er ingenting å erstatte. Se etter at ordene er skrevet riktig."


class NothingLeft(UserError):
    """A text was made of nothing but the words that go."""

    sentence = (
        "«{item}» ville blitt stående uten tekst, så ingenting ble erstattet. "
        "Hold det utenfor, eller fjern punktet i stedet."
    )


@dataclass(frozen=True, slots=True)
class Rewording:
    """What one text is and what it shall be.

    Attributes:
        field: name of the field that holds the text; empty for the item's wording.
        before: as it was seen.
    """

    item: str
    field: str
    before: str
    after: str


def reworded(
    text: str, stretches: Sequence[Stretch], replacement: str, *, keep_capitals: bool
) -> str:
    """Return a text with other words in certain places, or without them.

    Args:
        stretches: the places, first to last.
        replacement: if it is empty, the words are taken out with a space that would be left over.
        keep_capitals: what stands in place of a word with a capital letter begins with one too; an
            abbreviation is no such word.
    """
    if not replacement:
        return _without(text, stretches)
    parts, done = [], 0
    for start, end in stretches:
        is_capital = keep_capitals and _is_capitalised(text[start:end])
        parts += [text[done:start], _capitalised(replacement) if is_capital else replacement]
        done = end
    return "".join([*parts, text[done:]])


def _without(text: str, stretches: Sequence[Stretch]) -> str:
    """Return a text without certain places; one that began with a capital letter does so again."""
    left, done = "", 0
    for start, end in stretches:
        left, done = left + text[done:start], end
        after = text[end : end + 1]
        if after == " " and (not left or left[-1] in " \n"):
            done += 1
        elif left.endswith(" ") and after in _NO_SPACE_BEFORE:
            left = left[:-1]
    left += text[done:]
    return _capitalised(left) if text[:1].isupper() else left


def replace(snapshot: Snapshot, rewordings: Iterable[Rewording]) -> States:
    """Give many items other words.

    Raises:
        NothingToReplace: no text would be another.
        NothingLeft: a text would be empty.
        Overtaken: a text is not the one that was seen, or its item is removed.
    """
    by_item: dict[str, list[Rewording]] = {}
    for one in rewordings:
        if one.before != one.after:
            by_item.setdefault(one.item, []).append(one)
    if not by_item:
        raise NothingToReplace
    return tuple(state for item, its in by_item.items() for state in _of_item(snapshot, item, its))


def _of_item(snapshot: Snapshot, item_id: str, rewordings: Sequence[Rewording]) -> States:
    item = snapshot[item_id]
    for one in rewordings:
        if item.deleted or _read(item, one.field) != one.before:
            raise Overtaken
        if not one.after.strip():
            raise NothingLeft(item=Places(snapshot).title(item))
    after = {one.field: one.after for one in rewordings}
    text = after.pop("", None)
    return edit(snapshot, item_id, text, after)


def _read(item: Item, field: str) -> object:
    return item.attrs.get(field) if field else item.text


def _is_capitalised(words: str) -> bool:
    words = words.strip()
    is_abbreviation = len(words) > 1 and words.isupper()
    return words[:1].isupper() and not is_abbreviation


def _capitalised(words: str) -> str:
    start = len(words) - len(words.lstrip())
    return words[:start] + words[start : start + 1].upper() + words[start + 1 :]
