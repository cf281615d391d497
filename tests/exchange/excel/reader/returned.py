"""The workbook as a recipient sends it back: written in with openpyxl, or part by part."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from functools import cache

from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.exchange.excel.reader import read_excel
from bufetat_editor.exchange.excel.reply_form import write_reply_form
from bufetat_editor.exchange.returned import Comment, Line, Reply, Returned
from tests.exchange.excel.reading import opened
from tests.exchange.packages import changed, parts_of
from tests.exchange.subjects import circulated
from tests.helpers.weeks import small

ID, NUMBER, CATEGORY, AREA, TEXT, TYPE, COMMENT, PROPOSAL = range(1, 9)
"""The columns of the matrix."""

_RELATED = "http://schemas.openxmlformats.org/package/2006/relationships"


@cache
def sent() -> bytes:
    """The workbook of the small model."""
    return write_reply_form(circulated(small()))


@cache
def read_sent() -> Returned:
    """What the reader finds in the workbook as it was sent."""
    return read_excel(sent())


def saved(book: Workbook) -> bytes:
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def returned(*acts: Callable[[Worksheet], object], name: str = "Matrise") -> Returned:
    """What the reader finds after somebody has worked on a sheet."""
    book = opened(sent())
    for act in acts:
        act(book[name])
    return read_excel(saved(book))


def row_of(sheet: Worksheet, item: str) -> int:
    """The row of an item, or of the room for what is new under it."""
    return next(row[0].row for row in sheet.iter_rows() if row[0].value == item)


def write(item: str, **told: str | float | bool | object) -> Callable[[Worksheet], None]:
    """Write into the row of an item; columns by their names above, in small letters."""

    def act(sheet: Worksheet) -> None:
        for column, words in told.items():
            sheet.cell(row_of(sheet, item), int(globals()[column.upper()])).value = words  # type: ignore[assignment]

    return act


def line_of(found: Returned, item: str) -> Line:
    (line,) = (one for one in found.lines if item in one.ids)
    return line


def only_reply(found: Returned) -> Reply:
    (reply,) = found.replies
    return reply


def only_comment(found: Returned) -> Comment:
    (comment,) = found.comments
    return comment


def new_lines(found: Returned) -> list[str]:
    """The words of lines that were not sent."""
    before = [one.text for one in read_sent().lines]
    return [one.text for one in found.lines if one.text not in before]


def with_parts(xlsx: bytes, sheet: str, related: Mapping[str, tuple[str, bytes]]) -> bytes:
    """A workbook with more parts that belong to a sheet.

    Args:
        sheet: path of its part.
        related: the parts by their paths, each with the kind of relation it has to the sheet.
    """
    folder, _, name = sheet.rpartition("/")
    path = f"{folder}/_rels/{name}.rels"
    own = parts_of(xlsx).get(path, f'<Relationships xmlns="{_RELATED}"></Relationships>'.encode())
    told = "".join(
        f'<Relationship Id="n{n}" Type="http://x/{kind}" Target="/{part}"/>'
        for n, (part, (kind, _)) in enumerate(related.items())
    )
    relations = own.decode().replace("</Relationships>", f"{told}</Relationships>").encode()
    parts = {part: content for part, (_, content) in related.items()}
    return changed(xlsx, {path: relations, **parts})
