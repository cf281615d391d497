"""From what stands on a sheet to lines, replies and comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bufetat_editor.domain.proposals import Remark
from bufetat_editor.exchange.excel.reader.grid import Grid, Place, place_of, reference
from bufetat_editor.exchange.excel.reader.notes import Said
from bufetat_editor.exchange.excel.reader.table import Row, Table
from bufetat_editor.exchange.returned import ASIDE, Comment, Line, Reply

_BETWEEN = " · "  # the texts that say where a row belongs


@dataclass(frozen=True, slots=True)
class Reading:
    """What a sheet comes to."""

    lines: tuple[Line, ...]
    replies: tuple[Reply, ...]
    comments: tuple[Comment, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with what stands on it.

    Attributes:
        words: of its cells.
        table: the same, read by its headings.
        said: comments at its cells.
        boxes: the words of the shapes that lie on it.
    """

    name: str
    words: Grid
    table: Table
    said: tuple[Said, ...] = ()
    boxes: tuple[str, ...] = ()


def read_sheet(sheet: Sheet, first: int) -> Reading:
    """Return what a sheet comes to.

    Args:
        first: how many lines come before its own.
    """
    found = _Sheet(sheet, first)
    found.add_lines(sheet.boxes)
    replies = tuple(found.replies())
    comments = (*found.copies(), *found.other_columns(), *found.comments(sheet.said))
    return Reading(tuple(found.lines), replies, comments)


class _Sheet:
    def __init__(self, sheet: Sheet, first: int) -> None:
        self._name, self._cells, self._first = sheet.name, sheet.words, first
        self._table = sheet.table
        self._rows = {row.number: row for row in self._table.rows}
        self._flows = dict(self._in_flows())
        self._line_of_row: dict[int, int] = {}
        self._line_of_cell: dict[Place, int] = {}
        self.lines: list[Line] = []

    def _in_flows(self) -> Iterator[tuple[int, str]]:
        """What each row stands in; one that was put in without a word of it, as the one above."""
        flow = self._name
        for row in self._table.rows:
            if row.item or row.places:
                flow = _BETWEEN.join(row.places) or self._name
            yield row.number, flow

    # --- lines

    def add_lines(self, boxes: Iterable[str]) -> None:
        """Make the lines: of cells over the rows, of the rows, of where they belong, of shapes."""
        for place in self._table.strays:
            self._line_of_cell[place] = self._add(self._aside(place, self._cells[place]))
        for row in self._table.rows:
            if row.text:
                self._line_of_row[row.number] = self._add(self._line(row))
        # once each, so that none of the words of where rows belong is lost
        for number, places in self._table.places.items():
            line = Line(_BETWEEN.join(places), flow=ASIDE, where=self._where(number))
            self._add(line)
        for words in boxes:
            self._add(Line(words, flow=ASIDE, where=f"{self._name}, tekstboks"))

    def _line(self, row: Row) -> Line:
        return Line(
            row.text,
            (row.item,) if row.item else (),
            self._flows[row.number],
            where=self._where(row.number),
            number=row.reference,
        )

    def _add(self, line: Line) -> int:
        self.lines.append(replace(line, sheet=self._name))
        return self._first + len(self.lines) - 1

    # --- replies

    def replies(self) -> Iterator[Reply]:
        """Yield what stands in the reply columns."""
        for row in self._table.rows:
            if row.is_answered:
                yield self._reply(row)

    def _reply(self, row: Row) -> Reply:
        line = self._line_of_row.get(row.number)
        ids = (row.item,) if row.item and line is None else ()
        return Reply(
            line,
            ids,
            self._above(row) if line is None and not ids else None,
            row.wish,
            row.comment,
            row.proposal,
            where=self._where(row.number),
        )

    def _above(self, row: Row) -> int | None:
        """The line that a row of its own follows: the last one where it says that it belongs."""
        over = [line for number, line in self._line_of_row.items() if number < row.number]
        flow = self._flows[row.number]
        here = [
            line
            for line in self._line_of_row.values()
            if row.places and self.lines[line - self._first].flow == flow
        ]
        return next(reversed(here or over), None)

    # --- comments

    def copies(self) -> Iterator[Comment]:
        """Yield that the sheet is a copy, if it is one."""
        if self._table.copy_of:
            told = Remark(
                f"Arket gjentar rader fra arket «{self._table.copy_of}». "
                "Svar på dem er ført på de samme punktene."
            )
            yield Comment((), (told,), where=self._name)

    def other_columns(self) -> Iterator[Comment]:
        """Yield what stands in columns that we did not send, with what stands over it."""
        for row in self._table.rows:
            for heading, words in row.others:
                yield self._comment(row.number, "", (Remark(f"{heading}: {words}"),))

    def comments(self, said: Iterable[Said]) -> Iterator[Comment]:
        """Yield what was said at cells."""
        for one in said:
            place = place_of(one.at)
            where = f"{self._name}, celle {one.at}"
            quote = self._cells.get(place, "")
            if place in self._line_of_cell:
                yield Comment((self._line_of_cell[place],), one.remarks, (), quote, where)
            else:
                yield self._comment(place[0], quote, one.remarks, where)

    def _comment(
        self, number: int, quote: str, remarks: tuple[Remark, ...], where: str = ""
    ) -> Comment:
        row = self._rows.get(number)
        line = self._line_of_row.get(number)
        lines = () if line is None else (line,)
        ids = (row.item,) if row and row.item else ()
        return Comment(lines, remarks, ids, quote, where or self._where(number))

    # --- places

    def _where(self, number: int) -> str:
        return f"{self._name}, rad {number}"

    def _aside(self, place: Place, words: str) -> Line:
        return Line(words, flow=ASIDE, where=f"{self._name}, celle {reference(place)}")
