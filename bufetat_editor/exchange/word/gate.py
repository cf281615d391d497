"""The gate: what a Word file from elsewhere must be before anything parses it."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from bufetat_editor.errors import CannotOpen, reason_of

_LARGEST_FILE = 50_000_000
_LARGEST_UNPACKED = 200_000_000
_MOST_PARTS = 2_000
_CONTENT_TYPES = "[Content_Types].xml"
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_XML = (".xml", ".rels")
_DAMAGES = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ParseError,
    ValueError,
)


class Inadmissible(Exception):
    """The file may not come in; the message says why, as a clause in Norwegian."""


def admitted(path: Path) -> bytes:
    """Return the bytes of a Word document that may be parsed.

    Raises:
        Inadmissible: it is no Word document, is damaged, too large, or asks for entities.
        CannotOpen: the system refuses the file.
    """
    try:
        if not path.exists():
            raise Inadmissible("filen finnes ikke")
        if path.stat().st_size > _LARGEST_FILE:
            raise Inadmissible("filen er for stor")
        content = path.read_bytes()
    except OSError as error:
        raise CannotOpen(path=path, detail=reason_of(error)) from error
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check(archive)
    except DefusedXmlException as error:
        raise Inadmissible("den viser til noe utenfor seg selv") from error
    except _DAMAGES as error:
        raise Inadmissible("den er ikke et Word-dokument, eller den er skadet") from error
    return content


def _check(archive: zipfile.ZipFile) -> None:
    members = archive.infolist()
    # zipfile stops at the size that a member tells, so what is told is what we get.
    unpacked = sum(member.file_size for member in members)
    if len(members) > _MOST_PARTS or unpacked > _LARGEST_UNPACKED:
        raise Inadmissible("den er for stor når den pakkes ut")
    types = fromstring(archive.read(_CONTENT_TYPES), forbid_dtd=True)
    if _DOCUMENT not in {node.get("ContentType") for node in types}:
        raise Inadmissible("den er ikke lagret som Word-dokument (.docx)")
    for member in members:
        content = archive.read(member)  # of every part, so that its checksum is tried
        if member.filename.lower().endswith(_XML):
            fromstring(content, forbid_dtd=True)
