from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.seal_reading import read_seal
from bufetat_editor.exchange.word.reply_letter import write_reply_letter
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.history.register import Entry
from tests.exchange.subjects import any_text
from tests.exchange.word.reading import W, inner, item_of, paragraphs, part, value
from tests.exchange.word.tabled import Cells, in_style, tables, texts_of
from tests.exchange.word.templates import saved
from tests.helpers.weighed import (
    EAST,
    MIDDLE,
    NORTH,
    NOT_FOLLOWED,
    NOTED,
    PARTLY,
    SOUTH,
    to_be_answered,
)

TEMPLATE = read_template()


def written(of: Answering | None = None, to: str = NORTH) -> bytes:
    return write_reply_letter(of or to_be_answered(), to, TEMPLATE)


@pytest.fixture(scope="module")
def letter() -> bytes:
    return written()


def rows(docx: bytes) -> list[list[Cells]]:
    return tables(docx, "ChangeTable")


def only(input_id: str, **assessment: str) -> Answering:
    """The round as if this were its only input."""
    of = to_be_answered()
    (entry,) = [one for one in of.entries if one.input.id == input_id]
    weighed = entry.input.assessment
    assert weighed
    changed: Entry = replace(
        entry,
        input=replace(entry.input, assessment=replace(weighed, **assessment)),  # type: ignore[arg-type]
    )
    return replace(of, entries=(changed,))


def test_it_looks_like_any_memo(letter: bytes) -> None:
    styles = [one.style for one in paragraphs(part(letter, "word/document.xml"))]

    assert styles[:3] == ["MemoType", "MemoLabel", "MemoValue"]
    assert {"Title", "Normal", "ListBullet", "HeadingUnnumbered", "ChangeHeading"} <= set(styles)


def test_each_part_of_the_model_has_a_table_whose_head_repeats(letter: bytes) -> None:
    heads = [one.text for one in paragraphs(part(letter, "word/document.xml"))]
    root = part(letter, "word/document.xml")

    assert len(rows(letter)) == 3
    assert len(list(root.iter(f"{W}tblHeader"))) == 3
    assert [texts_of(table[0]) for table in rows(letter)] == [
        [["Punkt"], ["Innspillet"], ["Vurderingen"]]
    ] * 3
    assert [value(one) for one in root.iter(f"{W}tblCaption")][1:] == [
        "Innspill til 2 Prinsipper",
        "Innspill til Oppgaver etter kategori og tjenesteområde",
        "Innspill til Ikke plassert",
    ]
    assert "2 Prinsipper" in heads


def test_an_input_stands_beside_what_came_of_it() -> None:
    ((_head, row),) = rows(written(only(NOTED)))

    place, said, weighed = texts_of(row)
    assert place == ["2.1.6", "Prinsipper for god praksis i Bufetat"]
    assert said[0].startswith("Slik det ble sendt ut: Fagutøvelsen")
    assert weighed == ["Til orientering", "Samisk språk omtales i veilederen.\nDen kommer i 2012."]


def test_an_item_is_known_by_the_number_that_it_was_sent_with_too() -> None:
    ((_head, row),) = rows(written(only(NOT_FOLLOWED)))

    assert texts_of(row)[0][0] == "M3.1.4 (sendt ut som M3.1.5)"


def test_words_are_told_apart_without_colour() -> None:
    docx = written(only(PARTLY))

    assert in_style(docx, "Added") == ["ungdom, ", "så tidlig som mulig"]
    assert in_style(docx, "Removed") == ["tidligst mulig i en problemutvikling"]
    assert "Ordene dere vil ha inn, er understreket" in inner(part(docx, "word/document.xml"))


def test_a_short_row_stays_on_one_page_and_a_long_one_may_break() -> None:
    short, long = written(only(NOTED)), written(only(NOTED, reason="Fordi det er så. " * 60))

    assert [
        len(list(part(docx, "word/document.xml").iter(f"{W}cantSplit"))) for docx in (short, long)
    ] == [1, 0]


def test_every_page_says_what_it_is_and_to_whom_and_that_it_is_no_draft(letter: bytes) -> None:
    head = inner(part(letter, "word/header1.xml"))

    assert head.startswith("Svar på innspill · Runde 1 · Region Nord")
    assert "5.12.2011 · " in head
    assert not [one for one in ("UTKAST", "Utkast", "endring") if one in head]


def test_its_properties_tell_that_it_is_an_answer(letter: bytes, tmp_path: Path) -> None:
    told = read_seal(saved(tmp_path, letter))

    assert told
    assert told["tmPaper"] == "answer"
    assert told["tmStateHash"] == to_be_answered().subject.seal.state_hash


def test_its_title_is_its_own(letter: bytes) -> None:
    titles = [
        one.text for one in part(letter, "docProps/core.xml") if str(one.tag).endswith("title")
    ]

    assert titles == ["Svar på innspill til Bufetats tjenestemodell"]


def test_none_of_it_belongs_to_an_item_and_nothing_is_recorded(letter: bytes) -> None:
    text = paragraphs(part(letter, "word/document.xml"))

    assert [item_of(one.element) for one in text if item_of(one.element)] == []
    assert not list(part(letter, "word/settings.xml").iter(f"{W}trackRevisions"))


def test_it_is_norwegian(letter: bytes) -> None:
    languages = {value(one) for one in part(letter, "word/styles.xml").iter(f"{W}lang")}

    assert languages == {"nb-NO"}


@pytest.mark.parametrize("to", [MIDDLE, EAST])
def test_there_is_no_table_where_there_is_no_input(to: str) -> None:
    assert rows(written(to=to)) == []


def test_it_is_the_same_every_time() -> None:
    assert written(to=SOUTH) == written(to=SOUTH)


@given(any_text)
def test_whatever_the_reason_is_it_is_told(reason: str) -> None:
    ((_head, row),) = rows(written(only(NOTED, reason=reason)))

    assert texts_of(row)[2] == ["Til orientering", reason]
