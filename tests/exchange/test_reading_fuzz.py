"""Whatever becomes of a file on its way, it is read or refused, and none of its words is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest
from rapidfuzz import fuzz

from bufetat_editor.domain.proposals import Account
from bufetat_editor.exchange import wire
from bufetat_editor.exchange.apart import Unreadable, read_apart
from bufetat_editor.exchange.gate import Inadmissible
from bufetat_editor.exchange.reading import read_returned
from bufetat_editor.exchange.returned import Returned
from bufetat_editor.exchange.settling import settle
from bufetat_editor.exchange.settling.wordings import normal
from tests.exchange.answered import answered_form, answered_word
from tests.exchange.hostile import sent_form, sent_word
from tests.exchange.mutations import mutated

Paper = Callable[[], bytes]
both = pytest.mark.parametrize(
    ("sent", "answered"), [(sent_word, answered_word), (sent_form, answered_form)]
)

FILES, APART = 25, 2
"""How many files are made of each that was answered, and of how many the child is asked."""
HEAVY, PORTIONS = 500, 10
"""The same for those who have more time, and in how many tests."""


_ALIKE = 80  # percent


@cache
def read(sent: Paper) -> Returned:
    return read_returned(sent())


def heard(content: bytes) -> Returned | str:
    """What a file holds, carried over as the child does it, or why it may not come in."""
    try:
        answer: wire.Answer = read_returned(content)
    except Inadmissible as error:
        answer = error
    told = wire.read(wire.written(answer))
    return told if isinstance(told, Returned) else str(told.reason)


def heard_apart(content: bytes) -> Returned | str:
    """The same, from the child itself."""
    try:
        return read_apart(content)
    except Unreadable as refused:
        return str(refused.facts["reason"])


def check(sent: Paper, answered: Paper, number: int) -> None:
    """Read a file that went astray, and settle it."""
    found = heard(mutated(answered(), number))
    if isinstance(found, Returned):
        account = settle(read(sent), found)
        lost = words(without_ours(found, read(sent))) - words(read(sent)) - told(account)
        assert not lost, (number, lost)
    else:
        assert found.startswith(("den ", "det ")), number


def without_ours(found: Returned, sent: Returned) -> Returned:
    """A file without the program's own words, which may read otherwise in another version."""
    ours = [line.text for line in sent.lines if not line.ids]
    theirs = [one for one in found.lines if one.ids or not reads_like(one.text, ours)]
    return replace(found, lines=tuple(theirs))


def reads_like(text: str, ours: list[str]) -> bool:
    return any(fuzz.ratio(text, one) > _ALIKE for one in ours)


def words(found: Returned) -> set[str]:
    """The words that a person reads in a file, and the numbers before them."""
    texts = [text for line in found.lines for text in (line.number, line.text)]
    texts += [remark.text for comment in found.comments for remark in comment.remarks]
    texts += [text for reply in found.replies for text in (reply.comment, reply.text)]
    return apart(texts)


def apart(texts: list[str]) -> set[str]:
    return {word.strip('"') for text in texts for word in normal(text).split()}


def told(account: Account) -> set[str]:
    """The words that a person reads in what a file proposes."""
    texts = [text for one in account.proposals for text in (one.after, one.quote)]
    texts += [remark.text for one in account.proposals for remark in one.remarks]
    return apart(texts)


@both
def test_any_file_is_read_and_accounted_for_or_refused(sent: Paper, answered: Paper) -> None:
    for number in range(FILES):
        check(sent, answered, number)


@both
def test_what_was_answered_has_every_type_of_proposal(sent: Paper, answered: Paper) -> None:
    counts = settle(read(sent), read(answered)).counts

    assert all(counts[name] for name in ("unchanged", "changed", "comment", "added", "removed"))


@both
def test_some_are_read_and_some_are_refused(sent: Paper, answered: Paper) -> None:
    """Files that are all alike would try nothing."""
    found = [heard(mutated(answered(), number)) for number in range(8)]
    accounts = [settle(read(sent), one) for one in found if isinstance(one, Returned)]

    assert 2 < len(accounts) < 8
    assert any(one.unchanged < one.fragments for one in accounts)


@both
@pytest.mark.parametrize("number", range(APART))
def test_a_file_reads_the_same_in_the_child(sent: Paper, answered: Paper, number: int) -> None:
    content = mutated(answered(), number)

    assert heard_apart(content) == heard(content)


@pytest.mark.heavy
@pytest.mark.timeout(3_000)
@both
@pytest.mark.parametrize("portion", range(PORTIONS))
def test_any_of_very_many_files_is_read_or_refused(
    sent: Paper, answered: Paper, portion: int
) -> None:
    for number in range(FILES + portion, HEAVY, PORTIONS):
        check(sent, answered, number)
