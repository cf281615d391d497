"""Plain YAML from anywhere: words, lists and named parts, and nothing that does more than tell.

Tags, which ask for objects to be made, and aliases, by which a short file becomes an endless one,
are refused; so is more than any model of ours comes near to. Every value is read as the words that
stand there: whether `1.0` or `no` is a number or an answer is for the reader of the content.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import yaml

from bufetat_editor.exchange.yaml.node import Node, UnusableContent
from bufetat_editor.phrase import Phrase

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The fast one where PyYAML was built with it."""

_LONGEST = 20_000_000  # characters
_MOST = 500_000  # values
_DEEPEST = 40  # levels


def loaded(text: str) -> dict[str, Any]:
    """Return what a YAML file of the program's own says, as it is typed there."""
    own: dict[str, Any] = yaml.load(text, Loader=LOADER)  # noqa: S506 - both are safe
    return own


def read_plain(text: str) -> Node:
    """Return what a YAML file says.

    Raises:
        UnusableContent: it is no YAML, or more than plain, or too much.
    """
    if len(text) > _LONGEST:
        raise UnusableContent(detail=Phrase("filen er for stor"), line=1)
    try:
        return _built(yaml.parse(text, Loader=LOADER))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise UnusableContent(detail=Phrase("det er ikke gyldig YAML"), line=line) from error
    except UnicodeError as error:  # half a character, which the fast loader cannot encode
        raise UnusableContent(detail=Phrase("det er ikke gyldig YAML"), line=1) from error


@dataclass(slots=True)
class _Open:
    """A list or a value with parts that is not read to its end.

    Attributes:
        key: name of the part that comes next; none before a name, and always in a list.
    """

    line: int
    value: list[Node] | dict[str, Node]
    key: str | None = None

    def add(self, node: Node) -> None:
        if isinstance(self.value, list):
            self.value.append(node)
        elif self.key is not None:
            self.value[self.key] = node
            self.key = None
        elif (name := node.words()) in self.value:
            raise node.refused(Phrase("«{quoted}» står to ganger på samme sted"), name)
        else:
            self.key = name

    def closed(self) -> Node:
        return Node(self.line, tuple(self.value) if isinstance(self.value, list) else self.value)


def _built(events: Iterable[yaml.Event]) -> Node:
    """Put the values together; the parser tells them one by one, however deep they stand."""
    top = _Open(1, [])
    open_ones = [top]
    for count, event in enumerate(events):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if count > _MOST or len(open_ones) > _DEEPEST:
            raise UnusableContent(detail=Phrase("det er mer enn programmet tar imot"), line=line)
        match event:
            case yaml.AliasEvent():
                raise UnusableContent(detail=Phrase("filen viser til seg selv"), line=line)
            case yaml.ScalarEvent() | yaml.CollectionStartEvent() if event.anchor or event.tag:
                raise UnusableContent(detail=Phrase("filen er mer enn ren tekst"), line=line)
            case yaml.ScalarEvent():
                open_ones[-1].add(Node(line, event.value))
            case yaml.MappingStartEvent():
                open_ones.append(_Open(line, {}))
            case yaml.SequenceStartEvent():
                open_ones.append(_Open(line, []))
            case yaml.CollectionEndEvent():
                done = open_ones.pop().closed()
                open_ones[-1].add(done)
    documents = top.closed().listed()
    if len(documents) != 1:
        raise UnusableContent(detail=Phrase("filen skal ha ett innhold"), line=1)
    return documents[0]
