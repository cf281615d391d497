"""Metadata of a package in the words of Noark 5, for whoever journals it.

Names and values are those of arkivverket/noark5-standard, vedlegg 1 and 2. What only a case system
knows, as numbers in the journal and its status, is left to it; so it is no deposit by Noark 5.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final
from uuid import UUID, uuid5
from xml.etree.ElementTree import Element, SubElement, indent, register_namespace, tostring

from bufetat_editor.exchange.archive.entries import Described, File, JournalEntry, Party
from bufetat_editor.exchange.seal import Seal

METADATA: Final = "metadata.xml"
_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_ABOUT: Final = (
    "Noark 5-lignende metadata: navnene og verdiene er standardens, men dette er ikke et "
    "Noark 5-uttrekk. Det som bare arkivsystemet vet, som journalnummer og journalstatus, er "
    "ikke med."
)
_CASE: Final = re.compile(r"(\d{2})?(\d{2})/(\d+)")
_CENTURY: Final = "20"  # of a year that is told by two digits
_FINISHED, _ALGORITHM = "Dokumentet er ferdigstilt", "SHA-256"
_MAIN, _ATTACHED = "Hoveddokument", "Vedlegg"
_DETAILS: Final = {"fmt/476": "PDF/A-2a og PDF/UA-1"}


def write_metadata(seal: Seal, entries: Iterable[JournalEntry]) -> bytes:
    """Return the metadata of a package as XML.

    Args:
        seal: of the edition.
        entries: see `journal`.
    """
    return _Metadata(seal).written(entries)


class _Metadata:
    """Every id is made of the model's own and of what it stands for, so it is always the same."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal
        self._space = uuid5(UUID(seal.document_id), seal.edition)

    def written(self, entries: Iterable[JournalEntry]) -> bytes:
        register_namespace("xsi", _XSI)
        root = Element("arkivpakke")
        SubElement(root, "beskrivelse").text = _ABOUT
        folder = _typed(root, "mappe", "saksmappe")
        case = self._seal.case_number or ""
        _tell(folder, {"systemID": self._id("mappe", case), "mappeID": case})
        _tell(folder, {"tittel": self._seal.title})
        if numbers := _CASE.fullmatch(case):
            century, year, sequence = numbers.groups(_CENTURY)
            _tell(folder, {"saksaar": century + year, "sakssekvensnummer": sequence})
        for entry in entries:
            self._entry(folder, entry)
        indent(root)
        written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
        return written + b"\n"

    def _entry(self, folder: Element, entry: JournalEntry) -> None:
        node = _typed(folder, "registrering", "journalpost")
        own = entry.documents[0].files[0].path
        _tell(
            node,
            {
                "systemID": self._id("registrering", own),
                "opprettetDato": entry.made_at,
                "opprettetAv": entry.made_by,
                "tittel": entry.title,
                "beskrivelse": entry.about,
            },
        )
        if not entry.received:
            own_facts = SubElement(node, "virksomhetsspesifikkeMetadata")
            _tell(own_facts, self._seal.as_properties())
        _tell(
            node,
            {
                "journalposttype": entry.type,
                "dokumentetsDato": entry.dated,
                "mottattDato": entry.received,
                "antallVedlegg": str(len(entry.documents) - 1),
            },
        )
        for party in entry.parties:
            self._party(node, party, own)
        for number, described in enumerate(entry.documents, 1):
            self._document(node, described, number, entry)

    def _party(self, node: Element, party: Party, own: str) -> None:
        _tell(
            SubElement(node, "korrespondansepart"),
            {
                "systemID": self._id(party.role, own, party.name),
                "korrespondanseparttype": party.role,
                "korrespondansepartNavn": party.name,
                "saksbehandler": party.officer,
            },
        )

    def _document(
        self, node: Element, described: Described, number: int, entry: JournalEntry
    ) -> None:
        own = described.files[0].path
        inside = SubElement(node, "dokumentbeskrivelse")
        _tell(
            inside,
            {
                "systemID": self._id("dokumentbeskrivelse", own),
                "dokumenttype": described.type,
                "dokumentstatus": _FINISHED,
                "tittel": described.title,
                "beskrivelse": described.about,
                "opprettetDato": entry.made_at,
                "opprettetAv": entry.made_by,
                "tilknyttetRegistreringSom": _MAIN if number == 1 else _ATTACHED,
                "dokumentnummer": str(number),
                "tilknyttetDato": entry.made_at,
                "tilknyttetAv": entry.made_by,
            },
        )
        for file in described.files:
            self._file(inside, file, entry)

    def _file(self, node: Element, file: File, entry: JournalEntry) -> None:
        _tell(
            SubElement(node, "dokumentobjekt"),
            {
                "systemID": self._id("dokumentobjekt", file.path),
                "versjonsnummer": "1",
                "variantformat": file.variant,
                "format": file.format,
                "formatDetaljer": _DETAILS.get(file.format, ""),
                "opprettetDato": entry.made_at,
                "opprettetAv": entry.made_by,
                "referanseDokumentfil": file.path,
                "sjekksum": sha256(file.content).hexdigest(),
                "sjekksumAlgoritme": _ALGORITHM,
                "filstoerrelse": str(len(file.content)),
            },
        )

    def _id(self, *what: str) -> str:
        return str(uuid5(self._space, "\n".join(what)))


def _typed(parent: Element, name: str, specialised: str) -> Element:
    return SubElement(parent, name, {f"{{{_XSI}}}type": specialised})


def _tell(node: Element, facts: Mapping[str, str]) -> None:
    """Add an element for each fact that there is."""
    for name, value in facts.items():
        if value:
            SubElement(node, name).text = value
