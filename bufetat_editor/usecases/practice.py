"""The practice model: that of 2011 with its plain errors corrected, to try everything on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from bufetat_editor import paths
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import CannotWrite, UserError, reason_of
from bufetat_editor.history.replacing import Rewording
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.opening import PRACTICE, make_model, open_desk
from bufetat_editor.usecases.restoring import beside, replace_model
from bufetat_editor.usecases.sources import model_of_2011

REASON = "redaksjonelle rettelser"

MARK = "ØVING – "
"""What its title begins with: every file made of it has it in its name and on its pages."""

SOURCES = (PRACTICE, "ovingsmodell")
"""What it is called as the source of a new model; the second can be typed on every keyboard."""


class CorrectionDoesNotFit(UserError):
    """What is to be corrected does not stand there, so it is another text."""

    sentence = "Rettelsene passer ikke: «{original}» står ikke i «{item}». Ingenting er endret."


def correct(desk: Desk) -> Outcome:
    """Correct the plain errors of 2011 in one step, which can be compared and undone.

    Raises:
        CorrectionDoesNotFit: one of them is not there; nothing was written.
        UserError: the file cannot be written.
    """
    from bufetat_editor.usecases.finding import replace_words

    return replace_words(desk, _rewordings(desk.snapshot), REASON)


def make_practice_model(path: Path, author: str, clock: Callable[[], str]) -> None:
    """Make a practice model under a name that is free; it appears whole or not at all.

    Raises:
        ModelExists: there is a file of that name already.
        CannotWrite: the system refuses the file.
    """
    from bufetat_editor.storage.store import appear

    with beside(path) as folder:
        made = folder / path.name
        make_model(made, model_of_2011(MARK), clock)
        with closing(open_desk(made, author, clock)) as desk:
            correct(desk)
        try:
            appear(made, path)
        except OSError as error:
            raise CannotWrite(path=path, detail=reason_of(error)) from error


def begin_anew(path: Path, author: str, clock: Callable[[], str]) -> Path:
    """Make the practice model as it was at first, and return where the present one was put aside.

    Raises:
        ModelInUse: someone has it open.
        UserError: a file cannot be written; the model is as it was.
    """
    return replace_model(path, lambda made: make_practice_model(made, author, clock), clock())


def _rewordings(snapshot: Snapshot) -> list[Rewording]:
    from bufetat_editor.exchange.yaml.corrections import read_corrections

    content = (paths.data("db") / "seed" / "ovingsmodell.yaml").read_text(encoding="utf-8")
    texts: dict[str, str] = {}
    for one in read_corrections(content):
        item = snapshot.get(one.item)
        text = texts.get(one.item, item.text if item and not item.deleted else "")
        if text.count(one.original) != 1:
            raise CorrectionDoesNotFit(original=one.original, item=one.item)
        texts[one.item] = text.replace(one.original, one.correction)
    return [Rewording(name, "", snapshot[name].text, text) for name, text in texts.items()]
