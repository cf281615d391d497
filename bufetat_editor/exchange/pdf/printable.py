"""Whether every character can be printed: PDF/UA takes none that no font has.

A file for everyone must tell which letters it shows (ISO 14289-1, 7.21), so typst refuses the whole
document for the sake of one emoji. We ask it beforehand, about the few words that hold unusual
letters, and can then say where they stand.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from textwrap import shorten
from unicodedata import category

import typst

from bufetat_editor.exchange.figure.fonts import fonts
from bufetat_editor.exchange.figure.typeface import typeface
from bufetat_editor.exchange.left_out import LeftOut
from bufetat_editor.exchange.pdf.typesetting import STANDARDS
from bufetat_editor.exchange.pdf.words import Data
from bufetat_editor.phrase import Listed, Phrase

_FONTS = ("Carlito-Regular", "Carlito-Bold", "Carlito-Italic", "Carlito-BoldItalic")
_TRIAL = b"""
#set document(title: "-")
#set text(font: "Carlito", lang: "nb")
#for word in json(bytes(sys.inputs.words)) { par(word) }
"""
_UNSEEN = {"item", "svg", "alt", "keywords"}
"""What is not set as words, or stands as words elsewhere too."""
_ELSEWHERE = ("", Phrase("tittelen, utgavenavnet eller det andre som står utenom innholdet"))
_MOST_NAMED = 5
_MEANINGLESS = {"Cc", "Cn", "Co"}
"""Categories of Unicode: control characters, unassigned ones, and those for private use."""
_NAME = 50
"""Letters that an item without a number is named by."""

Where = tuple[str, Phrase]
"""The id of an item, and what people call it."""


class Unprintable(LeftOut):
    """Characters stand in the text that no font has, or that no archive takes."""

    sentence = (
        "Noen tegn kan ikke trykkes, og derfor blir det ingen PDF: {signs}. "
        "Bytt dem ut eller ta dem bort her: {places}."
    )
    left_out = "Det ble ingen PDF, for noen tegn kan ikke trykkes: {signs}. De står her: {places}."


class UnprintableEdition(Unprintable):
    """They stand in what the meeting has approved, which cannot be mended."""

    sentence = (
        "Noen tegn kan ikke trykkes, og derfor blir det ingen PDF av utgaven: {signs}. "
        "De står her: {places}. Utgaven er godkjent og kan ikke endres: "
        "Bytt tegnene ut eller ta dem bort i utkastet, og godkjenn det som en ny utgave."
    )


def require_printable(content: Data, *, approved: bool = False) -> None:
    """Let a document pass whose every character can be printed.

    Args:
        approved: the meeting has approved it as it stands.

    Raises:
        Unprintable: it holds others; which, and where the first five of many stand, is told. The
            fact `item` is the id of the first item, or empty.
    """
    texts = [*_texts(content, _ELSEWHERE)]
    words = {word for _, text in texts for word in _doubtful(text)}
    refused = _refused(tuple(sorted(words))) if words else frozenset()
    if not refused:
        return
    places = dict.fromkeys(where for where, text in texts if not refused.isdisjoint(text.split()))
    named = [name for _, name in places]
    more = len(named) - _MOST_NAMED
    refusal = UnprintableEdition if approved else Unprintable
    raise refusal(
        signs=", ".join(sorted({sign for word in refused for sign in _signs(word)})),
        places=Listed(*named[:_MOST_NAMED], *_others(more)),
        item=next(item for item, _ in places),
    )


def _others(more: int) -> Iterator[Phrase]:
    if more > 0:
        yield Phrase("og {more} steder til", more=more)


def _texts(node: object, where: Where) -> Iterator[tuple[Where, str]]:
    """Yield all that is set as words, and of which item it is."""
    match node:
        case str():
            yield where, node
        case dict():
            inner = (str(node["item"]), _name(node)) if node.get("item") else where
            for key, value in node.items():
                if key not in _UNSEEN:
                    yield from _texts(value, inner)
        case list():
            for value in node:
                yield from _texts(value, where)


def _name(node: Mapping[str, object]) -> Phrase:
    """What people call an item: its number if that is shown, else its first words."""
    if node.get("number"):
        return Phrase("{number}", number=node["number"])
    runs = node.get("runs")
    said = "".join(run.get("text", "") for run in runs) if isinstance(runs, list) else ""
    return Phrase("«{words}»", words=shorten(said, _NAME, placeholder=" …"))


def _doubtful(text: str) -> Iterator[str]:
    """Yield the words in which one of our own fonts lacks a letter."""
    if not _known().issuperset(text):
        yield from (word for word in text.split() if not _known().issuperset(word))


@cache
def _known() -> frozenset[str]:
    """The signs that need no trial. Some that fonts have mean nothing outside of them, as logos."""
    every, *others = (typeface(name).advances.keys() for name in _FONTS)
    ours = map(chr, every & set(others[0]).intersection(*others[1:]))
    return frozenset(sign for sign in ours if category(sign) not in _MEANINGLESS) | {"\n"}


@lru_cache(maxsize=64)
def _refused(words: tuple[str, ...]) -> frozenset[str]:
    if _is_set(words):
        return frozenset()
    return frozenset(word for word in words if not _is_set((word,)))


def _signs(word: str) -> Iterator[str]:
    """Yield what is wrong in a word; a sign that does not show by itself by its code."""
    alone = [sign for sign in word if not _known().issuperset(sign) and not _is_set((sign,))]
    return (sign if sign.isprintable() else f"U+{ord(sign):04X}" for sign in alone or word)


def _is_set(words: Iterable[str]) -> bool:
    given = {"words": json.dumps([*words])}
    try:
        typst.compile(
            _TRIAL, format="pdf", font_paths=fonts(), sys_inputs=given, pdf_standards=STANDARDS
        )
    except typst.TypstError:
        return False
    return True
