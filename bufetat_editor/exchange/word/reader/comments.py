"""Comments with the replies to them, and what they hang on.

A reply names the comment that it answers in a part of its own, by the last paragraphs of the two
([MS-DOCX] 2.5.3, commentsExtended).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from bufetat_editor.domain.proposals import Remark
from bufetat_editor.exchange.returned import Comment, Line
from bufetat_editor.exchange.word.lookup import below, value
from bufetat_editor.exchange.word.markup import Element
from bufetat_editor.exchange.word.namespaces import W14, W15
from bufetat_editor.exchange.word.reader.changes import author_of, moment_of
from bufetat_editor.exchange.word.reader.lines import after
from bufetat_editor.exchange.word.reader.ranges import Range, Ranges
from bufetat_editor.exchange.word.reader.story import Paragraph, Place, StoryReader
from bufetat_editor.exchange.word.reader.stretches import shortened, words
from bufetat_editor.exchange.word.reader.styles import StyleNames

_PARAGRAPH: Final = f"{{{W14}}}paraId"
_EXTENDED: Final = f"{{{W15}}}"


_LONGEST_QUOTE = 500  # letters
_MOST = 100
"""Paragraphs of a comment, and stretches of each, that are looked at: one may go over all."""


class Hanging:
    """What each comment of a file hangs on.

    Args:
        paragraphs: all of the file, in the order in which they were met.
    """

    def __init__(self, paragraphs: Sequence[Paragraph], ranges: Ranges) -> None:
        self._paragraphs, self._ranges = paragraphs, ranges

    def of(self, number: str) -> dict[Paragraph, str]:
        """Return the paragraphs that a comment hangs on, each with the words that it means."""
        within = self._ranges.of(number)
        if within is None:
            return {}
        first = bisect_left(self._paragraphs, within.first, key=lambda one: one.last)
        near = self._paragraphs[first : first + _MOST]
        touched = takewhile(lambda one: one.first <= within.last, near)
        return {one: _words_within(one, within) for one in touched}


def _words_within(paragraph: Paragraph, within: Range) -> str:
    stretches = paragraph.stretches
    first = bisect_left(stretches, within.first, key=lambda one: one.moment)
    near = stretches[first : first + _MOST]
    meant = takewhile(lambda one: one.moment <= within.last, near)
    return words(one for one in meant if one.stays).strip()


@dataclass(frozen=True, slots=True)
class Said:
    """One comment as the file has it.

    Attributes:
        number: by which the text refers to it.
        paragraph: id of its last paragraph, by which a reply refers to it.
    """

    number: str
    paragraph: str
    remark: Remark


def said(root: Element, styles: StyleNames) -> Iterator[Said]:
    """Yield the comments of the part that holds them."""
    for node in below(root, "comment"):
        inside = list(below(node, "p"))
        last = inside[-1].get(_PARAGRAPH, "") if inside else ""
        chains = StoryReader(styles, Ranges()).chains(node, Place())
        texts = (words(after(one)).strip() for chain in chains for one in chain)
        text = "\n".join(filter(None, texts))
        yield Said(value(node, "id"), last, Remark(text, author_of(node), moment_of(node)))


def answers(root: Element) -> dict[str, str]:
    """Return which comment each reply answers, by the ids of their last paragraphs."""
    told = (
        (one.get(_EXTENDED + "paraId", ""), one.get(_EXTENDED + "paraIdParent")) for one in root
    )
    return {reply: parent for reply, parent in told if parent}


def comments(
    found: Sequence[Said],
    parents: Mapping[str, str],
    hanging: Hanging,
    homes: Mapping[Paragraph, int],
    lines: Sequence[Line],
) -> Iterator[Comment]:
    """Yield the comments, each with the replies to it in their order.

    Args:
        parents: see `answers`.
        hanging: what they hang on.
        homes: place of the line that a paragraph's words are in.
    """
    first = {one.paragraph: one.number for one in reversed(found) if one.paragraph}
    begins = _beginnings(first, parents)
    threads: dict[str, list[Said]] = {one.number: [] for one in found}
    for one in found:
        threads[first.get(begins.get(one.paragraph, ""), one.number)].append(one)
    for thread in threads.values():
        if remarks := tuple(one.remark for one in thread if one.remark.text):
            yield _placed(remarks, hanging.of(thread[0].number), homes, lines)


def _beginnings(known: Iterable[str], parents: Mapping[str, str]) -> dict[str, str]:
    """By comments that answer others, what their threads began with, each by its last paragraph.

    A circle begins where it is met. No part of a thread is gone through twice.
    """
    begins: dict[str, str] = {}
    held = {*known}
    for one in filter(parents.get, known):
        way, last = {one}, one
        while (
            last not in begins and (parent := parents.get(last, "")) in held and parent not in way
        ):
            way.add(parent)
            last = parent
        begins |= dict.fromkeys(way, begins.get(last, last))
    return begins


def _placed(
    remarks: tuple[Remark, ...],
    quotes: Mapping[Paragraph, str],
    homes: Mapping[Paragraph, int],
    lines: Sequence[Line],
) -> Comment:
    spoken_of = [one for one, quote in quotes.items() if quote] or [*quotes]
    places = tuple(dict.fromkeys(homes[one] for one in spoken_of if one in homes))
    items = (carrier.item for one in spoken_of for carrier in one.carriers)
    return Comment(
        lines=places,
        remarks=remarks,
        ids=() if places else tuple(dict.fromkeys(items)),
        quote=shortened(" ".join(filter(None, quotes.values())), _LONGEST_QUOTE),
        where=lines[places[0]].where if places else "",
    )
