from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.exchange.input_register import GROUPINGS, Grouping
from bufetat_editor.exchange.word.input_register import write_input_register
from bufetat_editor.exchange.word.template import read_template
from tests.exchange.word.reading import W, paragraphs, part, value
from tests.exchange.word.tabled import tables, texts_of
from tests.helpers.weighed import to_be_answered

TEMPLATE = read_template()


def written(by: Grouping) -> bytes:
    return write_input_register(to_be_answered(), by, TEMPLATE)


def headings(docx: bytes) -> list[str]:
    return in_paragraphs(docx, "ChangeHeading")


def in_paragraphs(docx: bytes, style: str) -> list[str]:
    found = paragraphs(part(docx, "word/document.xml"))
    return [one.text for one in found if one.style == style]


@pytest.mark.parametrize("by", GROUPINGS)
def test_every_input_that_ever_came_in_has_a_row(by: Grouping) -> None:
    told = tables(written(by), "ChangeTable")

    assert sum(len(table) - 1 for table in told) == len(to_be_answered().entries)


def test_it_says_which_round_it_is_of_and_how_far_that_has_come() -> None:
    docx = written("item")

    assert in_paragraphs(docx, "Title") == ["Innspill til Bufetats tjenestemodell"]
    assert in_paragraphs(docx, "Status") == ["Runde 1, etter punkt"]
    assert in_paragraphs(docx, "Normal")[0].startswith(
        "«Runde 1» ble sendt ut 5.12.2011 med frist 15.12.2011. "
        "4 av 5 har svart, med til sammen 14 innspill. 7 av dem er vurdert."
    )


def test_by_item_the_parts_stand_in_the_order_of_the_model_and_the_withdrawn_last() -> None:
    assert headings(written("item")) == [
        "2 Prinsipper (6)",
        "4 Målgruppedifferensiering (1)",
        "Oppgaver etter kategori og tjenesteområde (5)",
        "Ikke plassert (2)",
        "Trukket tilbake (1)",
    ]


def test_by_region_those_without_input_are_told_apart_from_those_who_have_not_answered() -> None:
    docx = written("region")

    assert headings(docx)[1] == "Region Midt-Norge (0)"
    assert in_paragraphs(docx, "Normal")[1:] == ["Ingen innspill.", "Har ikke svart."]


def test_by_outcome_each_outcome_is_there() -> None:
    assert headings(written("outcome")) == [
        "Tas til følge (3)",
        "Tas delvis til følge (1)",
        "Tas ikke til følge (1)",
        "Til orientering (1)",
        "Utsatt (1)",
        "Ikke vurdert (7)",
        "Trukket tilbake (1)",
    ]


@pytest.mark.parametrize(("by", "names_sender"), [("item", 1), ("region", 0), ("outcome", 1)])
def test_who_sent_it_stands_in_a_column_or_in_the_heading(by: Grouping, names_sender: int) -> None:
    first, *_ = tables(written(by), "ChangeTable")

    assert texts_of(first[0]) == [
        ["Punkt"],
        *([["Fra"]] * names_sender),
        ["Innspillet"],
        ["Vurderingen"],
    ]


def test_its_pages_lie_on_their_side() -> None:
    (section,) = part(written("item"), "word/document.xml").iter(f"{W}sectPr")
    (size,) = section.iter(f"{W}pgSz")

    assert int(value(size, "w")) > int(value(size, "h"))


def test_a_round_that_nobody_has_answered_has_a_register_too() -> None:
    of = to_be_answered()
    silent = tuple(replace(one, receipts=()) for one in of.round.recipients)
    out = replace(of.round, recipients=silent)
    empty = replace(of, entries=(), round=out, whole=out)

    docx = write_input_register(empty, "region", TEMPLATE)

    assert in_paragraphs(docx, "Normal")[1:] == ["Har ikke svart."] * 5
    assert tables(docx, "ChangeTable") == []


def test_it_is_the_same_every_time() -> None:
    assert written("item") == written("item")
