"""The formats that a model is exported to: what each of them shows, and how it is made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from bufetat_editor.exchange.changes import changes
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.export_names import changes_addition, file_name, memo_addition

if TYPE_CHECKING:  # each format loads its library when it is needed
    from bufetat_editor.exchange.word.template import Template


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a state of the model.

    Attributes:
        ending: of its files' names, with its dot.
        written: returns a file's content.
        memo: whether the memo is in it: the one that is wished for, never any, or always one if
            there is one.
        changes: whether it shows changes: if that is wished for, always, or never.
        called: what sets its files apart from others of the same ending.
        alone: what a file without the memo is called.
    """

    ending: str
    written: Callable[[ExportSource, Subject], bytes]
    memo: Literal["wished", "never", "always"] = "wished"
    changes: Literal["wished", "never", "always"] = "wished"
    called: str = ""
    alone: str = "uten notat"


@dataclass(frozen=True, slots=True)
class ExportFile:
    """One file that is to be made.

    Attributes:
        format: the name of its format.
        memo: id of the memo that is in it; none for the model alone.
        marks: whether it shows changes.
    """

    format: str
    memo: str | None
    marks: bool

    @property
    def ending(self) -> str:
        """What its name ends in, with its dot."""
        return FORMATS[self.format].ending


class ExportSource:
    """What the files of one export are made from; each is made once, also for the archive.

    Args:
        subject: with the base that changes are shown from, if there is one.
        shows_changes: whether it was asked for a document that shows them.
        template: what Word files are made from; the program's own if none.
    """

    def __init__(
        self, desk: Desk, subject: Subject, *, shows_changes: bool, template: Path | None = None
    ) -> None:
        self.desk = desk
        self.subject = subject
        self._shows_changes = shows_changes
        self._path = template
        self._made: dict[tuple[object, ...], bytes] = {}

    @cached_property
    def template(self) -> Template:
        """What Word files are made from.

        Raises:
            UserError: it cannot be used.
        """
        from bufetat_editor.exchange.word.template import read_template

        return read_template(self._path)

    def file(self, format: str) -> ExportFile:  # noqa: A002 - the field's word
        """Return the file that a format comes to."""
        subject, kind = self.subject, FORMATS[format]
        memos = {"wished": subject.memo, "never": None, "always": self._some_memo()}
        return self._file(format, memos[kind.memo])

    def files(self) -> Iterator[ExportFile]:
        """Yield the files of all formats; where the memo is printed, the model as a booklet too."""
        for format in FORMATS:  # noqa: A001 - the field's word
            file = self.file(format)
            yield file
            if format == "pdf" and file.memo:
                yield self._file(format, None)

    def name(self, file: ExportFile) -> str:
        """Return what a file is called in a folder, without its ending."""
        kind, subject = FORMATS[file.format], self.subject
        words = kind.called or ("med endringer" if self._shows_changes and file.marks else "")
        if words and file.marks and subject.base:
            words = changes_addition(words, subject.base.name)
        with_memo = memo_addition(subject.snapshot, file.memo, kind.alone)
        return file_name(subject, ["" if kind.memo == "never" else with_memo, words])

    def content(self, file: ExportFile) -> bytes:
        """Return what is in a file.

        Raises:
            LeftOut: this state of the model is none for its format.
            UserError: it cannot be made.
        """
        base = self.subject.base if file.marks else None
        return self.written(file.format, replace(self.subject, memo=file.memo, base=base))

    def written(self, format: str, subject: Subject) -> bytes:  # noqa: A002 - the field's word
        """Return a state of the model in a format; what was made before is not made again.

        Args:
            subject: of this export's model.

        Raises:
            UserError: it cannot be made.
        """
        base = (subject.base.snapshot.changeset, subject.base.name) if subject.base else None
        key = format, subject.snapshot.changeset, subject.memo, base
        if key not in self._made:
            self._made[key] = FORMATS[format].written(self, subject)
        return self._made[key]

    def _file(self, format: str, memo: str | None) -> ExportFile:  # noqa: A002
        kind = FORMATS[format].changes
        is_marked = kind == "always" or (kind == "wished" and self._has_marks(memo))
        return ExportFile(format, memo, is_marked)

    def _has_marks(self, memo: str | None) -> bool:
        """Whether it was asked for changes and there are some, as there are in what was asked for.

        Where nothing but the memo has changed, the model alone has none to show.
        """
        subject = self.subject
        if not self._shows_changes or memo == subject.memo:
            return self._shows_changes
        return bool(changes(replace(subject, memo=memo)))

    def _some_memo(self) -> str | None:
        """The memo that was asked for; the last one if it was asked for none."""
        memos = self.subject.snapshot.of_kind("memo")
        return self.subject.memo or (memos[-1].id if memos else None)


def _word(source: ExportSource, subject: Subject) -> bytes:
    from bufetat_editor.exchange.word.writer import write_word

    return write_word(subject, source.template)


def _excel(_source: ExportSource, subject: Subject) -> bytes:
    from bufetat_editor.exchange.excel.writer import write_excel

    return write_excel(subject)


def _html(_source: ExportSource, subject: Subject) -> bytes:
    from bufetat_editor.exchange.html.writer import write_html

    return write_html(subject)


def _change_sheet(source: ExportSource, subject: Subject) -> bytes:
    from bufetat_editor.exchange.word.change_sheet import write_change_sheet

    return write_change_sheet(subject, source.template)


def _archive(source: ExportSource, subject: Subject) -> bytes:
    """The package, and in it what the other formats come to, without marks."""
    from bufetat_editor.usecases.archiving import archived, as_approved

    frozen = as_approved(source.desk, subject)
    clean = replace(frozen, base=None)
    shown = {"word": clean, "excel": frozen, "html": replace(clean, memo=None)}
    files = {
        f"{_ARCHIVED}{FORMATS[format].ending}": source.written(format, one)
        for format, one in shown.items()  # noqa: A001 - the field's word
    }
    return archived(source.desk, frozen, files)


_ARCHIVED = "tjenestemodell"
"""What the files are called in a package, where nothing is to be told apart by names."""

FORMATS = {
    "word": Format(".docx", _word),
    "excel": Format(".xlsx", _excel, changes="always"),
    "html": Format(".html", _html, memo="never"),
    "changes": Format(".docx", _change_sheet, changes="always", called="endringsark"),
    "archive": Format(".zip", _archive, memo="always", changes="never", called="arkivpakke"),
}
"""By name, in the order in which they are written."""
