"""Whatever two persons do to a model, the change sheet loses nothing of what the register tells."""

from __future__ import annotations

import io

import docx
import pytest
from hypothesis import assume, given

from bufetat_editor.exchange.accessibility import lacking
from bufetat_editor.exchange.change_lines import SheetLine, SheetWording
from bufetat_editor.exchange.change_sheet import NothingHasChanged, change_sheet
from bufetat_editor.exchange.changes import changes
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.exchange.word.change_sheet import write_change_sheet
from bufetat_editor.exchange.word.template import read_template
from tests.exchange.subjects import base_of, subject
from tests.helpers.examples import many
from tests.helpers.histories import History, histories

pytestmark = pytest.mark.timeout(300)  # two hundred histories, on a busy machine too


def told(history: History) -> Subject:
    base = base_of(history.before)
    memos = history.after.of_kind("memo")
    return subject(history.after, memo=memos[-1].id if memos else None, base=base)


def lines(of: Subject) -> list[SheetLine]:
    try:
        return [line for part in change_sheet(of).parts for line in part.lines]
    except NothingHasChanged:
        return []


def texts(wordings: tuple[SheetWording, ...]) -> set[str]:
    return {"".join(span.text for span in one.spans) for one in wordings}


@many(200)
@given(histories())
def test_all_that_the_register_tells_is_told_once(history: History) -> None:
    of = told(history)
    found = lines(of)
    before = {text for line in found for text in texts(line.before)}
    after = {text for line in found for text in texts(line.after)}

    assert len({line.item for line in found}) == len(found)
    for change in changes(of):
        if change.what in {"lagt til", "fjernet", "endret"}:
            assert change.before in before | {""}
            assert change.after in after | {""}


@given(histories())
def test_what_stayed_is_told_by_itself(history: History) -> None:
    for line in lines(told(history)):
        stayed = history.before.is_living(line.item) and history.after.is_living(line.item)
        assert stayed == (line.deeds[0] not in {"Lagt til", "Fjernet"})


@many(20)
@given(histories())
def test_the_file_has_a_row_for_each_line_and_each_cell(history: History) -> None:
    of = told(history)
    assume(lines(of) and not [*lacking(compose(of))])

    document = docx.Document(io.BytesIO(write_change_sheet(of, read_template())))

    titled = [group for part in change_sheet(of).parts for group in part.groups if group.title]
    heads = len(document.tables)
    assert sum(len(table.rows) for table in document.tables) == heads + len(titled) + len(lines(of))
