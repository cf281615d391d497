from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.history.authorship import Authorship

Told = list[tuple[str, str]]


def after(was: str, *drafts: tuple[str, str]) -> Authorship[str]:
    """A text as several hands rewrote it, one draft each."""
    text = Authorship[str].of(was)
    for hand, draft in drafts:
        text = text.rewritten(draft, hand)
    return text


def told(text: str, hands: Sequence[str | None]) -> Told:
    """Which words are whose, as long as they follow one another."""
    pairs = zip(text, hands, strict=True)
    runs = ((hand, [*same]) for hand, same in groupby(pairs, key=lambda pair: pair[1]))
    return [(hand or "", "".join(letter for letter, _ in same)) for hand, same in runs]


def put_in(was: str, *drafts: tuple[str, str]) -> Told:
    return told(drafts[-1][1], after(was, *drafts).put_in)


def taken_out(was: str, *drafts: tuple[str, str]) -> Told:
    return told(was, after(was, *drafts).taken_out)


def test_words_are_theirs_who_put_them_in_whatever_others_do_after() -> None:
    drafts = ("A", "Først barn skal få hjelp"), ("B", "Først barn skal få hjelp sist")

    assert put_in("barn skal få hjelp", *drafts) == [
        ("A", "Først "),
        ("", "barn skal få hjelp"),
        ("B", " sist"),
    ]


def test_words_are_gone_by_whoever_took_them_out() -> None:
    drafts = ("A", "to tre fire"), ("B", "to tre")

    assert taken_out("en to tre fire", *drafts) == [("A", "en "), ("", "to tre"), ("B", " fire")]


def test_words_that_come_and_go_in_between_are_nobodys() -> None:
    drafts = ("A", "barn og unge"), ("B", "barn")

    assert put_in("barn", *drafts) == taken_out("barn", *drafts) == [("", "barn")]


def test_a_word_that_two_have_made_is_the_laters() -> None:
    drafts = ("A", "barn unge"), ("B", "barn ungdommer")

    assert put_in("barn", *drafts) == [("", "barn"), ("A", " "), ("B", "ungdommer")]


def test_a_word_that_stays_between_others_stays_its_hands() -> None:
    drafts = ("A", "en eller to"), ("B", "tre eller fire")

    assert put_in("", *drafts) == [("B", "tre"), ("A", " eller "), ("B", "fire")]


def test_marks_and_spaces_that_look_alike_do_not_stay_without_a_word_beside_them() -> None:
    drafts = ("A", "barn, unge, voksne."), ("B", "små, store, gamle.")

    assert put_in("", *drafts) == [("B", "små, store, gamle"), ("A", ".")]


def test_a_mark_put_in_behind_anothers_word_is_its_own_hands() -> None:
    assert put_in("", ("A", "barn"), ("B", "barn,")) == [("A", "barn"), ("B", ",")]


def test_what_is_put_back_is_taken_out_by_whoever_takes_it_out_again() -> None:
    drafts = ("A", "barn"), ("B", "barn og unge"), ("A", "barn og unge i dag"), ("C", "barn i dag")

    assert taken_out("barn og unge", *drafts) == [("", "barn "), ("C", "og unge")]


def test_what_is_put_back_is_put_in_by_whoever_put_it_back() -> None:
    drafts = ("A", "barn"), ("B", "barn og unge")

    assert put_in("barn og unge", *drafts) == [("", "barn"), ("B", " og unge")]
    assert taken_out("barn og unge", *drafts) == [("", "barn og unge")]


def test_a_text_that_nobody_has_touched_is_nobodys() -> None:
    text = Authorship[str].of("barn og unge")

    assert {*text.put_in, *text.taken_out} == {None}


words = st.lists(st.sampled_from(["barn", "og", "§ 2-3", ",", " ", "\n", "barne", "  "])).map(
    "".join
)


@given(words, st.lists(st.tuples(st.sampled_from("AB"), words), min_size=1))
def test_each_letter_has_an_answer_whatever_was_written(
    was: str, drafts: list[tuple[str, str]]
) -> None:
    text = after(was, *drafts)

    assert len(text.taken_out) == len(was)
    assert len(text.put_in) == len(drafts[-1][1])
    kept = [letter for letter, hand in zip(was, text.taken_out, strict=True) if hand is None]
    assert sorted(kept) == sorted(
        letter for word in text.words if word.former is not None for letter in text.was[word.former]
    )


@st.composite
def rewritings(draw: st.DrawFn) -> list[tuple[str, list[str]]]:
    """Drafts by two hands, each with words of its own; now and then one goes back to a draft."""
    drafts = [("", [f"x{number}" for number in range(draw(st.integers(0, 6)))])]
    for number in range(draw(st.integers(1, 8))):
        hand, now = draw(st.sampled_from("AB")), [*drafts[-1][1]]
        if draw(st.integers(0, 4)) == 0:
            now = [*draw(st.sampled_from(drafts))[1]]
        for change in range(draw(st.integers(0, 3))):
            start = draw(st.integers(0, len(now)))
            end = draw(st.integers(start, len(now)))
            new = [f"{hand}{number}{change}{letter}" for letter in "abc"[: draw(st.integers(0, 3))]]
            now[start:end] = new
        drafts.append((f"{hand}{number}", now))
    return drafts


@given(rewritings())
def test_the_last_to_put_a_word_in_or_take_it_out_has_done_so(
    drafts: list[tuple[str, list[str]]],
) -> None:
    put, taken = dict[str, str](), dict[str, str]()
    for (_, was), (hand, now) in pairwise(drafts):
        put |= dict.fromkeys({*now} - {*was}, hand)
        taken |= dict.fromkeys({*was} - {*now}, hand)
    first, last = " ".join(drafts[0][1]), " ".join(drafts[-1][1])

    text = after(first, *((hand, " ".join(now)) for hand, now in drafts[1:]))

    assert words_of(last, text.put_in) == [(word, put.get(word)) for word in drafts[-1][1]]
    assert words_of(first, text.taken_out) == [
        (word, None if word in drafts[-1][1] else taken[word]) for word in drafts[0][1]
    ]


def words_of(text: str, hands: Sequence[str | None]) -> list[tuple[str, str | None]]:
    """Each word, and whose it is from end to end."""
    found = [(one[0], {*hands[one.start() : one.end()]}) for one in re.finditer(r"\w+", text)]
    return [(word, hand) for word, (hand,) in found]
