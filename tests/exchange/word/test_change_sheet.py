from __future__ import annotations

import io
from dataclasses import replace

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.styles.style import ParagraphStyle
from docx.table import _Row

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.accessibility import NotAccessible
from bufetat_editor.exchange.change_sheet import NothingHasChanged
from bufetat_editor.exchange.furniture import MATRIX
from bufetat_editor.exchange.word.change_sheet import write_change_sheet
from bufetat_editor.exchange.word.reader import read_word
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.history.edits import move, remove
from tests.exchange.packages import changed
from tests.exchange.subjects import base_of, reworded, subject
from tests.helpers.seed import seed


def written(later: Snapshot) -> bytes:
    base = base_of(seed())
    return write_change_sheet(subject(later, base=base), read_template())


def sheet(later: Snapshot) -> Document:
    return docx.Document(io.BytesIO(written(later)))


def only_row(document: Document) -> _Row:
    """The one row under the head of the one table and the name of the cell."""
    (table,) = document.tables
    _head, _group, row = (_Row(row, table) for row in table._tbl.tr_lst)
    return row


def words(row: _Row) -> list[list[str]]:
    """The paragraphs of each cell."""
    return [[paragraph.text for paragraph in cell.paragraphs] for cell in row.cells]


def in_style(row: _Row, style: str) -> list[str]:
    return [
        run.text
        for cell in row.cells
        for paragraph in cell.paragraphs
        for run in paragraph.runs
        if run.style is not None and run.style.name == style
    ]


DOT = "\N{NO-BREAK SPACE}· "
CHOSEN = "Oppgaver etaten velger å utføre – Barnevern"
LED = "Oppgaver utover lovpålagte oppgaver, gitt etaten gjennom føringer fra BLD – Familievern"
COS = reworded(seed(), oppgave_cos="COS (Trygghetssirkelen)")


def test_it_begins_with_what_it_tells_of_and_since_when() -> None:
    title, since, *_ = sheet(COS).paragraphs
    assert (title.text, title.style and title.style.name) == (
        "Endringer i Bufetats tjenestemodell",
        "Title",
    )
    assert since.text.startswith("Siden Utkast 1.12.2011: 1 punkt er endret. Ord som er tatt ut, ")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("endring 7", "endring 7 (1.12.2011)"),
        ("Utkast 21.12.2011", "Utkast 21.12.2011 (1.12.2011)"),
        ("Utkast 11.12.2011", "Utkast 11.12.2011 (1.12.2011)"),
        ("Utkast 1.12.20111", "Utkast 1.12.20111 (1.12.2011)"),
        ("Utkast 1.12.2011", "Utkast 1.12.2011"),
        ("1.12.2011, annen versjon", "1.12.2011, annen versjon"),
        ("Utkast (1.12.2011)", "Utkast (1.12.2011)"),
    ],
)
def test_the_day_is_told_if_the_name_does_not_tell_it(name: str, told: str) -> None:
    base = base_of(seed(), name)
    content = write_change_sheet(subject(COS, base=base), read_template())

    _, since, *_ = docx.Document(io.BytesIO(content)).paragraphs

    assert since.text.startswith(f"Siden {told}: 1 punkt er endret. ")


def test_what_is_counted_is_items_whatever_was_done_to_them() -> None:
    moved = seed().with_states(2, move(seed(), "oppgave-cos", parent="celle-foeringer-barnevern"))

    _, one, *_ = sheet(reworded(moved, oppgave_cos="COS")).paragraphs
    _, two, *_ = sheet(reworded(COS, oppgave_marte_meo="Marte")).paragraphs

    assert "1 punkt er endret. " in one.text
    assert "2 punkter er endret. " in two.text


def test_each_chapter_and_the_matrix_has_a_heading_and_one_table() -> None:
    document = sheet(reworded(COS, kap_styring="Om styring", oppgave_marte_meo="Marte"))
    headings = [
        paragraph.text
        for paragraph in document.paragraphs
        if paragraph.style is not None and paragraph.style.name == "Endring overskrift"
    ]

    assert headings == ["5 Om styring", MATRIX]
    assert len(document.tables) == len(headings)


def test_a_cell_of_the_matrix_is_a_row_across_over_its_lines() -> None:
    (table,) = sheet(reworded(COS, oppgave_domstolene="Ny")).tables

    _head, first, _, second, _ = (_Row(row, table) for row in table._tbl.tr_lst)
    for row, name in ((first, LED), (second, CHOSEN)):
        (only,) = row._tr.tc_lst
        assert only.grid_span == 3
        assert words(row)[0] == [name]


def test_old_and_new_stand_side_by_side_with_the_words_that_differ_marked() -> None:
    row = only_row(sheet(COS))

    assert words(row) == [
        [f"M3.1.5{DOT}Endret"],
        ["COS (Circle of Security)"],
        ["COS (Trygghetssirkelen)"],
    ]
    assert in_style(row, "Endring navn") == ["M3.1.5"]
    assert in_style(row, "Fjernet") == ["Circle of Security"]
    assert in_style(row, "Lagt til") == ["Trygghetssirkelen"]


def test_what_came_went_or_moved_is_told_in_words() -> None:
    removed = seed().with_states(2, remove(seed(), "oppgave-cos"))
    task = Item("oppgave-ny", "task", "celle-egenvalgt-barnevern", "zz", "Ny oppgave")
    added = seed().with_states(2, [task])
    moved = seed().with_states(2, move(seed(), "oppgave-cos", parent="celle-foeringer-barnevern"))

    assert words(only_row(sheet(removed))) == [
        [f"M3.1.5{DOT}Fjernet"],
        ["COS (Circle of Security)"],
        ["(fjernet)"],
    ]
    assert in_style(only_row(sheet(removed)), "Endring merknad") == ["(fjernet)"]
    assert words(only_row(sheet(added)))[1] == ["(nytt)"]
    place, old, new = words(only_row(sheet(moved)))
    assert place == [f"M2.1.10{DOT}Flyttet fra M3.1.5 (Oppgaver etaten velger å utføre)"]
    assert old == new == ["COS (Circle of Security)"]


def test_another_number_and_the_heading_stand_with_the_name() -> None:
    removed = seed().with_states(2, remove(seed(), "prinsipp-tidlig-hjelp"))
    later = reworded(removed, gruppe_kompetanse="Kunnskap", prinsipp_etisk_bevissthet="Ny")
    (table,) = sheet(later).tables

    places = [words(row)[0] for row in table.rows[2:]]

    assert places == [
        [f"Prinsippgruppe 2{DOT}Endret", "Under 2.1"],
        [f"2.1.8 (tidligere 2.1.9){DOT}Endret"],
    ]


def test_a_table_repeats_its_head_and_says_what_it_is() -> None:
    (table,) = sheet(COS).tables
    head, group, row = table.rows

    assert words(head) == [["Sted"], ["Før"], ["Nå"]]
    assert head._tr.trPr is not None
    assert head._tr.trPr.find(qn("w:tblHeader")) is not None
    assert group._tr.trPr is None
    assert row._tr.trPr is not None
    assert row._tr.trPr.find(qn("w:cantSplit")) is not None
    caption = table._tbl.tblPr.find(qn("w:tblCaption"))
    assert caption is not None
    assert caption.get(qn("w:val")) == f"Endringer i {MATRIX}"
    assert table.style is not None
    assert table.style.name == "Endringstabell"


@pytest.mark.parametrize("name", ["Endring overskrift", "Endring kolonne", "Endring gruppe"])
def test_what_stands_over_lines_is_on_the_page_of_the_first(name: str) -> None:
    style = sheet(COS).styles[name]

    assert isinstance(style, ParagraphStyle)
    base = style.base_style
    assert isinstance(base, ParagraphStyle)
    assert style.paragraph_format.keep_with_next or base.paragraph_format.keep_with_next


def test_the_table_is_as_wide_as_the_page_allows() -> None:
    (table,) = sheet(COS).tables

    widths = [int(column.get(qn("w:w"), "")) for column in table._tbl.tblGrid]

    assert sum(widths) == read_template().upright_width
    assert widths[1] == widths[2]


def test_a_long_row_may_break_over_pages() -> None:
    row = only_row(sheet(reworded(seed(), oppgave_cos="En svært lang setning. " * 130)))

    assert row._tr.trPr is None
    assert words(row)[2] == ["En svært lang setning. " * 130]


@pytest.mark.parametrize("text", ["a\tb\nc", "<&> ]]> \"'", "«é» 😀 Ab"])
def test_no_letter_is_lost(text: str) -> None:
    assert words(only_row(sheet(reworded(seed(), oppgave_cos=text))))[2] == [text]


def test_the_file_says_in_its_properties_what_it_is() -> None:
    properties = sheet(COS).core_properties

    assert properties.title == "Endringer i Bufetats tjenestemodell"
    assert properties.language == "nb-NO"


@pytest.mark.parametrize("lost", [{}, {"docProps/custom.xml": b"<Properties/>"}])
def test_the_file_says_to_programs_that_nobody_answers_in_it(lost: dict[str, bytes]) -> None:
    file = changed(written(COS), lost)

    assert read_word(file).properties["tmPaper"] == "changes"


def test_margins_tell_the_case_of_the_memo() -> None:
    section = sheet(COS).sections[0]
    margins = (section.header, section.footer)
    told = " ".join(
        "".join(node.itertext()) for margin in margins for node in margin._element.iter(qn("w:p"))
    )

    assert seed()["notat-saksnr"].text in told
    assert "Side" in told


def test_what_not_everyone_could_read_is_not_handed_out() -> None:
    (root,) = seed().children(None, "service_model")

    with pytest.raises(NotAccessible, match="modellen mangler tittel"):
        written(reworded(COS, **{root.id: " "}))


def test_where_nothing_has_changed_no_sheet_is_written() -> None:
    with pytest.raises(NothingHasChanged):
        written(seed())


def test_two_hundred_changes_are_two_hundred_rows() -> None:
    changeable = [item for item in seed() if item.text][1:201]
    later = seed().with_states(2, [replace(item, text=f"{item.text}!") for item in changeable])

    document = sheet(later)

    in_model = [one for one in changeable if seed().root_of(one.id).kind != "memos"]
    assert sum(len(table.rows) - 1 for table in document.tables) >= len(in_model)
