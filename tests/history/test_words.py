from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.history.words import (
    Span,
    changed_places,
    changed_share,
    interleaved,
    tokens,
    with_words,
    word_diff,
)
from tests.helpers.source_texts import raw_text, second_text
from tests.helpers.spans import cut_words, sides

PROSE = st.text(alphabet="aøB -.,§/24\n”", max_size=60)


def marked(before: str, after: str) -> str:
    return shown_as(word_diff(before, after))


def shown_as(spans: Sequence[Span]) -> str:
    sign = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}
    return "".join(sign[span.operation].format(span.text) for span in spans)


@given(PROSE | st.text(max_size=40), PROSE | st.text(max_size=40))
def test_the_spans_lead_from_one_text_to_the_other(before: str, after: str) -> None:
    spans = word_diff(before, after)

    assert sides(spans) == (before, after)
    assert all(span.text for span in spans)


@given(st.text())
def test_tokens_joined_are_the_text(text: str) -> None:
    assert "".join(tokens(text)) == text


@given(PROSE, PROSE)
def test_no_word_is_cut(before: str, after: str) -> None:
    assert cut_words(word_diff(before, after)) == 0


def test_no_word_of_the_whole_document_is_cut() -> None:
    """The two versions of 2011, in which whole passages have moved."""
    spans = word_diff(raw_text(), second_text())

    assert sides(spans) == (raw_text(), second_text())
    assert cut_words(spans) == 0


@pytest.mark.parametrize("word", ["Q-06/2007", "2-3", "behandlings", "bl.a", "§ 5A-8", "d'Arc"])
def test_words_keep_their_inner_marks(word: str) -> None:
    assert word in tokens(f"x {word} y")


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("gis prioritet", "gis prioritet", "gis prioritet"),
        ("skal gis", "må gis", "[-skal-]{+må+} gis"),
        (
            "får hjelp så tidlig som mulig",
            "får hjelp tidligst mulig",
            "får hjelp [-så tidlig som-]{+tidligst+} mulig",
        ),
        ("én to tre fire", "én 2 i 4 fire", "én [-to tre-]{+2 i 4+} fire"),
        ("barn, unge og gamle får hjelp", "barn får hjelp", "barn[-, unge og gamle-] får hjelp"),
        ("barn får hjelp", "barn, unge og gamle får hjelp", "barn{+, unge og gamle+} får hjelp"),
        ("", "ny", "{+ny+}"),
        ("gammel", "", "[-gammel-]"),
        ("§ 2-3. 2. ledd c", "§ 2-3, 2. ledd c", "§ 2-3[-.-]{+,+} 2. ledd c"),
    ],
)
def test_changes_are_marked_as_a_person_would(before: str, after: str, shown: str) -> None:
    assert marked(before, after) == shown


def test_changes_parted_by_one_short_word_are_one_change() -> None:
    assert marked("ro og fred her", "uro og ufred her") == "[-ro og fred-]{+uro og ufred+} her"


def test_changes_parted_by_a_longer_word_stay_two() -> None:
    shown = marked("ro mellom fred her", "uro mellom ufred her")

    assert shown == "[-ro-]{+uro+} mellom [-fred-]{+ufred+} her"


@pytest.mark.parametrize(
    ("before", "after", "share"),
    [
        ("", "", 0),
        ("likt hele veien", "likt hele veien", 0),
        ("", "helt nytt", 1),
        ("alt er annerledes", "ingenting ligner her", 1),
        ("ja takk", "ja  takk", 0),
        ("en fire", "en bygd", 2 / 3),
    ],
)
def test_the_share_of_other_words_is_counted_in_letters(
    before: str, after: str, share: float
) -> None:
    assert changed_share(word_diff(before, after)) == pytest.approx(share)


@given(PROSE, PROSE)
def test_a_share_is_nothing_where_the_words_are_the_same(before: str, after: str) -> None:
    share = changed_share(word_diff(before, after))

    assert 0 <= share <= 1
    assert changed_share(word_diff(before, before)) == 0
    assert share == 0 or before.split() != after.split()


def test_what_is_replaced_is_one_place_and_not_two() -> None:
    assert changed_places(word_diff("ro mellom fred her", "uro mellom ufred her")) == 2
    assert changed_places(word_diff("likt", "likt")) == 0


@given(PROSE, PROSE)
def test_what_is_taken_out_and_put_in_begins_and_ends_with_other_words(
    before: str, after: str
) -> None:
    spans = word_diff(before, after)

    for first, second in pairwise(spans):
        if (first.operation, second.operation) == ("delete", "insert"):
            assert tokens(first.text)[0] != tokens(second.text)[0]
            assert tokens(first.text)[-1] != tokens(second.text)[-1]


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        (
            "i fosterhjem. jf. § 4",
            "i fosterhjem, jf. § 4",
            "i [-fosterhjem.-] {+fosterhjem,+} jf. § 4",
        ),
        ("§ 2-3. 2. ledd", "§ 2-3, 2. ledd", "§ [-2-3.-] {+2-3,+} 2. ledd"),
        ("barn unge", "barn, unge", "[-barn-] {+barn,+} unge"),
        ("et barn", "et «barn»", "et [-barn-] {+«barn»+}"),
        (
            "(jf. fosterhjem)",
            "[jf. fosterhjem]",
            "[-(jf.-] {+[jf.+} [-fosterhjem)-] {+fosterhjem]+}",
        ),
        ("barn - unge", "barn – unge", "barn [---] {+–+} unge"),
        ("ja takk", "ja  takk", "ja[- -]{+  +}takk"),
    ],
)
def test_a_mark_is_shown_with_its_word(before: str, after: str, shown: str) -> None:
    assert shown_as(interleaved(word_diff(before, after))) == shown


@given(PROSE, PROSE)
def test_shown_with_its_words_a_text_is_the_same(before: str, after: str) -> None:
    spans = with_words(word_diff(before, after))

    assert sides(spans) == (before, after)
    assert with_words(spans) == spans
    assert cut_words(spans) == 0


def test_a_word_and_the_one_in_its_place_are_set_apart() -> None:
    old, new, spaced = Span("delete", "gammel"), Span("insert", "ny"), Span("insert", " ny")
    space, between = Span("equal", " "), Span("equal", "ord")

    assert interleaved((old, new)) == (old, space, new)
    for set_apart in ((old, spaced), (old, between, new), (old,), ()):
        assert interleaved(set_apart) == set_apart
