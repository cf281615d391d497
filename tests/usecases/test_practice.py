"""The practice model: the plain errors of 2011 corrected in one step."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.bootstrap import make_model
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.practice import (
    REASON,
    SOURCES,
    CorrectionDoesNotFit,
    begin_anew,
    correct,
    make_practice_model,
)
from bufetat_editor.usecases.reading import changes_since_base
from bufetat_editor.usecases.safeguarding import verify
from tests.helpers.models import AUTHOR, PRINCIPLE, desk_on, now


def test_the_eleven_corrections_are_one_step_of_who_made_the_model(tmp_path: Path) -> None:
    path = tmp_path / "øving.db"

    make_practice_model(path, AUTHOR, now)

    assert [*tmp_path.iterdir()] == [path]
    assert not verify(path).problems
    with closing(desk_on(path)) as desk:
        newest = next(iter(desk.log.changesets()))
        assert (newest.intent.author, newest.intent.reason) == (AUTHOR, REASON)
        assert len(desk.log.steps(newest.id)) == 11
        assert len(changes_since_base(desk).differences) == 11
        assert desk.snapshot["oppgave-familieraad"].text.startswith("Familieråd")


@pytest.mark.parametrize("source", SOURCES)
def test_the_command_line_makes_it_too(tmp_path: Path, source: str) -> None:
    path = make_model(str(tmp_path / "a.db"), source, AUTHOR)

    with closing(desk_on(path)) as desk:
        assert desk.snapshot.changeset == 3


def test_another_text_is_not_corrected(desk: Desk) -> None:
    edit(desk, "oppgave-mtfc", "Noe helt annet")
    before = desk.snapshot.changeset

    with pytest.raises(CorrectionDoesNotFit, match="institusjonstibud"):
        correct(desk)

    assert desk.log.newest() == before


def test_begun_anew_it_is_as_at_first_and_what_was_tried_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "øving.db"
    make_practice_model(path, AUTHOR, now)
    with closing(desk_on(path)) as desk:
        edit(desk, PRINCIPLE, "Prøvd ut")

    aside = begin_anew(path, AUTHOR, now)

    with closing(desk_on(path)) as anew, closing(desk_on(aside)) as tried:
        assert anew.snapshot[PRINCIPLE].text != "Prøvd ut"
        assert tried.snapshot[PRINCIPLE].text == "Prøvd ut"
