"""The practice model: the plain errors of 2011 corrected in one step."""

from __future__ import annotations

from contextlib import closing
from html import unescape
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from bufetat_editor.bootstrap import make_model
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.export_formats import ALL
from bufetat_editor.usecases.exporting import export
from bufetat_editor.usecases.practice import (
    MARK,
    REASON,
    SOURCES,
    CorrectionDoesNotFit,
    begin_anew,
    correct,
    make_practice_model,
)
from bufetat_editor.usecases.reading import changes_since_base
from bufetat_editor.usecases.safeguarding import verify
from bufetat_editor.usecases.sending import send
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


def test_every_file_made_of_it_says_what_it_is_in_its_name_and_on_its_pages(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.db"
    make_practice_model(path, AUTHOR, now)

    with closing(desk_on(path)) as desk:
        sent = send(desk, "Runde 1", ["Region Nord"], "2099-12-01", tmp_path / "ut").files
        files = (*sent, *export(desk, ALL, tmp_path / "ut", into_folder=True).files)

    assert {file.suffix for file in sent} == {".docx", ".xlsx"}
    assert all(file.name.startswith(MARK) for file in files)
    told = [file for file in files if file.suffix != ".pdf"]
    assert not [file.name for file in told if MARK.strip() not in shown_in(file)]


def shown_in(file: Path) -> str:
    """What stands in a file, its own properties left out."""
    if not is_zipfile(file):
        return file.read_text(encoding="utf-8")
    with ZipFile(file) as archive:
        parts = (one for one in archive.namelist() if not one.startswith("docProps"))
        return unescape("".join(archive.read(one).decode("utf-8", "ignore") for one in parts))


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
