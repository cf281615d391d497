from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.proposals import Account, Remark
from bufetat_editor.exchange.returned import (
    Cell,
    Comment,
    Gone,
    Heading,
    Line,
    Reply,
    Returned,
    Wish,
)
from bufetat_editor.exchange.settling import settle
from tests.exchange.settling.papers import BOOK, SENT

WORDS = st.sampled_from(["barn", "unge", "skal", "få", "hjelp", "nær", "trygg", "mulig"])
PROSE = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)


def cells(count: int) -> st.SearchStrategy[Cell]:
    places = st.none() | st.integers(0, count - 1)
    heads = st.none() | st.builds(Heading, places, st.just(("i0",)))
    return st.builds(Cell, st.integers(1, 2), heads, heads)


@st.composite
def papers(draw: st.DrawFn, most: int = 12) -> Returned:
    """Any paper that can have been sent: lines of items and of none, some alike."""
    texts = draw(st.lists(PROSE, max_size=most))
    has_item = draw(st.lists(st.booleans(), min_size=len(texts), max_size=len(texts)))
    flows = draw(st.lists(st.sampled_from(["text", "cell", "aside"]), min_size=3, max_size=3))
    lines = tuple(
        Line(
            text,
            (f"i{n}",) if own else (),
            flows[n * len(flows) // len(texts)],
            cell=draw(st.none() | cells(len(texts))),
            number=draw(st.sampled_from(["", f"1.{n}"])),
            caller=draw(st.none() | st.integers(0, len(texts) - 1)),
            sheet=draw(st.sampled_from(["Ark1", "Ark2"])),
        )
        for n, (text, own) in enumerate(zip(texts, has_item, strict=True))
    )
    return Returned(lines=lines, is_ordered=draw(st.booleans()))


Edit = Callable[[st.DrawFn, list[Line], list[Gone]], None]


def delete(draw: st.DrawFn, lines: list[Line], gone: list[Gone]) -> None:
    lines.pop(_any(draw, lines))


def take_out(draw: st.DrawFn, lines: list[Line], gone: list[Gone]) -> None:
    place = _any(draw, lines)
    line = lines.pop(place)
    gone.append(Gone(line.text, line.ids if draw(st.booleans()) else (), place, line.flow))


def duplicate(draw: st.DrawFn, lines: list[Line], gone: list[Gone]) -> None:
    line = lines[_any(draw, lines)]
    lines.insert(_any(draw, lines), replace(line, is_copy=draw(st.booleans())))


def split(draw: st.DrawFn, lines: list[Line], gone: list[Gone]) -> None:
    place = _any(draw, lines)
    line = lines[place]
    words = line.text.split()
    if len(words) > 1:
        cut = draw(st.integers(1, len(words) - 1))
        rest = replace(line, text=" ".join(words[cut:]), ids=draw(st.sampled_from([line.ids, ()])))
        lines[place : place + 1] = [replace(line, text=" ".join(words[:cut])), rest]


def merge(draw: st.DrawFn, lines: list[Line], gone: list[Gone]) -> None:
    place = _any(draw, lines)
    pair = lines[place : place + 2]
    ids = tuple(dict.fromkeys(one for line in pair for one in line.ids))
    text = " ".join(line.text for line in pair)
    lines[place : place + 2] = [replace(pair[0], text=text, ids=ids)]


def move(draw: st.DrawFn, lines: list[Line], gone: list[Gone]) -> None:
    line = lines.pop(_any(draw, lines))
    lines.insert(draw(st.integers(0, len(lines))), replace(line, is_moved=draw(st.booleans())))


def retype(draw: st.DrawFn, lines: list[Line], gone: list[Gone]) -> None:
    place = _any(draw, lines)
    lines[place] = replace(
        lines[place], text=f"nytt{draw(st.integers(0, 99))} {draw(PROSE)}", author="A"
    )


def type_in(draw: st.DrawFn, lines: list[Line], gone: list[Gone]) -> None:
    place = _any(draw, lines)
    lines.insert(place, replace(lines[place], text=f"ny{draw(st.integers(0, 99))}", ids=()))


def renumber(draw: st.DrawFn, lines: list[Line], gone: list[Gone]) -> None:
    place = _any(draw, lines)
    lines[place] = replace(lines[place], number=f"2.{draw(st.integers(0, 9))}")


def strip(draw: st.DrawFn, lines: list[Line], gone: list[Gone]) -> None:
    place = _any(draw, lines)
    lines[place] = replace(lines[place], ids=())


def shuffle(draw: st.DrawFn, lines: list[Line], gone: list[Gone]) -> None:
    lines[:] = draw(st.permutations(lines))


EDITS: Sequence[Edit] = (
    *(delete, take_out, duplicate, split, merge, move, retype, type_in, renumber, strip, shuffle),
)


def _any(draw: st.DrawFn, lines: Sequence[Line]) -> int:
    return draw(st.integers(0, len(lines) - 1))


@st.composite
def edited(draw: st.DrawFn, sent: Returned) -> Returned:
    lines, gone = [*sent.lines], list[Gone]()
    for edit in draw(st.lists(st.sampled_from(EDITS), max_size=8)):
        if lines:
            edit(draw, lines, gone)
    gone = [replace(one, line=min(one.line, len(lines))) for one in gone]
    return replace(
        sent,
        lines=tuple(lines),
        gone=tuple(gone),
        comments=tuple(draw(st.lists(comments(len(lines)), max_size=3))),
        replies=tuple(draw(st.lists(replies(len(lines)), max_size=3))),
    )


IDS = st.lists(st.sampled_from([*(f"i{n}" for n in range(12)), "fremmed"]), max_size=2).map(tuple)


def comments(count: int) -> st.SearchStrategy[Comment]:
    places = st.lists(st.integers(0, count - 1), max_size=3).map(tuple) if count else st.just(())
    said = st.lists(PROSE.map(Remark), max_size=2).map(tuple)
    return st.builds(Comment, places, said, IDS)


def replies(count: int) -> st.SearchStrategy[Reply]:
    place = st.none() | st.integers(0, count - 1) if count else st.none()
    wishes = st.sampled_from(get_args(Wish))
    said = st.just("") | PROSE.map(lambda text: f"svar {text}")
    return st.builds(Reply, place, IDS, place, wishes, said, said)


@st.composite
def exchanges(draw: st.DrawFn) -> tuple[Returned, Returned]:
    sent = draw(papers() | st.sampled_from([SENT, BOOK]))
    return sent, draw(edited(sent))


def words_told(account: Account) -> set[str]:
    texts = [
        text
        for one in account.proposals
        for text in (one.after, *(remark.text for remark in one.remarks))
    ]
    return {word for text in texts for word in text.split()}


def words_of(lines: Sequence[Line]) -> set[str]:
    return {word for line in lines for word in line.text.split()}


@given(papers())
def test_an_untouched_file_proposes_nothing(sent: Returned) -> None:
    found = settle(sent, sent)

    assert not found.proposals
    assert found.balances


@given(exchanges())
def test_every_account_balances_and_no_word_that_came_in_is_lost(
    exchange: tuple[Returned, Returned],
) -> None:
    """Words of ours that were altered while nothing was tracked may be another version's."""
    sent, untracked = exchange
    lines = (line if line.ids else replace(line, author="A") for line in untracked.lines)
    returned = replace(untracked, lines=tuple(lines))

    found = settle(sent, returned)

    assert settle(sent, untracked).balances
    assert found.balances
    assert words_of(returned.lines) - words_of(sent.lines) <= words_told(found)
    said = {
        word
        for comment in returned.comments
        for remark in comment.remarks
        for word in remark.text.split()
    }
    answered = {word for one in returned.replies for word in f"{one.text} {one.comment}".split()}
    assert said | answered - words_of(sent.lines) - words_of(returned.lines) <= words_told(found)


@given(exchanges())
def test_no_word_that_was_sent_is_lost(exchange: tuple[Returned, Returned]) -> None:
    """What is not in the file any more is told as what was there before, or counted as absent."""
    sent, returned = exchange

    found = settle(sent, returned)

    own = {line.text for line in sent.lines if line.ids}
    lost = {word for text in own for word in text.split()} - words_of(returned.lines)
    assert found.absent or lost <= {word for one in found.proposals for word in one.before.split()}


@given(exchanges())
def test_each_item_is_spoken_of_by_one_line_at_most(
    exchange: tuple[Returned, Returned],
) -> None:
    sent, returned = exchange

    found = settle(sent, replace(returned, comments=(), replies=()))

    items = [one.item for one in found.proposals if one.item]
    assert len(items) == len(set(items))
    assert set(items) <= {one for line in sent.lines for one in line.ids}


@given(exchanges())
def test_every_proposal_says_what_it_is_about(exchange: tuple[Returned, Returned]) -> None:
    for one in settle(*exchange).proposals:
        assert bool(one.item) == (one.type in {"changed", "removed", "moved", "comment"})
        assert not one.anchor or one.type in {"added", "moved"}
        assert bool(one.anchor) == bool(one.beside)
        assert one.anchor or one.type != "added"
        assert 0 < one.certainty <= 100
