"""Which cell of a table a line stands in, and rows and cells that came or went."""

from __future__ import annotations

import pytest

from bufetat_editor.exchange.returned import Heading, Returned
from tests.exchange.word.reader.files import cell, dele, ins, mark, p, read, row, t, table

HEAD = row(
    cell(p(t("Kategori"))),
    cell(p(mark("kolonne-a", t("A")))),
    cell(p(mark("kolonne-b", t("B"), 2))),
)


def label(item: str, text: str) -> str:
    return cell(p(mark(item, t(text), 3)))


def cells(found: Returned) -> dict[str, tuple[str, str] | None]:
    """What heads the row and the column of each line, and «-» for what does so itself."""

    def read_by(heading: Heading | None) -> str:
        if heading is None:
            return "-"
        return " ".join(heading.ids) if heading.line is None else found.lines[heading.line].text

    return {
        one.text: (read_by(one.cell.row), read_by(one.cell.column)) if one.cell else None
        for one in found.lines
    }


def test_a_line_tells_what_heads_its_row_and_column() -> None:
    line = row(label("rad-1", "Rad"), cell(p(t("x")), p(t("y"))), cell(p(t("z"))))

    found = read(p(t("Før")) + table(HEAD, line) + table(row(cell(p(t("Etter"))))))

    assert cells(found) == {
        "Før": None,
        "Kategori": ("-", "-"),
        "A": ("Kategori", "-"),
        "B": ("Kategori", "-"),
        "Rad": ("-", "Kategori"),
        "x": ("Rad", "A"),
        "y": ("Rad", "A"),
        "z": ("Rad", "B"),
        "Etter": ("-", "-"),
    }
    assert [one.cell.table for one in found.lines if one.cell] == [1] * 7 + [2]


def test_a_heading_without_words_is_told_by_its_mark() -> None:
    line = row(label("rad-1", ""), cell(p(t("x"))))

    assert cells(read(table(HEAD, line)))["x"] == ("rad-1", "A")


def test_a_cell_is_found_by_its_headings_and_a_new_row_by_its_number() -> None:
    line = row(label("rad-1", "Rad"), cell(p(t("x"))), cell(p(t("z"))))
    new = row(cell(p(t("Ny"))), cell(p(t("y"))), change=ins(""))

    found = read(table(HEAD, line, new))

    assert [one.where for one in found.lines][3:] == [
        "matrisen, rad 1",
        "matrisen, «Rad», «A»",
        "matrisen, «Rad», «B»",
        "matrisen, rad 2",
        "matrisen, «Ny», «A»",
    ]


def test_a_table_without_marks_is_a_table() -> None:
    found = read(
        table(row(cell(p(t("K"))), cell(p(t("A")))), row(cell(p(t("R"))), cell(p(t("x")))))
    )

    assert [one.where for one in found.lines][2:] == ["tabellen, rad 1", "tabellen, «R», «A»"]


def test_columns_are_counted_by_the_grid() -> None:
    wide = cell(p(t("x")), properties='<w:gridSpan w:val="2"/>')

    assert cells(read(table(HEAD, row(label("rad-1", "R"), wide))))["x"] == ("R", "A")


@pytest.mark.parametrize("number", ["", "-1", "to", "9" * 5000])
def test_a_number_of_columns_that_is_none_is_one(number: str) -> None:
    odd = cell(p(t("x")), properties=f'<w:gridSpan w:val="{number}"/>')
    line = row(label("rad-1", "R"), odd, cell(p(t("y"))))

    assert cells(read(table(HEAD, line)))["y"] == ("R", "B")


def test_rows_and_cells_in_controls_are_found() -> None:
    line = row(
        label("rad-1", "R"), f"<w:sdt><w:sdtContent>{cell(p(t('x')))}</w:sdtContent></w:sdt>"
    )
    wrapped = f"<w:sdt><w:sdtContent>{line}</w:sdtContent></w:sdt>"

    assert cells(read(table(HEAD, wrapped)))["x"] == ("R", "A")


def test_what_stands_in_a_table_is_running_text() -> None:
    new = row(cell(p(t("Ny"))), cell(p(t("x"))))

    assert {one.flow for one in read(table(HEAD, new)).lines} == {"text"}


def test_a_table_in_a_cell_is_of_that_cell() -> None:
    inner = table(row(cell(p(t("x")))))
    line = row(label("rad-1", "R"), cell(inner, p(t("y"))))

    assert cells(read(table(HEAD, line)))["x"] == ("R", "A")


def test_a_table_beside_the_text_belongs_to_what_it_stands_in() -> None:
    call = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    note = f'<w:footnote w:id="2">{table(HEAD, row(cell(p(t("x"))), cell(p(t("y")))))}</w:footnote>'

    found = read(p(t("En") + call), footnotes=note)

    assert {(one.cell, one.where) for one in found.lines[1:]} == {(None, "fotnote 1 ved «En»")}
    assert [one.caller for one in found.lines[1:]] == [0, *[None] * 4]


def test_a_row_that_went_is_gone_though_its_words_are_not_marked() -> None:
    line = row(label("rad-1", "Rad"), cell(p(t("x"))), change=dele(""))

    found = read(table(HEAD, line))

    assert [(one.text, one.ids, one.author) for one in found.gone] == [
        ("Rad", ("rad-1",), "Saksbehandler B"),
        ("x", (), "Saksbehandler B"),
    ]
    assert [one.text for one in found.lines] == ["Kategori", "A", "B"]


def test_a_row_that_came_is_signed() -> None:
    line = row(cell(p(t("Ny"))), change=ins(""))

    assert [one.author for one in read(table(HEAD, line)).lines][-1] == "Saksbehandler A"


def test_a_cell_that_went_is_gone() -> None:
    gone = '<w:cellDel w:id="1" w:author="Saksbehandler B" w:date="2011-12-13T10:30:00Z"/>'
    line = row(label("rad-1", "Rad"), cell(p(t("x")), properties=gone), cell(p(t("y"))))

    found = read(table(HEAD, line))

    assert [one.text for one in found.gone] == ["x"]
    assert cells(found)["y"] == ("Rad", "B")


def test_paragraphs_of_two_cells_are_never_joined() -> None:
    line = row(label("rad-1", "Rad"), cell(p(t("x"), dele(""))), cell(p(t("y"))))

    assert [one.text for one in read(table(HEAD, line)).lines][-2:] == ["x", "y"]
