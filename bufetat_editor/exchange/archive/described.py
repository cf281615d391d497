"""Reading what the metadata of a package tell: of which approval it is, and which files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

_LARGEST = 40_000_000  # bytes; a file takes 1 500 of them, and a package has at most 20 000


class Received(NamedTuple):
    """What is told of a file that came in.

    Attributes:
        at: when, `YYYY-MM-DDTHH:MM:SSZ`.
        sender: who it is from; empty if nobody said it.
    """

    at: str
    sender: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the metadata tell that is told elsewhere too.

    Attributes:
        case: the number of the case.
        by: who wrote the approval down.
        dated: the day of the meeting.
        about: how it was approved, and what was decided.
        sums: checksums by the paths of the files.
        received: what is told of those that came in, by their paths.
    """

    case: str
    by: str
    dated: str
    about: str
    sums: Mapping[str, str]
    received: Mapping[str, Received]


def read_metadata(content: bytes) -> Metadata:
    """Return what metadata tell.

    Raises:
        ValueError: it is no metadata.
    """
    if len(content) > _LARGEST:
        raise ValueError(len(content))
    try:
        root = fromstring(content, forbid_dtd=True)
    except (ParseError, DefusedXmlException) as error:
        raise ValueError from error
    return Metadata(
        root.findtext("mappe/mappeID", ""),
        root.findtext("mappe/registrering/opprettetAv", ""),
        root.findtext("mappe/registrering/dokumentetsDato", ""),
        root.findtext("mappe/registrering/beskrivelse", ""),
        {
            one.findtext("referanseDokumentfil", ""): one.findtext("sjekksum", "")
            for one in root.iter("dokumentobjekt")
        },
        dict(_received(root)),
    )


def _received(root: Element) -> Iterator[tuple[str, Received]]:
    for entry in root.iterfind("mappe/registrering"):
        if at := entry.findtext("mottattDato", ""):
            sender = entry.findtext("korrespondansepart/korrespondansepartNavn", "")
            for file in entry.iter("dokumentobjekt"):
                yield file.findtext("referanseDokumentfil", ""), Received(at, sender)
