"""The two versions of the source text, and the wording of every item in the second.

The second version is laid out anew as well: bullets, quotation marks, HTML tags and table rules are
others, and two text boxes have moved. None of that is wording, so it is cleared away first. Then
each item is found in the first version, whose wording the model has, and followed into the second.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from bufetat_editor.domain.items import Item

_FOLDER = Path(__file__).parents[1] / "data" / "kilde"

_LIST_IN_A_CELL = re.compile(r"<ul\b[^\t\n]*?(?=</ul|<p|\t|$)", re.MULTILINE)
_NO_WORDING = re.compile(
    r"</?(?:p|ul)\b[^>]*>"  # tags
    r"|^[-\t]+$"  # rules of tables
    r"|^\s*-(?=\s)|[\u2022\uf0b7]"  # bullets
    r"|¹|^1 *$",  # the footnote's call and mark
    re.MULTILINE,
)
_WORD = re.compile(r"\w+|[^\w\s]")

Place = range
"""Numbers of words that follow one another in a text."""


@cache
def raw_text() -> str:
    """The wording of the first version, one space between words."""
    return _wording((_FOLDER / "raa.txt").read_text(encoding="utf-8"))


@cache
def second_text() -> str:
    """The wording of the second version."""
    return _wording((_FOLDER / "bearbeidet.txt").read_text(encoding="utf-8"))


def _wording(text: str) -> str:
    text = _LIST_IN_A_CELL.sub(lambda found: found[0].replace(" - ", " "), text)
    return " ".join(_NO_WORDING.sub(" ", text).replace('"', "”").split())


class SecondVersion:
    """What the items of the 2011 model say in the second version.

    Attributes:
        wordings: by id; every item with a text is there.
        outside: the words that stand in no item, in the first version and in the second.
    """

    def __init__(self, items: Iterable[Item]) -> None:
        first, second = raw_text(), second_text()
        self._words, self._second = _words(first), _words(second)
        self._spans = [found.span() for found in _WORD.finditer(second)]
        self._blocks = SequenceMatcher(None, self._words, self._second, autojunk=False)
        places = _places(self._words, [item for item in items if item.text])
        followed = {item: [*map(self._followed, found)] for item, found in places.items()}
        self.wordings = {
            item: " ".join(self._text(place) for place in found) for item, found in followed.items()
        }
        self.outside = _outside(self._words, places), _outside(self._second, followed)

    def _followed(self, place: Place) -> Place:
        """Where some words of the first version stand in the second.

        What was put in between two items belongs to neither; what is gone from its place may have
        moved as it was.
        """
        start, stop = len(self._second), 0
        for operation, a, a_end, b, b_end in self._blocks.get_opcodes():
            if operation in {"insert", "delete"} or a_end <= place.start or place.stop <= a:
                continue
            before, after = max(place.start - a, 0), max(a_end - place.stop, 0)
            assert operation == "equal" or not before + after, "a change runs over two items"
            start, stop = min(start, b + before), max(stop, b_end - after)
        if start < stop:
            return range(start, stop)
        return _find(self._second, self._words[place.start : place.stop], set())

    def _text(self, place: Place) -> str:
        return second_text()[self._spans[place.start][0] : self._spans[place.stop - 1][1]]


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _places(words: list[str], items: list[Item]) -> dict[str, list[Place]]:
    """Where the items stand in a text, each word in one of them only.

    The longest come first, because a short one may be found inside them; last those that a page
    break has parted, in as few pieces as there are.
    """
    taken: set[int] = set()
    places: dict[str, list[Place]] = {}
    sought = {item.id: _words(item.text) for item in items}
    for least_pieces in (True, False):
        for item in sorted(sought.keys() - places.keys(), key=lambda one: (-len(sought[one]), one)):
            found = [*_pieces(words, sought[item], taken, whole=least_pieces)]
            if found:
                places[item] = found
                taken.update(*found)
    return places


def _pieces(
    words: list[str], sought: list[str], taken: set[int], *, whole: bool
) -> Iterator[Place]:
    while sought:
        shortest = len(sought) if whole else 1
        lengths = range(len(sought), shortest - 1, -1)
        found = next(filter(None, (_find(words, sought[:n], taken) for n in lengths)), None)
        if found is None:
            assert whole, f"not in the text: {sought}"
            return
        yield found
        sought = sought[len(found) :]


def _find(words: list[str], sought: list[str], taken: set[int]) -> Place:
    """The first place where some words stand that are not taken yet; empty if there is none."""
    for start in range(len(words) - len(sought) + 1):
        place = range(start, start + len(sought))
        if words[start : place.stop] == sought and taken.isdisjoint(place):
            return place
    return range(0)


def _outside(words: list[str], places: dict[str, list[Place]]) -> list[str]:
    inside = {n for found in places.values() for place in found for n in place}
    return [word for n, word in enumerate(words) if n not in inside]
