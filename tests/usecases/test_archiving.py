from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import PurePosixPath

import pytest

from bufetat_editor.usecases.archiving import NotApproved, as_approved
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.export_subject import subject_of
from bufetat_editor.usecases.inputs import withdraw
from tests.helpers.archives import (
    EDITION,
    FOLDER,
    FORMATS,
    HOSTILE,
    UNREADABLE,
    files_in,
    package,
    package_of,
    worked,
)
from tests.helpers.consulted import NAME, NORTH, File, consulted, files, receive
from tests.helpers.models import PRINCIPLE

INPUTS = "data/innspill/Runde 1"
LATE = File("mottak-sent", 4, "Sent svar.docx", 200)
NEXT = "Tjenestemodell 2012"


def approve_next(desk: Desk) -> None:
    approve(desk, NEXT, meeting_date="2012-02-01", case_number="12/7")


def answer_late(desk: Desk) -> None:
    receive(desk, LATE, desk.log.editions()[-1].cs)


def test_a_package_is_the_same_whatever_was_done_since(desk: Desk) -> None:
    worked(desk)
    then = package_of(desk, formats=FORMATS)

    edit(desk, PRINCIPLE, "Omskrevet etter møtet")
    answer_late(desk)
    withdraw(desk, NORTH)
    approve_next(desk)

    assert package_of(desk, formats=FORMATS) == then
    assert package_of(desk, NEXT) != then


def test_what_came_after_the_approval_goes_with_the_next_one(desk: Desk) -> None:
    worked(desk)
    edit(desk, PRINCIPLE, "Omskrevet etter møtet")
    approve_next(desk)
    without_answers = files_in(package_of(desk, NEXT))

    answer_late(desk)
    approve(desk, "Enda en", meeting_date="2012-03-01", case_number="12/8")
    with_one = files_in(package_of(desk, "Enda en"))

    assert not [path for path in without_answers if path.startswith("data/innspill")]
    assert with_one[f"{INPUTS}/Region Øst/{LATE.name}"] == LATE.content


def test_a_round_is_behind_the_edition_though_just_what_was_sent_out_was_approved(
    desk: Desk,
) -> None:
    consulted(desk)
    approve(desk, EDITION, meeting_date="2011-12-13", case_number="11/51625", at=NAME)

    assert f"{INPUTS}/Register over innspill.xlsx" in files_in(package_of(desk))


def test_every_file_that_came_is_kept_as_it_came() -> None:
    """The one that was withdrawn is among them, and the one that nobody could read."""
    kept = files_in(package())

    came = {file.name: file.content for file in files()}
    held = {PurePosixPath(path).name: kept[path] for path in kept if path.startswith(INPUTS)}
    assert held.items() >= came.items()
    registers = {"Register over innspill.xlsx", "Register over innspill.csv"}
    assert held.keys() - came.keys() == registers
    assert kept["data/innspill/Ikke lest/_._CON.docx"] == UNREADABLE
    assert HOSTILE in kept["metadata.xml"].decode()


def test_a_package_stands_in_one_folder_that_is_called_as_the_edition() -> None:
    with zipfile.ZipFile(BytesIO(package())) as archive:
        assert {name.partition("/")[0] for name in archive.namelist()} == {FOLDER}


def test_a_model_that_stands_as_it_was_approved_gives_the_same_package(desk: Desk) -> None:
    worked(desk)

    as_it_stands, named = subject_of(desk), subject_of(desk, edition=EDITION)

    assert as_approved(desk, as_it_stands).seal == as_approved(desk, named).seal == named.seal


@pytest.mark.parametrize("edition", [None, "Utkast 1.12.2011"])
def test_what_is_not_approved_is_refused(desk: Desk, edition: str | None) -> None:
    edit(desk, PRINCIPLE, "Ny ordlyd")

    with pytest.raises(NotApproved, match=r"er ikke godkjent.*godkjenn den først") as refused:
        as_approved(desk, subject_of(desk, edition=edition))

    assert str(refused.value.why_left_out()).startswith("Arkivpakken er ikke med, for «Utkast ")
