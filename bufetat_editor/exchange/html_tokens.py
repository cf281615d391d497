"""HTML as tags and texts, however broken, in time that grows with its length only.

The standard library's parser needs quadratic time for some broken texts and raises on others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Tag(NamedTuple):
    """A tag.

    Attributes:
        name: in small letters.
        attributes: as they are written.
        is_end: it closes.
    """

    name: str
    attributes: str
    is_end: bool


_OPENING = re.compile(
    r"<(?:(?P<comment>!--)|(?P<other>[!?])|(?P<end>/?)(?P<name>[a-zA-Z][\w:.-]*))"
)
_STOP = re.compile(r"=\s*([\"'])|>")
_UNREAD = ("style", "script", "title")


def tokens(html: str) -> Iterator[str | Tag]:
    """Yield texts, with their entities, and tags; what a browser does not show is left out."""
    position = 0
    while position < len(html):
        start = html.find("<", position)
        if start != position:
            yield html[position:start] if start >= 0 else html[position:]
            if start < 0:
                return
        opening = _OPENING.match(html, start)
        if opening is None:
            yield "<"
            position = start + 1
        elif opening["comment"]:
            position = _after(html, "-->", opening.end())
        elif opening["other"]:
            position = _after(html, ">", opening.end())
        else:
            end = _end_of_tag(html, opening.end())
            if end < 0:
                yield html[start:]
                return
            tag = Tag(opening["name"].lower(), html[opening.end() : end], bool(opening["end"]))
            yield tag
            position = end + 1
            if tag.name in _UNREAD and not tag.is_end:
                position = _closing(html, tag.name, position)


def _after(html: str, sign: str, position: int) -> int:
    found = html.find(sign, position)
    return found + len(sign) if found >= 0 else len(html)


def _end_of_tag(html: str, position: int) -> int:
    """Where the tag's `>` stands, or -1."""
    while stop := _STOP.search(html, position):
        if not stop[1]:
            return stop.start()
        closing = html.find(stop[1], stop.end())
        position = stop.end() if closing < 0 else closing + 1
    return -1


def _closing(html: str, name: str, position: int) -> int:
    """Where the element's end tag stands, or the end of all."""
    found = re.compile(f"</{name}", re.IGNORECASE).search(html, position)
    return found.start() if found else len(html)
