"""Documents with marks, made as an export makes them, and what is to be found in them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.blocks import Block, Document, Figure, Mark, Paragraph, Runs
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.marking import marked
from bufetat_editor.history.changeset import Changeset, Intent, Step
from bufetat_editor.history.rules import States
from tests.exchange.subjects import subject
from tests.helpers.drawn_work import AUTHORS
from tests.helpers.histories import History
from tests.helpers.seed import seed

A, B = AUTHORS
Act = Callable[[Snapshot], States]


def draw() -> Callable[[str], str]:
    """In place of chance: always the same."""
    return random.Random(1).choice


def worked(*acts: tuple[str, Act], before: Snapshot | None = None) -> History:
    """What persons did to a model, that of 2011 if no other is given, one act a day."""
    now = before = before or seed()
    steps: list[Step] = []
    for day, (author, act) in enumerate(acts, 1):
        made = Changeset(now.changeset + 1, Intent("edit", author, moment(day)), "")
        states = [replace(state, cs=made.id) for state in act(now)]
        steps += [Step(made, now.get(state.id), state) for state in states]
        now = now.with_states(made.id, states)
    return History(before, now, steps)


def moment(day: int) -> str:
    return f"2012-01-{day:02d}T10:00:00Z"


def composed(snapshot: Snapshot, memo: str | None) -> Document:
    """The document of a moment, with the memo if it lived then."""
    lived = memo is not None and snapshot.is_living(memo)
    return compose(subject(snapshot, memo=memo if lived else None))


def sides(history: History) -> tuple[Document, Document]:
    """The documents of both moments, with the last memo that the earlier one had.

    One that came since stands without marks, and would be there whatever is rejected.
    """
    memos = history.before.of_kind("memo")
    memo = memos[-1].id if memos else None
    return composed(history.before, memo), composed(history.after, memo)


def marked_up(history: History) -> Document:
    """The document that shows what has changed between the two moments."""
    return marked(*sides(history), history.signatures)


def blocks(document: Document) -> Iterator[Block]:
    """All blocks in order, those of footnotes last."""
    memo, model = document.memo, document.model
    if memo:
        yield from (field.value for field in memo.fields)
        yield memo.title
        yield from memo.blocks
    yield model.title
    yield from model.blocks
    for matrix in model.matrices:
        yield from (column.label for column in matrix.columns)
        for row in matrix.rows:
            yield row.label
            for cell in row.cells:
                yield from cell.tasks
    for footnote in document.footnotes:
        yield from footnote.paragraphs


def paragraphs(document: Document) -> list[Paragraph]:
    return [block for block in blocks(document) if isinstance(block, Paragraph)]


def figures(document: Document) -> list[Figure]:
    return [block for block in blocks(document) if isinstance(block, Figure)]


def of_item(document: Document, item: str) -> list[Paragraph]:
    """The paragraphs of an item: one where it stands, perhaps one where it stood."""
    return [one for one in paragraphs(document) if one.item == item]


def told(runs: Runs) -> list[tuple[str, str]]:
    """What happened to which words; calls as the footnote in brackets."""
    return [(run.mark.change if run.mark else "", _shown(run)) for run in runs]


def _shown(run: object) -> str:
    return getattr(run, "text", "") or f"[{getattr(run, 'footnote', '')}]"


def all_marks(document: Document) -> list[Mark]:
    """Every mark in the document."""
    found = [block.mark for block in blocks(document)]
    found += [run.mark for one in paragraphs(document) for run in one.runs]
    if document.memo:
        found += [run.mark for run in document.memo.document_type]
        for field in document.memo.fields:
            found += [field.mark, *(run.mark for run in field.label)]
    for matrix in document.model.matrices:
        found += [column.mark for column in matrix.columns]
        for row in matrix.rows:
            found += [row.mark, *(cell.mark for cell in row.cells)]
    return [mark for mark in found if mark]
