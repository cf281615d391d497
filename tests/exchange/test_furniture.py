from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.exchange.furniture import norwegian_date, status_line
from tests.exchange.subjects import subject


@pytest.mark.parametrize("day", ["2011-12-01", "2011-12-01T23:59:59Z"])
def test_dates_are_written_as_norwegians_write_them(day: str) -> None:
    assert norwegian_date(day) == "1.12.2011"


def test_an_approval_tells_only_what_is_known_of_the_meeting() -> None:
    seal = replace(subject(status="approved").seal, meeting_date=None, case_number=None)

    assert status_line(seal) == "Godkjent i direktørmøtet"
