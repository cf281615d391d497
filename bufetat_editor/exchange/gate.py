"""The gate: what an Office file from elsewhere must be before anything parses it.

It knows zip and XML, and how the two make a package; nothing of what a document says.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException

from bufetat_editor.errors import CannotOpen, reason_of
from bufetat_editor.exchange.harmless_xml import TooMuchXml, count_nodes
from bufetat_editor.exchange.zip_damage import ZIP_DAMAGES, ZIP_METHODS

_LARGEST_FILE = 50_000_000
_LARGEST_UNPACKED = 100_000_000
_LARGEST_XML = 20_000_000
_MOST_PARTS = 2_000
_MOST_NODES = 1_000_000
_SMALL = 1_000_000
_HIGHEST_RATIO = 100  # unpacked to packed, of what is not small; text has 5 to 20
_CONTENT_TYPES = "[Content_Types].xml"
_XML_EXTENSIONS = {"xml", "rels"}
_MACROS = ("vbaproject", "vbadata", "macroenabled")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of Office file.

    Attributes:
        name: what people call it.
        ending: how its file names end.
        content_type: what its main part is.
    """

    name: str
    ending: str
    content_type: str


WORD = Kind(
    "Word-dokument",
    ".docx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
)


class Inadmissible(Exception):
    """The file may not come in; the message says why, as a clause in Norwegian."""


def admitted(path: Path, kind: Kind) -> bytes:
    """Return the bytes of a file whose parts may be parsed.

    Raises:
        Inadmissible: it is of another kind, is damaged, would swell, declares document types or
            has macros.
        CannotOpen: the system refuses the file.
    """
    try:
        if not path.exists():
            raise Inadmissible("filen finnes ikke")
        with path.open("rb") as file:
            content = file.read(_LARGEST_FILE + 1)
    except OSError as error:
        raise CannotOpen(path=path, detail=reason_of(error)) from error
    if len(content) > _LARGEST_FILE:
        raise Inadmissible("filen er for stor")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check(archive, kind)
    except DefusedXmlException as error:
        reason = "den har en dokumenttype (DTD), som Word aldri skriver, og som kan gjøre skade"
        raise Inadmissible(reason) from error
    except TooMuchXml as error:
        raise Inadmissible("den er for stor når den pakkes ut") from error
    except (*ZIP_DAMAGES, ParseError) as error:
        raise Inadmissible(f"den er ikke et {kind.name}, eller den er skadet") from error
    return content


def is_parsed(content_type: str) -> bool:
    """True for the type of a part that may be parsed, since the gate has looked at it.

    Drawings are pictures: drawing programs declare document types, and nobody here reads them.
    """
    told = content_type.casefold().partition(";")[0].rstrip()
    return told.endswith("xml") and not told.startswith("image/")


def _check(archive: zipfile.ZipFile, kind: Kind) -> None:
    members = archive.infolist()
    _check_sizes(members)
    names = {member.filename.casefold() for member in members}
    if len(names) < len(members):  # readers do not agree on which of two counts
        raise zipfile.BadZipFile
    if any(member.compress_type not in ZIP_METHODS for member in members):
        raise zipfile.BadZipFile
    types = _ContentTypes(archive.read(_CONTENT_TYPES))
    if kind.content_type not in types.all():
        raise Inadmissible(f"den er ikke lagret som {kind.name} ({kind.ending})")
    if any(mark in told for mark in _MACROS for told in names | types.all()):
        raise Inadmissible("den inneholder makroer")
    left = _MOST_NODES
    for member in members:
        content = archive.read(member)  # of every part, so that its checksum is tried
        if types.is_xml(member.filename):
            if len(content) > _LARGEST_XML:
                raise TooMuchXml
            left -= count_nodes(content, left)


def _check_sizes(members: Sequence[zipfile.ZipInfo]) -> None:
    # zipfile stops at the size that a member tells, so what is told is what we get.
    swells = any(
        member.file_size > max(_SMALL, _HIGHEST_RATIO * member.compress_size) for member in members
    )
    unpacked = sum(member.file_size for member in members)
    if swells or unpacked > _LARGEST_UNPACKED or len(members) > _MOST_PARTS:
        raise Inadmissible("den er for stor når den pakkes ut")


class _ContentTypes:
    """What each part of a package is said to be, by its name or else by its extension."""

    def __init__(self, content: bytes) -> None:
        self._by_name: dict[str, str] = {}
        self._by_extension: dict[str, str] = {}
        count_nodes(content, _MOST_PARTS * 4, self._take)

    def all(self) -> set[str]:
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
