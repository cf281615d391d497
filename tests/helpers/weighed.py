"""A round that was weighed: some followed, some not, one postponed, and some not weighed yet."""

from __future__ import annotations

import random
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bufetat_editor.exchange.answering import Answering
from bufetat_editor.history.weighing import Application, Weighing
from bufetat_editor.usecases import inputs
from bufetat_editor.usecases.answer_subject import answering_of
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.weighing import weigh
from tests.helpers.consulted import NAME, consulted
from tests.helpers.consulted import SOUTH as CORRECTED
from tests.helpers.models import desk_on, file_after

FOLLOWED, PARTLY, NOT_FOLLOWED, NOTED, POSTPONED, NOT_WEIGHED = (
    "innspill-nord-3",
    "innspill-nord-1",
    "innspill-nord-4",
    "innspill-nord-2",
    "innspill-vest-4",
    "innspill-nord-7",
)
"""Inputs by what came of them."""
NORTH, MIDDLE, WEST, SOUTH, EAST = (f"mottaker-{number}" for number in range(5))
"""Who was asked; the last one has not answered."""
NOT_PLACED = "innspill-nord-6"
MOVED, REMOVED = "innspill-nord-5", "innspill-sor-igjen-1"
"""Two more that were followed."""

FINAL = "Bufetat skal medvirke til at barn og familier får hjelp så tidlig som mulig"
"""What was made of the one that was followed in part."""
MEETING, CASE = "2011-12-13", "11/51625"
_ID = "11111111-1111-4111-8111-111111111111"


def weighed(desk: Desk) -> None:
    """Send a model out, let regions answer, weigh most of it, and withdraw what was corrected."""
    desk.draw = random.Random(1).choice  # the same ids, so that papers are the same every time
    consulted(desk)
    _follow(
        desk, FOLLOWED, Application(FOLLOWED, "add", "Barnet skal få vite hva som skjer videre")
    )
    _follow(desk, MOVED, Application(MOVED, "move"))
    _follow(desk, REMOVED, Application(REMOVED, "remove"))
    reason = Weighing(PARTLY, "partly_followed", "Enkeltpersoner er nevnt i kapittel 3.")
    weigh(desk, [reason], Application(PARTLY, "reword", FINAL))
    for one in (
        Weighing(NOT_FOLLOWED, "not_followed", "Kurset er en del av tilbudet i alle regioner."),
        Weighing(NOTED, "noted", "Samisk språk omtales i veilederen.\nDen kommer i 2012."),
        Weighing(POSTPONED, "postponed", "Departementet vurderer aldersgrensen."),
    ):
        weigh(desk, [one])
    inputs.withdraw(desk, CORRECTED)


def approved(desk: Desk) -> None:
    """The same, and the meeting has approved what came of it."""
    weighed(desk)
    approve(desk, "Tjenestemodell 2011", meeting_date=MEETING, case_number=CASE)


@cache
def weighed_bytes(*, is_approved: bool = False) -> bytes:
    """The file of such a model: made once, copied by every test."""
    return file_after(approved if is_approved else weighed)


def answering(desk: Desk) -> Answering:
    """What its answers are made of."""
    return answering_of(desk, inputs.round_named(desk, NAME))


@cache
def to_be_answered(*, is_approved: bool = False) -> Answering:
    """The same without a desk, made once, with a seal that is the same for every such model."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "modell.db")
        path.write_bytes(weighed_bytes(is_approved=is_approved))
        with closing(desk_on(path)) as desk:
            made = answering(desk)
    seal = replace(made.subject.seal, document_id=_ID, changeset_hash="v1:" + "c" * 64)
    return replace(made, subject=replace(made.subject, seal=seal))


def _follow(desk: Desk, input_id: str, application: Application) -> None:
    weigh(desk, [Weighing(input_id, "followed")], application)
