from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.places import Places, memo_title
from bufetat_editor.domain.snapshot import Snapshot
from tests.helpers.seed import seed

PLACES = Places(seed())


@pytest.mark.parametrize(
    ("item", "place"),
    [
        ("kap-maalgrupper", "Kapittel 4"),
        ("rad-egenvalgt", "Rad"),
        ("oppgave-cos", "Oppgaver etaten velger å utføre – Barnevern (M3.1.5)"),
        ("avsnitt-styring-funksjon", seed()["kap-styring"].text),
        ("fotnoteavsnitt-2007", "Fotnote 1 – Tildelingsbrev 2007:"),
        ("notat-til", "Notat"),
    ],
)
def test_a_place_is_the_headings_and_the_number(item: str, place: str) -> None:
    assert PLACES.of(seed()[item]).startswith(place)


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ("kap-maalgrupper", "4 Målgruppedifferensiering"),
        ("matrise", "Matrise"),
        ("fotnote-foeringer", "Fotnote 1"),
        ("notat", "Notat · Direktørmøtet 1.12.2011"),
        ("tjenestemodell", "Bufetats tjenestemodell"),
    ],
)
def test_a_large_part_is_called_in_lists_by_number_and_wording(item: str, title: str) -> None:
    assert PLACES.title(seed()[item]) == title


def test_a_memo_for_no_meeting_yet_is_called_by_its_own_title() -> None:
    fields = [replace(seed()[one], text="") for one in ("notat-til", "notat-dato")]
    later = seed().with_states(2, fields)

    assert Places(later).title(later["notat"]) == "Notat · Bufetats tjenestemodell"


@pytest.mark.parametrize(
    ("case_number", "title", "told"),
    [
        ("", "Revidert modell", ["Bufetats tjenestemodell", "Revidert modell"]),
        ("12/345", "Bufetats tjenestemodell", ["Bufetats tjenestemodell", "12/345"]),
    ],
)
def test_of_two_memos_for_one_meeting_each_adds_its_case_number_or_its_title(
    case_number: str, title: str, told: list[str]
) -> None:
    snapshot = with_second_memo(case_number, title)

    assert [memo_title(snapshot, one) for one in snapshot.of_kind("memo")] == [
        f"Notat · Direktørmøtet 1.12.2011 · {one}" for one in told
    ]


def test_memos_that_say_the_same_in_all_are_counted_and_one_alone_is_not() -> None:
    snapshot = with_second_memo("", "Bufetats tjenestemodell")
    first, second = snapshot.of_kind("memo")
    left = snapshot.with_states(3, [replace(first, deleted=True)])

    assert memo_title(snapshot, first) == "Notat · Direktørmøtet 1.12.2011 (1)"
    assert memo_title(snapshot, second) == "Notat · Direktørmøtet 1.12.2011 (2)"
    assert memo_title(left, second) == "Notat · Direktørmøtet 1.12.2011"


def with_second_memo(case_number: str, title: str) -> Snapshot:
    """The 2011 model with another memo for the meeting of its own."""
    there = seed()
    memo = there["notat"]
    second = replace(memo, id="notat-2", pos=memo.pos + "z", text=title)
    fields = [
        replace(one, id=f"{one.id}-2", parent="notat-2")
        for one in there.children("notat", "memo_field")
        if one.id != "notat-saksnr"
    ]
    number = there["notat-saksnr"]
    numbers = (
        replace(number, text=""),
        replace(number, id="notat-saksnr-2", parent="notat-2", text=case_number),
    )
    return there.with_states(2, [second, *fields, *numbers])


def test_a_place_is_told_on_one_line() -> None:
    broken = replace(seed()["kap-prinsipper"], text="Prinsipper \n for  oss:")
    places = Places(seed().with_states(2, [broken]))
    task, principle = seed()["oppgave-cos"], seed()["prinsipp-mangfold"]

    assert places.headings(principle)[0] == "Prinsipper for oss:"
    assert places.of(principle).startswith("Prinsipper for oss: – ")
    assert (PLACES.headings(task), PLACES.number(task)) == (
        ("Oppgaver etaten velger å utføre", "Barnevern"),
        "M3.1.5",
    )
