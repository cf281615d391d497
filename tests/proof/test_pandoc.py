"""Another program understands the files as they are meant."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import groupby

import pytest

from bufetat_editor.exchange.blocks import (
    Document,
    FootnoteCall,
    Matrix,
    Paragraph,
    Run,
    Runs,
    wording,
)
from bufetat_editor.exchange.change_sheet import SheetPart, change_sheet
from bufetat_editor.exchange.covering_memo import covering_memo
from bufetat_editor.exchange.furniture import norwegian_time
from bufetat_editor.exchange.input_register import groups, withdrawn
from bufetat_editor.exchange.reply_letter import reply_letter
from tests.helpers.weighed import NORTH, to_be_answered
from tests.proof.pandoc import Change, Seen, needs_pandoc, seen, told
from tests.proof.variants import COVERING, DOCUMENTS, LETTER, REGISTER, SHEET, of_2011

pytestmark = [pytest.mark.heavy, needs_pandoc]

NUMBER = "Referansenummer"
"""The style of the numbers that stand in front of the words in drafts."""

MATRIX, CATEGORY = "Oppgaver etter kategori og tjenesteområde", "Kategori"
"""What stands over the matrix and over its first column, and is no item's."""

CHANGES = {
    "inserted": "insertion",
    "moved_in": "insertion",
    "deleted": "deletion",
    "moved_out": "deletion",
}


@cache
def by_pandoc(name: str) -> Seen:
    return seen(of_2011()[name].content(), NUMBER)


@cache
def meant(name: str) -> Document:
    return of_2011()[name].document()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_pandoc_sees_the_headings_with_their_levels(name: str) -> None:
    headings = [one for one in prose(meant(name)) if one.form.role == "heading"]

    assert by_pandoc(name).headings == [
        *((one.form.level, words(one)) for one in headings),
        *((1, MATRIX) for _ in meant(name).model.matrices),
    ]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_pandoc_sees_the_lists_entry_by_entry(name: str) -> None:
    lists = [
        (role == "numbered", [words(one) for one in entries])
        for (role, _), entries in groupby(
            prose(meant(name)), lambda one: (one.form.role, one.form.list)
        )
        if role in {"bullet", "numbered"}
    ]

    assert [one for one in by_pandoc(name).lists if one not in subtasks(meant(name))] == lists


@pytest.mark.parametrize("name", DOCUMENTS)
def test_pandoc_sees_the_matrix_with_its_head_and_a_paragraph_a_task(name: str) -> None:
    matrices = list(map(as_table, meant(name).model.matrices))

    assert by_pandoc(name).tables[-len(matrices) :] == matrices


@pytest.mark.parametrize("name", DOCUMENTS)
def test_pandoc_sees_the_notes_where_they_are_called(name: str) -> None:
    document = meant(name)
    notes = {(one.item, one.former): one.paragraphs for one in document.footnotes}
    calls = [call for one in text(document) for call in first_calls(one.runs)]

    assert by_pandoc(name).notes == [
        told(" ".join(wording(one.runs) for one in notes[call.footnote, call.former]))
        for call in calls
    ]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_pandoc_sees_what_was_put_in_and_taken_out_by_whom_and_when(name: str) -> None:
    assert by_pandoc(name).changes == list(changes(meant(name)))


def test_pandoc_sees_a_table_for_each_part_that_the_change_sheet_tells_of() -> None:
    told_of = change_sheet(of_2011()[SHEET].subject).parts

    sheet = by_pandoc(SHEET)

    assert sheet.headings == [(1, part.title) for part in told_of]
    assert [len(table) - 1 for table in sheet.tables] == [rows(one) for one in told_of]
    assert [table[0] for table in sheet.tables] == [[["Sted"], ["Før"], ["Nå"]]] * len(sheet.tables)


def test_pandoc_sees_the_covering_memo_with_its_steps_and_its_head() -> None:
    memo = covering_memo(of_2011()[COVERING].subject)
    blocks = [one for one in memo.blocks if isinstance(one, Paragraph)]

    seen = by_pandoc(COVERING)

    assert seen.headings == [(1, words(one)) for one in blocks if one.form.role == "heading"]
    assert [(is_numbered, len(entries)) for is_numbered, entries in seen.lists] == [
        (form.role == "numbered", len(list(entries)))
        for form, entries in groupby(one.form for one in blocks)
        if form.list
    ]
    (head,) = seen.tables
    in_head = [text for row in head for cell in row for text in cell]
    assert in_head == [
        told(wording(runs)) for one in memo.fields for runs in (one.label, one.value.runs)
    ]


def test_pandoc_sees_the_reply_letter_with_its_inputs_part_by_part() -> None:
    letter = reply_letter(to_be_answered(), NORTH)
    blocks = [one for one in (*letter.memo.blocks, *letter.closing) if isinstance(one, Paragraph)]

    seen = by_pandoc(LETTER)

    _head, *tables = seen.tables
    assert [len(table) - 1 for table in tables] == [len(part.lines) for part in letter.parts]
    assert [table[0] for table in tables] == [[["Punkt"], ["Innspillet"], ["Vurderingen"]]] * 3
    assert {text for _, text in seen.headings} == {
        *(words(one) for one in blocks if one.form.role == "heading"),
        *(part.title for part in letter.parts),
    }
    assert [(is_numbered, len(entries)) for is_numbered, entries in seen.lists] == [(False, 5)]


def test_pandoc_sees_the_register_with_a_table_a_group() -> None:
    of = to_be_answered()
    held = [*groups(of, "item"), withdrawn(of)]

    seen = by_pandoc(REGISTER)

    assert [text for _, text in seen.headings] == [
        f"{group.title} ({len(group.entries)})" for group in held
    ]
    assert [len(table) - 1 for table in seen.tables] == [len(group.entries) for group in held]


def rows(part: SheetPart) -> int:
    return len(part.lines) + len([group for group in part.groups if group.title])


# --- the document as it is meant


def words(paragraph: Paragraph) -> str:
    return told(wording(paragraph.runs))


def prose(document: Document) -> Iterator[Paragraph]:
    """The paragraphs of running text."""
    memo = document.memo.blocks if document.memo else ()
    for block in (*memo, *document.model.blocks):
        if isinstance(block, Paragraph):
            yield block


def text(document: Document) -> Iterator[Paragraph]:
    """Every paragraph in the order of print, but for those of footnotes."""
    if memo := document.memo:
        yield from (field.value for field in memo.fields)
        yield memo.title
        yield from (block for block in memo.blocks if isinstance(block, Paragraph))
    yield document.model.title
    yield from (block for block in document.model.blocks if isinstance(block, Paragraph))
    for matrix in document.model.matrices:
        yield from (column.label for column in matrix.columns)
        for row in matrix.rows:
            yield row.label
            yield from (task for cell in row.cells for task in cell.tasks)


def first_calls(runs: Runs) -> Iterator[FootnoteCall]:
    return (run for run in runs if isinstance(run, FootnoteCall) and not run.repeats)


def as_table(matrix: Matrix) -> list[list[list[str]]]:
    head = [[CATEGORY], *([words(column.label)] for column in matrix.columns)]
    rows = (
        [[words(row.label)], *([words(task) for task in cell.tasks] for cell in row.cells)]
        for row in matrix.rows
    )
    return [head, *rows]


def subtasks(document: Document) -> list[tuple[bool, list[str]]]:
    """The lists that stand inside the cells of the matrix."""
    return [
        (False, [words(one) for one in entries])
        for matrix in document.model.matrices
        for row in matrix.rows
        for cell in row.cells
        for role, entries in groupby(cell.tasks, lambda one: one.form.role)
        if role == "subtask"
    ]


def changes(document: Document) -> Iterator[Change]:
    """What is marked, footnotes last; neighbours that are marked alike are one change."""
    notes = (one for note in document.footnotes for one in note.paragraphs)
    for paragraph in (*text(document), *notes):
        for change, runs in groupby(paragraph.runs, as_change):
            if change and (changed := told(wording(tuple(runs)))):
                yield (*change, changed)


def as_change(run: Run) -> tuple[str, str, str] | None:
    mark = run.mark
    if mark is None:
        return None
    at = norwegian_time(mark.at).replace(tzinfo=None)
    return CHANGES[mark.change], mark.author, at.isoformat()
