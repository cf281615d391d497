from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.exchange.furniture import norwegian_date, norwegian_time, signed, status_line
from tests.exchange.subjects import circulated, subject


@pytest.mark.parametrize(
    "day",
    [
        "2011-12-01",
        "2011-12-01T22:59:59Z",
        "2011-11-30T23:00:00Z",  # after midnight in Norway
    ],
)
def test_dates_are_written_as_norwegians_write_them(day: str) -> None:
    assert norwegian_date(day) == "1.12.2011"


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        ("2011-12-01T11:00:00Z", "2011-12-01T12:00:00"),
        ("2012-06-30T22:30:00Z", "2012-07-01T00:30:00"),
    ],
)
def test_a_moment_is_told_by_norwegian_clocks_in_winter_and_summer(at: str, shown: str) -> None:
    assert norwegian_time(at).replace(tzinfo=None).isoformat() == shown


def test_an_approval_tells_only_what_is_known_of_the_meeting() -> None:
    seal = replace(subject(status="approved").seal, meeting_date=None, case_number=None)

    assert status_line(seal) == "Godkjent i direktørmøtet"


def test_who_said_something_is_told_with_the_day_so_far_as_it_is_known() -> None:
    assert signed("Saksbehandler A", "2011-12-01T11:00:00Z") == "Saksbehandler A, 1.12.2011"
    assert (signed("Saksbehandler A", ""), signed("", "")) == ("Saksbehandler A", "")


def test_a_copy_that_is_sent_out_tells_to_whom_and_until_when() -> None:
    sent = circulated()

    assert status_line(sent.seal, circulation=sent.circulation) == (
        "UTKAST til innspill: Runde 1 · Region Nord · frist 15.12.2011"
    )


def test_a_covering_memo_is_no_draft() -> None:
    sent = circulated(paper="memo")

    assert status_line(sent.seal, circulation=sent.circulation).startswith("Følgenotat: Runde 1")
