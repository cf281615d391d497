"""Answering a round: what came of the inputs, written to those who sent them and for the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bufetat_editor.domain.rounds import Round
from bufetat_editor.errors import UserError
from bufetat_editor.usecases.answer_papers import (
    ANSWER_PAPERS,
    AnswerFile,
    AnswerPaper,
    AnswerSource,
    answerers,
    files_of,
)
from bufetat_editor.usecases.answer_subject import answering_of
from bufetat_editor.usecases.begun import Begun
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.export_files import checked_folder, write_all
from bufetat_editor.usecases.export_names import answer_name
from bufetat_editor.usecases.inputs import round_named


class NothingToAnswer(UserError):
    """Nobody has answered, so that there is nobody to answer and nothing to list."""

    sentence = (
        "Ingen svar på «{round}» er tatt imot, så det er ingenting å skrive. "
        "Ta imot svarene fra mottakerne først."
    )


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of answering.

    Attributes:
        files: where the papers stand, in the order of `AnswerPaper`; none if it was stopped.
        made: the folder, if it was not there before.
    """

    files: tuple[Path, ...] = ()
    made: Path | None = None


def answer(
    desk: Desk,
    round_id: str,
    folder: Path,
    *,
    papers: Sequence[AnswerPaper] = ANSWER_PAPERS,
    template: Path | None = None,
    stopped: Callable[[], bool] = lambda: False,
    told: Callable[[Begun], object] = lambda _begun: None,
) -> Answered:
    """Write the papers by which a round is answered, as its inputs are weighed by now.

    What is not weighed yet is told as such. Nothing is written unless all of them can be, and in
    the folder all that lies there stays. The model stays as it is.

    Args:
        round_id: of the round, or its name.
        papers: which ones, in any order.
        template: what Word files are made from; the program's own if none.
        stopped: asked between files; true leaves all unwritten.
        told: is given each file by its name when it is begun.

    Raises:
        UnknownRound: there is no such round.
        NothingToAnswer: nobody has answered.
        NotAFolder: there is a file where the folder should be.
        CannotWrite: the system refuses a file.
        UserError: the template cannot be used, or a text is too long for Excel.
    """
    out = round_named(desk, round_id)
    folder = checked_folder(folder)
    files = _planned(desk, out, papers)
    answering = answering_of(desk, out)
    source = AnswerSource(answering, template)
    contents: list[tuple[str, str, bytes]] = []
    for number, file in enumerate(files, 1):
        if stopped():
            return Answered()
        name = answer_name(answering.subject.seal.title, out.name, file.what)
        told(Begun(name, number, len(files)))
        contents.append((name, file.ending, file.written(source)))
    written = write_all(folder, contents)
    return Answered(written.files, written.made)


def _planned(desk: Desk, out: Round, papers: Sequence[AnswerPaper]) -> list[AnswerFile]:
    answered = answerers(desk.snapshot, out)
    if not answered:
        raise NothingToAnswer(round=out.name)
    chosen = [paper for paper in ANSWER_PAPERS if paper in papers]
    return [file for paper in chosen for file in files_of(paper, answered)]
