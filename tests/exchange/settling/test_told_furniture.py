"""What stands in a paper and is no item's: headings, the status line, words on how to answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.exchange.returned import ASIDE, Line, Returned
from tests.exchange.settling.papers import BOOK, EARLY, SENT, STATUS, told, unmarked

ASIDE_NOTE = Line("Husk fristen", flow=ASIDE)

FURNITURE = {
    "missing": (SENT.lines[:-1], []),
    "repeated": ((*SENT.lines, STATUS), [f"not_placed | {STATUS.text}"]),
    "altered": (
        (*SENT.lines[:-1], replace(STATUS, text=f"{STATUS.text} ny")),
        [f"not_placed | {STATUS.text} ny"],
    ),
    "a new text box": ((*SENT.lines, ASIDE_NOTE), ["not_placed | Husk fristen"]),
}


@pytest.mark.parametrize("name", FURNITURE)
def test_what_belongs_to_no_item_is_told_only_if_there_are_new_words(name: str) -> None:
    lines, expected = FURNITURE[name]

    assert told(Returned(lines=lines)) == expected


GUIDE = Line("Skriv svaret i kolonnen til høyre for teksten, og send skjemaet tilbake", flow=ASIDE)
OTHER_GUIDE = replace(
    GUIDE, text="Skriv svaret i kolonnen ved siden av teksten, og send skjemaet tilbake"
)
GUIDED = replace(SENT, lines=(*SENT.lines, GUIDE))


def test_words_that_another_version_of_the_program_writes_ask_for_nothing() -> None:
    returned = replace(GUIDED, lines=(*SENT.lines, OTHER_GUIDE))

    assert told(returned, GUIDED) == []


def test_what_is_written_beside_our_words_is_told() -> None:
    beside = replace(GUIDE, text=f"{GUIDE.text}. Det rekker vi ikke")

    assert told(replace(GUIDED, lines=(*SENT.lines, beside)), GUIDED) == [
        f"not_placed | {beside.text}"
    ]


def test_our_words_are_told_if_they_were_changed_while_changes_were_tracked() -> None:
    tracked = replace(OTHER_GUIDE, author="A")

    assert told(replace(GUIDED, lines=(*SENT.lines, tracked)), GUIDED) == [
        f"not_placed | {tracked.text}"
    ]


def test_the_words_of_an_item_that_stand_once_more_are_no_words_of_ours() -> None:
    sent = replace(SENT, lines=(*SENT.lines, unmarked(EARLY)))
    other = replace(EARLY, text=EARLY.text.replace("tidlig", "godt"), ids=())

    assert told(replace(sent, lines=(*SENT.lines, other)), sent) == [f"not_placed | {other.text}"]


def test_where_rows_say_that_they_belong_is_no_words_of_ours() -> None:
    *rows, last, place = BOOK.lines
    other = "Matrise · Lovfestet · Barnevern"
    renamed = (replace(one, flow=other) if one.flow == place.text else one for one in rows)

    found = told(replace(BOOK, lines=(*renamed, last, replace(place, text=other))), BOOK)

    assert found == [
        f"moved | {item} | Står under: {other}" for item in ("plassering", "institusjon")
    ]
