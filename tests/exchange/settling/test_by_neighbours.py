"""A few words that neighbours share make neither of them a piece of the other."""

from __future__ import annotations

from dataclasses import replace

from bufetat_editor.exchange.returned import Line, Returned
from tests.exchange.settling.papers import told

FIRST = Line("Barn skal få hjelp tidlig", ("tidlig",))
SECOND = Line("Foreldre og fosterforeldre skal få god veiledning i hverdagen", ("veiledning",))
LAST = Line("Tjenestene skal være trygge", ("trygg",))
SENT = Returned(lines=(FIRST, SECOND, LAST))


def test_a_deleted_neighbour_with_some_of_the_words_was_not_joined() -> None:
    reworded = replace(FIRST, text="Barn trenger hjelpere med god veiledning")
    returned = Returned(lines=(reworded, LAST))

    assert told(returned, SENT) == [f"changed | tidlig | {reworded.text}", "removed | veiledning"]


def test_a_new_neighbour_with_some_of_the_words_is_no_part() -> None:
    reworded = replace(SECOND, text="Foreldre trenger støtte")
    new = Line("Alle ansatte i etaten skal lære mer om veiledning i hverdagen")
    returned = Returned(lines=(FIRST, reworded, new, LAST))

    assert told(returned, SENT) == [
        f"changed | veiledning | {reworded.text}",
        f"added | after veiledning | {new.text}",
    ]


def test_one_whose_words_are_there_was_joined_and_that_is_as_certain_as_the_words() -> None:
    joined = replace(FIRST, text=f"{FIRST.text} og {SECOND.text.lower()}")
    returned = Returned(lines=(joined, LAST))

    assert told(returned, SENT) == [
        f"changed | merged | tidlig | {joined.text}",
        "removed | merged | veiledning | 81 %",
    ]
