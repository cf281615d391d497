"""A page of HTML as a tree, read with nothing but the standard library."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from xml.etree.ElementTree import Element, TreeBuilder

_VOID = {"br", "input", "meta"}
_APART = {"br", "div", "li", "ol", "p", "td", "th", "ul"}
_FURNITURE = {"call", "changes", "deed", "figure", "number", "self", "unseen", "back"}
"""Classes of what the page says beside the wording."""


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tree = TreeBuilder()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), attrs
        self.tree.start(tag, {name: value or "" for name, value in attrs})
        if tag in _VOID:
            self.tree.end(tag)
        else:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.tree.end(tag)

    def handle_data(self, data: str) -> None:
        if self.open:
            self.tree.data(data)


def tree(page: bytes) -> Element:
    """The root of a page, in which every element is closed and no attribute stands twice."""
    builder = _Builder()
    builder.feed(page.decode())
    builder.close()
    assert builder.open == []
    return builder.tree.close()


def wordings(root: Element) -> str:
    """All that stands in the text of the document, from top to bottom, without furniture."""
    heading, main = one(root, "h1"), one(root, "main")
    return "".join([*_words(heading), " ", *_words(main)])


def by_class(root: Element, name: str) -> list[Element]:
    return [found for found in root.iter() if name in _classes(found)]


def by_id(root: Element) -> dict[str, Element]:
    return {found.attrib["id"]: found for found in root.iter() if "id" in found.attrib}


def ids(root: Element) -> list[str]:
    return [found.attrib["id"] for found in root.iter() if "id" in found.attrib]


def targets(root: Element) -> list[str]:
    """Where all links of a page lead."""
    return [found.attrib["href"] for found in root.iter() if "href" in found.attrib]


def one(root: Element, tag: str) -> Element:
    (found,) = root.iter(tag)
    return found


def said(element: Element) -> str:
    """All words in an element, furniture too, on one line."""
    return " ".join("".join(element.itertext()).split())


def read(element: Element) -> str:
    """The wording of an element, without furniture, on one line."""
    return " ".join("".join(_words(element)).split())


def _words(element: Element) -> Iterator[str]:
    if _classes(element) & _FURNITURE or _is_label(element):
        return
    yield element.text or ""
    for below in element if "matrix" not in _classes(element) else element[1:]:  # after its heading
        yield from _words(below)
        yield " " if below.tag in _APART else ""
        yield below.tail or ""


def _is_label(element: Element) -> bool:
    """True for what the page calls its own parts."""
    is_head = element.tag == "th" and "id" not in element.attrib
    return is_head or element.get("id", "").startswith("side_f")


def _classes(element: Element) -> set[str]:
    return set(element.get("class", "").split())
