"""Pandoc, for tests that want to know what another program understands of a Word file."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any

import pytest

needs_pandoc = pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")

Change = tuple[str, str, str, str]
"""Insertion or deletion, by whom, when, and the words."""


_Node = dict[str, Any]
_Kind = tuple[str, str, str]
_UNCHANGED = ("", "", "")


@dataclass
class Seen:
    """What pandoc makes of a file; all texts with one space between words.

    Attributes:
        headings: level and words.
        lists: whether the list is numbered, and its entries.
        tables: rows of cells of paragraphs, the head first.
        notes: the words of each, in the order of their calls.
        changes: in the order of the text, those in footnotes last.
    """

    headings: list[tuple[int, str]] = field(default_factory=list)
    lists: list[tuple[bool, list[str]]] = field(default_factory=list)
    tables: list[list[list[list[str]]]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)


def seen(content: bytes, *silent: str) -> Seen:
    """What pandoc sees in a Word file.

    Args:
        silent: names of character styles whose text is passed over.
    """
    command = ["pandoc", "--from=docx+styles", "--to=json", "--track-changes=all"]
    read = subprocess.run(command, input=content, capture_output=True, check=True, timeout=60)
    return _Reader(silent).read(json.loads(read.stdout)["blocks"])


class _Reader:
    """One file, block by block."""

    def __init__(self, silent: Iterable[str]) -> None:
        self._silent = set(silent)
        self._seen = Seen()
        self._notes: list[list[_Node]] = []

    def read(self, blocks: list[_Node]) -> Seen:
        self._blocks(blocks)
        for note in self._notes:
            self._seen.notes.append(" ".join(self._blocks(note)))
        return self._seen

    def _blocks(self, blocks: list[_Node]) -> list[str]:
        """Take in blocks and return the words of each paragraph."""
        return [words for block in blocks for words in self._block(block)]

    def _block(self, block: _Node) -> list[str]:
        content: Any = block.get("c")
        match block["t"]:
            case "Para" | "Plain":
                return [self._words(content)]
            case "Header":
                level, _, inlines = content
                words = self._words(inlines)
                self._seen.headings.append((level, words))
                return [words]
            case "Div":
                return self._blocks(content[1])
            case "BlockQuote":
                return self._blocks(content)
            case "BulletList":
                return self._list(content, numbered=False)
            case "OrderedList":
                return self._list(content[1], numbered=True)
            case "Table":
                return self._table(*content[3:5])
        raise AssertionError(block["t"])

    def _list(self, entries: list[list[_Node]], *, numbered: bool) -> list[str]:
        told = [self._blocks(entry) for entry in entries]
        self._seen.lists.append((numbered, [" ".join(one) for one in told]))
        return [words for one in told for words in one]

    def _table(self, head: list[Any], bodies: list[Any]) -> list[str]:
        rows = [*head[1], *(row for body in bodies for row in body[3])]
        self._seen.tables.append([[self._blocks(cell[4]) for cell in row[1]] for row in rows])
        return []

    def _words(self, inlines: list[_Node]) -> str:
        """Return the words of a paragraph, and take in which of them have changed."""
        pieces = list(self._pieces(inlines, _UNCHANGED))
        for change, family in groupby(pieces, itemgetter(0)):
            words = told("".join(text for _, text in family))
            if change != _UNCHANGED and words:
                self._seen.changes.append((*change, words))
        return told("".join(text for _, text in pieces))

    def _pieces(self, inlines: list[_Node], change: _Kind) -> Iterator[tuple[_Kind, str]]:
        for inline in inlines:
            content: Any = inline.get("c")
            match inline["t"]:
                case "Str":
                    yield change, content
                case "Space" | "SoftBreak" | "LineBreak":
                    yield change, " "
                case "Note":
                    self._notes.append(content)
                case "Image":  # its alternative text is no text of the paragraph
                    continue
                case "Link":
                    yield from self._pieces(content[1], change)
                case "Span":
                    yield from self._span(content[0], content[1], change)
                case _:  # italics and the like
                    yield from self._pieces(content, change)

    def _span(
        self, attributes: list[Any], inlines: list[_Node], change: _Kind
    ) -> Iterator[tuple[_Kind, str]]:
        _, classes, listed = attributes
        facts = dict(listed)
        if facts.get("custom-style") in self._silent:
            return
        if classes in (["insertion"], ["deletion"]):
            change = classes[0], facts["author"], facts["date"]
        yield from self._pieces(inlines, change)


def told(text: str) -> str:
    """Return a text with one space between its words."""
    return " ".join(text.split())
