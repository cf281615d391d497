"""Reading the seal out of any file that was exported, which may since have been anywhere.

What a file is tells its beginning, not its name. No reader looks at more of it than it must.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import BinaryIO, Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from bufetat_editor.errors import CannotOpen, reason_of
from bufetat_editor.exchange.bag_fields import in_lines
from bufetat_editor.exchange.seal import only_ours
from bufetat_editor.exchange.seal_spelling import in_attributes, in_keywords
from bufetat_editor.exchange.xmp import metadata_of_pdf
from bufetat_editor.exchange.zip_damage import ZIP_BEGINNINGS, ZIP_DAMAGES, whole
from bufetat_editor.exchange.zip_limits import ZIP_METHODS, UnfitZip, open_zip

PACKAGE: Final = ".zip"
"""How the name of a package for the archive ends."""
ENDINGS: Final = (".docx", ".xlsx", ".html", ".pdf", PACKAGE)
"""How the names end of the files that are exported."""

_LARGEST_PDF = 200_000_000
_MOST_FILES = 20_000  # in a zip file
_LARGEST_PART = 1_000_000
_PAGE_BEGINS_WITHIN = 64_000
_OFFICE: Final = "docProps/custom.xml"
_OFFICE_TYPES: Final = "[Content_Types].xml"
_INFO_NAME: Final = "bag-info.txt"
_INFO = re.compile(rf"[^/]+/{re.escape(_INFO_NAME)}")
_NAMESPACE = "{http://schemas.openxmlformats.org/officeDocument/2006/custom-properties}"


def read_seal(path: Path) -> dict[str, str] | None:
    """Return the properties that `Seal.as_properties` wrote into a file; see `seal_in`.

    The folder of a package that was unpacked tells them too.

    Raises:
        CannotOpen: the system refuses the file.
    """
    try:
        if path.is_dir():
            return _in_folder(path) or None
        with path.open("rb") as file:
            return seal_in(file)
    except OSError as error:
        raise CannotOpen(path=path, detail=reason_of(error)) from error


def seal_in(file: BinaryIO) -> dict[str, str] | None:
    """Return the properties that `Seal.as_properties` wrote into an exported file.

    It is a document of Word, a workbook, a page of HTML, a PDF or a package for the archive. None
    when the file is of another kind, is damaged or carries no seal.
    """
    begin = file.read(4)
    file.seek(0)
    if begin in ZIP_BEGINNINGS:
        return _in_zip(file) or None
    if begin == b"%PDF":
        return _in_pdf(file) or None
    return _in_page(file.read(_PAGE_BEGINS_WITHIN)) or None


def is_other_zip(file: BinaryIO) -> bool:
    """True for a zip file that is no Office file, sound or not."""
    begin = file.read(4)
    file.seek(0)
    if begin not in ZIP_BEGINNINGS:
        return False
    try:
        with open_zip(file, _MOST_FILES) as archive:
            return _OFFICE_TYPES not in archive.namelist()
    except (UnfitZip, *ZIP_DAMAGES):
        return True


def _in_zip(file: BinaryIO) -> dict[str, str]:
    """Office tells it among the custom properties, a package in what it says of itself."""
    try:
        with open_zip(file, _MOST_FILES) as archive:
            names = archive.namelist()
            if _OFFICE in names:
                return _in_office(_member(archive, _OFFICE))
            told = [name for name in names if _INFO.fullmatch(name)]
            return _in_package(_member(archive, *told)) if len(told) == 1 else {}
    except (UnfitZip, *ZIP_DAMAGES):
        return {}


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    info = archive.getinfo(name)
    if info.compress_type not in ZIP_METHODS or info.file_size > _LARGEST_PART:
        raise zipfile.BadZipFile
    return whole(archive, info)


def _in_office(part: bytes) -> dict[str, str]:
    root = _parsed(part)
    return only_ours(dict(map(_property, root))) if root is not None else {}


def _property(node: Element) -> tuple[str, str]:
    is_custom = node.tag == f"{_NAMESPACE}property"
    return (node.get("name", "") if is_custom else ""), "".join(node.itertext())


def _in_package(info: bytes) -> dict[str, str]:
    return only_ours(in_lines(info))


def _in_folder(folder: Path) -> dict[str, str]:
    info = folder / _INFO_NAME
    if not info.is_file():
        return {}
    with info.open("rb") as file:
        try:
            return _in_package(file.read(_LARGEST_PART))
        except ValueError:
            return {}


def _in_pdf(file: BinaryIO) -> dict[str, str]:
    content = file.read(_LARGEST_PDF + 1)
    if len(content) > _LARGEST_PDF:
        return {}
    root = _parsed(metadata_of_pdf(content, _LARGEST_PART))
    if root is None:
        return {}
    values = (value for node in root.iter() for value in (node.text, *node.attrib.values()))
    return in_keywords("\n".join(filter(None, values)))


def _in_page(beginning: bytes) -> dict[str, str]:
    root = _Root()
    try:
        root.feed(beginning.decode("utf-8-sig", errors="replace"))
    except AssertionError:  # so html.parser answers some declarations that HTML does not have
        return {}
    return in_attributes(root.attributes)


class _Root(HTMLParser):
    """Keeps the attributes of the first element, if that is the root of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.attributes: Mapping[str, str] = {}
        self._has_begun = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "html" and not self._has_begun:
            self.attributes = {name: value or "" for name, value in attrs}
        self._has_begun = True


def _parsed(part: bytes) -> Element | None:
    try:
        return fromstring(part, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError):
        return None
