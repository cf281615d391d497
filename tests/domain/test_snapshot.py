from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.errors import UnknownItem
from tests.helpers.seed import seed

COUNTS = {
    "chapter": 5,
    "quality_dimension": 6,
    "overarching_principle": 1,
    "principle_section": 6,
    "principle_group": 10,
    "principle": 47,
    "service_category": 3,
    "target_category": 3,
    "target_group": 15,
    "matrix_column": 2,
    "matrix_row": 3,
    "matrix_cell": 6,
    "task": 39,
    "subtask": 5,
    "footnote": 1,
    "footnote_part": 7,
    "footnote_paragraph": 8,
    "memo_field": 7,
}


def test_the_seed_holds_what_the_inventory_of_its_source_counts() -> None:
    model = seed()

    assert {kind: len(model.of_kind(kind)) for kind in COUNTS} == COUNTS


def test_parents_come_before_their_children_and_siblings_in_order() -> None:
    order = [item.id for item in seed()]

    assert order.index("kap-prinsipper") < order.index("prinsipp-trygge-oppvekst")
    assert order.index("prinsipp-trygge-oppvekst") + 1 == order.index("prinsipp-tidlig-hjelp")
    assert len(order) == len(set(order)) == 204


def test_a_removed_item_is_known_but_not_met() -> None:
    model = seed()
    gone = replace(model["prinsipp-tidlig-hjelp"], deleted=True)

    later = model.with_states(2, (gone,))

    assert later[gone.id].deleted
    assert not later.is_living(gone.id)
    assert gone.id not in {item.id for item in later}
    assert model.is_living(gone.id)


def test_an_unknown_id_is_told_by_name() -> None:
    with pytest.raises(UnknownItem, match="prinsipp-finnes-ikke"):
        seed()["prinsipp-finnes-ikke"]


def test_ancestors_come_nearest_first() -> None:
    assert [item.id for item in seed().ancestors("deloppgave-icdp")] == [
        "oppgave-paadriverarbeid",
        "celle-foeringer-familievern",
        "rad-foeringer",
        "matrise",
        "tjenestemodell",
    ]


def test_the_root_is_what_an_item_stands_under_last_of_all() -> None:
    assert seed().root_of("prinsipp-mangfold").id == "tjenestemodell"
    assert seed().root_of("tjenestemodell").id == "tjenestemodell"
    with pytest.raises(UnknownItem):
        seed().root_of("ukjent")


def test_a_snapshot_without_items_is_the_one_before_they_were_made() -> None:
    earlier = seed().without(0, ["prinsipp-tidlig-hjelp"])

    assert earlier.get("prinsipp-tidlig-hjelp") is None
    assert earlier.changeset == 0
