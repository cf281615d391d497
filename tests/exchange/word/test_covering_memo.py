from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor.exchange.seal_reading import read_seal
from bufetat_editor.exchange.word.covering_memo import write_covering_memo
from bufetat_editor.exchange.word.template import read_template
from tests.exchange.offices import converted, needs_office, pages
from tests.exchange.subjects import circulated
from tests.exchange.word.reading import W, inner, item_of, paragraphs, part, value
from tests.exchange.word.templates import saved

LONGEST = "Direktoratets faglige råd for tjenester til barn, unge og familier"


@pytest.fixture(scope="module")
def memo() -> bytes:
    return write_covering_memo(circulated(), read_template())


def test_it_looks_like_any_memo(memo: bytes) -> None:
    styles = [one.style for one in paragraphs(part(memo, "word/document.xml"))]

    assert styles[:3] == ["MemoType", "MemoLabel", "MemoValue"]
    assert [one for one in styles if one in {"Title", "HeadingUnnumbered"}] == [
        *("Title", "HeadingUnnumbered", "HeadingUnnumbered", "HeadingUnnumbered")
    ]
    assert {"ListNumber", "ListBullet", "Normal"} <= set(styles)


def test_each_way_of_answering_is_numbered_from_the_start(memo: bytes) -> None:
    steps = [
        one.element
        for one in paragraphs(part(memo, "word/document.xml"))
        if one.style == "ListNumber"
    ]
    lists = {value(next(step.iter(f"{W}numId"))) for step in steps}
    begun = {value(one, "numId") for one in part(memo, "word/numbering.xml").iter(f"{W}num")}

    assert len(lists) == 2
    assert lists <= begun


def test_every_page_says_that_it_is_a_covering_memo_and_no_draft(memo: bytes) -> None:
    header = inner(part(memo, "word/header1.xml"))

    assert "Følgenotat: Runde 1 · Region Nord · frist 15.12.2011" in header
    assert "UTKAST" not in header


def test_its_properties_tell_that_it_is_the_memo(memo: bytes, tmp_path: Path) -> None:
    told = read_seal(saved(tmp_path, memo))

    assert told
    assert told["tmPaper"] == "memo"
    assert told["tmRecipient"] == "mottaker-nord"
    assert told["tmStateHash"] == circulated().seal.state_hash


def test_its_title_is_its_own(memo: bytes) -> None:
    titles = [one.text for one in part(memo, "docProps/core.xml") if str(one.tag).endswith("title")]

    assert titles == ["Innspill til Bufetats tjenestemodell"]


def test_what_is_typed_in_it_is_recorded_and_belongs_to_no_item(memo: bytes) -> None:
    text = paragraphs(part(memo, "word/document.xml"))

    assert [item_of(one.element) for one in text if item_of(one.element)] == []
    assert list(part(memo, "word/settings.xml").iter(f"{W}trackRevisions"))


@pytest.mark.heavy
@pytest.mark.timeout(180)
@needs_office
def test_it_is_one_page_even_for_names_that_are_long(tmp_path: Path) -> None:
    long = write_covering_memo(circulated(to=LONGEST, name=LONGEST), read_template())

    (pdf,) = converted({"følgenotat.docx": long}, "pdf", tmp_path).values()

    assert pages(pdf) == 1
