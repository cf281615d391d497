"""Exporting: a state of the model, sealed, in the formats that people open."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import (
    CannotWrite,
    ChangesNotInWord,
    NotAMemo,
    UnknownFormat,
    UnknownMoment,
    WrongEnding,
    reason_of,
)
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.subject import Base, Subject
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.history.signatures import Signatures
from bufetat_editor.storage.unfinished import unfinished
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import edition_named
from bufetat_editor.usecases.reading import base_edition

_ENDINGS = {"word": ".docx", "excel": ".xlsx"}
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')  # in names of files on Windows
_LONGEST_NAME = 120
ALL = "all"

FORMATS = (*_ENDINGS, ALL)
"""What can be exported to; `all` writes every other one into a folder."""


def export(
    desk: Desk,
    format: str,  # noqa: A002 - the field's word
    path: Path,
    *,
    edition: str | None = None,
    since: str | None = None,
    memo: str | None = None,
    without_memo: bool = False,
    stopped: Callable[[], bool] = lambda: False,
) -> list[Path]:
    """Write the model, or one of its editions, and return the files written.

    A file appears whole or not at all, and an older one stays until then; what cannot be written in
    one format keeps the others from being written.

    Args:
        format: one of `FORMATS`.
        path: the file; or a folder, in which it is named after the model and the edition.
        edition: which edition; the draft as it stands if none.
        since: edition or changeset to tell the changes from; the base before it if none.
        memo: id of the memo to attach the model to; the last one if none.
        without_memo: the model alone.
        stopped: asked between files; true leaves all unwritten.

    Raises:
        UnknownFormat: there is no such format.
        UnknownMoment: there is no such edition.
        NotAMemo: there is no such memo.
        WrongEnding: the file's name says that it is something else.
        CannotWrite: the system refuses the file.
    """
    if format not in FORMATS:
        raise UnknownFormat(name=format, known=", ".join(FORMATS))
    if since and format == "word":
        raise ChangesNotInWord
    subject = _subject(desk, edition, since, memo, without_memo=without_memo)
    wanted = _ENDINGS if format == ALL else (format,)
    if format == ALL:
        _make_folder(path)
    try:
        targets = {one: _target(desk, path, subject.seal, one) for one in wanted}
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error
    contents: dict[Path, bytes] = {}
    for one, target in targets.items():
        if stopped():
            return []
        contents[target] = _render(one, subject)
    for target, content in contents.items():
        _write(target, content)
    return list(contents)


def _subject(
    desk: Desk, edition: str | None, since: str | None, memo: str | None, *, without_memo: bool
) -> Subject:
    if edition is None:
        snapshot = desk.snapshot
        named = _approved_as_it_stands(desk)
    else:
        named = edition_named(desk, edition)
        if named is None:
            raise UnknownMoment(name=edition)
        snapshot = desk.snapshot_at(named.cs)
    return Subject(
        snapshot=snapshot,
        seal=_seal(desk, snapshot, named),
        memo=None if without_memo else _memo(snapshot, memo),
        base=_base(desk, snapshot, since, named.cs if named else None),
        last_changed=desk.log.last_changes(snapshot.changeset),
    )


def _approved_as_it_stands(desk: Desk) -> Edition | None:
    """The last approved edition, if the model has not been changed since."""
    approved = [one for one in desk.log.editions() if one.status == "approved"]
    if approved and approved[-1].state_hash == state_hash(desk.snapshot):
        return approved[-1]
    return None


def _seal(desk: Desk, snapshot: Snapshot, edition: Edition | None) -> Seal:
    changeset = desk.log.changeset(snapshot.changeset)
    model = snapshot.children(None, "service_model")[0]
    return Seal(
        document_id=desk.log.document_id(),
        changeset=changeset.id,
        changeset_hash=changeset.hash,
        state_hash=state_hash(snapshot),
        edition=edition.name if edition else f"Endring {changeset.id}",
        status=edition.status if edition else "draft",
        at=edition.at if edition else changeset.intent.at,
        title=edition.title if edition else model.text,
        meeting_date=edition.meeting_date if edition else None,
        case_number=edition.case_number if edition else None,
        decision=edition.decision if edition else None,
    )


def _memo(snapshot: Snapshot, memo: str | None) -> str | None:
    if memo is not None:
        if not snapshot.is_living(memo) or snapshot[memo].kind != "memo":
            raise NotAMemo(item=memo)
        return memo
    memos = snapshot.of_kind("memo")
    return memos[-1].id if memos else None


def _base(desk: Desk, snapshot: Snapshot, since: str | None, content: int | None) -> Base | None:
    edition = edition_named(desk, since) if since else base_edition(desk, before=content)
    name = edition.name if edition else since
    if name is None:
        return None
    then = desk.snapshot_at(name)
    at = edition.at if edition else desk.log.changeset(then.changeset).intent.at
    steps = desk.log.steps_between(then.changeset, snapshot.changeset)
    return Base(then, name, at, Signatures(steps, snapshot, then))


def _target(desk: Desk, path: Path, seal: Seal, format: str) -> Path:  # noqa: A002
    """The file to write: named after the model and the edition if the path is a folder."""
    ending = _ENDINGS[format]
    if path.is_dir():
        name = _FORBIDDEN.sub("_", f"{seal.title} - {seal.edition}")[:_LONGEST_NAME]
        return path / f"{name.strip(' .')}{ending}"
    if not path.suffix:
        path = path.with_name(path.name + ending)
    if path.suffix.lower() != ending or path == desk.path:
        raise WrongEnding(path=path, ending=ending)
    return path


def _render(format: str, subject: Subject) -> bytes:  # noqa: A002
    match format:
        case "word":
            from bufetat_editor.exchange.word.writer import write_word

            return write_word(subject)
        case "excel":
            from bufetat_editor.exchange.excel.writer import write_excel

            return write_excel(subject)
        case _:
            raise UnknownFormat(name=format, known=", ".join(FORMATS))


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error


def _write(path: Path, content: bytes) -> None:
    try:
        with unfinished(path) as partial:
            partial.write_bytes(content)
            partial.replace(path)
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error
