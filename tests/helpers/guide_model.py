"""A model in the midst of its year: corrected, approved, changed since, and sent out for input.

It is what the pictures of the user guide show. The same every time: its ids are drawn alike, and
its clock is its own.
"""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from bufetat_editor.history.weighing import Application, Weighing
from bufetat_editor.storage.store import open_store
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.inputs import register
from bufetat_editor.usecases.opening import SEED_2011, new_model
from bufetat_editor.usecases.practice import correct
from bufetat_editor.usecases.receiving import receive
from bufetat_editor.usecases.sending import send
from bufetat_editor.usecases.weighing import weigh
from tests.helpers.circulated import DEADLINE, ROUND
from tests.helpers.three_regions import ANSWERED_BY, COMMENTED, SUPERFLUOUS, answers_on

AUTHOR = "Saksbehandler A"
_NOT_ANSWERED = "Region Øst"
_CHANGES = (
    ("dim-tilgjengelighet", "være tilgjengelig og", "være tilgjengelige og"),
    ("avsnitt-prinsipper-innledning", "er tilgjengelig og", "er tilgjengelige og"),
    ("prinsipp-mangfold", "slik at den ivaretar", "slik at det ivaretar"),
    ("prinsipp-grunnstruktur", "regionene i mellom", "regionene imellom"),
)


def write_guide_model(path: Path) -> None:
    """Make the model."""
    clock = _Clock()
    new_model(path, SEED_2011, AUTHOR, clock.now)
    with closing(Desk(open_store(path), AUTHOR, clock.now)) as desk:
        desk.draw = random.Random(1).choice
        clock.at = "2011-12-05T09:00:00Z"
        correct(desk)
        clock.at = "2011-12-08T12:00:00Z"
        approve(
            desk,
            "Godkjent 8.12.2011",
            meeting_date="2011-12-08",
            case_number="11/51625",
            decision="Direktørmøtet godkjenner tjenestemodellen.",
        )
        clock.at = "2011-12-09T09:00:00Z"
        _change(desk)
        _consult(desk, clock)


def _change(desk: Desk) -> None:
    for item, old, new in _CHANGES:
        text = desk.snapshot[item].text.replace(old, new)
        editing.edit(desk, item, text, reason="Konsekvent språk")
    editing.remove(desk, "prinsipp-lett-informasjon", reason="Dekkes av prinsippet før")


def _consult(desk: Desk, clock: _Clock) -> None:
    """Send the draft to four regions, take in three answers, and weigh some of them."""
    with TemporaryDirectory() as folder:
        out = Path(folder)
        sent = send(desk, ROUND, (*ANSWERED_BY, _NOT_ANSWERED), DEADLINE, out / "ut")
        papers = {file.name: file.read_bytes() for file in sent.files}
        for day, (name, answer) in enumerate(answers_on(papers).items(), 12):
            clock.at = f"2011-12-{day}T08:30:00Z"
            (out / name).write_bytes(answer)
            receive(desk, out / name)
    clock.at = "2011-12-16T10:00:00Z"
    _weigh(desk, COMMENTED, "noted", "Kulturkompetanse blir beskrevet i veilederen.")
    _weigh(desk, SUPERFLUOUS, "followed", "", Application(_input(desk, SUPERFLUOUS), "remove"))


def _weigh(
    desk: Desk, item: str, outcome: str, reason: str, application: Application | None = None
) -> None:
    weigh(desk, [Weighing(_input(desk, item), outcome, reason)], application)  # type: ignore[arg-type]


def _input(desk: Desk, item: str) -> str:
    return next(one.input.id for one in register(desk) if one.input.proposal.item == item)


class _Clock:
    def __init__(self) -> None:
        self.at = "2011-12-01T08:00:00Z"

    def now(self) -> str:
        return self.at
