"""The archive writer: an approved edition with all behind it, as one zipped bag."""

from __future__ import annotations

from typing import Final

from bufetat_editor.exchange.archive.bag import packed_bag
from bufetat_editor.exchange.archive.contents import Contents
from bufetat_editor.exchange.archive.formats import is_compressed
from bufetat_editor.exchange.archive.journal import INPUTS, journal
from bufetat_editor.exchange.archive.metadata import METADATA, write_metadata
from bufetat_editor.exchange.archive.names import safe_name
from bufetat_editor.exchange.archive.readme import write_readme
from bufetat_editor.exchange.furniture import meeting_of
from bufetat_editor.exchange.seal import Seal

README: Final = "LESMEG.txt"
_OWNER: Final = "Bufetat"


def write_archive(contents: Contents) -> bytes:
    """Return a package, the same for the same contents."""
    entries = journal(contents)
    documents = (one for entry in entries for one in entry.documents)
    payload = {file.path: file.content for one in documents for file in one.files}
    tags = {
        METADATA: write_metadata(contents.seal, entries),
        README: write_readme(contents),
    }
    # What came in is put in as it is: whatever it is, it then swells for nobody.
    stored = {one for one in payload if is_compressed(one) or one.startswith(INPUTS)}
    folder = safe_name(f"{contents.seal.title} - {contents.seal.edition}")
    return packed_bag(folder, payload, _fields(contents.seal), tags, stored)


def _fields(seal: Seal) -> dict[str, str]:
    return {
        "Source-Organization": _OWNER,
        "External-Description": f"{seal.title} – {seal.edition}",
        "External-Identifier": seal.document_id,
        "Internal-Sender-Identifier": seal.case_number or "",
        "Godkjent": meeting_of(seal),
        "Beslutning": seal.decision or "",
        **seal.as_properties(),
    }
