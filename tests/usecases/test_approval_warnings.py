from __future__ import annotations

from typing import Any

import pytest

from bufetat_editor.usecases.approval_warnings import approval_warnings
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit, remove
from tests.helpers.models import PRINCIPLE

AS_THE_MEMO: dict[str, Any] = {"meeting_date": "1.12.2011", "case_number": " 11/51625 "}


def warnings(desk: Desk, name: str, **facts: Any) -> tuple[str, ...]:  # noqa: ANN401 - as they come
    return tuple(map(str, approval_warnings(desk, name, **facts)))


def test_nothing_is_said_of_an_edition_that_is_as_it_should_be(desk: Desk) -> None:
    assert warnings(desk, "Godkjent", **AS_THE_MEMO) == ()


def test_all_that_keeps_it_from_being_printed_and_read_is_told_at_once(desk: Desk) -> None:
    edit(desk, "kap-styring", "")
    edit(desk, PRINCIPLE, "Tidlig hjelp 漢字")

    lacks, unprintable = warnings(desk, "Godkjent", **AS_THE_MEMO)

    assert lacks == (
        "Utgaven kan ikke eksporteres slik den står, for dette mangler: "
        "kapittel 5 mangler overskrift."
    )
    assert unprintable == (
        "Utgaven kan ikke trykkes, og arkivpakken får ingen PDF, på grunn av disse tegnene: "
        "字, 漢. De står her: «Tidlig hjelp 漢字»."
    )


@pytest.mark.parametrize(
    "facts",
    [
        {"name": "Godkjent 🎉"},
        {"name": "A", "title": "Modell 🎉"},
        {"name": "A", "decision": "Vedtatt 🎉"},
    ],
)
def test_its_name_title_and_decision_are_printed_too(desk: Desk, facts: dict[str, str]) -> None:
    (told,) = warnings(desk, **facts, **AS_THE_MEMO)

    assert "🎉. De står her: tittelen, utgavenavnet" in told


def test_a_memo_of_another_meeting_and_case_is_told(desk: Desk) -> None:
    facts = {"meeting_date": "2012-02-01", "case_number": "12/100"}

    assert warnings(desk, "Godkjent", **facts) == (
        "Notatet som følger med, er datert 1.12.2011, men møtet var 1.2.2012.",
        "Notatet som følger med, hører til sak 11/51625, ikke sak 12/100.",
    )


def test_blanks_make_no_other_case(desk: Desk) -> None:
    facts = {**AS_THE_MEMO, "case_number": "11 / 51625"}

    assert warnings(desk, "Godkjent", **facts) == ()


def test_a_footnote_that_nothing_refers_to_is_told(desk: Desk) -> None:
    remove(desk, "rad-foeringer")

    (told,) = warnings(desk, "Godkjent", **AS_THE_MEMO)

    assert told == (
        "Ingenting viser til fotnoten «Tildelingsbrev 2006:», "
        "som blir stående under «Fotnoter uten henvisning»."
    )


@pytest.mark.parametrize("day", ["", "1. desember 2011"])
def test_a_memo_that_does_not_tell_may_be_right(desk: Desk, day: str) -> None:
    edit(desk, "notat-dato", day)
    edit(desk, "notat-saksnr", "")

    assert warnings(desk, "A", meeting_date="1.2.2012", case_number="12/100") == ()


def test_it_is_asked_of_what_is_approved(desk: Desk) -> None:
    edit(desk, "kap-styring", "")
    remove(desk, "notat")

    assert warnings(desk, "Godkjent", **AS_THE_MEMO, at=1) == ()
    (told,) = warnings(desk, "Godkjent", meeting_date="1.2.2012", case_number="12/1")
    assert "kapittel 5" in told


def test_what_cannot_be_approved_yet_is_warned_of_all_the_same(desk: Desk) -> None:
    (told,) = warnings(desk, "Utkast 1.12.2011", meeting_date="1.2.2012", case_number="11/51625")
    assert "men møtet" in told

    (told,) = warnings(desk, "A", meeting_date="i går", case_number="1")
    assert "ikke sak 1." in told
    assert warnings(desk, "", meeting_date="31.2.2011", case_number="") == ()
