from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.changes import changes
from bufetat_editor.history.edits import move, remove
from tests.exchange.subjects import base_of, reworded, subject, with_facts
from tests.helpers.seed import seed

PRACTICE = (
    "Prinsipper – Prinsipper for kvalitet i Bufetats tjenestetilbud – "
    "Bufetats tjenester skal være virkningsfulle – Prinsipper for god praksis i Bufetat:"
)


def told(snapshot: Snapshot, *, memo: str | None = "notat") -> list[tuple[str, ...]]:
    found = changes(subject(snapshot, memo=memo, base=base_of(seed())))
    return [(one.place, one.what, one.before, one.after) for one in found]


def test_without_a_base_there_are_no_changes() -> None:
    assert changes(subject()) == ()


def test_a_new_wording_is_told_with_its_place_and_number() -> None:
    later = reworded(seed(), oppgave_cos="COS")

    assert told(later) == [
        (
            "Oppgaver etaten velger å utføre – Barnevern (M3.1.5)",
            "endret",
            "COS (Circle of Security)",
            "COS",
        )
    ]


def test_a_removed_item_is_told_where_it_stood() -> None:
    later = seed().with_states(2, remove(seed(), "prinsipp-tidlig-hjelp"))

    ((place, what, before, after),) = told(later)

    assert (place, what, after) == (f"{PRACTICE} (2.1.2)", "fjernet", "")
    assert before == seed()["prinsipp-tidlig-hjelp"].text


def test_an_added_item_is_told_and_its_empty_frame_is_not() -> None:
    frame = Item("punktliste-ny", "bullet_list", "kap-styring", "zz")
    bullet = Item("punkt-ny", "bullet", "punktliste-ny", "a0", "Nytt punkt")

    later = seed().with_states(2, [frame, bullet])

    assert told(later) == [(seed()["kap-styring"].text, "lagt til", "", "Nytt punkt")]


def test_a_move_is_told_by_both_places() -> None:
    later = seed().with_states(2, move(seed(), "oppgave-cos", parent="celle-egenvalgt-familievern"))

    ((_, what, before, after),) = told(later)

    assert what == "flyttet"
    assert before == "Oppgaver etaten velger å utføre – Barnevern (M3.1.5)"
    assert after == "Oppgaver etaten velger å utføre – Familievern (M3.2.7)"


def test_facts_are_told_in_words() -> None:
    later = with_facts(seed(), "rad-egenvalgt", category="kategori-foeringer")
    later = with_facts(later, "oppgave-cos", provisional=True)

    assert [(what, before, after) for _, what, before, after in told(later)] == [
        (
            "kategori endret",
            f"kategori: {seed()['kategori-egenvalgt'].text}",
            f"kategori: {seed()['kategori-foeringer'].text}",
        ),
        ("merket foreløpig", "", "foreløpig: ja"),
    ]


def test_only_what_is_printed_is_told() -> None:
    later = reworded(seed(), notat_til="Alle")

    assert told(later, memo=None) == []
    assert told(later) == [("Notat", "endret", "Direktørmøtet", "Alle")]


def test_a_removed_chapter_is_told_whole() -> None:
    later = seed().with_states(2, remove(seed(), "kap-maalgrupper"))

    found = told(later)

    assert {what for _, what, _, _ in found} == {"fjernet"}
    assert len(found) == 1 + 1 + 3 + 15
    assert found[0][0] == "Kapittel 4"
    assert replace(seed()["kap-maalgrupper"]).text == found[0][2]
