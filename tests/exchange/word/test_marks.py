"""Tracked changes as Word keeps them: by whom, when, and both ends of what moved."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache

from lxml.etree import _Element

from tests.exchange.word.reading import W, part, value
from tests.helpers.weeks import AUTHORS
from tests.proof.variants import of_2011

W16DU = "{http://schemas.microsoft.com/office/word/2023/wordml/word16du}"
TRACKED = (
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "pPrChange",
    "moveFromRangeStart",
    "moveToRangeStart",
)


@cache
def roots() -> tuple[_Element, ...]:
    docx = of_2011()["changes"].content()
    return part(docx, "word/document.xml"), part(docx, "word/footnotes.xml")


def found(*names: str) -> list[_Element]:
    return [one for root in roots() for one in root.iter(*(f"{W}{name}" for name in names))]


def utc(change: _Element) -> str:
    return str(change.attrib[f"{W16DU}dateUtc"])


def test_each_change_is_signed_and_dated_as_the_log_has_it() -> None:
    assert {value(one, "author") for one in found(*TRACKED)} == set(AUTHORS)
    assert all(utc(one).startswith("2012-") for one in found(*TRACKED))
    assert all(utc(one).endswith(":00Z") for one in found(*TRACKED))


def test_the_date_of_a_change_is_that_of_norwegian_clocks_which_word_shows_as_it_is() -> None:
    for one in found(*TRACKED):
        shown = datetime.fromisoformat(value(one, "date"))
        assert shown - datetime.fromisoformat(utc(one)).replace(tzinfo=None) == timedelta(hours=1)


def test_a_move_has_one_name_at_both_of_its_ends() -> None:
    left = [value(one, "name") for one in found("moveFromRangeStart")]
    come = [value(one, "name") for one in found("moveToRangeStart")]

    assert left
    assert sorted(left) == sorted(come)
    assert len(set(left)) == len(left)
    for kind in ("moveFromRange", "moveToRange"):
        starts = sorted(value(one, "id") for one in found(f"{kind}Start"))
        assert starts == sorted(value(one, "id") for one in found(f"{kind}End"))


def test_deleted_words_are_named_apart_and_moved_ones_are_not() -> None:
    assert all(next(one.iter(f"{W}t"), None) is None for one in found("del"))
    assert all(next(one.iter(f"{W}delText"), None) is None for one in found("moveFrom", "ins"))


def test_nothing_is_marked_twice() -> None:
    """LibreOffice loses what was put in and taken out again; nobody asked for it either."""
    changes = {f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo")}

    for one in found("ins", "del", "moveFrom", "moveTo"):
        assert not any(above.tag in changes for above in one.iterancestors())


def test_a_row_that_came_is_marked_as_a_row() -> None:
    (row,) = (one for one in found("tr") if one.find(f"{W}trPr/{W}ins") is not None)

    words = "".join(str(one.text) for one in row.iter(f"{W}t"))
    assert words.startswith("Oppgaver etaten prøver ut")
    assert [one.tag for one in found("tcPr") if one.find(f"{W}cellIns") is not None] == []
