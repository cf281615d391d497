"""The parts of a workbook that openpyxl does not read, and how they hang together."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from bufetat_editor.exchange.relations import Relation, relations, relations_part


class Parts:
    """The package of a file that the gate has let in."""

    def __init__(self, content: bytes) -> None:
        self._archive = zipfile.ZipFile(io.BytesIO(content))
        self._names = set(self._archive.namelist())

    def xml(self, path: str) -> Element | None:
        """Return the root of a part; none if there is no such part."""
        if path not in self._names:
            return None
        root: Element = fromstring(self._archive.read(path), forbid_dtd=True)
        return root

    def related(self, path: str, kind: str) -> Iterator[Relation]:
        """Yield the parts that a part says it has for something; see `relations`."""
        return relations(path, self.xml(relations_part(path)), kind)

    def sheets(self) -> Iterator[tuple[str, str]]:
        """Yield the names of the sheets and the paths of their parts."""
        for book in self.related("", "officeDocument"):
            paths = {one.id: one.path for one in self.related(book.path, "worksheet")}
            root = self.xml(book.path)
            for sheet in root.iter() if root is not None else ():
                for path in (paths[value] for value in sheet.attrib.values() if value in paths):
                    yield sheet.get("name", ""), path

    def persons(self) -> dict[str, str]:
        """Return the names of those who have commented, by the ids that comments call them."""
        books = self.related("", "officeDocument")
        told = (one for book in books for one in self.related(book.path, "person"))
        lists = [self.xml(one.path) for one in told]
        people = (person for found in lists if found is not None for person in found)
        return {person.get("id", ""): person.get("displayName", "") for person in people}
