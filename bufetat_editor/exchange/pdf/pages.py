"""Pages as they will be printed, drawn again and again while someone writes."""

from __future__ import annotations

import base64
import json
import re
import shutil
import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from tempfile import mkdtemp

import typst

from bufetat_editor.exchange.blocks import Document
from bufetat_editor.exchange.figure.fonts import fonts
from bufetat_editor.exchange.pdf.content import content
from bufetat_editor.exchange.pdf.printable import require_printable
from bufetat_editor.exchange.pdf.typesetting import GIVEN, MAIN, as_json, templates

Edge = Mapping[str, str | float]
"""Where an item begins or ends, in points; and how far from the upper and lower edge text does."""

_EDGES = """{
  let page = query(<page>).first().value
  query(<place>).map(it => {
    let at = it.location().position()
    (..it.value, ..page, page: at.page - 1, x: at.x.pt(), y: at.y.pt())
  })
}"""

_HEIGHT = re.compile(rb'height="([0-9.]+)pt"')
_WIDTH = re.compile(rb'viewBox="0 0 ([0-9.]+)')
_LETTERING = re.compile(rb'(font-family|text-anchor)="([^",]*)')  # Qt knows one family only
_PICTURE = re.compile(
    rb'<image xlink:href="data:image/svg\+xml;base64,([A-Za-z0-9+/=]+)" width="([0-9.]+)"[^>]*/>'
)


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an item stands on a page; one that goes over several has a place on each.

    Measures are in points from the upper left corner.

    Attributes:
        page: number of the page, the first one being 0.
    """

    item: str
    page: int
    left: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """The pages as SVG, and what stands where on them, in the order of the document."""

    pages: tuple[bytes, ...]
    places: tuple[Placed, ...]


class Pages:
    """Draws documents one after the other; what has not changed since the last one is kept.

    It has a folder of its own until it is collected: typst forgets everything when its inputs
    change, but not when a file does.
    """

    def __init__(self) -> None:
        self._root = Path(mkdtemp(prefix="bufetat-"))
        weakref.finalize(self, shutil.rmtree, self._root, ignore_errors=True)
        shutil.copytree(templates(), self._root, dirs_exist_ok=True)
        self._compiler = typst.Compiler(self._root / MAIN, font_paths=fonts())

    def drawn(self, document: Document) -> Drawn:
        """Return the pages of a document.

        Raises:
            Unprintable: it holds a character that cannot be printed.
        """
        given = content(document)
        require_printable(given)
        told = as_json(given, places=True)
        (self._root / f"{GIVEN}.json").write_text(told, encoding="utf-8")
        made = self._compiler.compile(format="svg")
        pages = made if isinstance(made, list) else [made or b""]
        edges = json.loads(self._compiler.eval(_EDGES, format="json"))
        return Drawn(tuple(map(_sharp, pages)), tuple(placed(edges, [*map(_height, pages)])))


def placed(edges: Iterable[Edge], heights: Sequence[float]) -> Iterator[Placed]:
    """Return where items stand, from where each begins and ends.

    Items may stand within others, as tasks do in a cell; an inner one ends first.

    Args:
        heights: of the pages, in points.
    """
    begun: dict[str, list[tuple[int, Edge]]] = {}
    found: list[tuple[int, list[Placed]]] = []
    for number, edge in enumerate(edges):
        item = str(edge["item"])
        if edge["edge"] == "begin":
            begun.setdefault(item, []).append((number, edge))
        else:
            first, begin = begun[item].pop()
            found.append((first, [*_stretch(begin, edge, heights)]))
    return (one for _, stretch in sorted(found, key=itemgetter(0)) for one in stretch)


def _stretch(begin: Edge, end: Edge, heights: Sequence[float]) -> Iterator[Placed]:
    first, last = int(begin["page"]), int(end["page"])
    for page in range(first, last + 1):
        top = float(begin["y"] if page == first else begin["head"])
        bottom = float(end["y"]) if page == last else heights[page] - float(begin["foot"])
        yield Placed(str(begin["item"]), page, float(begin["x"]), top, bottom)


def _height(page: bytes) -> float:
    found = _HEIGHT.search(page)
    return float(found[1]) if found else 0


def _sharp(page: bytes) -> bytes:
    """Let the figure be part of the page: a picture within a picture is drawn coarsely by some."""
    return _PICTURE.sub(_as_a_part, page)


def _as_a_part(found: re.Match[bytes]) -> bytes:
    """Return the shapes of a picture, at the size of the place that it has on the page."""
    head, _, shapes = base64.b64decode(found[1]).partition(b">")
    width = _WIDTH.search(head)
    scale = float(found[2]) / float(width[1]) if width else 1
    lettering = b" ".join(b'%s="%s"' % told for told in _LETTERING.findall(head))
    return b'<g transform="scale(%f)" %s>%s' % (
        scale,
        lettering,
        shapes.replace(b"</svg>", b"</g>"),
    )
