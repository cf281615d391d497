"""Archiving: an approved edition with all that lies behind it, as one package for ever."""

from __future__ import annotations

from collections.abc import Mapping

from bufetat_editor.domain.memo_heads import memo_head
from bufetat_editor.exchange.left_out import LeftOut
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.changeset import Edition
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import edition_named
from bufetat_editor.usecases.export_subject import subject_of
from bufetat_editor.usecases.past import desk_at_approval


class NotApproved(LeftOut):
    """What the meeting has not approved is no record yet."""

    sentence = (
        "«{edition}» er ikke godkjent, og bare godkjente utgaver arkiveres. Velg en godkjent "
        "utgave, eller godkjenn den først."
    )
    left_out = "Arkivpakken er ikke med, for «{edition}» er ikke godkjent."


def as_approved(desk: Desk, subject: Subject) -> Subject:
    """Return what a package is made of: an edition as it stood when it was approved.

    It is the same whenever it is asked for, whatever was edited or approved since.

    Args:
        subject: the edition, or the model while it stands as the edition has it.

    Raises:
        NotApproved: it is no approved edition.
    """
    edition = require_approved(desk, subject)
    past = desk_at_approval(desk, edition)
    frozen = past.snapshot_at(edition.cs)
    memo = subject.memo if subject.memo and frozen.is_living(subject.memo) else None
    return subject_of(past, edition=edition.name, memo=memo, without_memo=subject.memo is None)


def archived(desk: Desk, subject: Subject, files: Mapping[str, bytes]) -> bytes:
    """Return the package of an approved edition: the same bytes whenever it is made.

    With it go the rounds that came after the approved edition before, each with its register as it
    was when the edition was approved, and with every file that came back.

    Args:
        subject: see `as_approved`.
        files: the edition in the formats that people open, by the names of the files.

    Raises:
        NotApproved: it is no approved edition.
        LostFile: a received file is not in the model.
        UserError: a text is too long for Excel.
    """
    from bufetat_editor.exchange.archive.dossier import Dossier
    from bufetat_editor.exchange.archive.tasks import write_tasks
    from bufetat_editor.exchange.archive.writer import write_archive
    from bufetat_editor.exchange.yaml.content import write_content
    from bufetat_editor.usecases.behind import rounds_behind, unread_files

    edition = require_approved(desk, subject)
    past = desk_at_approval(desk, edition)
    dossier = Dossier(
        seal=subject.seal,
        by=edition.by,
        head=memo_head(subject.snapshot, subject.memo) if subject.memo else {},
        documents=files,
        data=write_content(subject.snapshot, subject.seal, edition.by).encode(),
        tasks=write_tasks(subject),
        rounds=rounds_behind(past, edition),
        unread=unread_files(past, edition),
    )
    return write_archive(dossier)


def require_approved(desk: Desk, subject: Subject) -> Edition:
    """Return the approved edition that this is.

    Raises:
        NotApproved: it is none.
    """
    name = subject.seal.edition
    edition = edition_named(desk, name) if subject.seal.is_approved else None
    if edition is None:
        raise NotApproved(edition=name)
    return edition
