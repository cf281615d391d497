"""Finding one's way in WordprocessingML that Word or someone else has written."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.exchange.word.markup import Element
from bufetat_editor.exchange.word.namespaces import R, W

_W, _R = f"{{{W}}}", f"{{{R}}}"


def below(root: Element, *names: str) -> Iterator[Element]:
    """Yield all elements of these names, however deep."""
    return root.iter(*(_W + name for name in names))


def at(root: Element, path: str) -> Element | None:
    """Return the first element at a path of names, as `pPr/numPr`."""
    return root.find("/".join(_W + name for name in path.split("/")))


def name_of(node: Element) -> str:
    """Return the name of an element without its namespace."""
    return str(node.tag).rpartition("}")[2]


def value(node: Element | None, attribute: str = "val") -> str:
    """Return what an attribute says; nothing if it, or the element, is not there."""
    return "" if node is None else node.get(_W + attribute, "")


def put(node: Element, said: str | int, attribute: str = "val") -> None:
    """Let an attribute say something else."""
    node.set(_W + attribute, str(said))


def relation(node: Element) -> str:
    """Return the id of the relationship that an element stands for."""
    return node.get(_R + "id", "")
