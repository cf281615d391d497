from __future__ import annotations

from datetime import date

import pytest

from bufetat_editor.errors import BadDate
from bufetat_editor.usecases.dates import read_date


@pytest.mark.parametrize("text", ["2011-10-13", "13.10.2011", " 13.10.2011\n"])
def test_both_ways_of_writing_a_date_are_read(text: str) -> None:
    assert read_date(text) == date(2011, 10, 13)


def test_a_day_needs_no_leading_zero() -> None:
    assert read_date("1.2.2012") == read_date("01.02.2012") == date(2012, 2, 1)


def test_a_year_of_two_digits_is_of_this_century() -> None:
    assert read_date("13.10.11") == date(2011, 10, 13)


def test_a_leap_day_is_a_day() -> None:
    assert read_date("29.2.2012") == date(2012, 2, 29)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "i morgen",
        "13.10",
        "13/10/2011",
        "10-13-2011",
        "20111013",
        "32.1.2012",
        "29.2.2011",
        "2011-13-01",
        "0.0.0",
        "13.10.2011 12:00",
        "13.10.2011\x00",
        "\udcff",
    ],
)
def test_what_is_no_date_is_told(text: str) -> None:
    with pytest.raises(BadDate, match=r"Skriv den som 2011-12-01 eller 1\.12\.2011"):
        read_date(text)
