"""What kind of file this is, by its bytes: what a file is called says nothing of what is in it."""

from __future__ import annotations

import zipfile

from bufetat_editor.exchange.content_types import ContentTypes
from bufetat_editor.exchange.gate import (
    EXCEL,
    WORD,
    Damaged,
    Inadmissible,
    Kind,
    Locked,
    refusing,
    unzipped,
)
from bufetat_editor.exchange.zip_damage import ZIP_BEGINNINGS
from bufetat_editor.phrase import Phrase

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEAD = 1_024  # bytes; so far from the start a PDF may begin
_LARGEST_NAME = 200  # bytes; of what an OpenDocument file says that it is

_ANSWER_IN_OURS = Phrase(
    "Be avsenderen svare i Word-dokumentet eller Excel-regnearket som ble sendt ut, "
    "og sende det tilbake."
)
_SEND_AGAIN = Phrase("Be avsenderen sende den på nytt.")
_UNPACK = Phrase("Pakk den ut, og ta imot filene som ligger i den.")

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*")
_STREAMS = (
    # What an old Office file or a locked new one has inside, as its directory names it.
    ("WordDocument", Phrase("den er lagret i det gamle formatet .doc"), WORD.advice),
    ("Workbook", Phrase("den er lagret i det gamle formatet .xls"), EXCEL.advice),
    ("Book", Phrase("den er lagret i det gamle formatet .xls"), EXCEL.advice),
    (
        "__properties_version1.0",
        Phrase("den er en e-post"),
        Phrase("Lagre vedleggene i den, og ta imot dem."),
    ),
)
_TYPES = (
    # What the types of a package's parts tell of its kind.
    ("ms-word", "macroenabled", Phrase("den er et Word-dokument med makroer"), WORD.advice),
    ("ms-excel", "binary", Phrase("den er lagret som binært regneark (.xlsb)"), EXCEL.advice),
    ("ms-excel", "macroenabled", Phrase("den er et Excel-regneark med makroer"), EXCEL.advice),
    ("wordprocessingml", "template", Phrase("den er lagret som Word-mal (.dotx)"), WORD.advice),
    ("spreadsheetml", "template", Phrase("den er lagret som Excel-mal (.xltx)"), EXCEL.advice),
    ("presentationml", "", Phrase("den er en PowerPoint-fil"), _ANSWER_IN_OURS),
)
_MIME_TYPES = (
    ("opendocument.text", Phrase("den er lagret som OpenDocument-tekst (.odt)"), WORD.advice),
    (
        "opendocument.spreadsheet",
        Phrase("den er lagret som OpenDocument-regneark (.ods)"),
        EXCEL.advice,
    ),
)


def recognised(content: bytes) -> Kind:
    """Return which kind of Office file this is, without yet saying that it is harmless.

    Raises:
        Inadmissible: it is neither a Word document nor a workbook; what it is, if that is known.
    """
    if not content:
        raise Inadmissible(Phrase("den er tom"), _SEND_AGAIN)
    if content.startswith(ZIP_BEGINNINGS):
        return _package(content)
    if content.startswith(_OLE):
        raise _compound(content)
    if b"%PDF-" in content[:_HEAD]:
        raise Inadmissible(Phrase("den er en PDF"), _ANSWER_IN_OURS)
    if content.lstrip().startswith(b"{\\rtf"):
        raise Inadmissible(Phrase("den er lagret som RTF"), WORD.advice)
    if content.startswith(_PICTURES):
        raise Inadmissible(Phrase("den er et bilde"), _ANSWER_IN_OURS)
    raise Inadmissible(Phrase("den er verken Word-dokument eller Excel-regneark"), _ANSWER_IN_OURS)


def _package(content: bytes) -> Kind:
    with refusing(Damaged()), unzipped(content) as archive:
        return _kind(archive)


def _kind(archive: zipfile.ZipFile) -> Kind:
    names = archive.namelist()
    if "mimetype" in names:
        raise _open_document(archive)
    if "[Content_Types].xml" not in names:
        raise Inadmissible(Phrase("den er en zip-fil"), _UNPACK)
    if archive.getinfo("[Content_Types].xml").flag_bits & 1:
        raise Locked
    types = ContentTypes(archive).all()
    for kind in (WORD, EXCEL):
        if kind.content_type in types:
            return kind
    raise _other_package(types)


def _open_document(archive: zipfile.ZipFile) -> Inadmissible:
    with archive.open("mimetype") as part:
        told = part.read(_LARGEST_NAME).decode("ascii", "replace")
    for name, reason, advice in _MIME_TYPES:
        if name in told:
            return Inadmissible(reason, advice)
    return Inadmissible(Phrase("den er verken Word-dokument eller Excel-regneark"), _ANSWER_IN_OURS)


def _other_package(types: set[str]) -> Inadmissible:
    for family, manner, reason, advice in _TYPES:
        if any(family in told and manner in told for told in types):
            return Inadmissible(reason, advice)
    return Inadmissible(Phrase("den er verken Word-dokument eller Excel-regneark"), _ANSWER_IN_OURS)


def _compound(content: bytes) -> Inadmissible:
    if _names("EncryptedPackage", content):
        return Locked()
    for stream, reason, advice in _STREAMS:
        if _names(stream, content):
            return Inadmissible(reason, advice)
    return Inadmissible(Phrase("den er verken Word-dokument eller Excel-regneark"), _ANSWER_IN_OURS)


def _names(stream: str, content: bytes) -> bool:
    """True if the directory of a compound file has this name; its names are UTF-16 and end so."""
    return f"{stream}\0".encode("utf-16-le") in content
