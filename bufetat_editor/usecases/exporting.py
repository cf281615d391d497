"""Exporting: a state of the model, sealed, in the formats that people open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from bufetat_editor.errors import UnknownFormat
from bufetat_editor.exchange.change_sheet import NothingToHandOut, change_sheet
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.usecases.desk import Desk, Moment
from bufetat_editor.usecases.export_files import (
    checked_file,
    checked_folder,
    is_folder,
    make_folder,
    write_file,
    write_into,
)
from bufetat_editor.usecases.export_names import file_name
from bufetat_editor.usecases.export_subject import subject_of

_ENDINGS = {"word": ".docx", "excel": ".xlsx", "changes": ".docx"}
ALL = "all"

FORMATS = (*_ENDINGS, ALL)
"""What can be exported to: the document, the workbook, the change sheet; `all` writes every other
one into a folder, the change sheet if there is anything to hand out."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of an export.

    Attributes:
        files: where all that was wanted stands; none if the export was stopped.
        made: the folder, if it was not there before.
        left_out: a sentence that tells why the change sheet is not among them; else empty.
    """

    files: tuple[Path, ...] = ()
    made: Path | None = None
    left_out: str = ""


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
    into_folder: bool = False,
    stopped: Callable[[], bool] = lambda: False,
) -> Exported:
    """Write the model, or one of its editions.

    A file appears whole or not at all; what cannot be written in one format keeps the others from
    being written. A file that is named takes the place of an older one. In a folder everything
    stays that lies there: a new file gets a number behind its name if that is taken, and none is
    written where the same lies already.

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
        into_folder: `path` is a folder even if there is none yet; it is made then.
        stopped: asked between files; true leaves all unwritten.

    Raises:
        UnknownFormat: there is no such format.
        UnknownMoment: there is no such edition.
        SinceIsLater: the changes are to be shown from something later.
        NothingHasChanged: nothing that is printed has changed since then.
        NothingToHandOut: there is nothing for a change sheet to tell.
        NotAMemo: there is no such memo.
        NotAFolder: there is a file where a folder should be.
        WrongEnding: the file's name says that it is something else.
        StillNeeded: the file is the model itself or the template.
        CannotWrite: the system refuses the file.
        UserError: the template cannot be used.
    """
    if format not in FORMATS:
        raise UnknownFormat(name=format, known=", ".join(FORMATS))
    subject = subject_of(desk, edition=edition, since=since, memo=memo, without_memo=without_memo)
    left_out = _why_no_sheet(subject) if format == ALL else ""
    files = [
        _planned(one, subject, since)
        for one in (_ENDINGS if format == ALL else (format,))
        if not (one == "changes" and left_out)
    ]
    is_in_folder = into_folder or format == ALL or is_folder(path)
    needed = [file for file in (desk.path, template) if file]
    goal = checked_folder(path) if is_in_folder else checked_file(path, files[0].ending, needed)
    contents: list[bytes] = []
    for file in files:
        if stopped():
            return Exported()
        contents.append(_rendered(file, template))
    if not is_in_folder:
        write_file(goal, contents[0])
        return Exported((goal,))
    made = goal if make_folder(goal) else None
    written = (
        write_into(goal, file.name, file.ending, content)
        for file, content in zip(files, contents, strict=True)
    )
    return Exported(tuple(written), made, left_out)


def _why_no_sheet(subject: Subject) -> str:
    try:
        change_sheet(subject)
    except NothingToHandOut as error:
        return error.left_out.format(**error.facts)
    return ""


@dataclass(frozen=True, slots=True)
class _File:
    """A file that is to be written: its format, what it shows, its name in a folder."""

    format: str
    subject: Subject
    name: str

    @property
    def ending(self) -> str:
        return _ENDINGS[self.format]


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
