"""Whatever came in stands in every paper that answers it, once and in its own words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.assessments import OUTCOMES, Assessment
from bufetat_editor.domain.proposals import OPEN_TYPES, Proposal, Remark
from bufetat_editor.domain.rounds import Input
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.comment_threads import threads
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.excel.input_register import write_input_register as write_workbook
from bufetat_editor.exchange.input_register import GROUPINGS, groups
from bufetat_editor.exchange.input_tables import input_tables
from bufetat_editor.exchange.reply_letter import reply_letter
from bufetat_editor.exchange.stable_zip import unpack
from bufetat_editor.exchange.word.evaluation_copy import write_evaluation_copy
from bufetat_editor.exchange.word.input_register import write_input_register
from bufetat_editor.exchange.word.reply_letter import write_reply_letter
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.history.register import Entry
from tests.helpers.examples import many
from tests.helpers.weighed import to_be_answered
from tests.history.test_receipts_any import IDS

TEMPLATE = read_template()
SENDERS = to_be_answered().round.recipients
SAYS = st.booleans()
"""Whether an input has words of a sort; which these are tells whose they are."""


@st.composite
def rounds(draw: st.DrawFn) -> Answering:
    """A round of inputs, none of which uses the words of another."""
    of = to_be_answered()
    pool = of.living()
    numbers = range(draw(st.integers(0, 6)))
    return replace(of, entries=tuple(draw(_entries(pool[0], number)) for number in numbers))


@st.composite
def _entries(draw: st.DrawFn, some: Entry, number: int) -> Entry:
    proposal = Proposal(
        type=draw(st.sampled_from(OPEN_TYPES)),
        item=draw(st.one_of(st.just(""), IDS)),
        anchor=draw(st.one_of(st.just(""), IDS)),
        beside=draw(st.sampled_from(["", "after", "under"])),
        after=f"ordlyd{number}" * draw(SAYS),
        quote=f"sitat{number}" * draw(SAYS),
        remarks=(Remark(f"merknad{number}"),) * draw(SAYS),
    )
    weighed = Assessment("vurdering", draw(st.sampled_from(OUTCOMES)), f"fordi{number}", 9)
    snapshot = to_be_answered().subject.snapshot
    return replace(
        some,
        input=Input(f"innspill-{number}", proposal, weighed if draw(SAYS) else None),
        recipient=draw(st.sampled_from(SENDERS)),
        before=snapshot[proposal.item].text if proposal.item else "",
        ending=None,
    )


def words_of(entries: Sequence[Entry]) -> set[str]:
    """All that somebody wrote, and why it came to what it came to."""
    told = (
        (proposal.after, proposal.quote, *(remark.text for remark in proposal.remarks), reason)
        for one in entries
        for proposal in [one.input.proposal]
        for reason in [one.input.assessment.reason if one.input.assessment else ""]
    )
    return {words for each in told for words in each if words}


def written(paper: Callable[[], bytes]) -> set[str]:
    """The words of inputs in a file; made twice it is the same."""
    content = paper()
    assert paper() == content
    texts = (part.decode() for name, part in unpack(content).items() if name.endswith(".xml"))
    return set(re.findall(r"\b(?:ordlyd|sitat|merknad|fordi)\d", " ".join(texts)))


def papers(of: Answering) -> Iterator[tuple[Callable[[], bytes], Sequence[Entry]]]:
    """Each paper with the inputs that it is to tell."""
    for one in SENDERS:
        own = of.living(lambda entry, to=one.id: entry.recipient.id == to)  # type: ignore[misc]
        yield partial(write_reply_letter, of, one.id, TEMPLATE), own
    for by in GROUPINGS:
        yield partial(write_input_register, of, by, TEMPLATE), of.living()
    yield partial(write_workbook, of), of.living()


@given(rounds())
@many(8)
def test_every_word_stands_in_every_paper(of: Answering) -> None:
    for paper, entries in papers(of):
        assert written(paper) == words_of(entries)


@given(rounds())
@many(8)
def test_every_word_stands_in_the_evaluation_copy(of: Answering) -> None:
    reasons = {one.input.assessment.reason for one in of.entries if one.input.assessment}

    told = written(partial(write_evaluation_copy, of, TEMPLATE))

    assert told | reasons == words_of(of.living())  # what became of it is a reply, of an ending


@given(rounds())
def test_every_input_is_told_once(of: Answering) -> None:
    ids = sorted(one.input.id for one in of.living())

    for by in GROUPINGS:
        assert sorted(one.input.id for each in groups(of, by) for one in each.entries) == ids
    answered = [reply_letter(of, one.id) for one in SENDERS]
    told = [line.input for one in answered for part in one.parts for line in part.lines]
    assert sorted(told) == ids
    assert [len(table.rows) for table in input_tables(of)] == [len(ids)] * 3 + [0]
    assert len(threads(of, compose(of.subject))) == len(ids)
