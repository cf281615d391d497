"""Plans for what the checks are told: a word that is right, a finding that is to stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bufetat_editor.domain.canonical import clean_text, is_blank
from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.domain.checking.told import accepted_items, likeness, word_items
from bufetat_editor.domain.checking.words import plain_word
from bufetat_editor.domain.ids import unused_id
from bufetat_editor.domain.items import Attrs, Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import NothingToChange, UserError
from bufetat_editor.history.order import FIRST, key_after
from bufetat_editor.history.rules import States

Draw = Callable[[str], str]

_ROOT = "checking"


class NoWord(UserError):
    """A word list holds words, one by one."""

    sentence = "«{word}» er ikke ett ord. Legg til ordene hver for seg."


class WordIsKnown(NothingToChange):
    """A word is in the list once."""

    sentence = "Ordet «{word}» står allerede i ordlisten."


class WordIsNotKnown(NothingToChange):
    """Only what is in the list is taken out of it."""

    sentence = "Ordet «{word}» står ikke i modellens egen ordliste."


class FindingStands(NothingToChange):
    """A finding is accepted once."""

    sentence = "Det er allerede bestemt at dette skal stå."


class FindingDoesNotStand(NothingToChange):
    """Only what was accepted is taken back."""

    sentence = "Det er ikke bestemt at dette skal stå, så det er ingenting å ta tilbake."


def add_word(snapshot: Snapshot, draw: Draw, word: str) -> States:
    """Take a word into the list.

    Args:
        draw: picks one character by chance, for the new id.

    Raises:
        NoWord: it is none, or several.
        WordIsKnown: it is there.
        UnwritableText: it holds what cannot be kept.
    """
    word = plain_word(clean_text(word))
    if is_blank(word) or len(word.split()) > 1:
        raise NoWord(word=word)
    if word_items(snapshot, word):
        raise WordIsKnown(word=word)
    return _told(snapshot, draw, "known_word", word, {})


def remove_word(snapshot: Snapshot, word: str) -> States:
    """Take a word out of the list.

    Raises:
        WordIsNotKnown: it is not there.
    """
    if not (listed := word_items(snapshot, word)):
        raise WordIsNotKnown(word=word)
    return tuple(replace(one, deleted=True) for one in listed)


def accept(snapshot: Snapshot, draw: Draw, finding: Finding) -> States:
    """Let what was found stand.

    Args:
        draw: picks one character by chance, for the new id.

    Raises:
        FindingStands: it does already.
    """
    if accepted_items(snapshot, finding):
        raise FindingStands
    item, rule, found = likeness(finding)
    return _told(snapshot, draw, "accepted_finding", found, {"item": item, "rule": rule})


def take_back(snapshot: Snapshot, finding: Finding) -> States:
    """Let what was accepted want attention again.

    Raises:
        FindingDoesNotStand: it was not accepted.
    """
    if not (said := accepted_items(snapshot, finding)):
        raise FindingDoesNotStand
    return tuple(replace(one, deleted=True) for one in said)


def _told(snapshot: Snapshot, draw: Draw, kind: str, text: str, attrs: Attrs) -> States:
    """The new item, first of the states, and the root with the first that is put under it."""
    root = kind_of(_ROOT).prefix
    made = unused_id(snapshot, kind, draw)
    if snapshot.is_living(root):
        return (Item(made, kind, root, key_after(snapshot, root, None), text, attrs),)
    above = Item(root, _ROOT, None, key_after(snapshot, None, None))
    return (Item(made, kind, root, key_after(snapshot, root, FIRST), text, attrs), above)
