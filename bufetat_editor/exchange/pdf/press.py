"""The press: lays out what is printed, again and again while someone writes."""

from __future__ import annotations

import json
import re
import shutil
import weakref
from pathlib import Path
from tempfile import mkdtemp

import typst

from bufetat_editor.exchange.documents import document_of
from bufetat_editor.exchange.figure.fonts import fonts
from bufetat_editor.exchange.pdf.content import content
from bufetat_editor.exchange.pdf.places import Air, Edge, places
from bufetat_editor.exchange.pdf.printable import require_printable
from bufetat_editor.exchange.pdf.proof import Page, Proof
from bufetat_editor.exchange.pdf.sharp import sharp
from bufetat_editor.exchange.pdf.typesetting import GIVEN, MAIN, as_json, templates
from bufetat_editor.exchange.subject import Subject

_TOLD = """(
  air: query(<air>).first().value,
  edges: query(<place>).map(it => {
    let at = it.location().position()
    (..it.value, page: at.page - 1, x: at.x.pt(), y: at.y.pt())
  }),
)"""
_SIZE = re.compile(rb'<svg[^>]*?\bwidth="([\d.]+)pt"[^>]*?\bheight="([\d.]+)pt"')


class Press:
    """Lays out one subject after the other; what has not changed since the last one is kept.

    It has a folder of its own until it is collected: typst forgets everything when its inputs
    change, but not when a file does.
    """

    def __init__(self) -> None:
        own = Path(mkdtemp(prefix="bufetat-"))  # a draft lies in it, which is for nobody else
        weakref.finalize(self, shutil.rmtree, own, ignore_errors=True)
        self._given = own / f"{GIVEN}.json"
        for template in templates().iterdir():
            shutil.copyfile(template, own / template.name)
        self._compiler = typst.Compiler(own / MAIN, font_paths=fonts())

    def proof(self, subject: Subject) -> Proof:
        """Return the pages; takes its time, and may be called in any one thread.

        Raises:
            NotAccessible: the document lacks what not everyone could read it without.
            Unprintable: it holds a character that cannot be printed.
        """
        given = content(document_of(subject))
        require_printable(given)
        self._given.write_text(as_json(given, places=True), encoding="utf-8")
        made = self._compiler.compile(format="svg")
        pages = tuple(map(_page, made if isinstance(made, list) else [made or b""]))
        told = json.loads(self._compiler.eval(_TOLD, format="json"))
        edges = (Edge(**one) for one in told["edges"])
        found = tuple(places(edges, pages, Air(**told["air"])))
        return Proof(subject.snapshot.changeset, pages, found)


def _page(svg: bytes) -> Page:
    size = _SIZE.search(svg)
    if size is None:
        raise ValueError(svg[:200])
    return Page(sharp(svg), float(size[1]), float(size[2]))
