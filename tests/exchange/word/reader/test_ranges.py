"""Many comments on the same words: what each hangs on, and what it costs to know it."""

from __future__ import annotations

import tracemalloc

from bufetat_editor.exchange.word.reader import read_word
from tests.exchange.word.reader.files import file, p, read, t

MANY = 2000


def edge(side: str, number: int) -> str:
    return f'<w:commentRange{side} w:id="{number}"/>'


def said(number: int) -> str:
    return f'<w:comment w:id="{number}"><w:p>{t("Hvorfor?")}</w:p></w:comment>'


def test_comments_that_reach_over_each_other_hang_each_on_its_own_words() -> None:
    first_line = edge("Start", 1) + t("en ") + edge("Start", 2) + t("to ") + edge("End", 1)
    body = p(first_line + t("tre")) + p(t("fire") + edge("End", 2) + t(" fem"))

    first, second = read(body, comments=said(1) + said(2)).comments

    assert (first.lines, first.quote) == ((0,), "en to")
    assert (second.lines, second.quote) == ((0, 1), "to tre fire")


def test_a_comment_that_never_ends_hangs_on_where_it_began() -> None:
    body = p(t("en ") + edge("Start", 1) + t("to")) + p(t("tre"))

    (comment,) = read(body, comments=said(1)).comments

    assert comment.lines == (0,)


def test_thousands_of_comments_on_the_same_words_take_no_more_room_each_than_a_few() -> None:
    starts = "".join(edge("Start", n) + t("ord ") for n in range(MANY))
    ends = "".join(t("ord ") + edge("End", n) for n in range(MANY))
    content = file(p(starts) + p(ends), comments="".join(map(said, range(MANY))))
    tracemalloc.start()
    found = read_word(content)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert len(found.comments) == MANY
    assert peak < MANY * 20_000
