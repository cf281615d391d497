"""Exporting: a state of the model, sealed, in the formats that people open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bufetat_editor.phrase import Phrase
from bufetat_editor.usecases.begun import Begun
from bufetat_editor.usecases.desk import Desk, Moment
from bufetat_editor.usecases.export_files import (
    Written,
    checked_file,
    checked_folder,
    is_folder,
    write_all,
    write_file,
)
from bufetat_editor.usecases.export_formats import ALL
from bufetat_editor.usecases.export_plan import ExportFile, ExportPlan
from bufetat_editor.usecases.export_source import ExportSource
from bufetat_editor.usecases.export_subject import subject_of
from bufetat_editor.usecases.export_wishes import check_wishes


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of an export.

    Attributes:
        files: where all that was wanted stands; none if the export was stopped.
        made: the folder, if it was not there before.
        left_out: sentences that tell why a format is not among them, or in the package.
    """

    files: tuple[Path, ...] = ()
    made: Path | None = None
    left_out: tuple[Phrase, ...] = ()


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
    needed: Iterable[Path] = (),
    stopped: Callable[[], bool] = lambda: False,
    told: Callable[[Begun], object] = lambda _begun: None,
) -> Exported:
    """Write the model, or one of its editions.

    A file appears whole or not at all, and all files that are wished for or none: each is made
    before the first is written, and if one of them is refused, the others go again. A file that is
    named takes the place of an older one. In a folder everything stays that lies there: a new file
    gets a number behind its name if that is taken, and none is written where the same lies already.

    Args:
        format: one of `FORMATS`, or `ALL`.
        path: the file; or a folder, in which it is named after the model, the edition and what
            there is to tell it from another variant.
        edition: which edition; the draft as it stands if none.
        since: edition or changeset to show the changes from. If none, the document shows no
            changes, and the workbook and the change sheet show them from the edition before.
        memo: id of the memo to attach the model to; the last one if none.
        without_memo: the model alone.
        template: what Word files are made from; the program's own if none.
        into_folder: `path` is a folder even if there is none yet; it is made then.
        needed: files besides the model and the template that are never written over.
        stopped: asked between files; true leaves all unwritten.
        told: is given each file by its name when it is begun.

    Raises:
        UnknownFormat: there is no such format.
        NotInFormat: something is wished for that the format cannot hold.
        UnknownMoment: there is no such edition.
        SinceIsLater: the changes are to be shown from something later.
        NothingHasChanged: nothing that is printed has changed since then.
        LeftOut: this state of the model is none for the format.
        NotAMemo: there is no such memo.
        NotAFolder: there is a file where a folder should be.
        WrongEnding: the file's name says that it is something else.
        StillNeeded: the file is the model itself, or needed otherwise.
        CannotWrite: the system refuses the file.
        UserError: the template cannot be used, or a format cannot hold what is written.
    """
    check_wishes(format, since=since, memo=memo, without_memo=without_memo, template=template)
    subject = subject_of(desk, edition=edition, since=since, memo=memo, without_memo=without_memo)
    files = ExportPlan(subject, shows_changes=since is not None).files(format)
    if into_folder or format == ALL or is_folder(path):
        folder = checked_folder(path)
        made, left_out = _made(files, ExportSource(desk, template), stopped, told)
        written = write_all(folder, made) if made else Written()
        return Exported(written.files, written.made, left_out)
    behind = [desk.path, *([template] if template else []), *needed]
    goal = checked_file(path, files[0].ending, behind)
    named = replace(files[0], name=goal.stem)
    made, left_out = _made([named], ExportSource(desk, template), stopped, told)
    for _, _, content in made:
        write_file(goal, content)
    return Exported((goal,) if made else (), left_out=left_out)


def _made(
    files: Sequence[ExportFile],
    source: ExportSource,
    stopped: Callable[[], bool],
    told: Callable[[Begun], object],
) -> tuple[list[tuple[str, str, bytes]], tuple[Phrase, ...]]:
    """The name, ending and content of each, and why others are none; nothing if it is stopped."""
    made: list[tuple[str, str, bytes]] = []
    if stopped():
        return [], ()
    is_alone = len(files) == 1
    one = source.written if is_alone else source.among
    with source:
        for file in files:
            source.begin(file.format, file.subject)
        coming = [f for f in files if is_alone or not source.leaves_out(f.format, f.subject)]
        for number, file in enumerate(coming, 1):
            if stopped():
                break
            told(Begun(f"{file.name}{file.ending}", number, len(coming)))
            content = one(file.format, file.subject)
            if content is not None:
                made.append((file.name, file.ending, content))
    return ([], ()) if stopped() else (made, source.left_out)
