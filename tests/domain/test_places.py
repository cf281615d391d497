from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.places import Places
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
