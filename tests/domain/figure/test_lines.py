from __future__ import annotations

import re

from hypothesis import given

from bufetat_editor.domain.figure.lines import broken
from bufetat_editor.exchange.figure.lettering import Lettering
from tests.exchange.figure.drawn import LONG, wordings

PLAIN = Lettering("normal", 38)


@given(wordings)
def test_no_line_is_wider_than_its_place(text: str) -> None:
    assert [line for line in broken(text, PLAIN.width, 360) if PLAIN.width(line) > 360] == []


@given(wordings)
def test_no_letter_is_lost_and_none_is_added(text: str) -> None:
    together = "".join(broken(text, PLAIN.width, 360))

    assert together.replace(" ", "") == re.sub(r"[ \t\r\n]", "", text)


def test_a_text_that_fits_stands_on_one_line() -> None:
    assert broken("være virkningsfulle", PLAIN.width, 360) == ("være virkningsfulle",)


def test_lines_are_about_equally_long() -> None:
    text = "involvere brukerne og gi dem innflytelse"

    assert broken(text, PLAIN.width, 360) == ("involvere brukerne", "og gi dem innflytelse")


def test_lines_are_as_few_as_when_each_is_filled() -> None:
    filled = [""]
    for word in LONG.split():
        longer = f"{filled[-1]} {word}".strip()
        if PLAIN.width(longer) <= 360:
            filled[-1] = longer
        else:
            filled.append(word)

    assert len(broken(LONG, PLAIN.width, 360)) == len(filled)


def test_a_word_that_is_too_wide_is_broken_where_it_meets_the_edge() -> None:
    first, second = broken("menneskerettighetsorganisasjon", PLAIN.width, 360)

    assert PLAIN.width(first) <= 360 < PLAIN.width(first + second[0])


def test_words_that_must_stand_together_do() -> None:
    assert broken("etter barnevernloven §\u00a04-12", PLAIN.width, 360)[-1].endswith("§\u00a04-12")


def test_no_text_has_no_lines() -> None:
    assert broken(" \n", PLAIN.width, 360) == ()
