"""Inputs as talk in the margin: where each hangs, what is said, what is answered."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.rounds import Input
from bufetat_editor.exchange.comment_threads import Thread, threads
from bufetat_editor.exchange.compose import compose
from bufetat_editor.history.register import Entry
from tests.helpers.consulted import COLLIDING, COMMENTED, MERGED
from tests.helpers.models import CELL, GROUP, PRINCIPLE
from tests.helpers.weighed import FOLLOWED, NOT_PLACED, NOT_WEIGHED, PARTLY, REMOVED, to_be_answered

TITLE = "tjenestemodell"
A, RECEIVED = "Saksbehandler A", "2011-12-05T10:00:00Z"


def hung(*entries: Entry) -> tuple[Thread, ...]:
    """The threads of a round that came to these entries."""
    answering = replace(to_be_answered(), entries=entries)
    return threads(answering, compose(answering.subject))


def entry(input_id: str) -> Entry:
    (found,) = (one for one in to_be_answered().entries if one.input.id == input_id)
    return found


def thread(input_id: str) -> Thread:
    (found,) = hung(entry(input_id))
    return found


def proposing(proposal: Proposal) -> str:
    """The item that an input hangs on which proposes that."""
    one = entry(NOT_WEIGHED)
    (found,) = hung(replace(one, input=Input(one.input.id, proposal)))
    return found.item


def test_every_living_input_is_in_it_once_and_in_the_order_of_the_document() -> None:
    answering = to_be_answered()
    found = threads(answering, compose(answering.subject))
    ranks = {item.id: rank for rank, item in enumerate(answering.subject.snapshot)}

    assert len(found) == len(answering.living()) < len(answering.entries)
    assert all(ranks[one.item] <= ranks[two.item] for one, two in pairwise(found))


def test_what_came_of_it_is_a_reply() -> None:
    said, reply = thread(PARTLY).comments

    assert (said.author, said.at) == ("Region Nord", "2011-12-04T09:30:00Z")
    assert [label for label, _ in said.said] == ["Slik det ble sendt ut", "Ny ordlyd"]
    assert (reply.author, reply.at) == (A, RECEIVED)
    assert [words for _, words in reply.said[:2]] == [
        "Tas delvis til følge.",
        "Enkeltpersoner er nevnt i kapittel 3.",
    ]


def test_what_is_not_weighed_says_so_itself() -> None:
    (said,) = thread(NOT_WEIGHED).comments

    assert said.said[-1] == ("", "Ikke vurdert.")


def test_what_was_done_before_an_assessment_was_taken_back_is_told() -> None:
    weighed = entry(PARTLY)
    assert weighed.ending
    taken_back = replace(
        weighed,
        input=replace(weighed.input, assessment=None),
        ending=None,
        left=weighed.ending.applied,
    )
    ((said,),) = (one.comments for one in hung(taken_back))

    assert said.said[-2:] == (
        ("", "Ikke vurdert."),
        ("", "Ordlyden ble brukt tidligere, og vurderingen er tatt tilbake."),
    )


def test_the_wording_that_it_hangs_on_is_not_told_again() -> None:
    unchanged = thread("innspill-vest-3").comments[0].said
    commented = thread("innspill-nord-2").comments[0].said

    assert [label for label, _ in unchanged] == ["Ny ordlyd", ""]
    assert all("Merknad fra Saksbehandler" in label for label, _ in commented)


def test_a_file_that_tells_no_time_was_said_when_it_came() -> None:
    assert thread("innspill-vest-4").comments[0].at == RECEIVED


@pytest.mark.parametrize(
    ("input_id", "item"),
    [
        (PARTLY, MERGED),
        ("innspill-nord-2", COMMENTED),
        (NOT_WEIGHED, COLLIDING),
        (FOLLOWED, "prinsipp-ses-hoeres-bekreftes"),
        (NOT_PLACED, TITLE),
        (REMOVED, TITLE),
    ],
)
def test_it_hangs_on_its_item_or_where_it_is_to_stand_else_on_the_title(
    input_id: str, item: str
) -> None:
    assert thread(input_id).item == item


@pytest.mark.parametrize(
    ("item", "home"),
    [
        (GROUP, GROUP),
        (CELL, "oppgave-cos"),
        ("matrise", "rad-egenvalgt"),
        ("maalgruppeoversikt", "maalkategori-familier"),
        ("notat-avsnitt-beslutning", TITLE),
    ],
)
def test_what_has_no_paragraph_lends_one(item: str, home: str) -> None:
    assert proposing(Proposal("comment", item)) == home


def test_a_footnote_is_spoken_of_where_it_is_called() -> None:
    snapshot = to_be_answered().subject.snapshot
    note = snapshot.of_kind("footnote_part")[0]

    home = snapshot[proposing(Proposal("comment", note.id))]

    assert home.attrs["footnote"] == note.parent


@pytest.mark.parametrize(
    ("input_id", "told"),
    [
        (FOLLOWED, ("Plass", "Etter 2.2.1")),
        (REMOVED, ("Gjelder", "M3.1.2 – Oppgaver etaten velger å utføre – Barnevern")),
        (NOT_PLACED, ("", "Ikke plassert – avsnitt 120")),
    ],
)
def test_what_the_place_does_not_tell_is_told(input_id: str, told: tuple[str, str]) -> None:
    assert thread(input_id).comments[0].said[0] == told


def test_nothing_is_said_without_words() -> None:
    nothing = Proposal("comment", PRINCIPLE)
    one = replace(entry(PARTLY), input=Input(PARTLY, nothing), before="", now="")

    (found,) = hung(one)

    assert all(comment.said for comment in found.comments)
