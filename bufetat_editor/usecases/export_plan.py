"""Which files an export comes to: what each of them shows, and what it is called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bufetat_editor.exchange.change_sheet import NothingHasChanged
from bufetat_editor.exchange.changes import changes
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.usecases.export_formats import ALL, FORMATS, formats_of
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
        self._changed: dict[str | None, bool] = {}

    def files(self, format: str) -> tuple[ExportFile, ...]:  # noqa: A002 - the field's word
        """Return the files that a format comes to, or all formats.

        Raises:
            UnknownFormat: there is no such format.
            NothingHasChanged: changes were asked for, and there are none to show in any of them.
        """
        made = tuple(self._files(format))
        base = self._subject.base
        if self._shows_changes and base and not any(map(self._has_changes, made)):
            raise NothingHasChanged(since=base.name)
        return made

    def _files(self, format: str) -> Iterator[ExportFile]:  # noqa: A002
        for name, kind in formats_of(format).items():
            memo = self._memo(name)
            yield self._file(name, memo)
            if memo and kind.also_alone and format == ALL:
                yield self._file(name, None)

    def _memo(self, format: str) -> str | None:  # noqa: A002
        memos = {"wished": self._subject.memo, "never": None, "always": self._some_memo()}
        return memos[FORMATS[format].memo]

    def _file(self, format: str, memo: str | None) -> ExportFile:  # noqa: A002
        wish = FORMATS[format].changes
        is_marked = wish == "always" or (
            wish == "wished" and self._shows_changes and self._is_changed(memo)
        )
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

    def _has_changes(self, file: ExportFile) -> bool:
        return file.subject.base is not None and self._is_changed(file.subject.memo)

    def _is_changed(self, memo: str | None) -> bool:
        """Where nothing but the memo has changed, the model alone has no changes to show."""
        if memo not in self._changed:
            self._changed[memo] = bool(changes(replace(self._subject, memo=memo)))
        return self._changed[memo]

    def _some_memo(self) -> str | None:
        """The memo that was asked for; the last one if it was asked for none."""
        memos = self._subject.snapshot.of_kind("memo")
        return self._subject.memo or (memos[-1].id if memos else None)
