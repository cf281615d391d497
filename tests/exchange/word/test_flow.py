"""Paragraphs that came, went and moved, in every order, where something follows and where not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.exchange.blocks import Document, Form, Former, Mark, Paragraph, Role, Text
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.word.template import Template, read_template
from bufetat_editor.exchange.word.writer import write_document
from tests.exchange.subjects import subject
from tests.exchange.word.reviewing import accept_all, reject_all
from tests.exchange.word.seen import Seen, seen
from tests.helpers.examples import many
from tests.helpers.weeks import small

AUTHOR, AT = "Saksbehandler A", "2012-01-09T08:30:00Z"
COMING, GOING = ("inserted", "moved_in"), ("deleted", "moved_out")

changes = st.lists(st.sampled_from([None, "kept", *COMING, *GOING, "indented"]), min_size=1)


@cache
def template() -> Template:
    return read_template()


@cache
def around() -> Document:
    """A document to put paragraphs into."""
    return compose(subject(small(), memo=None))


def line(number: int, change: str | None, *, task: bool) -> Paragraph:
    roles: tuple[Role, Role] = ("task", "subtask") if task else ("paragraph", "bullet")
    form = Form(roles[number % 2])
    item = f"oppgave-{number}"
    if change not in {*COMING, *GOING}:
        former = Former(Form(roles[1 - number % 2]), AUTHOR, AT) if change == "indented" else None
        return Paragraph(item, form, (Text(f"Linje {number}"),), was=former)
    move = f"move{number}" if change.startswith("moved") else ""
    mark = Mark(change, AUTHOR, AT, move)  # type: ignore[arg-type]
    return Paragraph(item, form, (Text(f"Linje {number}", mark),), mark=mark)


def in_cell(lines: tuple[Paragraph, ...]) -> bytes:
    (matrix,) = around().model.matrices
    first, *rows = matrix.rows
    cell = replace(first.cells[0], tasks=lines)
    row = replace(first, cells=(cell, *first.cells[1:]))
    model = replace(around().model, matrices=(replace(matrix, rows=(row, *rows)),))
    return write_document(replace(around(), model=model), template())


def in_prose(lines: tuple[Paragraph, ...]) -> bytes:
    heading, *_ = around().model.blocks
    model = replace(around().model, blocks=(heading, *lines))
    return write_document(replace(around(), model=model), template())


def in_footnote(lines: tuple[Paragraph, ...]) -> bytes:
    (note,) = around().footnotes
    notes = (replace(note, paragraphs=lines),)
    return write_document(replace(around(), footnotes=notes), template())


def lines_of(docx: bytes) -> list[tuple[str, str]]:
    found = seen(docx)
    notes = [line for one in found for note in one.notes for line in note]
    return [(one.style, one.text) for one in (*found, *notes) if is_one(one)]


def is_one(one: Seen) -> bool:
    return one.text.startswith("Linje")


@pytest.mark.parametrize("write", [in_cell, in_prose, in_footnote])
@given(data=st.data())
@many(40)
def test_accepting_gives_the_new_lines_and_rejecting_the_old(
    write: Callable[[tuple[Paragraph, ...]], bytes], data: st.DataObject
) -> None:
    kinds = data.draw(changes)
    lines = tuple(line(n, change, task=write is in_cell) for n, change in enumerate(kinds))
    new = tuple(plain(one) for one in lines if not one.mark or one.mark.change in COMING)
    old = tuple(before(one) for one in lines if not one.mark or one.mark.change in GOING)

    marked = write(lines)

    assert seen(accept_all(marked)) == seen(write(new))
    assert lines_of(reject_all(marked)) == lines_of(write(old))


def plain(one: Paragraph) -> Paragraph:
    return replace(one, runs=(Text(one.runs[0].text),), mark=None, was=None)  # type: ignore[union-attr]


def before(one: Paragraph) -> Paragraph:
    return replace(plain(one), form=one.was.form if one.was else one.form)
