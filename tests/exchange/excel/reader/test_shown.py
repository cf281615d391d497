from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.exchange.excel.reader.shown import shown_date, shown_number


@pytest.mark.parametrize(
    ("value", "form", "shown"),
    [
        (0.25, "0%", "25 %"),
        (0.255, "0.0%", "25,5 %"),
        (0.245, "0%", "25 %"),
        (-0.05, "0.00 %;[Red]-0.00 %", "-5,00 %"),
        (3, "0%", "300 %"),
        (0.25, 'General" av 100 %"', "0,25"),
        (0.25, "General", "0,25"),
        (1e21, "0%", "100000000000000000000000 %"),
        (float("inf"), "0%", "inf"),
        (12, "0.00", "12"),
    ],
)
def test_a_number_is_percent_if_its_cell_shows_it_so(value: float, form: str, shown: str) -> None:
    assert shown_number(value, form) == shown


@pytest.mark.parametrize(
    ("value", "form", "shown"),
    [
        (datetime.fromisoformat("2027-01-15"), "mm-dd-yy", "15.1.2027"),
        (datetime.fromisoformat("2027-01-15"), "d. mmmm", "15. januar"),
        (datetime.fromisoformat("2027-04-03"), "dd.mmm", "3. april"),
        (datetime.fromisoformat("2027-04-01"), "mmm-yy", "april 2027"),
        (datetime.fromisoformat("2027-04-03"), '"den" yyyy-mm-dd', "3.4.2027"),
        (datetime.fromisoformat("2027-04-03T09:05"), "dd.mm.yyyy hh:mm", "3.4.2027 09:05"),
        (date(2027, 4, 3), "yyyy-mm-dd", "3.4.2027"),
        (time(9, 5), "h:mm", "09:05"),
        (timedelta(hours=26, minutes=5), "[h]:mm", "26:05"),
    ],
)
def test_a_date_has_the_parts_that_its_cell_shows(
    value: date | datetime | time | timedelta, form: str, shown: str
) -> None:
    assert shown_date(value, form) == shown


@given(st.floats(), st.text(alphabet='0#?.%"yd', max_size=60))
def test_any_number_in_any_form_is_shown(value: float, form: str) -> None:
    assert shown_number(value, form)
