"""What was said at cells: notes, Excel's comments with their replies, and words in shapes."""

from __future__ import annotations

from collections.abc import Callable

from openpyxl.comments import Comment as Note
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.domain.proposals import Remark
from bufetat_editor.exchange.excel.reader import read_excel
from bufetat_editor.exchange.returned import ASIDE, Returned
from tests.exchange.excel.reader.returned import (
    COMMENT,
    TEXT,
    new_lines,
    only_comment,
    returned,
    row_of,
    saved,
    sent,
    with_parts,
    write,
)
from tests.exchange.excel.reading import opened

COS, ROOM = "oppgave-cos", "celle-egenvalgt-barnevern"
SHEET = "xl/worksheets/sheet2.xml"
THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
PERSONS = f"""<personList xmlns="{THREADS}">
 <person displayName="Saksbehandler A" id="{{A}}"/>
 <person displayName="Saksbehandler B" id="{{B}}"/>
</personList>"""


def note(
    words: str, item: str = COS, column: int = TEXT, author: str = "Saksbehandler A"
) -> Callable[[Worksheet], None]:
    def act(sheet: Worksheet) -> None:
        sheet.cell(row_of(sheet, item), column).comment = Note(words, author)

    return act


def test_a_note_is_a_comment_on_the_line_of_its_row() -> None:
    found = returned(note("Hva er dette?"))

    comment = only_comment(found)
    assert comment.remarks == (Remark("Hva er dette?", "Saksbehandler A"),)
    assert [found.lines[line].ids for line in comment.lines] == [(COS,)]
    assert comment.quote == "COS (Circle of Security)"
    assert comment.where.startswith("Matrise, celle E")


def test_the_name_that_excel_puts_before_a_note_is_no_part_of_it() -> None:
    found = returned(note("Saksbehandler A:\nHva er dette?"))

    assert only_comment(found).remarks[0].text == "Hva er dette?"


def test_a_note_at_a_reply_quotes_the_reply() -> None:
    found = returned(write(COS, comment="Norsk navn?"), note("Enig.", column=COMMENT))

    assert only_comment(found).quote == "Norsk navn?"


def test_a_note_where_there_is_room_for_something_new_tells_where() -> None:
    comment = only_comment(returned(note("Her mangler noe.", ROOM)))

    assert (comment.lines, comment.ids) == ((), (ROOM,))


def test_a_note_on_a_row_that_was_copied_names_the_item_of_the_row() -> None:
    def paste(sheet: Worksheet) -> None:
        row = row_of(sheet, COS)
        for column in range(1, COMMENT):
            sheet.cell(row + 1, column).value = sheet.cell(row, column).value
        sheet.cell(row + 1, TEXT).comment = Note("Hva er dette?", "Saksbehandler A")

    assert only_comment(returned(paste)).ids == (COS,)


def test_a_note_at_a_cell_over_the_rows_hangs_on_its_line() -> None:
    def at_the_top(sheet: Worksheet) -> None:
        sheet["B1"].comment = Note("Fristen er kort.", "Saksbehandler A")

    found = returned(at_the_top)

    (line,) = only_comment(found).lines
    assert found.lines[line].where == "Matrise, celle B1"


def test_a_note_where_nothing_stands_is_kept() -> None:
    def far_out(sheet: Worksheet) -> None:
        sheet["Z900"].comment = Note("Husk familievernet.", "Saksbehandler A")

    comment = only_comment(returned(far_out))

    assert (comment.lines, comment.ids, comment.where) == ((), (), "Matrise, celle Z900")


# --- comments with replies


def with_threads(*comments: str, stub: str = "") -> Returned:
    """What the reader finds with Excel's comments at the cell with the text of COS."""
    book = opened(sent())
    if stub:
        note(stub, author="tc={1}")(book["Matrise"])
    at = f"E{row_of(book['Matrise'], COS)}"
    told = "".join(comments).replace("AT", at)
    threads = f'<ThreadedComments xmlns="{THREADS}">{told}</ThreadedComments>'.encode()
    with_comments = with_parts(
        saved(book),
        SHEET,
        {"xl/threadedComments/threadedComment1.xml": ("threadedComment", threads)},
    )
    people = {"xl/persons/person.xml": ("person", PERSONS.encode())}
    return read_excel(with_parts(with_comments, "xl/workbook.xml", people))


FIRST = """<threadedComment ref="AT" dT="2026-12-01T09:30:00.12" personId="{A}" id="{1}">
 <text>Hva?</text></threadedComment>"""
SECOND = """<threadedComment ref="AT" dT="2026-12-02T10:00:00" personId="{B}" id="{2}"
 parentId="{1}">
 <text>COS.</text></threadedComment>"""


def test_a_comment_tells_its_replies_who_wrote_them_and_when() -> None:
    found = with_threads(FIRST, SECOND)

    comment = only_comment(found)
    assert comment.remarks == (
        Remark("Hva?", "Saksbehandler A", "2026-12-01T09:30:00Z"),
        Remark("COS.", "Saksbehandler B", "2026-12-02T10:00:00Z"),
    )
    assert [found.lines[line].ids for line in comment.lines] == [(COS,)]


def test_the_note_that_stands_in_for_a_comment_is_left_out() -> None:
    found = with_threads(FIRST, stub="[Kommentartråd]\n\nKommentar:\n    Hva?")

    assert [one.text for one in only_comment(found).remarks] == ["Hva?"]


def test_the_note_is_kept_if_the_comment_that_it_stands_in_for_is_lost() -> None:
    found = returned(note("[Kommentartråd]\n\nKommentar:\n    Hva?", author="tc={1}"))

    assert only_comment(found).remarks[0].text.endswith("Hva?")
    assert not only_comment(found).remarks[0].author


def test_a_reply_to_a_comment_that_is_not_there_is_kept() -> None:
    assert [one.text for one in only_comment(with_threads(SECOND)).remarks] == ["COS."]


def test_a_comment_without_an_id_takes_nothing_from_the_others() -> None:
    found = with_threads(FIRST, SECOND, FIRST.replace(' id="{1}"', "").replace("Hva?", "Hvem?"))

    threads = [[remark.text for remark in one.remarks] for one in found.comments]
    assert threads == [["Hva?", "COS."], ["Hvem?"]]


def test_of_two_comments_with_one_id_the_first_has_the_replies() -> None:
    found = with_threads(FIRST, FIRST.replace("Hva?", "Hvem?"), SECOND)

    threads = [[remark.text for remark in one.remarks] for one in found.comments]
    assert threads == [["Hva?", "COS."], ["Hvem?"]]


# --- shapes


def test_the_words_of_a_text_box_stand_aside() -> None:
    drawing = f"""<xdr:wsDr xmlns:xdr="{DRAWING}/spreadsheetDrawing" xmlns:a="{DRAWING}/main">
     <xdr:twoCellAnchor><xdr:sp><xdr:txBody>
      <a:p><a:r><a:t>Husk </a:t></a:r><a:r><a:t>familievernet.</a:t></a:r></a:p>
      <a:p><a:r><a:t>Og fristen.</a:t></a:r></a:p>
     </xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>"""
    box = {"xl/drawings/drawing9.xml": ("drawing", drawing.encode())}

    found = read_excel(with_parts(sent(), SHEET, box))

    assert new_lines(found) == ["Husk familievernet.\nOg fristen."]
    (line,) = (one for one in found.lines if one.where == "Matrise, tekstboks")
    assert line.flow == ASIDE


def test_the_words_of_a_smart_art_figure_stand_aside() -> None:
    spaces = f'xmlns:xdr="{DRAWING}/spreadsheetDrawing" xmlns:a="{DRAWING}/main"'
    point = "<dgm:pt><dgm:t><a:p><a:r><a:t>{}</a:t></a:r></a:p></dgm:t></dgm:pt>"
    points = point.format("Først") + point.format("Så")
    figure = f'<dgm:dataModel xmlns:dgm="{DRAWING}/diagram" {spaces}>{points}</dgm:dataModel>'
    drawn = {"xl/drawings/drawing9.xml": ("drawing", f"<xdr:wsDr {spaces}/>".encode())}
    data = {"xl/diagrams/data1.xml": ("diagramData", figure.encode())}

    with_figure = with_parts(with_parts(sent(), SHEET, drawn), "xl/drawings/drawing9.xml", data)

    assert new_lines(read_excel(with_figure)) == ["Først", "Så"]
