"""Which files an export comes to: what each of them shows, and what it is called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bufetat_editor.exchange.changes import changes
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.usecases.export_formats import FORMATS
from bufetat_editor.usecases.export_names import changes_addition, file_name, memo_addition


@dataclass(frozen=True, slots=True)
class ExportFile:
    """One file that is to be made.

    Attributes:
        format: the name of its format.
        subject: what it shows.
        name: what it is called in a folder, without its ending.
    """

    format: str
    subject: Subject
    name: str

    @property
    def ending(self) -> str:
        """What its name ends in, with its dot."""
        return FORMATS[self.format].ending


class ExportPlan:
    """The files by which a state of the model can be exported.

    Args:
        subject: with the base that changes are shown from, if there is one.
        shows_changes: whether it was asked for documents that show them.
    """

    def __init__(self, subject: Subject, *, shows_changes: bool) -> None:
        self._subject = subject
        self._shows_changes = shows_changes

    def file(self, format: str) -> ExportFile:  # noqa: A002 - the field's word
        """Return the file that a format comes to."""
        memos = {"wished": self._subject.memo, "never": None, "always": self._some_memo()}
        return self._file(format, memos[FORMATS[format].memo])

    def files(self) -> Iterator[ExportFile]:
        """Yield the files of all formats; where the memo is printed, the model as a booklet too."""
        for format in FORMATS:  # noqa: A001 - the field's word
            file = self.file(format)
            yield file
            if format == "pdf" and file.subject.memo:
                yield self._file(format, None)

    def _file(self, format: str, memo: str | None) -> ExportFile:  # noqa: A002
        wish = FORMATS[format].changes
        is_marked = wish == "always" or (wish == "wished" and self._has_marks(memo))
        base = self._subject.base if is_marked else None
        shown = replace(self._subject, memo=memo, base=base)
        return ExportFile(format, shown, self._name(format, shown))

    def _name(self, format: str, shown: Subject) -> str:  # noqa: A002
        kind = FORMATS[format]
        words = kind.called or ("med endringer" if self._shows_changes and shown.base else "")
        if words and shown.base:
            words = changes_addition(words, shown.base.name)
        with_memo = memo_addition(shown.snapshot, shown.memo, kind.alone)
        return file_name(shown, ["" if kind.memo == "never" else with_memo, words])

    def _has_marks(self, memo: str | None) -> bool:
        """Whether it was asked for changes and there are some, as there are in what was asked for.

        Where nothing but the memo has changed, the model alone has none to show.
        """
        if not self._shows_changes or memo == self._subject.memo:
            return self._shows_changes
        return bool(changes(replace(self._subject, memo=memo)))

    def _some_memo(self) -> str | None:
        """The memo that was asked for; the last one if it was asked for none."""
        memos = self._subject.snapshot.of_kind("memo")
        return self._subject.memo or (memos[-1].id if memos else None)
