"""Where several lines could be the one, nothing is guessed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.exchange.returned import Gone, Line, Returned
from tests.exchange.settling.papers import account, told

START, END = Line("Først", ("start",)), Line("Sist", ("slutt",))
YOUNG = Line("Ungdom med høyt omsorgsbehov", ("hoey",))
OTHER = Line("Ungdom med lavt omsorgsbehov", ("lav",))
BETWEEN = Line("Omsorg for enslige mindreårige", ("enslige",))
SENT = Returned(lines=(START, YOUNG, BETWEEN, OTHER, END))

BETWIXT = "Ungdom med stort omsorgsbehov"


def test_a_wording_between_two_is_left_to_a_person() -> None:
    returned = replace(SENT, lines=(START, BETWEEN, END, Line(BETWIXT)))

    assert told(returned, SENT) == [
        "removed | hoey | 21 %",
        "removed | lav | 21 %",
        f"not_placed | {BETWIXT} | Ligner på «{YOUNG.text}»",
    ]


def test_of_two_the_one_that_stands_where_it_stood_is_meant() -> None:
    returned = replace(SENT, lines=(START, Line(BETWIXT), BETWEEN, END))

    assert told(returned, SENT) == [f"changed | hoey | {BETWIXT} | 79 %", "removed | lav"]


def test_the_most_like_is_paired_first() -> None:
    higher, lower = "Ungdom med svært høyt omsorgsbehov", "Ungdom med lavt behov for omsorg"
    returned = replace(SENT, lines=(START, BETWEEN, END, Line(lower), Line(higher)))

    found = {one.item: one.after for one in account(returned, SENT).proposals}

    assert (found["hoey"], found["lav"]) == (higher, lower)


def test_nothing_tells_which_of_two_alike_came_back() -> None:
    twins = (replace(BETWEEN, ids=("a",)), replace(BETWEEN, ids=("b",)))
    nameless = replace(BETWEEN, ids=())
    sent = Returned(lines=(*twins, START, YOUNG, END))

    assert told(Returned(lines=(START, YOUNG, END, nameless)), sent) == [
        "removed | a | 10 %",
        "removed | b | 10 %",
        f"not_placed | {BETWEEN.text} | Ligner på «{BETWEEN.text}»",
    ]


def test_all_of_those_alike_come_back_in_their_order() -> None:
    twins = (replace(BETWEEN, ids=("a",)), START, replace(BETWEEN, ids=("b",)), END)
    nameless = [replace(line, ids=()) for line in twins]

    assert told(Returned(lines=tuple(nameless)), Returned(lines=twins)) == []


@pytest.mark.parametrize("text", ["Noe helt annet", "Ungdom"])
def test_what_is_hardly_like_anything_is_new(text: str) -> None:
    returned = replace(SENT, lines=(START, BETWEEN, OTHER, END, Line(text)))

    assert told(returned, SENT) == ["removed | hoey", f"added | after slutt | {text}"]


def test_what_was_taken_out_reworded_and_unmarked_is_told_by_likeness() -> None:
    gone = Gone("Ungdom med høyt behov for omsorg", (), line=1)
    returned = replace(SENT, lines=(START, BETWEEN, OTHER, END), gone=(gone,))

    assert told(returned, SENT) == ["removed | hoey | 66 %"]


def test_a_few_words_among_others_that_are_new_are_new_whatever_they_are() -> None:
    mail = [Line(text) for text in ("Hei, her er svaret:", START.text, "Hilsen oss")]
    returned = replace(SENT, lines=(*SENT.lines[:2], *mail, *SENT.lines[2:]))

    assert [one.split(" | ")[0] for one in told(returned, SENT)] == ["added"] * 3
    assert not any("copied" in one for one in told(returned, SENT))


def test_a_few_words_pasted_alone_are_a_copy() -> None:
    returned = replace(SENT, lines=(*SENT.lines[:2], Line(START.text), *SENT.lines[2:]))

    assert [one.split(" | ")[:2] for one in told(returned, SENT)] == [["added", "copied"]]
