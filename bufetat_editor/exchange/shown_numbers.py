"""Which reference numbers a reader sees, and by whose hand: ours, or a list's that counts."""

from __future__ import annotations

from bufetat_editor.exchange.blocks import Paragraph


def is_chapter(heading: Paragraph) -> bool:
    """True for the heading of a numbered chapter."""
    number = heading.number or ""
    return heading.form.role == "heading" and heading.form.level == 1 and number.isdecimal()


def typed_number(paragraph: Paragraph, *, approved: bool) -> str:
    """Return the number that is typed before the words; empty if none is.

    The approved document shows the numbers of chapters only. Those, and the entries of ordered
    lists, are counted by the list that they stand in.
    """
    is_counted = is_chapter(paragraph) or paragraph.form.role == "numbered"
    return "" if approved or is_counted else paragraph.number or ""


def shown_number(heading: Paragraph, *, approved: bool) -> str:
    """Return the number that a reader sees before a heading, by whatever hand."""
    return f"{heading.number}." if is_chapter(heading) else typed_number(heading, approved=approved)
