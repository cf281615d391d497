"""Reference numbers that came back among the words, or written over."""

from __future__ import annotations

from dataclasses import replace

from bufetat_editor.exchange.returned import Line, Returned
from tests.exchange.settling.papers import told

FIRST = Line("Barn skal få hjelp så tidlig som mulig", ("tidlig",), number="2.1.1")
SECOND = Line("Tiltak skal bygge på kunnskap om hva som virker", ("kunnskap",), number="2.1.2")
THIRD = Line("Hjelpen skal gis nær der folk bor", ("naer",), number="2.1.3")
SENT = Returned(lines=(FIRST, SECOND, THIRD))


def back(*lines: Line) -> list[str]:
    return told(Returned(lines=lines), SENT)


def pasted(line: Line, text: str = "") -> Line:
    """A line as plain text: its number is among its words, and it has no mark."""
    return Line(f"{line.number}\t{text or line.text}")


def test_a_number_that_was_written_over_is_said_of_its_item() -> None:
    assert back(FIRST, replace(SECOND, number="2.1.99"), THIRD) == [
        "comment | kunnskap | Nummeret er skrevet om til «2.1.99»"
    ]


def test_it_is_said_with_the_new_wording_if_there_is_one() -> None:
    line = replace(SECOND, number="2.1.99", text="Tiltak skal bygge på kunnskap")

    assert back(FIRST, line, THIRD) == [
        "changed | kunnskap | Tiltak skal bygge på kunnskap | Nummeret er skrevet om til «2.1.99»"
    ]


def test_a_number_that_is_gone_or_that_moved_with_its_words_says_nothing() -> None:
    assert back(FIRST, replace(SECOND, number=""), THIRD) == []
    assert back(FIRST, THIRD, SECOND) == ["moved | naer | after tidlig"]


def test_what_was_pasted_as_plain_text_is_told_without_its_number() -> None:
    assert back(pasted(SECOND), FIRST, THIRD) == ["moved | kunnskap | 95 %"]
    assert back(FIRST, pasted(SECOND, f"{SECOND.text} i dag"), THIRD) == [
        f"changed | kunnskap | {SECOND.text} i dag | 85 %"
    ]


def test_a_number_before_other_words_is_one_of_them() -> None:
    text = "2.1.2 bør også gjelde for familievernet"

    assert back(FIRST, SECOND, Line(text), THIRD) == [f"added | after kunnskap | {text}"]


def test_a_new_number_before_new_words_is_told_and_one_that_was_left_there_is_not() -> None:
    assert back(FIRST, Line("Alle skal få svar", number="2.1.4"), SECOND, THIRD) == [
        "added | after tidlig | 2.1.4 Alle skal få svar"
    ]
    assert back(FIRST, Line("Alle skal få svar", number="2.1.2"), SECOND, THIRD) == [
        "added | after tidlig | Alle skal få svar"
    ]
