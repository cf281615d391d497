"""What the meeting reads: nothing missing, nothing invented, in order."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given

from bufetat_editor.domain.numbering import numbers
from bufetat_editor.exchange.seal import Status
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.offices import needs_office, printed
from tests.exchange.subjects import (
    any_text,
    base_of,
    reworded,
    source_texts,
    subject,
    with_facts,
    words,
)
from tests.exchange.word.reading import (
    W,
    body,
    cells,
    inner,
    item_of,
    notes,
    paragraphs,
    part,
    texts,
    value,
)
from tests.helpers.seed import seed

HEADINGS = ("HeadingUnnumbered", "Heading1", "Heading2", "Heading3", "Heading4")


@pytest.fixture(scope="module")
def docx() -> bytes:
    return write_word(subject(), read_template())


def test_a_copy_with_changes_says_since_when_in_its_header_and_under_its_title() -> None:
    docx = write_word(subject(base=base_of(seed(), "Utgave 1")), read_template())

    line = "UTKAST · viser endringer siden Utgave 1"
    assert texts(paragraphs(part(docx, "word/header1.xml")))[0] == line
    assert line in texts(paragraphs(part(docx, "word/document.xml")))


def test_every_word_of_the_source_stands_in_the_document_in_order(docx: bytes) -> None:
    assert words(texts(body(docx) + notes(docx))) == words(source_texts())


def test_without_a_memo_the_model_stands_alone() -> None:
    alone = write_word(subject(memo=None), read_template())

    assert texts(body(alone))[:2] == ["Bufetats tjenestemodell", "Bufetats kvalitetsbegrep"]
    assert len(list(part(alone, "word/document.xml").iter(f"{W}tbl"))) == 1


def test_47_principles_stand_as_bullets_under_10_groups() -> None:
    approved = write_word(subject(status="approved"), read_template())
    groups: dict[str, list[str]] = {}
    heading = ""
    for one in body(approved):
        if one.style in HEADINGS:
            heading = one.text if one.style == "Heading4" else ""
        elif one.style == "ListBullet" and heading:
            groups.setdefault(heading, []).append(one.text)

    model = seed()
    assert groups == {
        group.text: [principle.text for principle in model.children(group.id)]
        for group in model.of_kind("principle_group")
    }
    assert (len(groups), sum(map(len, groups.values()))) == (10, 47)


@pytest.mark.parametrize("status", ["draft", "circulated", "approved"])
def test_reference_numbers_stand_before_the_words_until_the_meeting_has_approved(
    status: Status,
) -> None:
    read = body(write_word(subject(status=status), read_template()))

    found = {item_of(one.element): one.number for one in read if one.number}

    expected = {} if status == "approved" else numbers(seed())
    counted = {"chapter", "service_category", "footnote"}  # by the lists and by Word
    typed = {item: one for item, one in expected.items() if seed()[item].kind not in counted}
    assert {item: one.strip() for item, one in found.items()} == typed
    principles = {one.id for one in seed().of_kind("principle")}
    styles = {one.style for one in read if item_of(one.element) in principles}
    assert styles == {"ListBullet" if status == "approved" else "ListReference"}


def test_39_tasks_and_5_sub_entries_stand_in_their_cells(docx: bytes) -> None:
    head, *rows = cells(docx)
    model = seed()

    expected = [
        [
            [(one.kind, one.text) for one in model.descendants(cell.id)]
            for cell in model.children(row.id)
        ]
        for row in model.of_kind("matrix_row")
    ]
    kinds = {"MatrixTask": "task", "MatrixSubtask": "subtask"}
    found = [[[(kinds[one.style], one.text) for one in cell] for cell in row[1:]] for row in rows]
    assert found == expected
    assert [texts(cell) for cell in head] == [["Kategori"], ["Barnevern"], ["Familievern"]]
    counted = [kind for row in found for cell in row for kind, _ in cell]
    assert (counted.count("task"), counted.count("subtask")) == (39, 5)


def test_no_level_of_heading_is_skipped(docx: bytes) -> None:
    levels = [max(HEADINGS.index(one.style), 1) for one in body(docx) if one.style in HEADINGS]

    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_memo_has_its_head_in_pairs(docx: bytes) -> None:
    table = next(part(docx, "word/document.xml").iter(f"{W}tbl"))
    rows = [
        [" ".join(texts(paragraphs(cell))) for cell in row.iter(f"{W}tc")]
        for row in table.iter(f"{W}tr")
    ]

    assert rows == [
        ["Til", "Direktørmøtet", "Dato", "1.12.2011"],
        ["Kopi", "", "Saksnr.", "11/51625"],
        ["Fra", "Virksomhetsstyringsenheten", "Saksbehandler", "Therese Stoveland-Alfsen"],
        ["Vedlegg", "Beskrivelse av etatens tjenestilbud"],
    ]


def test_a_memo_without_fields_has_no_head() -> None:
    bare = seed().with_states(
        2, [replace(field, deleted=True) for field in seed().children("notat", "memo_field")]
    )

    docx = write_word(subject(bare), read_template())

    assert texts(body(docx))[:2] == ["Notat", "Bufetats tjenestemodell"]
    assert len(list(part(docx, "word/document.xml").iter(f"{W}tbl"))) == 1


def test_legal_references_are_set_off_by_a_style(docx: bytes) -> None:
    marked = [
        inner(run)
        for run in part(docx, "word/document.xml").iter(f"{W}r")
        if run.find(f"{W}rPr/{W}rStyle[@{W}val='LegalReference']") is not None
    ]

    assert len(marked) == 21
    assert marked[:2] == ["§ 2-3, 2. ledd a", "bvl. § 5-1 og 5A-8"]


def test_the_matrix_lies_across_and_the_prose_stands(docx: bytes) -> None:
    sections = list(part(docx, "word/document.xml").iter(f"{W}sectPr"))

    sizes = [one.find(f"{W}pgSz") for one in sections]

    assert [size.get(f"{W}orient") for size in sizes if size is not None] == [None, "landscape"]


def test_a_task_whose_column_is_unknown_is_printed_all_the_same() -> None:
    strayed = with_facts(seed(), "celle-egenvalgt-barnevern", column="kolonne-ukjent")

    head, *rows = cells(write_word(subject(strayed), read_template()))

    assert len(head) == 4
    assert "Marte Meo" in texts(rows[-1][-1])


@pytest.mark.parametrize("text", ["=1+1", "- være", "+47", "@x", "_x0041_", "<w:t>&amp;", "  a  "])
def test_formula_like_and_marked_up_texts_are_exact(text: str) -> None:
    odd = reworded(seed(), prinsipp_tidlig_hjelp=text)

    assert text in texts(body(write_word(subject(odd), read_template())))


@given(any_text)
def test_any_text_survives_exactly(text: str) -> None:
    changed = reworded(
        seed(), oppgave_cos=text, prinsipp_tidlig_hjelp=text, fotnoteavsnitt_2006=text
    )

    docx = write_word(subject(changed), read_template())

    assert texts(body(docx)).count(text) >= 2
    assert text in texts(notes(docx))


def test_widths_stand_on_cells_and_grid(docx: bytes) -> None:
    for table in part(docx, "word/document.xml").iter(f"{W}tbl"):
        grid = [int(value(one, "w")) for one in table.iter(f"{W}gridCol")]
        for row in table.iter(f"{W}tr"):
            widths = [int(value(one, "w")) for one in row.iter(f"{W}tcW")]
            assert sum(widths) == sum(grid)


def test_the_head_of_the_matrix_repeats_and_rows_may_break(docx: bytes) -> None:
    *_, table = part(docx, "word/document.xml").iter(f"{W}tbl")
    rows = list(table.iter(f"{W}tr"))

    repeating = [row for row in rows if row.find(f"{W}trPr/{W}tblHeader") is not None]

    assert repeating == rows[:1]
    assert next(table.iter(f"{W}cantSplit"), None) is None


@pytest.mark.heavy
@pytest.mark.timeout(180)
@needs_office
def test_libreoffice_prints_the_whole_document(docx: bytes, tmp_path: Path) -> None:
    pages = printed(docx, "modell.docx", tmp_path)

    assert "1. Bufetats kvalitetsbegrep" in " ".join(pages.split())
    assert "Side 1 av" in pages
    assert pages.count("UTKAST") == pages.count("Side ") + 1
    assert set(words(texts(body(docx) + notes(docx)))) <= set(pages.split())
