"""Whoever accepts all changes in Word has the new document, whoever rejects them the old one."""

from __future__ import annotations

import pytest
from hypothesis import given

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.blocks import Document
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.marking import marked
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_document
from tests.exchange.subjects import MEMO, subject
from tests.exchange.word.reviewing import accept_all, reject_all
from tests.exchange.word.seen import as_before, seen
from tests.helpers.examples import many
from tests.helpers.histories import History, histories
from tests.helpers.weeks import small

TEMPLATE = read_template()
pytestmark = pytest.mark.timeout(300)  # two hundred histories, on a busy machine too


@pytest.mark.parametrize("deliverable", ["memo with the model attached", "model alone"])
@given(history=histories(start=small()))
@many(100)
def test_accepting_all_gives_the_new_document_and_rejecting_all_the_old(
    deliverable: str, history: History
) -> None:
    with_memo = deliverable.startswith("memo") and history.before.is_living(MEMO)
    memo = MEMO if with_memo else None  # a memo that came since has no marks to reject
    old, new = composed(history.before, memo), composed(history.after, memo)

    changed = write_document(marked(old, new, history.signatures), TEMPLATE)

    assert seen(accept_all(changed)) == seen(write_document(new, TEMPLATE))
    assert as_before(seen(reject_all(changed))) == as_before(seen(write_document(old, TEMPLATE)))


def composed(snapshot: Snapshot, memo: str | None) -> Document:
    return compose(subject(snapshot, memo=memo if memo and snapshot.is_living(memo) else None))
