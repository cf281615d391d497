"""Dates as case officers write them, and as they are kept."""

from __future__ import annotations

from datetime import date, datetime

from bufetat_editor.errors import BadDate


def read_date(text: str) -> date:
    """Read `2011-12-01`, `1.12.2011` or `1.12.11`.

    Raises:
        BadDate: it is neither, or no day of the calendar.
    """
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y"):
        try:
            return datetime.strptime(text.strip(), form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    raise BadDate(value=text)
