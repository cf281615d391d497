"""The gate: what an Office file from elsewhere must be before anything parses it.

It knows zip and XML, and how the two make a package; nothing of what a document says. Its limits
are far above any document of ours, and low enough that what is let in is read in little time and
memory.
"""

from __future__ import annotations

import io
import zipfile
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException

from bufetat_editor.errors import CannotOpen, reason_of
from bufetat_editor.exchange.content_types import ContentTypes
from bufetat_editor.exchange.harmless_xml import TooMuchXml, count_nodes
from bufetat_editor.exchange.zip_damage import ZIP_DAMAGES, pieces, whole
from bufetat_editor.exchange.zip_limits import Fault, Limits, UnfitZip, check_fit, open_zip
from bufetat_editor.phrase import Phrase

LARGEST = 20_000_000
"""Bytes of a file; no paper that we send out becomes so large, and no template is."""

_LIMITS = Limits(unpacked=100_000_000, most=2_000)
_LARGEST_XML = 20_000_000  # of all parts together
_MOST_NODES = 150_000
_MACROS = ("vbaproject", "vbadata", "macroenabled")
_FOREIGN = "/afchunk"  # ends the type of a relation to a file that Word is to take text from

_SWELLS = Phrase("den er for stor når den pakkes ut")
_DECLARES = Phrase(
    "den har en dokumenttype (DTD), som Office aldri skriver, og som kan gjøre skade"
)
_SAVE_AGAIN = Phrase("Be avsenderen åpne filen, lagre den på nytt og sende den igjen.")
_MAKE_SMALLER = Phrase("Be avsenderen ta ut det som ikke hører til svaret, og sende den på nytt.")
_UNLOCK = Phrase("Be avsenderen fjerne passordet og sende den på nytt.")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of Office file.

    Attributes:
        name: what people call it.
        ending: how its file names end.
        content_type: what its main part is.
    """

    name: Phrase
    ending: str
    content_type: str

    @property
    def advice(self) -> Phrase:
        """What to ask of one who sent something like it."""
        return Phrase(
            "Be avsenderen lagre den som {kind} ({ending}) og sende den på nytt.",
            kind=self.name,
            ending=self.ending,
        )


WORD = Kind(
    Phrase("Word-dokument"),
    ".docx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
)
EXCEL = Kind(
    Phrase("Excel-regneark"),
    ".xlsx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
)


class Inadmissible(Exception):
    """The file may not come in.

    Attributes:
        reason: why, as a clause.
        advice: what to do about a file that somebody sent us, as a sentence.
    """

    def __init__(self, reason: Phrase, advice: Phrase = _SAVE_AGAIN) -> None:
        super().__init__(reason)
        self.reason = reason
        self.advice = advice


class TooMuch(Inadmissible):
    """There is more in the file than is let in."""

    def __init__(self, reason: Phrase = _SWELLS) -> None:
        super().__init__(reason, _MAKE_SMALLER)


class Damaged(Inadmissible):
    """The file is not what it was when it was saved, or was made by something else than Office."""

    def __init__(self) -> None:
        super().__init__(Phrase("den er skadet, så innholdet kan ikke leses"))


class Locked(Inadmissible):
    """The file can be read by those who know its password only."""

    def __init__(self) -> None:
        super().__init__(Phrase("den er beskyttet med passord"), _UNLOCK)


def admitted(path: Path, kind: Kind) -> bytes:
    """Return the bytes of a file whose parts may be parsed.

    Raises:
        Inadmissible: it is not there, or may not come in.
        CannotOpen: the system refuses the file.
    """
    content = _read(path)
    admit(content, kind)
    return content


def admit(content: bytes, kind: Kind) -> None:
    """Let a file in whose parts may be parsed.

    Raises:
        Inadmissible: it is of another kind, is damaged or locked, would swell, declares document
            types, has macros, or takes text from files that lie inside it.
    """
    if len(content) > LARGEST:
        raise TooMuch(Phrase("den er for stor"))
    damaged = Inadmissible(Phrase("den er ikke et {kind}, eller den er skadet", kind=kind.name))
    with refusing(damaged), unzipped(content) as archive:
        check_fit(archive, len(content), _LIMITS)
        _check(archive, kind)


def only_xml(content: bytes) -> bytes:
    """Return an admitted package without the parts that the gate has not looked into.

    No reader can then be led to one, whatever the relationships say; pictures are among them.
    """
    made = io.BytesIO()
    with unzipped(content) as archive, zipfile.ZipFile(made, "w") as kept:
        types = ContentTypes(archive)
        for member in archive.infolist():
            if types.is_xml(member.filename):
                kept.writestr(member.filename, whole(archive, member))
    return made.getvalue()


def _read(path: Path) -> bytes:
    try:
        if not path.exists():
            raise Inadmissible(Phrase("filen finnes ikke"))
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise CannotOpen(path=path, detail=reason_of(error)) from error


def unzipped(content: bytes) -> zipfile.ZipFile:
    """Return a package opened; what is wrong with it is for `refusing` to tell."""
    return open_zip(io.BytesIO(content), _LIMITS.most)


@contextmanager
def refusing(damaged: Inadmissible) -> Iterator[None]:
    """Make what goes wrong when a package is looked into a reason why it may not come in.

    Args:
        damaged: what to raise if it is not sound.

    Raises:
        Inadmissible: something went wrong.
    """
    try:
        yield
    except DefusedXmlException as error:
        raise Inadmissible(_DECLARES) from error
    except TooMuchXml as error:
        raise TooMuch from error
    except UnfitZip as error:
        raise _unfit(error.fault, damaged) from error
    except (*ZIP_DAMAGES, ParseError) as error:
        raise damaged from error


def _unfit(fault: Fault, damaged: Inadmissible) -> Inadmissible:
    match fault:
        case "swells" | "many":
            return TooMuch()
        case "locked":
            return Locked()
        case "method" | "alike":
            return damaged


def _check(archive: zipfile.ZipFile, kind: Kind) -> None:
    members = archive.infolist()
    if any("\0" in member.orig_filename for member in members):
        raise zipfile.BadZipFile  # readers do not agree on where such a name ends
    types = ContentTypes(archive)
    if kind.content_type not in types.all():
        reason = Phrase(
            "den er ikke lagret som {kind} ({ending})", kind=kind.name, ending=kind.ending
        )
        raise Inadmissible(reason, kind.advice)
    names = {member.filename.casefold() for member in members}
    if any(mark in told for mark in _MACROS for told in names | types.all()):
        raise Inadmissible(Phrase("den inneholder makroer"), kind.advice)
    _check_content(archive, types)


def _check_content(archive: zipfile.ZipFile, types: ContentTypes) -> None:
    members = archive.infolist()
    xml = [member for member in members if types.is_xml(member.filename)]
    if sum(member.file_size for member in xml) > _LARGEST_XML:
        raise TooMuchXml
    left = _MOST_NODES
    for member in xml:
        left -= count_nodes(whole(archive, member), left, _check_relation)
    others = [member for member in members if not types.is_xml(member.filename)]
    for member in others:
        deque(pieces(archive, member), maxlen=0)  # unpacked so that sizes and checksums are tried


def _check_relation(name: str, attributes: Mapping[str, str]) -> None:
    is_relation = name.endswith("}Relationship")
    if is_relation and attributes.get("Type", "").casefold().endswith(_FOREIGN):
        raise Inadmissible(Phrase("den henter tekst fra en annen fil som ligger inni den"))
