"""Exporting: a state of the model, sealed, in the formats that people open."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from bufetat_editor.errors import UnknownFormat
from bufetat_editor.exchange.change_sheet import NothingToHandOut
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.usecases.desk import Desk, Moment
from bufetat_editor.usecases.export_files import file_name, make_folder, target, write_file
from bufetat_editor.usecases.export_subject import subject_of

_ENDINGS = {"word": ".docx", "excel": ".xlsx", "changes": ".docx"}
ALL = "all"

FORMATS = (*_ENDINGS, ALL)
"""What can be exported to: the document, the workbook, the change sheet; `all` writes every other
one into a folder, the change sheet if there is anything to hand out."""


def export(  # noqa: PLR0913 - what, where and how, each by its name
    desk: Desk,
    format: str,  # noqa: A002 - the field's word
    path: Path,
    *,
    edition: str | None = None,
    since: Moment | None = None,
    memo: str | None = None,
    without_memo: bool = False,
    template: Path | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> list[Path]:
    """Write the model, or one of its editions, and return the files written.

    A file appears whole or not at all, and an older one stays until then; what cannot be written in
    one format keeps the others from being written.

    Args:
        format: one of `FORMATS`.
        path: the file; or a folder, in which it is named after the model, the edition and what
            there is to tell it from another variant.
        edition: which edition; the draft as it stands if none.
        since: edition or changeset to show the changes from. If none, the document shows no
            changes, and the workbook and the change sheet show them from the base before it.
        memo: id of the memo to attach the model to; the last one if none.
        without_memo: the model alone.
        template: what Word files are made from; the program's own if none.
        stopped: asked between files; true leaves all unwritten.

    Raises:
        UnknownFormat: there is no such format.
        UnknownMoment: there is no such edition.
        SinceIsLater: the changes are to be shown from something later.
        NothingToHandOut: there is nothing for a change sheet to tell.
        NotAMemo: there is no such memo.
        WrongEnding: the file's name says that it is something else.
        CannotWrite: the system refuses the file.
        UserError: the template cannot be used.
    """
    if format not in FORMATS:
        raise UnknownFormat(name=format, known=", ".join(FORMATS))
    subject = subject_of(desk, edition=edition, since=since, memo=memo, without_memo=without_memo)
    if format == ALL:
        make_folder(path)
    files = [_planned(one, subject, since) for one in _ENDINGS if format in {one, ALL}]
    targets = [target(path, _ENDINGS[file.format], file.name, desk.path) for file in files]
    left_out = (NothingToHandOut,) if format == ALL else ()
    contents: dict[Path, bytes] = {}
    for file, goal in zip(files, targets, strict=True):
        if stopped():
            return []
        with suppress(*left_out):
            contents[goal] = _rendered(file, template)
    for goal, content in contents.items():
        write_file(goal, content)
    return list(contents)


@dataclass(frozen=True, slots=True)
class _File:
    """A file that is to be written: its format, what it shows, its name in a folder."""

    format: str
    subject: Subject
    name: str


def _planned(format: str, subject: Subject, since: Moment | None) -> _File:  # noqa: A002
    """Changes are shown in the document only if they were asked for."""
    if format == "changes":
        return _File(format, subject, file_name(subject, "endringsark"))
    if since is not None:
        return _File(format, subject, file_name(subject, "med endringer"))
    shown = replace(subject, base=None) if format == "word" else subject
    return _File(format, shown, file_name(subject))


def _rendered(file: _File, template: Path | None) -> bytes:
    match file.format:
        case "word":
            from bufetat_editor.exchange.word.template import read_template
            from bufetat_editor.exchange.word.writer import write_word

            return write_word(file.subject, read_template(template))
        case "changes":
            from bufetat_editor.exchange.word.change_sheet import write_change_sheet
            from bufetat_editor.exchange.word.template import read_template

            return write_change_sheet(file.subject, read_template(template))
        case _:
            from bufetat_editor.exchange.excel.writer import write_excel

            return write_excel(file.subject)
