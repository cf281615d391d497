"""XML that may be parsed: it declares no types, and what it grows to in memory is bounded.

Nothing is built here, for a small file can ask for more nodes than a machine has room for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from defusedxml.ElementTree import DefusedXMLParser

Seen = Callable[[str, Mapping[str, str]], None]
_DEEPEST = 200  # levels; libxml2 refuses 256


class TooMuchXml(Exception):
    """There are more nodes, or deeper ones, than are let in."""


def count_nodes(content: bytes, most: int, seen: Seen | None = None) -> int:
    """Return how many things a tree of it would be made of.

    Text is not counted, for there is no more of it than there are things that it stands between.

    Args:
        content: an XML document.
        most: how many may be there.
        seen: is told the name and attributes of each element, names as `{namespace}name`.

    Raises:
        TooMuchXml: there are more, or they stand too deep in each other.
        DTDForbidden: it has a document type declaration.
        ParseError, ValueError: it is not well-formed, or in letters that nobody knows.
    """
    counter = _Counter(most, seen)
    parser = DefusedXMLParser(target=counter, forbid_dtd=True)
    try:
        parser.feed(content)
        parser.close()
    except LookupError as error:
        raise ValueError("an alphabet that nobody knows") from error
    return counter.nodes


class _Counter:
    """Takes the events of a parser and keeps a number only."""

    def __init__(self, most: int, seen: Seen | None) -> None:
        self._most = most
        self._seen = seen
        self._depth = 0
        self.nodes = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise TooMuchXml
        self._add(1 + len(attributes))
        if self._seen:
            self._seen(name, attributes)

    def end(self, name: str) -> None:  # noqa: ARG002 - the parser gives it
        self._depth -= 1

    def start_ns(self, prefix: str, uri: str) -> None:  # noqa: ARG002 - the parser gives them
        self._add(1)

    def comment(self, text: str) -> None:  # noqa: ARG002 - the parser gives it
        self._add(1)

    def pi(self, target: str, text: str) -> None:  # noqa: ARG002 - the parser gives them
        self._add(1)

    def close(self) -> None:
        """Is called at the end."""

    def _add(self, number: int) -> None:
        self.nodes += number
        if self.nodes > self._most:
            raise TooMuchXml
