from __future__ import annotations

from typing import Any

import pytest

from bufetat_editor.errors import (
    BadDate,
    BadEditionName,
    EditionExists,
    MissingFact,
    UnknownMoment,
    UnwritableText,
    UserError,
)
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.editions import approve, base_edition, edition_named, editions
from tests.helpers.models import AUTHOR, NOW, PRINCIPLE, content

FACTS: dict[str, Any] = {"meeting_date": "13.10.2011", "case_number": "11/51625"}


def test_a_new_model_begins_with_the_circulated_draft(desk: Desk) -> None:
    (draft,) = editions(desk)

    assert (draft.name, draft.status, draft.cs) == ("Utkast 1.12.2011", "circulated", 1)
    assert draft.state_hash == state_hash(desk.snapshot)


def test_an_approval_keeps_all_that_the_meeting_decided(desk: Desk) -> None:
    edition = approve(
        desk, "Godkjent 2011", **FACTS, decision="Vedtatt som framlagt.", reason="Direktørmøtet"
    )

    assert (edition.name, edition.status, edition.cs) == ("Godkjent 2011", "approved", 2)
    assert (edition.meeting_date, edition.case_number) == ("2011-10-13", "11/51625")
    assert edition.decision == "Vedtatt som framlagt."
    assert edition.title == "Bufetats tjenestemodell"
    assert (edition.by, edition.at) == (AUTHOR, NOW)


def test_an_approval_is_a_changeset_that_touches_no_item(desk: Desk) -> None:
    approve(desk, "Godkjent", **FACTS, reason="Direktørmøtet")

    intent = desk.log.changeset(3).intent
    assert (intent.kind, intent.reason, intent.base) == ("approve", "Direktørmøtet", None)
    assert desk.log.steps(3) == []
    assert intent.record["state_hash"] == state_hash(desk.snapshot)


def test_an_edition_stays_as_it_was(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Godkjent ordlyd")
    approve(desk, "Godkjent", **FACTS)
    edit(desk, PRINCIPLE, "Ny ordlyd")

    assert desk.snapshot_at("Godkjent")[PRINCIPLE].text == "Godkjent ordlyd"


def test_what_the_meeting_saw_may_be_earlier_than_now(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Det møtet så")
    edit(desk, PRINCIPLE, "Etter møtet")

    assert approve(desk, "Godkjent", **FACTS, at="3").cs == 3


def test_a_document_may_have_its_own_title(desk: Desk) -> None:
    assert approve(desk, "A", **FACTS, title=" Ny tittel ").title == "Ny tittel"


def test_words_that_were_not_said_are_not_kept(desk: Desk) -> None:
    assert approve(desk, "A", **FACTS, decision="  ").decision is None


@pytest.mark.parametrize("date", ["13.10.2011", "2011-10-13"])
def test_the_meetings_date_is_kept_in_one_way(desk: Desk, date: str) -> None:
    edition = approve(desk, "A", meeting_date=date, case_number="1")

    assert edition.meeting_date == "2011-10-13"


def test_editions_are_in_the_order_in_which_they_were_made(desk: Desk) -> None:
    approve(desk, "Å", **FACTS)
    approve(desk, "A", **FACTS, at=1)

    assert [edition.name for edition in editions(desk)] == ["Utkast 1.12.2011", "Å", "A"]


def test_a_name_is_one_line_and_not_told_from_another_by_capitals(desk: Desk) -> None:
    assert approve(desk, " Godkjent\n2011", **FACTS).name == "Godkjent 2011"

    with pytest.raises(EditionExists, match="heter «Godkjent 2011»"):
        approve(desk, "GODKJENT 2011", **FACTS)


@pytest.mark.parametrize(
    ("name", "facts", "refusal"),
    [
        ("", {}, BadEditionName),
        ("  ", {}, BadEditionName),
        ("2011", {}, BadEditionName),
        ("٢٠١١", {}, BadEditionName),
        ("Utkast 1.12.2011", {}, EditionExists),
        (" Utkast 1.12.2011 ", {}, EditionExists),
        ("A\x00", {}, UnwritableText),
        ("\udcff", {}, UnwritableText),
        ("A", {"meeting_date": "i går"}, BadDate),
        ("A", {"meeting_date": "31.11.2011"}, BadDate),
        ("A", {"case_number": ""}, MissingFact),
        ("A", {"case_number": " "}, MissingFact),
        ("A", {"case_number": "\x1b"}, UnwritableText),
        ("A", {"decision": "\udcff"}, UnwritableText),
        ("A", {"title": "\x00"}, UnwritableText),
        ("A", {"reason": "\x00"}, UnwritableText),
        ("A", {"at": 99}, UnknownMoment),
        ("A", {"at": "Finnes ikke"}, UnknownMoment),
    ],
)
def test_an_approval_that_could_not_be_found_again_is_refused(
    desk: Desk, name: str, facts: dict[str, Any], refusal: type[UserError]
) -> None:
    before = content(desk.path)

    with pytest.raises(refusal):
        approve(desk, name, **FACTS | facts)

    assert content(desk.path) == before


def test_a_name_may_be_written_in_two_ways(desk: Desk) -> None:
    """As one letter or as letter and ring, which look the same."""
    approve(desk, "Godkjent i A\u030alesund", **FACTS)

    assert edition_named(desk, "Godkjent i Ålesund")
    with pytest.raises(EditionExists):
        approve(desk, "Godkjent i Ålesund", **FACTS)


def test_the_base_of_an_edition_is_the_one_before_it(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "A")
    approve(desk, "Godkjent", **FACTS)

    base = base_edition(desk, before=3)

    assert base
    assert base.name == "Utkast 1.12.2011"
    assert base_edition(desk, before=1) is None
