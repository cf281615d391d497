"""The papers of a round: what each recipient is sent, the same bytes whenever they are made."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from bufetat_editor.domain.rounds import Round
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.circulation import Circulation, Paper
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.usecases.desk import Desk

if TYPE_CHECKING:  # each format loads its library when it is needed
    from bufetat_editor.exchange.word.template import Template

ENDINGS: dict[Paper, str] = {"model": ".docx", "form": ".xlsx", "memo": ".docx"}
"""Every paper that a recipient is sent, with the ending of its file's name."""


def circulated_in(desk: Desk, out: Round) -> Subject:
    """Return what the papers of a round that is out were made from."""
    edition = next(one for one in desk.log.editions() if one.name == out.edition)
    snapshot = desk.snapshot_at(edition.cs)
    return circulated(desk, snapshot, edition.name, edition.title, edition.at)


def circulated(desk: Desk, snapshot: Snapshot, edition: str, title: str, at: str) -> Subject:
    """Return what the papers of a round are made from: the model alone, without changes.

    It is the same before the edition is there and ever after.

    Args:
        snapshot: the content of the edition.
        edition: its name.
        title: of the document.
        at: when it is, or was, sent out, `YYYY-MM-DDTHH:MM:SSZ`.
    """
    changeset = desk.log.changeset(snapshot.changeset)
    seal = Seal(
        document_id=desk.log.document_id(),
        changeset=changeset.id,
        changeset_hash=changeset.hash,
        state_hash=state_hash(snapshot),
        edition=edition,
        status="circulated",
        at=at,
        title=title,
    )
    return Subject(snapshot, seal, last_changed=desk.log.last_changes(snapshot.changeset))


class PaperWriter:
    """Writes the papers of a round; the template is read once, and only if one is needed.

    Args:
        subject: what they are made from.
        template: what Word files are made from; the program's own if none.
    """

    def __init__(self, subject: Subject, template: Path | None = None) -> None:
        self._subject = subject
        self._path = template

    def written(self, circulation: Circulation) -> bytes:
        """Return the file of a paper.

        Args:
            circulation: which paper it is, and for whom.

        Raises:
            UserError: the template cannot be used, or a text is too long for Excel.
        """
        subject = replace(self._subject, circulation=circulation)
        if circulation.paper == "form":
            from bufetat_editor.exchange.excel.reply_form import write_reply_form

            return write_reply_form(subject)
        if circulation.paper == "memo":
            from bufetat_editor.exchange.word.covering_memo import write_covering_memo

            return write_covering_memo(subject, self._template)
        from bufetat_editor.exchange.word.writer import write_word

        return write_word(subject, self._template)

    @cached_property
    def _template(self) -> Template:
        from bufetat_editor.exchange.word.template import read_template

        return read_template(self._path)
