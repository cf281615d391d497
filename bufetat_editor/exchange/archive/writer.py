"""The archive writer: an approved edition with all behind it, as one zipped bag."""

from __future__ import annotations

from typing import Final

from bufetat_editor import __version__
from bufetat_editor.errors import UserError
from bufetat_editor.exchange.archive.bag import AGENT, CASE, DECISION, MEETING, packed_bag
from bufetat_editor.exchange.archive.dossier import Dossier
from bufetat_editor.exchange.archive.formats import FORMATS, ending_of
from bufetat_editor.exchange.archive.journal import INPUTS, journal
from bufetat_editor.exchange.archive.metadata import METADATA, write_metadata
from bufetat_editor.exchange.archive.names import folder_of
from bufetat_editor.exchange.archive.opened import can_be_opened
from bufetat_editor.exchange.archive.readme import write_readme
from bufetat_editor.exchange.furniture import OWNER, meeting_of
from bufetat_editor.exchange.seal import Seal

README: Final = "LESMEG.txt"
MADE_BY: Final = f"bufetat-editor {__version__}"
"""What a package says that it was made by; another version may write the same otherwise."""


class TooMuchToArchive(UserError):
    """More lies behind the edition than one package holds."""

    sentence = (
        "Det lages ingen arkivpakke av «{edition}», for det som hører til, er mer enn én pakke kan "
        "ta (1 GB eller 20 000 filer). Eksporter de andre formatene, og arkiver filene som kom "
        "inn, for seg."
    )


def write_archive(dossier: Dossier) -> bytes:
    """Return a package, the same for the same dossier.

    Raises:
        TooMuchToArchive: it could not be opened again.
    """
    entries = journal(dossier)
    documents = (one for entry in entries for one in entry.documents)
    payload = {file.path: file.content for one in documents for file in one.files}
    tags = {
        METADATA: write_metadata(dossier.seal, entries),
        README: write_readme(dossier, entries),
    }
    # What came in is put in as it is: whatever it is, it then swells for nobody.
    stored = {one for one in payload if one.startswith(INPUTS) or _is_compressed(one)}
    seal = dossier.seal
    folder = folder_of(seal.title, seal.edition)
    package = packed_bag(folder, payload, fields_of(seal), tags, stored)
    if not can_be_opened(package):
        raise TooMuchToArchive(edition=seal.edition)
    return package


def _is_compressed(path: str) -> bool:
    return FORMATS[ending_of(path)].is_compressed


def fields_of(seal: Seal) -> dict[str, str]:
    """Return what a package of an edition says of itself."""
    return {
        "Source-Organization": OWNER,
        AGENT: MADE_BY,
        "External-Description": f"{seal.title} – {seal.edition}",
        "External-Identifier": seal.document_id,
        CASE: seal.case_number or "",
        MEETING: meeting_of(seal),
        DECISION: seal.decision or "",
        **seal.as_properties(),
    }
