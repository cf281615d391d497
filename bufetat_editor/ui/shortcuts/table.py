"""Every key of the window with what it does, as a value that the list and the guide show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from bufetat_editor.ui.actions import Actions
from bufetat_editor.ui.shortcuts.other_keys import OtherKeys


@dataclass(frozen=True, slots=True)
class KeyLine:
    """What keys do.

    Attributes:
        keys: each as the language of the window spells it.
    """

    what: str
    keys: tuple[str, ...]

    @property
    def told(self) -> str:
        """The keys in one line."""
        return ", ".join(self.keys)


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The keys of one menu, or of one place in the window."""

    title: str
    lines: tuple[KeyLine, ...]


def key_groups(actions: Actions) -> Iterator[KeyGroup]:
    """Return the keys of the menus in their order, then those that no menu has."""
    for title, entries in actions.by_menu():
        lines = tuple(KeyLine(one.text, _spelt(one.keys)) for one in entries if one.keys)
        if lines:
            yield KeyGroup(title, lines)
    for title, others in OtherKeys().groups():
        yield KeyGroup(
            title, tuple(KeyLine(what, _spelt(keys.split(", "))) for keys, what in others)
        )


def _spelt(keys: tuple[str, ...] | list[str]) -> tuple[str, ...]:
    portable, native = (
        QKeySequence.SequenceFormat.PortableText,
        QKeySequence.SequenceFormat.NativeText,
    )
    return tuple(QKeySequence(one, portable).toString(native) for one in keys)
