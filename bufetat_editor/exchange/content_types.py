"""What the parts of a package are said to be: the table that every Office file begins with."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping

from bufetat_editor.exchange.harmless_xml import TooMuchXml, count_nodes
from bufetat_editor.exchange.zip_damage import whole

_PART = "[Content_Types].xml"
_LARGEST = 1_000_000
_MOST_NODES = 8_000
_XML_EXTENSIONS = {"xml", "rels"}


class ContentTypes:
    """What each part of a package is said to be, by its name or else by its extension."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        """Read the table.

        Raises:
            TooMuchXml: it is larger than any that an Office program writes.
            DTDForbidden: it has a document type declaration.
            ParseError: it is not well-formed; or one of `ZIP_DAMAGES`.
        """
        self._by_name: dict[str, str] = {}
        self._by_extension: dict[str, str] = {}
        part = archive.getinfo(_PART)
        if part.file_size > _LARGEST:
            raise TooMuchXml
        count_nodes(whole(archive, part), _MOST_NODES, self._take)

    def all(self) -> set[str]:
        """Every type that is named, in small letters."""
        return {*self._by_name.values(), *self._by_extension.values()}

    def is_xml(self, name: str) -> bool:
        """True for a part that somebody could parse, by its type or by its extension."""
        extension = name.rpartition(".")[2].casefold()
        told = self._by_name.get(name.casefold()) or self._by_extension.get(extension, "")
        return is_parsed(told) or extension in _XML_EXTENSIONS

    def _take(self, name: str, attributes: Mapping[str, str]) -> None:
        told = attributes.get("ContentType", "").casefold()
        match name.rpartition("}")[2]:
            case "Override":
                self._by_name[attributes.get("PartName", "").removeprefix("/").casefold()] = told
            case "Default":
                self._by_extension[attributes.get("Extension", "").casefold()] = told


def is_parsed(content_type: str) -> bool:
    """True for the type of a part that may be parsed, since the gate has looked at it.

    Drawings are pictures: drawing programs declare document types, and nobody here reads them.
    """
    told = content_type.casefold().partition(";")[0].rstrip()
    return told.endswith("xml") and not told.startswith("image/")
