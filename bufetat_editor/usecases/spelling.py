"""Spelling: the words of a model's written form, with those that the model has taken in."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from threading import Lock

from bufetat_editor.domain.checking.spelt_words import spelt_words
from bufetat_editor.domain.checking.told import known_words
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.domain.written_form import WrittenForm, written_form
from bufetat_editor.spelling.apart import DictionaryApart
from bufetat_editor.spelling.dictionary import Dictionary, NoDictionary
from bufetat_editor.spelling.speller import Speller
from bufetat_editor.spelling.word_lists import word_lists
from bufetat_editor.usecases.legislation import legislation

__all__ = ["NoDictionary", "Speller", "Spelling", "lexicon"]


class Spelling:
    """The dictionaries of a program, each in a process of its own from when it is first asked for.

    It may be asked from any thread but the window's, which would wait for it.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._dictionaries: dict[WrittenForm, DictionaryApart] = {}
        self._spellers: dict[WrittenForm, Speller] = {}
        self._prepared: dict[WrittenForm, set[str]] = {}  # texts whose words are judged

    def speller(self, snapshot: Snapshot) -> Speller:
        """Return who knows how the words of a model are spelt; its answers may raise the same.

        Raises:
            NoDictionary: spelling cannot be checked here.
        """
        form = written_form(snapshot)
        with self._lock:
            if form not in self._spellers:
                self._dictionaries[form] = DictionaryApart(form)
                self._spellers[form] = Speller(self._dictionaries[form], word_lists(form))
                self._prepared[form] = set()
        self._prepare(form, {item.text for item in snapshot})
        taught = self._spellers[form].taught(_taken_in(snapshot), lambda: _used(snapshot))
        self._spellers[form] = taught
        return taught

    def _prepare(self, form: WrittenForm, texts: set[str]) -> None:
        """Have the words of new texts judged at one go; not behind the lock, for it takes time."""
        new = texts - self._prepared[form]
        self._dictionaries[form].prepare(_words(new))
        self._prepared[form] |= new

    def close(self) -> None:
        """Let the dictionaries go."""
        with self._lock:
            for dictionary in self._dictionaries.values():
                dictionary.close()


def lexicon(snapshot: Snapshot) -> Speller:
    """Return who knows how the words of a model are spelt, for a program that waits for it.

    Raises:
        NoDictionary: spelling cannot be checked here.
    """
    form = written_form(snapshot)
    lists = word_lists(form)
    dictionary = Dictionary(form, lists)
    return Speller(dictionary, lists, _taken_in(snapshot), lambda: _used(snapshot))


def _taken_in(snapshot: Snapshot) -> frozenset[str]:
    """The words of the model's own list, and those that acts are called by."""
    return _names_of_acts() | {word.text for word in known_words(snapshot)}


@cache
def _names_of_acts() -> frozenset[str]:
    """Those of one word; the words of longer ones belong to one written form."""
    names = (name for one in legislation().sources if one.kind == "act" for name in one.names)
    return frozenset(name for name in names if " " not in name)


def _used(snapshot: Snapshot) -> frozenset[str]:
    return _words(item.text for item in snapshot)


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(text[start:end] for text in texts for start, end in spelt_words(text))
