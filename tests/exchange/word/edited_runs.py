"""The words of a paragraph in a file that is edited: found, parted, taken away."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from lxml.etree import _Element

from tests.exchange.word.reading import W, value


def _runs(paragraph: _Element) -> Iterator[_Element]:
    """The runs that have words and nothing else, reference numbers left out."""
    for run in paragraph.iter(f"{W}r"):
        style = run.find(f"{W}rPr/{W}rStyle")
        is_number = style is not None and value(style) == "ReferenceNumber"
        if run.find(f"{W}t") is not None and not is_number:
            yield run


def runs_of(paragraph: _Element, words: str) -> list[_Element]:
    """The runs of some words, parted from what stands before and behind them."""
    whole = "".join(map(_text, _runs(paragraph)))
    first = whole.index(words)
    _part(paragraph, first)
    _part(paragraph, first + len(words))
    found: list[_Element] = []
    place = 0
    for run in _runs(paragraph):
        if first <= place < first + len(words):
            found.append(run)
        place += len(_text(run))
    return found


def _part(paragraph: _Element, place: int) -> None:
    """Part the run that reaches over a place."""
    for run in list(_runs(paragraph)):
        text = _text(run)
        if 0 < place < len(text):
            rest = deepcopy(run)
            _say(run, text[:place])
            _say(rest, text[place:])
            run.addnext(rest)
        place -= len(text)


def words_behind(paragraph: _Element, words: str) -> list[_Element]:
    """The runs behind some words, taken out of the paragraph."""
    last = runs_of(paragraph, words)[-1]
    runs = list(_runs(paragraph))
    behind = runs[runs.index(last) + 1 :]
    for run in behind:
        take_away(run)
    return behind


def _text(run: _Element) -> str:
    return "".join(str(one.text or "") for one in run.iter(f"{W}t"))


def _say(run: _Element, text: str) -> None:
    words = run.find(f"{W}t")
    assert words is not None
    words.text = text


def unwrap(node: _Element) -> None:
    for child in list(node):
        node.addprevious(child)
    take_away(node)


def take_away(node: _Element) -> None:
    parent = node.getparent()
    assert parent is not None
    parent.remove(node)
