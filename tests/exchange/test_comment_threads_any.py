"""Whatever was proposed of whatever there is hangs somewhere in the copy, and says something."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.rounds import Input
from bufetat_editor.exchange.blocks import paragraphs
from bufetat_editor.exchange.comment_threads import threads
from bufetat_editor.exchange.compose import compose
from tests.helpers.weighed import to_be_answered
from tests.history.test_receipts_any import PROPOSALS


@given(st.lists(PROPOSALS, max_size=6))
def test_every_input_is_a_thread_on_a_paragraph_of_the_text(proposals: list[Proposal]) -> None:
    answering = to_be_answered()
    snapshot, pool = answering.subject.snapshot, answering.living()
    entries = [
        replace(
            pool[number],
            input=Input(f"innspill-{number}", proposal),
            before=snapshot[proposal.item].text if proposal.item else "",
        )
        for number, proposal in enumerate(proposals)
    ]
    document = compose(answering.subject)
    items = {one.item for one in paragraphs(document) if one.form.role not in {"source", "note"}}

    found = threads(replace(answering, entries=tuple(entries)), document)

    assert len(found) == len(entries)
    assert {one.item for one in found} <= items
    assert all(comment.said for one in found for comment in one.comments)
