from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from bufetat_editor.domain.recipients import MeantRegion
from bufetat_editor.domain.rounds import REGIONS, rounds
from bufetat_editor.errors import (
    BadDate,
    EditionExists,
    TooLongForExcel,
    UserError,
)
from bufetat_editor.exchange.seal_reading import read_seal
from bufetat_editor.history.receipts import new_recipients
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.begun import Begun
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import approve, edition_named
from bufetat_editor.usecases.export_files import NotAFolder
from bufetat_editor.usecases.names import LongName
from bufetat_editor.usecases.safeguarding import verify
from bufetat_editor.usecases.sending import (
    BadRoundName,
    DeadlinePassed,
    NoDeadline,
    NoRecipients,
    OtherDeadline,
    RoundExists,
    Sent,
    send,
)
from tests.helpers.circulated import DEADLINE, NORTH, ROUND, TITLE, WEST, sent_out
from tests.helpers.models import AUTHOR, NOW, PRINCIPLE, content, desk_on
from tests.helpers.rounds import the_round


@pytest.fixture
def out(tmp_path: Path) -> Iterator[Desk]:
    """A desk on a model that was sent out to two regions."""
    path = tmp_path / "modell.db"
    path.write_bytes(sent_out().model)
    with closing(desk_on(path)) as desk:
        yield desk


def names(desk: Desk) -> list[str]:
    return [one.name for one in the_round(desk.snapshot).recipients]


def newest_kind(desk: Desk) -> str:
    return desk.log.changeset(desk.log.newest()).intent.kind


def test_each_recipient_is_written_three_papers(out: Desk) -> None:
    stem = f"{TITLE} – {ROUND}"

    assert [*sent_out().papers] == [
        f"{stem} – {NORTH}.docx",
        f"{stem} – {NORTH} – svarskjema.xlsx",
        f"{stem} – {NORTH} – følgenotat.docx",
        f"{stem} – {WEST}.docx",
        f"{stem} – {WEST} – svarskjema.xlsx",
        f"{stem} – {WEST} – følgenotat.docx",
    ]


def test_the_draft_is_frozen_in_the_changeset_that_asks(out: Desk) -> None:
    asked, edition = the_round(out.snapshot), edition_named(out, ROUND)

    assert edition
    assert (edition.status, edition.cs, edition.sealed_by) == ("circulated", 2, 3)
    assert (asked.name, asked.edition, asked.deadline) == (ROUND, ROUND, DEADLINE)
    assert names(out) == [NORTH, WEST]
    ids = (asked.id, *(one.id for one in asked.recipients))
    assert {out.snapshot[one].cs for one in ids} == {3}
    assert newest_kind(out) == "circulate"


def test_the_papers_tell_of_themselves_what_they_are(out: Desk, tmp_path: Path) -> None:
    asked, told = the_round(out.snapshot), []
    for name, written in sent_out().papers.items():
        (tmp_path / name).write_bytes(written)
        told.append(read_seal(tmp_path / name) or {})

    assert {seal["tmDocument"] for seal in told} == {out.log.document_id()}
    assert {seal["tmChangesetHash"] for seal in told} == {out.log.changeset(2).hash}
    assert {(seal["tmEdition"], seal["tmStatus"]) for seal in told} == {(ROUND, "circulated")}
    assert [(seal["tmRecipient"], seal["tmPaper"]) for seal in told] == [
        (one.id, paper) for one in asked.recipients for paper in ("model", "form", "memo")
    ]
    assert {seal["tmRound"] for seal in told} == {asked.id}


def test_a_model_that_was_sent_out_is_in_order_and_its_papers_are_of_it(
    out: Desk, tmp_path: Path
) -> None:
    for name, written in sent_out().papers.items():
        (tmp_path / name).write_bytes(written)
        assert verify(out.path, tmp_path / name).problems == ()


def test_sending_again_writes_the_same_to_the_last_byte(out: Desk, tmp_path: Path) -> None:
    editing.edit(out, PRINCIPLE, "Siden er utkastet endret")
    before = out.log.newest()

    sent = send(out, ROUND, [WEST, NORTH], "", tmp_path / "igjen")

    assert {file.name: file.read_bytes() for file in sent.files} == sent_out().papers
    assert out.log.newest() == before
    assert sent.round == the_round(out.snapshot).id


def test_more_recipients_get_what_was_frozen_then(out: Desk, tmp_path: Path) -> None:
    editing.edit(out, PRINCIPLE, "Siden er utkastet endret")

    sent = send(out, ROUND, ["Sør", "nord", "Et kontor"], "15.12.2011", tmp_path / "flere")

    assert names(out) == [NORTH, WEST, "Region Sør", "Et kontor"]
    assert newest_kind(out) == "send"
    assert len(sent.files) == 9
    assert {(read_seal(file) or {})["tmChangeset"] for file in sent.files} == {"2"}


def test_nothing_in_the_folder_is_written_over(out: Desk, tmp_path: Path) -> None:
    mine = tmp_path / f"{TITLE} – {ROUND} – {NORTH}.docx"
    mine.write_bytes(b"mitt")

    sent = send(out, ROUND, [NORTH], "", tmp_path)
    again = send(out, ROUND, [NORTH], "", tmp_path)

    assert mine.read_bytes() == b"mitt"
    assert sent.files[0].name.endswith(f"{NORTH} (2).docx")
    assert again.files == sent.files


def test_a_second_round_has_an_edition_of_its_own(out: Desk, tmp_path: Path) -> None:
    editing.edit(out, PRINCIPLE, "Ny ordlyd")

    sent = send(out, "Runde 2", ["alle"], "2012-01-15", tmp_path / "to")

    assert [one.name for one in rounds(out.snapshot)] == [ROUND, "Runde 2"]
    assert tuple(one.name for one in rounds(out.snapshot)[1].recipients) == REGIONS
    assert (sent.made, len(sent.files)) == (tmp_path / "to", 15)


def test_names_that_no_file_may_have_are_made_fit(desk: Desk, tmp_path: Path) -> None:
    sent = send(desk, "Runde 1/2?", ["Kontor: A\\B"], DEADLINE, tmp_path)

    assert sent.files[0].name == f"{TITLE} – Runde 1_2_ – Kontor_ A_B.docx"
    assert the_round(desk.snapshot).name == "Runde 1/2?"


@pytest.mark.parametrize(
    ("name", "recipients", "deadline", "refusal", "told"),
    [
        (ROUND, [], DEADLINE, NoRecipients, "Velg minst én region"),
        (ROUND, [" "], DEADLINE, NoRecipients, "Velg minst én region"),
        (ROUND, [NORTH], "", NoDeadline, "må ha en frist"),
        (ROUND, [NORTH], "snart", BadDate, "ikke en dato"),
        (ROUND, [NORTH], "30.11.2011", DeadlinePassed, "30.11.2011 er allerede ute"),
        ("2011", [NORTH], DEADLINE, BadRoundName, "En runde må ha et navn som ikke bare er sifre"),
        (" ", [NORTH], DEADLINE, BadRoundName, "En runde må ha et navn"),
        ("r" * 81, [NORTH], DEADLINE, LongName, "høyst 80 tegn"),
        (ROUND, ["k" * 81], DEADLINE, LongName, "høyst 80 tegn"),
        (ROUND, ["Nrod"], DEADLINE, MeantRegion, "Mente du Region Nord"),
        ("utkast 1.12.2011", [NORTH], DEADLINE, EditionExists, "heter «Utkast 1.12.2011»"),
        ("Utkast 1.12.2011", [NORTH], DEADLINE, EditionExists, "finnes allerede en utgave"),
    ],
)
def test_what_cannot_be_sent_is_told_and_leaves_all_as_it_was(
    desk: Desk,
    tmp_path: Path,
    name: str,
    recipients: list[str],
    deadline: str,
    refusal: type[UserError],
    told: str,
) -> None:
    before = content(desk.path)

    with pytest.raises(refusal, match=told):
        send(desk, name, recipients, deadline, tmp_path / "ut")

    assert content(desk.path) == before
    assert not (tmp_path / "ut").exists()


def test_a_name_is_one_line(desk: Desk, tmp_path: Path) -> None:
    send(desk, " Runde\n 1 ", ["Et\nkontor"], DEADLINE, tmp_path / "ut")

    assert (the_round(desk.snapshot).name, names(desk)) == ("Runde 1", ["Et kontor"])
    assert edition_named(desk, "Runde 1")


def test_a_round_is_not_told_from_another_by_capitals(out: Desk, tmp_path: Path) -> None:
    with pytest.raises(RoundExists) as caught:
        send(out, "runde 1", [NORTH], DEADLINE, tmp_path / "ut")

    assert str(caught.value) == (
        "Det finnes allerede en runde som heter «Runde 1». Skriv navnet slik for å sende den til "
        "flere, eller velg et annet navn."
    )


def test_who_was_asked_may_be_called_almost_like_a_region(out: Desk, tmp_path: Path) -> None:
    states = new_recipients(out.snapshot, out.draw, the_round(out.snapshot).id, ["Region Nort"])
    out.commit("send", states)

    sent = send(out, ROUND, ["region nort"], "", tmp_path / "ut")

    assert "Region Nort" in sent.files[0].name


def test_it_is_told_whose_papers_are_made(desk: Desk, tmp_path: Path) -> None:
    told: list[Begun] = []

    send(desk, ROUND, [NORTH, WEST], DEADLINE, tmp_path / "ut", told=told.append)

    assert told == [Begun(NORTH, 1, 2), Begun(WEST, 2, 2)]


def test_the_deadline_may_be_today(desk: Desk, tmp_path: Path) -> None:
    send(desk, ROUND, [NORTH], NOW[:10], tmp_path / "ut")

    assert the_round(desk.snapshot).deadline == NOW[:10]


def test_a_round_that_is_out_keeps_its_deadline(out: Desk, tmp_path: Path) -> None:
    with pytest.raises(OtherDeadline, match=r"med fristen 15\.12\.2011"):
        send(out, ROUND, [NORTH], "2012-01-15", tmp_path / "ut")


def test_an_edition_that_was_approved_is_no_round(desk: Desk, tmp_path: Path) -> None:
    approve(desk, "Godkjent", meeting_date="13.10.2011", case_number="11/51625")

    with pytest.raises(EditionExists):
        send(desk, "Godkjent", [NORTH], DEADLINE, tmp_path / "ut")


def test_an_approved_draft_is_sent_out_as_a_draft(desk: Desk, tmp_path: Path) -> None:
    approve(desk, "Godkjent", meeting_date="13.10.2011", case_number="11/51625", title="Modellen")

    sent = send(desk, ROUND, [NORTH], DEADLINE, tmp_path / "ut")
    again = send(desk, ROUND, [NORTH], DEADLINE, tmp_path / "ut")

    assert (read_seal(sent.files[0]) or {})["tmStatus"] == "circulated"
    assert again.files == sent.files


def test_stopping_leaves_all_as_it_was(desk: Desk, tmp_path: Path) -> None:
    before, asked = content(desk.path), count()

    sent = send(desk, ROUND, [NORTH], DEADLINE, tmp_path / "ut", stopped=lambda: next(asked) == 2)

    assert sent == Sent()
    assert content(desk.path) == before
    assert not (tmp_path / "ut").exists()


def test_a_paper_that_cannot_be_made_keeps_the_round_from_being_made(
    desk: Desk, tmp_path: Path
) -> None:
    editing.edit(desk, PRINCIPLE, "x" * 40_000)
    before = content(desk.path)

    with pytest.raises(TooLongForExcel):
        send(desk, ROUND, [NORTH], DEADLINE, tmp_path / "ut")

    assert content(desk.path) == before


def test_a_file_stands_where_the_folder_should_be(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "ut").write_bytes(b"")

    with pytest.raises(NotAFolder):
        send(desk, ROUND, [NORTH], DEADLINE, tmp_path / "ut")

    assert rounds(desk.snapshot) == ()


def test_a_paper_that_was_lost_is_written_when_it_is_sent_again(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "ut"
    sent = send(desk, ROUND, [NORTH], DEADLINE, folder)
    sent.files[1].unlink()

    again = send(desk, ROUND, [NORTH], DEADLINE, folder)

    assert again.files == sent.files


def test_who_sent_it_and_why_is_in_the_history(desk: Desk, tmp_path: Path) -> None:
    send(desk, ROUND, [NORTH], DEADLINE, tmp_path / "ut", reason="Som avtalt i møtet")

    intent = desk.log.changeset(desk.log.newest()).intent
    assert (intent.author, intent.reason) == (AUTHOR, "Som avtalt i møtet")
