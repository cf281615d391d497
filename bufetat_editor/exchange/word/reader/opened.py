"""A Word file from elsewhere, opened: which parts it has, each as a tree."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from lxml import etree

from bufetat_editor.exchange.gate import Inadmissible
from bufetat_editor.exchange.relations import relations, relations_part
from bufetat_editor.exchange.word.markup import Element
from bufetat_editor.exchange.word.namespaces import W
from bufetat_editor.phrase import Phrase

_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
"""The namespace of a file that was saved as «Strict Open XML»; its words are the same."""
_NO_WORD_FILE = Phrase("den er ikke et Word-dokument, eller den er skadet")


class Opened:
    """The parts of a file that has passed the gate.

    Attributes:
        text: root of the part that holds the running text.

    Raises:
        Inadmissible: there is no text, or a part is none that the gate has looked at.
    """

    def __init__(self, content: bytes) -> None:
        self._archive = zipfile.ZipFile(io.BytesIO(content))
        self._names = {name.casefold(): name for name in self._archive.namelist()}
        self._main = next(self._related("", "officeDocument"), "")
        text = self._root(self._main)
        if text is None:
            raise Inadmissible(_NO_WORD_FILE)
        self.text: Element = text

    def parts(self, kind: str) -> Iterator[Element]:
        """Yield the roots of the parts that the text has for something.

        Args:
            kind: last word of the relationship's type, as `footnotes`.
        """
        return self._roots(self._main, kind)

    def beside(self, kind: str) -> Iterator[Element]:
        """Yield the roots of the parts that the package has beside the text."""
        return self._roots("", kind)

    def _roots(self, owner: str, kind: str) -> Iterator[Element]:
        for name in self._related(owner, kind):
            root = self._root(name)
            if root is not None:
                yield root

    def _related(self, owner: str, kind: str) -> Iterator[str]:
        told = self._root(relations_part(owner))
        return (one.path for one in relations(owner, told, kind))

    def _root(self, name: str) -> Element | None:
        held = self._names.get(name.casefold())
        if held is None:
            return None
        if not held.casefold().endswith((".xml", ".rels")):  # the gate looks at every such part
            raise Inadmissible(_NO_WORD_FILE)
        content = self._archive.read(held).replace(_STRICT, W.encode())
        try:
            return etree.fromstring(content, _parser())
        except etree.XMLSyntaxError as error:
            raise Inadmissible(_NO_WORD_FILE) from error


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
