"""The Word copy home again from LibreOffice: every kind of edit is told right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import pytest

from bufetat_editor.domain.proposals import CERTAIN, Account, Proposal
from bufetat_editor.exchange.gate import WORD, admit
from bufetat_editor.exchange.returned import Returned
from bufetat_editor.exchange.settling import settle
from bufetat_editor.exchange.settling.certainty import BY_TEXT
from bufetat_editor.exchange.word.reader import read_word
from tests.proof.office_edits import (
    AUTHOR,
    Act,
    comment,
    copy,
    edited,
    join,
    move,
    needs_uno,
    new_paragraph,
    remove,
    reword,
    split,
    text_box,
    type_at_end,
    type_behind,
    type_in_cell,
    untracked,
)
from tests.proof.variants import CIRCULATED, of_2011

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(300), needs_uno]


def wording(item: str) -> str:
    return of_2011()[CIRCULATED].subject.snapshot[item].text


GROUP, SEEN, NEEDS = "gruppe-barns-behov", "prinsipp-ses-hoeres-bekreftes", "prinsipp-barnets-behov"
FAMILY, FAIR = "prinsipp-familiesammenheng", "prinsipp-likeverdige-tjenester"
DIVERSE = "prinsipp-mangfold"
COS, HOMES, TEAM = "oppgave-cos", "oppgave-fosterhjem-veiledning", "oppgave-akutteam"
NOTED = "fotnoteavsnitt-2008-prioritering"
ROW, COLUMN, EMPTY_CELL = "rad-proevetid", "kolonne-familievern", "celle"
AT_SEEN = "Barnet skal ses,"
NEW = "Hjelpen skal aldri koste noe"


class Told(NamedTuple):
    """What an edit is to come to."""

    type: str
    item: str = ""
    anchor: str = ""
    after: str = ""
    said: tuple[str, ...] = ()
    manner: str = ""


EDITS: dict[str, tuple[Sequence[Act], Sequence[Told]]] = {
    "reworded": (
        [reword("ses, høres og bekreftes", "bli sett")],
        [Told("changed", SEEN, after="Barnet skal bli sett")],
    ),
    "typed inside": (
        [type_behind("Barnet skal ses", " tidlig")],
        [Told("changed", SEEN, after="Barnet skal ses tidlig, høres og bekreftes")],
    ),
    "typed at the end": (
        [type_at_end(AT_SEEN, " hver dag")],
        [Told("changed", SEEN, after="Barnet skal ses, høres og bekreftes hver dag")],
    ),
    "heading reworded": (
        [reword("Barns universelle behov", "Barns felles behov")],
        [Told("changed", GROUP, after="Barns felles behov:")],
    ),
    "footnote reworded": (
        [reword("En av ti hovedprioriteringer", "Noe viktig")],
        [Told("changed", NOTED, after="Noe viktig")],
    ),
    "task reworded": (
        [reword(wording(COS), "Trygghetssirkelen")],
        [Told("changed", COS, after="Trygghetssirkelen")],
    ),
    "removed": ([remove(AT_SEEN)], [Told("removed", SEEN)]),
    "added": ([new_paragraph(AT_SEEN, NEW)], [Told("added", anchor=SEEN, after=NEW)]),
    "moved": (
        [move(wording(FAMILY), AT_SEEN)],
        [Told("moved", FAMILY, GROUP, wording(FAMILY))],
    ),
    "moved and reworded": (
        [move(wording(FAMILY), AT_SEEN), reword("i en familiesammenheng", "hjemme")],
        [Told("moved", FAMILY, GROUP, "Barn skal vokse opp hjemme")],
    ),
    "moved to another chapter": (
        [move(wording(FAMILY), wording(DIVERSE))],
        [Told("moved", FAMILY, FAIR, wording(FAMILY))],
    ),
    "task moved to another cell": (
        [move(wording(COS), wording(TEAM))],
        [Told("moved", COS, HOMES, wording(COS))],
    ),
    "pasted twice": (
        [copy(wording(FAMILY), AT_SEEN)],
        [Told("added", anchor=GROUP, after=wording(FAMILY), manner="copied")],
    ),
    "split": (
        [split(AT_SEEN)],
        [
            Told("changed", SEEN, after=AT_SEEN, manner="split"),
            Told("added", anchor=SEEN, after="høres og bekreftes", manner="split"),
        ],
    ),
    "merged": (
        [join(AT_SEEN)],
        [
            Told("changed", SEEN, after=wording(SEEN) + wording(NEEDS), manner="merged"),
            Told("removed", NEEDS, manner="merged"),
        ],
    ),
    "typed in an empty cell": (
        [type_in_cell("Table1", "C5", NEW)],
        [Told("added", anchor=EMPTY_CELL, after=NEW)],
    ),
    "several at once": (
        [
            remove(AT_SEEN),
            new_paragraph(wording(FAMILY), NEW),
            reword(wording(COS), "Trygghetssirkelen"),
        ],
        [
            Told("removed", SEEN),
            Told("added", anchor=FAMILY, after=NEW),
            Told("changed", COS, after="Trygghetssirkelen"),
        ],
    ),
}
ALWAYS_TRACKED: dict[str, tuple[Sequence[Act], Sequence[Told]]] = {
    "nothing": ([], []),
    "commented": (
        [comment("høres", "Uklart")],
        [Told("comment", SEEN, said=("Uklart",))],
    ),
    "a text box": ([text_box(AT_SEEN, NEW)], [Told("not_placed", after=NEW)]),
}


@cache
def sent() -> Returned:
    return read_word(of_2011()[CIRCULATED].content())


@pytest.fixture(scope="module")
def came_back(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    content = of_2011()[CIRCULATED].content()
    files = {name: (content, acts) for name, (acts, _) in (EDITS | ALWAYS_TRACKED).items()}
    files |= {
        f"{name}, untracked": (content, (untracked(), *acts)) for name, (acts, _) in EDITS.items()
    }
    return edited(files, tmp_path_factory.mktemp("edited"))


def account(content: bytes) -> Account:
    found = settle(sent(), read_word(content), {(ROW, COLUMN): EMPTY_CELL})
    assert found.balances
    return found


def short(one: Proposal) -> Told:
    said = tuple(remark.text for remark in one.remarks)
    return Told(one.type, one.item, one.anchor, one.after, said, one.manner)


def test_the_gate_lets_all_of_them_in(came_back: dict[str, bytes]) -> None:
    for content in came_back.values():
        admit(content, WORD)


def test_opened_and_saved_it_proposes_nothing_and_keeps_every_id(
    came_back: dict[str, bytes],
) -> None:
    returned = read_word(came_back["nothing"])

    assert not account(came_back["nothing"]).proposals
    assert [line.ids for line in returned.lines] == [line.ids for line in sent().lines]


@pytest.mark.parametrize("name", EDITS | ALWAYS_TRACKED)
def test_an_edit_that_was_tracked_is_told_with_its_author(
    came_back: dict[str, bytes], name: str
) -> None:
    _, expected = (EDITS | ALWAYS_TRACKED)[name]

    proposals = account(came_back[name]).proposals

    assert [short(one) for one in proposals] == expected
    assert {one.author for one in proposals} <= {AUTHOR}
    assert {one.certainty for one in proposals} <= {CERTAIN, BY_TEXT}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_that_was_not_tracked_is_told_alike(came_back: dict[str, bytes], name: str) -> None:
    _, expected = EDITS[name]

    proposals = account(came_back[f"{name}, untracked"]).proposals

    assert [short(one) for one in proposals] == expected
    assert {one.certainty for one in proposals} <= {CERTAIN, BY_TEXT}
