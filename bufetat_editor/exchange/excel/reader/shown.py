"""Numbers and dates as a cell shows them to people who read Norwegian."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from math import isfinite

from bufetat_editor.exchange.furniture import norwegian_date

_SAID = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
"""What in a number format is words, colours and room, and no sign for a part of the value."""
_DECIMALS = re.compile(r"\.([0#?]+)")
_MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni", "juli"),
    *("august", "september", "oktober", "november", "desember"),
)
_MINUTE, _HOUR = 60, 3600  # seconds
_MOST_DECIMALS = 30  # that Excel shows
_EXACT = Context(prec=400, rounding=ROUND_HALF_UP)  # room for the greatest number and its decimals


def shown_number(value: float, form: str) -> str:
    """Return a number with a decimal comma, as percent if that is how the cell shows it.

    Args:
        form: the number format of its cell, such as `0.0%`.
    """
    signs = _signs(form)
    if "%" not in signs or not isfinite(value):
        return str(value) if isinstance(value, int) else f"{value:.15g}".replace(".", ",")
    found = _DECIMALS.search(signs)
    step = Decimal(1).scaleb(-min(len(found[1]), _MOST_DECIMALS) if found else 0)
    percent = _EXACT.quantize(_EXACT.multiply(Decimal(str(value)), 100), step)
    return f"{percent:f} %".replace(".", ",")


def shown_date(value: date | datetime | time | timedelta, form: str) -> str:
    """Return a day, a time or both; day or year is left out if the cell does not show it.

    Args:
        form: the number format of its cell, such as `d.m.yyyy`.
    """
    match value:
        case timedelta():
            seconds = round(value.total_seconds())
            return f"{seconds // _HOUR}:{seconds % _HOUR // _MINUTE:02}"
        case time():
            return f"{value:%H:%M}"
        case datetime() if value.time() != time():
            return f"{_day(value.date(), form)} {value:%H:%M}"
        case datetime():
            return _day(value.date(), form)
        case date():
            return _day(value, form)


def _day(day: date, form: str) -> str:
    signs = _signs(form)
    month = _MONTHS[day.month - 1]
    if "y" in signs and "d" not in signs:
        return f"{month} {day.year}"
    if "d" in signs and "y" not in signs:
        return f"{day.day}. {month}"
    return norwegian_date(day.isoformat())


def _signs(form: str) -> str:
    """The signs for positive numbers."""
    return _SAID.sub("", form).partition(";")[0].lower()
