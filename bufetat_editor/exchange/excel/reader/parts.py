"""The parts of a workbook that openpyxl does not read, and how they hang together."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

_EXTERNAL = "External"


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

    def related(self, path: str, kind: str) -> Iterator[tuple[str, str]]:
        """Yield the parts that a part says it has, of one kind: by which id, and their paths.

        Args:
            path: of the part that has them; empty for the package itself.
            kind: the last word of what the relationship is called, such as `worksheet`.
        """
        folder, name = posixpath.split(path)
        told = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        for one in told if told is not None else ():
            is_wanted = one.get("Type", "").rpartition("/")[2] == kind
            if is_wanted and one.get("TargetMode") != _EXTERNAL:
                target = posixpath.join("/", folder, one.get("Target", ""))
                yield one.get("Id", ""), posixpath.normpath(target).lstrip("/")

    def sheets(self) -> Iterator[tuple[str, str]]:
        """Yield the names of the sheets and the paths of their parts."""
        for _, workbook in self.related("", "officeDocument"):
            paths = dict(self.related(workbook, "worksheet"))
            root = self.xml(workbook)
            for sheet in root.iter() if root is not None else ():
                for path in (paths[value] for value in sheet.attrib.values() if value in paths):
                    yield sheet.get("name", ""), path

    def persons(self) -> dict[str, str]:
        """Return the names of those who have commented, by the ids that comments call them."""
        books = [path for _, path in self.related("", "officeDocument")]
        lists = [self.xml(path) for book in books for _, path in self.related(book, "person")]
        people = (person for found in lists if found is not None for person in found)
        return {person.get("id", ""): person.get("displayName", "") for person in people}
