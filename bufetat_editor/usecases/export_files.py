"""The files of an export: what they are called, and that they appear whole or not at all."""

from __future__ import annotations

import re
from pathlib import Path

from bufetat_editor.domain.places import memo_title
from bufetat_editor.errors import CannotWrite, WrongEnding, reason_of
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.storage.unfinished import unfinished

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')  # in names of files on Windows
_LONGEST_STEM, _LONGEST_ADDITION = 120, 48  # bytes; with an ending far below what systems take


def target(path: Path, ending: str, name: str, model: Path) -> Path:
    """Return the file to write.

    Args:
        path: the file; or a folder, in which it gets `name`.
        ending: of the format, with its dot.
        model: the file of the model itself, which no export takes the place of.

    Raises:
        WrongEnding: the file's name says that it is something else.
        CannotWrite: the system refuses to tell.
    """
    try:
        if path.is_dir():
            return path / f"{name}{ending}"
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error
    if not path.suffix:
        path = path.with_name(path.name + ending)
    if path.suffix.lower() != ending or path == model:
        raise WrongEnding(path=path, ending=ending)
    return path


def file_name(subject: Subject, changes: str = "") -> str:
    """Return the name of a file in a folder, without its ending: model, edition, which variant.

    Args:
        changes: how changes are shown, in words, if that sets the file apart from others.
    """
    stem = _cut(f"{subject.seal.title} - {subject.seal.edition}", _LONGEST_STEM)
    if changes and subject.base:
        changes += f" fra {_cut(subject.base.name, _LONGEST_ADDITION)}"
    additions = [addition for addition in (_memo_addition(subject), changes) if addition]
    return f"{stem} {', '.join(additions)}".rstrip()


def _memo_addition(subject: Subject) -> str:
    """The last memo is the one that is meant; without it, or with another one, the name says so."""
    memos = [memo.id for memo in subject.snapshot.of_kind("memo")]
    if subject.memo is None:
        return "uten notat" if memos else ""
    if subject.memo == memos[-1]:
        return ""
    title = memo_title(subject.snapshot, subject.snapshot[subject.memo])
    return f"med {_cut(title, _LONGEST_ADDITION)}"


def _cut(text: str, longest: int) -> str:
    allowed = _FORBIDDEN.sub("_", text).encode("utf-8", "replace")
    return allowed[:longest].decode("utf-8", "ignore").strip(" .")


def make_folder(path: Path) -> None:
    """Make a folder if it is not there.

    Raises:
        CannotWrite: the system refuses it.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error


def write_file(path: Path, content: bytes) -> None:
    """Write a file; an older one stays until the new one is whole.

    Raises:
        CannotWrite: the system refuses the file.
    """
    try:
        with unfinished(path) as partial:
            partial.write_bytes(content)
            partial.replace(path)
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error
