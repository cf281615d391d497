from __future__ import annotations

import pytest

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.blocks import Document, Mark, Memo, Text
from bufetat_editor.exchange.marking import marked
from bufetat_editor.history import edits, memos
from bufetat_editor.history.footnotes import new_footnote
from bufetat_editor.history.order import FIRST
from bufetat_editor.history.rules import States
from bufetat_editor.history.signatures import NoSteps, Signatures
from tests.exchange.marking.marks import (
    A,
    Act,
    B,
    all_marks,
    composed,
    draw,
    marked_up,
    moment,
    told,
    worked,
)
from tests.exchange.subjects import reworded
from tests.helpers.seed import seed

DATE, OFFICER = "notat-dato", "notat-saksbehandler"


def memo_of(document: Document) -> Memo:
    assert document.memo is not None
    return document.memo


def test_words_in_the_head_are_marked_as_in_any_text() -> None:
    memo = memo_of(
        marked_up(
            worked(
                (A, lambda now: edits.edit(now, DATE, "1.12.2011 kl. 9")),
                (B, lambda now: edits.edit(now, DATE, fields={"label": "Dato for møtet"})),
            )
        )
    )

    (date,) = (field for field in memo.fields if field.item == DATE)

    assert told(date.value.runs) == [("", "1.12.2011"), ("inserted", " kl. 9")]
    assert told(date.label) == [("", "Dato"), ("inserted", " for møtet")]
    assert [run.mark for run in date.label][1] == Mark("inserted", B, moment(2))
    assert date.mark is None


def test_another_document_type_is_signed_by_whoever_chose_it() -> None:
    memo = memo_of(
        marked_up(
            worked(
                (A, lambda now: edits.edit(now, "notat", fields={"document_type": "Sak"})),
                (B, lambda now: edits.edit(now, "notat", "Tjenestemodellen")),
            )
        )
    )

    assert [run.mark for run in memo.document_type] == [
        Mark("deleted", A, moment(1)),
        Mark("inserted", A, moment(1)),
    ]
    assert {run.mark.author for run in memo.title.runs if run.mark} == {B}


def test_a_field_that_changes_place_goes_and_comes() -> None:
    memo = memo_of(marked_up(worked((A, lambda now: edits.move(now, OFFICER, after=FIRST)))))

    changed = [(field.item, field.mark) for field in memo.fields if field.mark]

    assert changed == [
        (OFFICER, Mark("inserted", A, moment(1))),
        (OFFICER, Mark("deleted", A, moment(1))),
    ]
    assert all(run.mark for field in memo.fields if field.mark for run in field.label)


def with_new_memo(*acts: tuple[str, Act]) -> Document:
    """The marked document of a history that makes a memo and attaches it."""
    pattern = memos.pattern_of(seed(), "notat")
    occasion = memos.Occasion("13.12.2011")
    history = worked((B, lambda now: memos.new_memo(now, draw(), pattern, occasion)), *acts)
    memo = history.after.of_kind("memo")[-1].id
    old, new = composed(history.before, None), composed(history.after, memo)
    return marked(old, new, history.signatures)


def test_a_memo_that_was_not_there_is_no_change_of_what_it_tells_of() -> None:
    document = with_new_memo((A, lambda now: edits.edit(now, "oppgave-cos", "COS")))

    assert memo_of(document).title.runs == (Text("Bufetats tjenestemodell"),)
    assert {mark.author for mark in all_marks(document)} == {A}


def test_a_footnote_that_only_a_new_memo_calls_has_no_marks_either() -> None:
    def call(now: Snapshot) -> States:
        memo = now.of_kind("memo")[-1]
        paragraph = now.children(memo.id, "paragraph")[0].id
        return new_footnote(now, draw(), paragraph, "Se rundskriv Q-16/2007.")

    document = with_new_memo((A, call))

    assert [*all_marks(document)] == []
    assert [note.number for note in document.footnotes] == [1, 2]


def test_a_memo_that_is_gone_is_gone_from_end_to_end() -> None:
    history = worked((A, lambda now: edits.remove(now, "notat")))
    old, new = composed(history.before, "notat"), composed(history.after, None)

    document = marked(old, new, history.signatures)

    assert set(all_marks(document)) == {Mark("deleted", A, moment(1))}
    assert memo_of(document).title.mark


def test_no_name_is_made_up_for_a_change_that_nobody_made() -> None:
    old = composed(seed(), "notat")
    new = composed(reworded(seed(), notat="Et annet navn"), "notat")

    with pytest.raises(NoSteps):
        marked(old, new, Signatures([]))
