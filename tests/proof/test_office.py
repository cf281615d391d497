"""LibreOffice, in which some of those who get the files will open them, and save them again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from lxml.etree import _Element

from tests.exchange.offices import converted, fonts, needs_office, pages
from tests.exchange.word.reading import W, inner, part, part_names, value
from tests.exchange.word.seen import RENAMED
from tests.proof.variants import CIRCULATED, COVERING, WORD, of_2011

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(300), needs_office]

OURS = "_tm_", "_tw_"
"""How the names of the bookmarks begin that carry an item's id, where it stands and stood."""

CALIBRI = {"Carlito", "Calibri"}
"""The font, and the one that has its measures."""

SIDES = {f"{W}ins": "in", f"{W}moveTo": "in", f"{W}del": "out", f"{W}moveFrom": "out"}

TEXT, NOTES, SETTINGS = "word/document.xml", "word/footnotes.xml", "word/settings.xml"

Told = TypeVar("Told")
Files = dict[str, bytes]


@pytest.fixture(scope="module")
def written() -> Files:
    return {f"{name}.docx": of_2011()[name].content() for name in WORD}


@pytest.fixture(scope="module")
def printed(written: Files, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return converted(written, "pdf", tmp_path_factory.mktemp("printed"))


@pytest.fixture(scope="module")
def saved(written: Files, tmp_path_factory: pytest.TempPathFactory) -> Files:
    paths = converted(written, "docx", tmp_path_factory.mktemp("saved"))
    return {name: path.read_bytes() for name, path in paths.items()}


def test_each_is_printed_on_pages(printed: dict[str, Path]) -> None:
    assert [name for name, pdf in printed.items() if not pages(pdf)] == []


def test_each_is_printed_in_calibri_that_goes_along(printed: dict[str, Path]) -> None:
    for pdf in printed.values():
        embedded = fonts(pdf)
        assert {font.partition("-")[0] for font in embedded} <= CALIBRI
        assert all(embedded.values())


def test_each_is_printed_in_norwegian(printed: dict[str, Path]) -> None:
    languages = {name: b"/Lang(nb-NO)" in pdf.read_bytes() for name, pdf in printed.items()}

    assert all(languages.values()), languages


def test_what_is_saved_again_keeps_every_id_on_its_text(saved: Files, written: Files) -> None:
    assert each(bookmarks, saved) == each(bookmarks, written)


def test_what_is_saved_again_keeps_who_changed_what_and_when(saved: Files, written: Files) -> None:
    assert each(changes, saved) == each(changes, written)


def test_what_is_saved_again_says_of_no_word_that_its_looks_were_changed(saved: Files) -> None:
    assert set(each(changed_looks, saved).values()) == {0}


def test_what_is_saved_again_keeps_the_footnotes(saved: Files, written: Files) -> None:
    assert each(footnotes, saved) == each(footnotes, written)


def test_what_is_saved_again_keeps_heads_that_repeat(saved: Files, written: Files) -> None:
    assert each(repeating_heads, saved) == each(repeating_heads, written)


def test_what_is_saved_again_keeps_its_properties(saved: Files, written: Files) -> None:
    assert each(properties, saved) == each(properties, written)


def test_what_was_sent_out_is_still_recorded_when_it_is_saved_again(saved: Files) -> None:
    sent = {f"{name}.docx" for name in (CIRCULATED, COVERING)}

    assert {name for name, docx in saved.items() if is_recorded(docx)} == sent


# --- what must be there before and after


def each(read: Callable[[bytes], Told], files: Files) -> dict[str, Told]:
    return {name: read(docx) for name, docx in files.items()}


def text_parts(docx: bytes) -> list[_Element]:
    """The text and, if there are any, the footnotes."""
    there = part_names(docx)
    return [part(docx, name) for name in (TEXT, NOTES) if name in there]


def bookmarks(docx: bytes) -> dict[str, str]:
    """The text that each of our bookmarks stands round, that which is struck out too."""
    found: dict[str, str] = {}
    for root in text_parts(docx):
        found |= _bookmarks(root)
    return found


def _bookmarks(root: _Element) -> dict[str, str]:
    names: dict[str, str] = {}
    found: dict[str, str] = {}
    for node in root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}t", f"{W}delText"):
        if node.tag == f"{W}bookmarkStart":
            if value(node, "name").startswith(OURS):
                name = RENAMED.sub("", value(node, "name"))
                names[value(node, "id")] = name
                found[name] = ""
        elif node.tag == f"{W}bookmarkEnd":
            names.pop(value(node, "id"), None)
        else:
            for name in names.values():
                found[name] += node.text or ""
    return found


def changes(docx: bytes) -> dict[tuple[str, str, str], str]:
    """What each author put in or took out at each moment."""
    found: dict[tuple[str, str, str], str] = {}
    for node in (one for root in text_parts(docx) for one in root.iter(*SIDES)):
        at = value(node, "date").removesuffix("Z")  # LibreOffice adds it, and means the same
        signed = SIDES[str(node.tag)], value(node, "author"), at
        found[signed] = found.get(signed, "") + inner(node)
    return {signed: words for signed, words in found.items() if words}


def changed_looks(docx: bytes) -> int:
    """How many words are said to have looked otherwise."""
    return len(list(part(docx, TEXT).iter(f"{W}rPrChange")))


def footnotes(docx: bytes) -> list[str]:
    """The text of each footnote, without the lines that stand over them."""
    _, *roots = text_parts(docx)
    notes = (note for root in roots for note in root if note.get(f"{W}type") is None)
    return [" ".join(inner(note).split()) for note in notes]


def repeating_heads(docx: bytes) -> int:
    return len(list(part(docx, TEXT).iter(f"{W}tblHeader")))


def is_recorded(docx: bytes) -> bool:
    """True if changes are recorded and that cannot be switched off by a slip."""
    root = part(docx, SETTINGS)
    protections = [
        (value(one, "edit"), value(one, "enforcement"))
        for one in root.iter(f"{W}documentProtection")
    ]
    recorded = list(root.iter(f"{W}trackRevisions"))
    return bool(recorded) and protections in (
        [("trackedChanges", "1")],
        [("trackedChanges", "true")],
    )


def properties(docx: bytes) -> dict[str, str]:
    return {str(one.get("name")): inner(one) for one in part(docx, "docProps/custom.xml")}
