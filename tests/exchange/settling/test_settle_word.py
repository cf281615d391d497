from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.proposals import Remark
from bufetat_editor.exchange.returned import Comment, Gone, Line, Returned
from tests.exchange.settling.papers import (
    EARLY,
    HEADING,
    KNOWN,
    LABEL,
    LINES,
    NEAR,
    SAFE,
    SENT,
    TITLE,
    account,
    paper,
    told,
    typed,
    unmarked,
)

NEW = "Hjelpen skal aldri koste noe"
RETYPED = "Tiltak skal bygge på faglighet og det som er målt"
HALVES = ("Barn, unge og familier skal få hjelp", "så tidlig som mulig")
GONE_EARLY = Gone(EARLY.text, EARLY.ids, line=2)


def test_what_comes_back_as_it_was_sent_proposes_nothing() -> None:
    found = account(SENT)

    assert not found.proposals
    assert found.unchanged == found.fragments == len(SENT.lines)


@pytest.mark.parametrize(
    "text",
    [
        EARLY.text.replace(" ", "\u00a0", 1),
        EARLY.text.replace("familier", "fami\u00adlier") + " ",
        EARLY.text.replace(" og", "  og"),
    ],
)
def test_what_a_word_processor_alters_by_itself_is_no_change(text: str) -> None:
    assert told(paper(TITLE, HEADING, replace(EARLY, text=text), KNOWN, NEAR, SAFE, LABEL)) == []


def test_quotation_marks_and_dashes_are_a_change_only_if_that_was_recorded() -> None:
    line = Line("Barn – “unge” – og «familier»", ("a",))
    other = replace(line, text='Barn - "unge" - og "familier"')
    sent = Returned(lines=(line,))

    assert told(Returned(lines=(other,)), sent) == []
    assert told(Returned(lines=(replace(other, author="A"),)), sent) == [
        'changed | a | Barn - "unge" - og "familier"'
    ]


BY_MARKS = {
    "reworded": (
        paper(TITLE, HEADING, replace(EARLY, text=NEW), KNOWN, NEAR, SAFE, LABEL),
        [f"changed | tidlig | {NEW}"],
    ),
    "deleted without tracking": (
        paper(TITLE, HEADING, KNOWN, NEAR, SAFE, LABEL),
        ["removed | tidlig"],
    ),
    "deleted while tracked": (
        paper(TITLE, HEADING, KNOWN, NEAR, SAFE, LABEL, gone=[GONE_EARLY]),
        ["removed | tidlig"],
    ),
    "typed in between": (
        paper(TITLE, HEADING, EARLY, typed(NEW), KNOWN, NEAR, SAFE, LABEL),
        [f"added | after tidlig | {NEW}"],
    ),
    "two typed in between": (
        paper(TITLE, HEADING, EARLY, typed(NEW), typed("Og mer"), KNOWN, NEAR, SAFE, LABEL),
        [f"added | after tidlig | {NEW}", "added | after tidlig | Og mer"],
    ),
    "typed before all": (
        paper(typed(NEW), TITLE, HEADING, EARLY, KNOWN, NEAR, SAFE, LABEL),
        [f"not_placed | {NEW}"],
    ),
    "moved": (
        paper(TITLE, HEADING, KNOWN, NEAR, SAFE, EARLY, LABEL),
        ["moved | tidlig | after trygg"],
    ),
    "changed places, one by a recorded move": (
        paper(TITLE, HEADING, replace(KNOWN, is_moved=True), EARLY, NEAR, SAFE, LABEL),
        ["moved | kunnskap | after gruppe"],
    ),
    "changed places, the other by a recorded move": (
        paper(TITLE, HEADING, KNOWN, replace(EARLY, is_moved=True), NEAR, SAFE, LABEL),
        ["moved | tidlig | after kunnskap"],
    ),
    "moved and reworded": (
        paper(TITLE, HEADING, KNOWN, NEAR, SAFE, replace(EARLY, text=NEW), LABEL),
        [f"moved | tidlig | after trygg | {NEW}"],
    ),
    "moved there and back": (
        paper(TITLE, HEADING, replace(EARLY, is_moved=True), KNOWN, NEAR, SAFE, LABEL),
        [],
    ),
    "cut and pasted while tracked": (
        paper(TITLE, HEADING, KNOWN, NEAR, SAFE, EARLY, LABEL, gone=[GONE_EARLY]),
        ["moved | tidlig | after trygg"],
    ),
    "split, both halves marked": (
        paper(
            TITLE,
            HEADING,
            *(replace(EARLY, text=half) for half in HALVES),
            *(KNOWN, NEAR, SAFE, LABEL),
        ),
        [f"changed | split | tidlig | {HALVES[0]}", f"added | split | after tidlig | {HALVES[1]}"],
    ),
    "joined": (
        paper(
            TITLE,
            HEADING,
            Line(f"{EARLY.text}. {KNOWN.text}", (*EARLY.ids, *KNOWN.ids)),
            *(NEAR, SAFE, LABEL),
        ),
        [
            f"changed | merged | tidlig | {EARLY.text}. {KNOWN.text}",
            "removed | merged | kunnskap",
        ],
    ),
    "only the mark of a deleted one is left": (
        paper(TITLE, HEADING, replace(KNOWN, ids=("tidlig", "kunnskap")), NEAR, SAFE, LABEL),
        ["removed | tidlig"],
    ),
    "pasted twice": (
        paper(TITLE, HEADING, EARLY, KNOWN, NEAR, replace(EARLY, is_copy=True), SAFE, LABEL),
        [f"added | copied | after naer | {EARLY.text}"],
    ),
    "pasted twice, and nothing tells which is the copy": (
        paper(TITLE, EARLY, HEADING, EARLY, KNOWN, NEAR, SAFE, LABEL),
        [f"added | copied | after tittel | {EARLY.text}"],
    ),
    "pasted twice, and the first was then reworded": (
        paper(TITLE, HEADING, replace(EARLY, text=NEW), KNOWN, NEAR, EARLY, SAFE, LABEL),
        [f"changed | tidlig | {NEW}", f"added | copied | after naer | {EARLY.text}"],
    ),
    "with a mark that was never sent": (
        paper(TITLE, HEADING, EARLY, replace(KNOWN, ids=("fremmed",)), NEAR, SAFE, LABEL),
        [],
    ),
}


@pytest.mark.parametrize("name", BY_MARKS)
def test_an_edit_is_told_by_the_marks(name: str) -> None:
    returned, expected = BY_MARKS[name]

    assert told(returned) == expected


def test_what_was_cut_and_pasted_is_one_fragment() -> None:
    returned = paper(TITLE, HEADING, KNOWN, NEAR, SAFE, EARLY, LABEL, gone=[GONE_EARLY])

    assert account(returned).fragments == len(SENT.lines)


BY_WORDS = {
    "the marks of all lines lost": (
        Returned(lines=tuple(map(unmarked, SENT.lines))),
        [],
    ),
    "lost in a line that was reworded": (
        paper(
            *(TITLE, HEADING, typed(EARLY.text.replace("så tidlig som", "tidligst"))),
            *(KNOWN, NEAR, SAFE, LABEL),
        ),
        [
            "changed | tidlig | Barn, unge og familier skal få hjelp tidligst mulig | 84 %",
        ],
    ),
    "lost in a line that was moved": (
        paper(TITLE, HEADING, KNOWN, NEAR, SAFE, unmarked(EARLY), LABEL),
        ["moved | tidlig | after trygg | 95 %"],
    ),
    "lost in a line that was retyped where it stood": (
        paper(
            TITLE,
            HEADING,
            EARLY,
            typed(RETYPED),
            NEAR,
            SAFE,
            LABEL,
        ),
        [f"changed | kunnskap | {RETYPED} | 60 %"],
    ),
    "another typed where one was deleted": (
        paper(TITLE, HEADING, EARLY, typed(NEW), NEAR, SAFE, LABEL),
        ["removed | kunnskap", f"added | after tidlig | {NEW}"],
    ),
    "pasted twice without its mark": (
        paper(TITLE, HEADING, EARLY, KNOWN, NEAR, unmarked(EARLY), SAFE, LABEL),
        [f"added | copied | after naer | {EARLY.text} | 95 %"],
    ),
    "split, the second half unmarked": (
        paper(
            *(TITLE, HEADING, replace(EARLY, text=HALVES[0]), typed(HALVES[1])),
            *(KNOWN, NEAR, SAFE, LABEL),
        ),
        [
            f"changed | split | tidlig | {HALVES[0]}",
            f"added | split | after tidlig | {HALVES[1]} | 95 %",
        ],
    ),
    "split, the first half unmarked": (
        paper(
            *(TITLE, HEADING, typed(HALVES[0]), replace(EARLY, text=HALVES[1])),
            *(KNOWN, NEAR, SAFE, LABEL),
        ),
        [
            f"changed | split | tidlig | {HALVES[0]}",
            f"added | split | after tidlig | {HALVES[1]} | 95 %",
        ],
    ),
    "split within a word": (
        paper(
            *(TITLE, HEADING, replace(EARLY, text="Barn, unge og fami")),
            *(typed("lier skal få hjelp så tidlig som mulig"), KNOWN, NEAR, SAFE, LABEL),
        ),
        [
            "changed | split | tidlig | Barn, unge og fami",
            "added | split | after tidlig | lier skal få hjelp så tidlig som mulig | 95 %",
        ],
    ),
    "joined, the mark of the second lost": (
        paper(
            *(TITLE, HEADING, replace(EARLY, text=f"{EARLY.text}. {KNOWN.text}")),
            *(NEAR, SAFE, LABEL),
        ),
        [
            f"changed | merged | tidlig | {EARLY.text}. {KNOWN.text}",
            "removed | merged | kunnskap | 86 %",
        ],
    ),
    "joined, the mark of the first lost": (
        paper(
            *(TITLE, HEADING, replace(KNOWN, text=f"{EARLY.text}. {KNOWN.text}")),
            *(NEAR, SAFE, LABEL),
        ),
        [
            f"changed | merged | tidlig | {EARLY.text}. {KNOWN.text} | 86 %",
            "removed | merged | kunnskap | 86 %",
        ],
    ),
    "taken out and typed again while tracked": (
        paper(
            *(TITLE, HEADING, typed(f"{EARLY.text} og nær"), KNOWN, NEAR, SAFE, LABEL),
            gone=[GONE_EARLY],
        ),
        [f"changed | tidlig | {EARLY.text} og nær | 85 %"],
    ),
    "taken out without its mark": (
        paper(
            *(TITLE, HEADING, KNOWN, NEAR, SAFE, LABEL),
            gone=[replace(GONE_EARLY, ids=())],
        ),
        ["removed | tidlig | 95 %"],
    ),
    "taken out, and nobody sent it": (
        paper(*LINES, gone=[Gone("Noe annet", (), line=3)]),
        ["not_placed | Strøket tekst: «Noe annet»"],
    ),
}


@pytest.mark.parametrize("name", BY_WORDS)
def test_an_edit_is_told_by_the_words_and_how_certain_that_is(name: str) -> None:
    returned, expected = BY_WORDS[name]

    assert told(returned) == expected


def test_proposals_come_in_the_order_of_the_file_and_missing_ones_where_they_stood() -> None:
    returned = paper(
        *(HEADING, replace(EARLY, text=NEW), replace(SAFE, text="Trygghet først"), LABEL),
        gone=[Gone(NEAR.text, NEAR.ids, line=2)],
    )
    returned = replace(returned, comments=(Comment((1,), (Remark("Uklart"),)),))

    assert told(returned) == [
        "removed | tittel",
        f"changed | tidlig | {NEW}",
        "removed | kunnskap",
        "comment | tidlig | Uklart",
        "removed | naer",
        "changed | trygg | Trygghet først",
    ]


def test_who_and_when_and_where_go_with_a_proposal() -> None:
    line = replace(EARLY, text=NEW, author="A", at="2026-11-20T10:00:00Z", where="avsnitt 3")

    (found,) = account(paper(TITLE, HEADING, line, KNOWN, NEAR, SAFE, LABEL)).proposals

    assert (found.author, found.at, found.where) == ("A", "2026-11-20T10:00:00Z", "avsnitt 3")
    assert (found.before, found.after) == (EARLY.text, NEW)
