"""Where a file comes from: by what it says of itself, else by what a person says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bufetat_editor.domain.rounds import Round, rounds
from bufetat_editor.errors import UserError
from bufetat_editor.exchange.returned import Gone, Line, Returned
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import approve, edition_named
from bufetat_editor.usecases.origins import (
    NoRound,
    NotAnAnswer,
    Origin,
    OtherModel,
    UnknownOrigin,
    UnknownSender,
    origin_of,
)
from bufetat_editor.usecases.sending import send
from tests.helpers.circulated import DEADLINE, NORTH, ROUND, WEST, sent_out
from tests.helpers.models import PRINCIPLE, desk_on

FILE = "Svar fra oss.docx"


@pytest.fixture
def out(tmp_path: Path) -> Iterator[Desk]:
    """A desk on a model that was sent out to two regions, and written on since."""
    path = tmp_path / "modell.db"
    path.write_bytes(sent_out().model)
    with closing(desk_on(path)) as desk:
        editing.edit(desk, PRINCIPLE, "Siden er utkastet endret")
        yield desk


@pytest.fixture
def out_twice(tmp_path: Path) -> Iterator[Desk]:
    """The same, sent out once more as it reads now."""
    path = tmp_path / "modell.db"
    path.write_bytes(sent_twice())
    with closing(desk_on(path)) as desk:
        yield desk


@cache
def sent_twice() -> bytes:
    """Made once, copied by every test."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "modell.db")
        path.write_bytes(sent_out().model)
        with closing(desk_on(path)) as desk:
            editing.edit(desk, PRINCIPLE, "Siden er utkastet endret")
            send(desk, "Runde 2", [WEST], DEADLINE, Path(folder, "ut"))
        return path.read_bytes()


def round_named(desk: Desk, name: str) -> Round:
    return next(one for one in rounds(desk.snapshot) if one.name == name)


def sealed(desk: Desk, changeset: int = 2, **more: str) -> dict[str, str]:
    """What a file says of itself that shows the content of a changeset."""
    return {
        "tmDocument": desk.log.document_id(),
        "tmChangeset": str(changeset),
        "tmChangesetHash": desk.log.changeset(changeset).hash,
        **more,
    }


def sent_to(desk: Desk, to: str = NORTH, name: str = ROUND, **more: str) -> dict[str, str]:
    """What a paper of a round says of itself."""
    asked = round_named(desk, name)
    recipient = next(one.id for one in asked.recipients if one.name == to)
    base = desk.changeset_of(asked.edition)
    told = {"tmEdition": asked.edition, "tmRound": asked.id, "tmRecipient": recipient}
    return sealed(desk, base, **(told | {"tmPaper": "model"} | more))


def found(desk: Desk, told: dict[str, str], *, sender: str = "", round_id: str = "") -> Origin:
    return origin_of(desk, Returned(told), FILE, sender=sender, round_id=round_id)


def shorter(desk: Desk, name: str) -> dict[str, str]:
    """What is left at the top of the page: the beginning of an edition's hash."""
    edition = edition_named(desk, name)
    assert edition
    return {"tmShortHash": edition.state_hash[:12]}


# --- a paper of a round


@pytest.mark.parametrize("paper", ["model", "form", "memo"])
def test_a_paper_tells_all_by_itself(out: Desk, paper: str) -> None:
    origin = found(out, sent_to(out, tmPaper=paper))

    assert (origin.round.name, origin.sender, origin.base) == (ROUND, NORTH, 2)
    assert origin.circulation
    assert (origin.circulation.paper, origin.circulation.to) == (paper, NORTH)
    assert origin.made_for == ""


def test_a_paper_of_an_earlier_round_is_held_against_its_own_edition(out_twice: Desk) -> None:
    first, second = (
        found(out_twice, sent_to(out_twice)),
        found(out_twice, sent_to(out_twice, WEST, "Runde 2")),
    )

    assert (first.round.name, first.subject.seal.edition, first.base) == (ROUND, ROUND, 2)
    assert (second.round.name, second.base) == ("Runde 2", 4)
    assert first.subject.snapshot[PRINCIPLE].text != second.subject.snapshot[PRINCIPLE].text


def test_what_a_person_says_of_the_sender_counts_more_than_the_file(out: Desk) -> None:
    origin = found(out, sent_to(out), sender="vest")

    assert (origin.sender, origin.made_for) == (WEST, NORTH)
    assert origin.circulation
    assert origin.circulation.to == NORTH  # so that it is held against her own paper


def test_who_was_not_asked_may_answer_too(out: Desk) -> None:
    origin = found(out, sent_to(out), sender="Et kontor")

    assert (origin.sender, origin.made_for) == ("Et kontor", NORTH)


def test_what_a_person_says_of_the_round_counts_less_than_the_file(out_twice: Desk) -> None:
    second = round_named(out_twice, "Runde 2").id

    assert found(out_twice, sent_to(out_twice), round_id=second).round.name == ROUND


def test_a_round_that_does_not_fit_the_content_is_not_believed(out_twice: Desk) -> None:
    told = sent_to(out_twice) | {"tmRound": round_named(out_twice, "Runde 2").id}

    origin = found(out_twice, told, sender=NORTH)

    assert (origin.round.name, origin.base, origin.circulation) == (ROUND, 2, None)


@pytest.mark.parametrize("paper", ["", "skjema"])
def test_a_paper_of_no_known_name_is_told_by_its_kind(out: Desk, paper: str) -> None:
    told = sent_to(out, tmPaper=paper)
    for is_ordered, expected in ((True, "model"), (False, "form")):
        origin = origin_of(out, Returned(told, is_ordered=is_ordered), FILE)
        assert origin.circulation
        assert origin.circulation.paper == expected


# --- an export that was sent some other way


def test_an_export_answers_the_newest_round_of_the_same_content(out_twice: Desk) -> None:
    first, second = (
        found(out_twice, sealed(out_twice, 2), sender=NORTH),
        found(out_twice, sealed(out_twice, 4), sender=NORTH),
    )

    assert (first.round.name, second.round.name) == (ROUND, "Runde 2")
    assert first.circulation is None


def test_an_export_of_other_content_answers_the_newest_round(out_twice: Desk) -> None:
    origin = found(out_twice, sealed(out_twice, 1), sender=NORTH)

    assert (origin.round.name, origin.base) == ("Runde 2", 1)


def test_an_export_answers_the_round_that_a_person_chose(out_twice: Desk) -> None:
    first = round_named(out_twice, ROUND).id

    assert found(out_twice, sealed(out_twice, 4), sender=NORTH, round_id=first).round.id == first


def test_an_export_does_not_tell_who_sends_it(out: Desk) -> None:
    with pytest.raises(UnknownSender, match="sier ikke hvem den kommer fra"):
        found(out, sealed(out))


@pytest.mark.parametrize("mark", ["notat-2011-11-01", "nothing"])
def test_an_export_is_made_anew_with_the_memo_if_it_has_words_of_one(out: Desk, mark: str) -> None:
    (memo,) = (one.id for one in out.snapshot.of_kind("memo"))
    inside = next(out.snapshot.descendants(memo)).id
    lines = (Line("x", (inside,)),) if mark != "nothing" else (Line("x", (PRINCIPLE,)), Line("y"))

    origin = origin_of(out, Returned(sealed(out), lines), FILE, sender=NORTH)
    gone = (Gone("x", (inside,), 0),)
    taken_out = origin_of(out, Returned(sealed(out), gone=gone), FILE, sender=NORTH)

    assert origin.subject.memo == (memo if mark != "nothing" else None)
    assert taken_out.subject.memo == memo


def test_an_export_says_what_it_was_called(out: Desk) -> None:
    approve(out, "Godkjent", meeting_date="13.10.2011", case_number="11/51625")
    told = sealed(out, 4, tmEdition="Godkjent")

    assert found(out, told, sender=NORTH).subject.seal.edition == "Godkjent"


# --- a file that lost what people do not see


def test_the_hash_at_the_top_of_the_page_tells_the_round(out_twice: Desk) -> None:
    for name, base in ((ROUND, 2), ("Runde 2", 4)):
        origin = found(out_twice, shorter(out_twice, name), sender="vest")
        assert (origin.round.name, origin.base, origin.sender) == (name, base, WEST)
        assert origin.circulation
        assert (origin.circulation.to, origin.circulation.paper) == (WEST, "model")


def test_the_hash_does_not_tell_who_sends_it(out: Desk) -> None:
    with pytest.raises(UnknownSender):
        found(out, shorter(out, ROUND))


def test_the_hash_of_an_edition_that_was_no_round_tells_the_content(out: Desk) -> None:
    approve(out, "Godkjent", meeting_date="13.10.2011", case_number="11/51625")

    origin = found(out, shorter(out, "Godkjent"), sender=NORTH)

    assert (origin.round.name, origin.base, origin.circulation) == (ROUND, 4, None)


@pytest.mark.parametrize("told", [{}, {"tmShortHash": "000000000000"}, {"tmEdition": ROUND}])
def test_a_file_that_tells_nothing_is_asked_about(out: Desk, told: dict[str, str]) -> None:
    with pytest.raises(UnknownOrigin, match="Velg runden og mottakeren"):
        found(out, told, sender=NORTH)


def test_a_file_that_tells_nothing_answers_the_round_that_a_person_chose(out: Desk) -> None:
    origin = found(out, {}, sender="Et kontor", round_id=round_named(out, ROUND).id)

    assert (origin.round.name, origin.base, origin.sender) == (ROUND, 2, "Et kontor")
    with pytest.raises(UnknownSender):
        found(out, {}, round_id=round_named(out, ROUND).id)


# --- a file of another model


@pytest.mark.parametrize(
    "lie",
    [
        {"tmDocument": "00000000-0000-0000-0000-000000000000"},
        {"tmChangesetHash": "v1:00"},
        {"tmChangeset": "1"},
        {"tmChangeset": "99"},
        {"tmChangeset": "99999999999999999999999999"},
        {"tmChangeset": "-2"},
        {"tmChangeset": "٢"},
        {"tmChangeset": ""},
    ],
)
def test_what_was_not_sent_out_from_here_is_refused(out: Desk, lie: dict[str, str]) -> None:
    with pytest.raises(OtherModel, match="Åpne modellen den kom fra"):
        found(out, sent_to(out) | lie)


def test_a_change_sheet_is_no_answer(out: Desk) -> None:
    with pytest.raises(NotAnAnswer) as caught:
        found(out, sealed(out, tmPaper="changes"), sender=NORTH)

    assert str(caught.value) == (
        "«Svar fra oss.docx» er et endringsark, som ingen svarer i. Be avsenderen om Word-filen "
        "eller svarskjemaet med innspillene."
    )


def test_what_answers_the_inputs_is_no_answer_to_the_round(out: Desk) -> None:
    with pytest.raises(NotAnAnswer, match="er et svar på innspillene, som ingen svarer i"):
        found(out, sealed(out, tmPaper="answer"), sender=NORTH)


@pytest.mark.parametrize("lacking", ["tmChangeset", "tmChangesetHash"])
def test_half_a_seal_is_none(out: Desk, lacking: str) -> None:
    told = sent_to(out)
    del told[lacking]

    with pytest.raises(OtherModel):
        found(out, told)


def test_nothing_can_be_answered_before_something_is_sent(desk: Desk) -> None:
    for told in ({}, sealed(desk)):
        with pytest.raises(NoRound, match="Send ut først"):
            found(desk, told, sender=NORTH)


@pytest.mark.parametrize(
    "refusal", [NoRound, NotAnAnswer, OtherModel, UnknownOrigin, UnknownSender]
)
def test_every_refusal_is_for_the_user(refusal: type[UserError]) -> None:
    assert "\n" not in refusal.sentence
    assert refusal.sentence.endswith(".")
