"""Answering a round: which files there are, what they are made from, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.domain.rounds import REGIONS
from bufetat_editor.exchange.seal_reading import read_seal
from bufetat_editor.exchange.word.template import NoTemplate
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.answer_papers import AnswerPaper
from bufetat_editor.usecases.answers import Answered, NothingToAnswer, answer
from bufetat_editor.usecases.begun import Begun
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.export_files import NotAFolder
from bufetat_editor.usecases.inputs import UnknownRound, withdraw
from bufetat_editor.usecases.origins import NotAnAnswer
from bufetat_editor.usecases.receiving import receive
from bufetat_editor.usecases.safeguarding import verify
from bufetat_editor.usecases.sending import send
from tests.exchange.word.reading import inner, part
from tests.helpers.consulted import MERGED, NAME, ROUND
from tests.helpers.models import PRINCIPLE, desk_on
from tests.helpers.weighed import answering, weighed_bytes

STEM = f"Bufetats tjenestemodell – {NAME} – "
REPLIES = [f"svar til {name}.docx" for name in REGIONS[:4]]
REGISTERS = [f"innspillsregister etter {by}.docx" for by in ("punkt", "region", "utfall")]
EXCEL, COPY = "innspillsregister.xlsx", "vurderingsutgave.docx"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "svar"


@pytest.fixture
def out(model: Path) -> Iterator[Desk]:
    """A desk on a model whose round was weighed."""
    model.write_bytes(weighed_bytes())
    with closing(desk_on(model)) as desk:
        yield desk


def names(answered: Answered) -> list[str]:
    return [file.name.removeprefix(STEM) for file in answered.files]


def test_each_who_has_answered_gets_a_letter_and_the_rest_is_for_the_file(
    out: Desk, folder: Path
) -> None:
    answered = answer(out, ROUND, folder)

    assert names(answered) == [*REPLIES, *REGISTERS, EXCEL, COPY]
    assert answered.made == folder
    assert {file.name for file in folder.iterdir()} == {file.name for file in answered.files}


@pytest.mark.parametrize(
    ("paper", "expected"),
    [
        ("replies", REPLIES),
        ("register_word", REGISTERS),
        ("register_excel", [EXCEL]),
        ("evaluation_copy", [COPY]),
    ],
)
def test_one_paper_can_be_written_alone(
    paper: AnswerPaper, expected: list[str], out: Desk, folder: Path
) -> None:
    assert names(answer(out, NAME, folder, papers=[paper])) == expected


def test_they_are_written_in_their_order_however_they_are_asked_for(
    out: Desk, folder: Path
) -> None:
    papers: list[AnswerPaper] = ["evaluation_copy", "register_excel", "evaluation_copy"]

    assert names(answer(out, ROUND, folder, papers=papers)) == [EXCEL, COPY]


def test_the_model_stays_as_it_is(out: Desk, folder: Path) -> None:
    before = out.log.newest()

    answer(out, ROUND, folder)

    assert out.log.newest() == before


def test_made_again_they_are_the_same_files(out: Desk, folder: Path) -> None:
    first = answer(out, ROUND, folder)
    content = {file: file.read_bytes() for file in first.files}

    again = answer(out, ROUND, folder)

    assert again == Answered(first.files)
    assert {file: file.read_bytes() for file in folder.iterdir()} == content


def test_what_was_corrected_by_hand_stays(out: Desk, folder: Path) -> None:
    (mine,) = answer(out, ROUND, folder, papers=["register_excel"]).files
    mine.write_bytes(b"rettet for hand")

    (new,) = answer(out, ROUND, folder, papers=["register_excel"]).files

    assert mine.read_bytes() == b"rettet for hand"
    assert new.name == mine.name.replace(".xlsx", " (2).xlsx")


def test_they_are_of_the_model_as_it_stands_and_not_to_be_answered(out: Desk, folder: Path) -> None:
    editing.edit(out, PRINCIPLE, "Siden er ordlyden endret")

    for file in answer(out, ROUND, folder).files:
        seal = read_seal(file) or {}
        assert (seal["tmChangeset"], seal["tmPaper"]) == (str(out.snapshot.changeset), "answer")
        assert verify(out.path, file).problems == ()
        with pytest.raises(NotAnAnswer):
            receive(out, file, sender=REGIONS[0], round_id=ROUND)


def test_they_are_dated_by_the_day_in_norway(out: Desk) -> None:
    with closing(desk_on(out.path, clock=lambda: "2012-02-03T23:30:00Z")) as later:
        assert answering(later).subject.seal.at == "2012-02-04T11:00:00Z"


def test_what_has_become_of_an_item_does_not_move_its_inputs(out: Desk) -> None:
    def abouts() -> list[str]:
        return [one.input.about for one in answering(out).entries]

    before = abouts()
    editing.remove(out, MERGED)

    assert abouts() == before


def test_nothing_is_written_where_one_cannot_be_made(out: Desk, folder: Path) -> None:
    template = folder.with_name("mal.docx")
    template.write_bytes(b"ingen mal")

    with pytest.raises(NoTemplate):
        answer(out, ROUND, folder, template=template)

    assert not folder.exists()


def test_it_tells_which_file_is_begun_and_can_be_stopped_between_them(
    out: Desk, folder: Path
) -> None:
    told: list[Begun] = []

    assert answer(out, ROUND, folder, told=told.append, stopped=lambda: len(told) == 2) == (
        Answered()
    )

    assert [one.name for one in told] == [STEM + name.removesuffix(".docx") for name in REPLIES[:2]]
    assert [one.number for one in told] == [1, 2]
    assert not folder.exists()


def test_a_file_is_no_folder(out: Desk, folder: Path) -> None:
    folder.touch()

    with pytest.raises(NotAFolder):
        answer(out, ROUND, folder)


def test_there_must_be_such_a_round(desk: Desk, folder: Path) -> None:
    with pytest.raises(UnknownRound):
        answer(desk, NAME, folder)


def test_nothing_can_be_written_before_somebody_has_answered(desk: Desk, folder: Path) -> None:
    send(desk, NAME, REGIONS[:1], "15.12.2011", folder.with_name("ut"))

    with pytest.raises(NothingToAnswer) as caught:
        answer(desk, NAME, folder)

    assert str(caught.value) == (
        "Ingen svar på «Runde 1» er tatt imot, så det er ingenting å skrive. "
        "Ta imot svarene fra mottakerne først."
    )
    assert not folder.exists()


def test_who_has_taken_all_back_gets_a_letter_that_says_so(out: Desk, folder: Path) -> None:
    for one in {entry.receipt.id for entry in answering(out).living()} | {"mottak-midt"}:
        withdraw(out, one)

    assert names(answer(out, ROUND, folder)) == [*REPLIES, *REGISTERS, EXCEL, COPY]
    letter = next(file for file in folder.iterdir() if "Region Midt-Norge" in file.name)
    assert "som er trukket tilbake" in inner(part(letter.read_bytes(), "word/document.xml"))
