"""Making a model of an edition that lies in an archive, as it was approved."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.exchange.archive.checking import checked
from bufetat_editor.exchange.archive.journal import DATA
from bufetat_editor.exchange.archive.opened import open_package
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.yaml.content_reader import read_content
from bufetat_editor.history.changeset import Intent, Record
from bufetat_editor.usecases.editions import edition_record
from bufetat_editor.usecases.names import given_name
from bufetat_editor.usecases.safeguarding import NoSuchFile
from bufetat_editor.usecases.sources import Source


class AlteredPackage(UserError):
    """The package is not as it was made."""

    sentence = (
        "Det lages ingen modell av «{name}», for pakken er endret eller skadet. {problem} "
        "Hent den på nytt derfra den er arkivert."
    )


class NoApprovedEdition(UserError):
    """Only what a meeting has approved is made a model of again."""

    sentence = (
        "Det lages ingen modell av «{name}», for pakken forteller ikke om en utgave som er "
        "godkjent av et møte. Velg en annen pakke."
    )


def model_of_package(path: Path) -> Source:
    """Return an edition out of the archive, approved again by the same name and the same meeting.

    Author and time are those of the approval. The rounds behind it stay in the package.

    Raises:
        UnsoundPackage: it is no package.
        AlteredPackage: it is not as it was made.
        NoApprovedEdition: it holds no approved edition.
        NoSuchFile: there is no such file.
        CannotOpen: the system refuses the file.
    """
    if not os.path.lexists(path):
        raise NoSuchFile(name=path.name)
    package = open_package(path)
    for problem in checked(package).problems:
        raise AlteredPackage(name=path.name, problem=problem)
    text = package.files[DATA].decode()
    content = read_content(text)
    seal, items = content.seal, tuple(map(_without_marks, content.items))
    record = _record(seal, items)
    if record is None or not content.by:
        raise NoApprovedEdition(name=path.name)
    return Source(
        text,
        items,
        Intent("seed", content.by, seal.at, f"Hentet fra arkivpakken av «{seal.edition}»"),
        Intent("approve", content.by, seal.at, record=record),
    )


def _record(seal: Seal, items: tuple[Item, ...]) -> Record | None:
    """What the approval keeps, if it is one, and of this content."""
    record = {
        **edition_record(seal.edition, "approved", Snapshot(1, items), seal.title),
        "meeting_date": seal.meeting_date,
        "case_number": seal.case_number,
        "decision": seal.decision,
    }
    is_named = seal.edition == given_name(seal.edition) and not seal.edition.isdecimal()
    is_decided = seal.status == "approved" and seal.meeting_date and seal.case_number
    is_this = record["state_hash"] == seal.state_hash
    return record if is_named and seal.edition and is_decided and is_this else None


def _without_marks(item: Item) -> Item:
    """An item without what the program noted of rounds, which the new model does not have."""
    marks = {field.name for field in KINDS[item.kind].fields if field.is_mark}
    kept = {name: value for name, value in item.attrs.items() if name not in marks}
    return replace(item, attrs=kept)
