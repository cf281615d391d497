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
from bufetat_editor.exchange.archive.unpacked import open_anywhere
from bufetat_editor.exchange.yaml.content import Content
from bufetat_editor.history.changeset import Intent, Record
from bufetat_editor.usecases.editions import edition_record
from bufetat_editor.usecases.names import given_name
from bufetat_editor.usecases.safeguarding import NoSuchFile
from bufetat_editor.usecases.sources import NewModel


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


def model_of_package(path: Path) -> NewModel:
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
    package = open_anywhere(path)
    found = checked(package)
    for problem in found.problems:
        raise AlteredPackage(name=path.name, problem=problem)
    if found.content is None or not _is_approved(found.content):
        raise NoApprovedEdition(name=path.name)
    return _new_model(found.content, package.files[DATA].decode())


def _is_approved(content: Content) -> bool:
    """True if it tells of an approval that could have been written down in the program."""
    seal = content.seal
    is_named = seal.edition == given_name(seal.edition) and not seal.edition.isdecimal()
    is_decided = seal.is_approved and seal.meeting_date and seal.case_number
    return bool(is_named and seal.edition and is_decided and content.by)


def _new_model(content: Content, text: str) -> NewModel:
    seal, items = content.seal, tuple(map(_without_marks, content.items))
    record: Record = {
        **edition_record(seal.edition, "approved", Snapshot(1, items), seal.title),
        "meeting_date": seal.meeting_date,
        "case_number": seal.case_number,
        "decision": seal.decision,
    }
    return NewModel(
        text,
        items,
        Intent("seed", content.by, seal.at, f"Hentet fra arkivpakken av «{seal.edition}»"),
        Intent("approve", content.by, seal.at, record=record),
    )


def _without_marks(item: Item) -> Item:
    """An item without what the program noted of rounds, which the new model does not have."""
    marks = {field.name for field in KINDS[item.kind].fields if field.is_mark}
    kept = {name: value for name, value in item.attrs.items() if name not in marks}
    return replace(item, attrs=kept)
