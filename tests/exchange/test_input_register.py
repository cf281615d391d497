from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.exchange.input_register import (
    GROUPINGS,
    Group,
    Grouping,
    groups,
    withdrawn,
)
from bufetat_editor.exchange.input_terms import outcome_of
from tests.helpers.consulted import SOUTH
from tests.helpers.weighed import to_be_answered


def grouped(by: Grouping) -> dict[str, list[str]]:
    """The ids of the inputs by the titles of their groups."""
    return {group.title: ids(group) for group in groups(to_be_answered(), by)}


def ids(group: Group) -> list[str]:
    return [one.input.id for one in group.entries]


@pytest.mark.parametrize("by", GROUPINGS)
def test_every_input_stands_in_one_group(by: Grouping) -> None:
    held = [one for inputs in grouped(by).values() for one in inputs]

    assert sorted(held) == sorted(one.input.id for one in to_be_answered().living())


def test_by_item_they_stand_under_the_parts_of_the_model_in_its_order() -> None:
    assert list(grouped("item")) == [
        "2 Prinsipper",
        "4 Målgruppedifferensiering",
        "Oppgaver etter kategori og tjenesteområde",
        "Ikke plassert",
    ]


def test_what_is_about_an_item_that_is_gone_stands_where_it_stood() -> None:
    assert "innspill-sor-igjen-1" in grouped("item")["Oppgaver etter kategori og tjenesteområde"]


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ("tjenestemodell", "Hele modellen"),
        ("kap-prinsipper", "2 Prinsipper"),
        ("fotnoteavsnitt-2006", "Fotnoter"),
    ],
)
def test_what_is_about_a_large_part_stands_under_it(item: str, title: str) -> None:
    of = to_be_answered()
    entry = of.living()[0]
    about = replace(entry.input, proposal=replace(entry.input.proposal, item=item))
    one = replace(of, entries=(replace(entry, input=about),))

    assert [group.title for group in groups(one, "item")] == [title]


def test_by_region_each_who_was_asked_is_there_with_inputs_or_without() -> None:
    assert {name: len(inputs) for name, inputs in grouped("region").items()} == {
        "Region Nord": 7,
        "Region Midt-Norge": 0,
        "Region Vest": 5,
        "Region Sør": 2,
        "Region Øst": 0,
    }


def test_by_outcome_those_that_are_not_weighed_come_last() -> None:
    assert {name: len(inputs) for name, inputs in grouped("outcome").items()} == {
        "Tas til følge": 3,
        "Tas delvis til følge": 1,
        "Tas ikke til følge": 1,
        "Til orientering": 1,
        "Utsatt": 1,
        "Ikke vurdert": 7,
    }


def test_what_was_withdrawn_is_in_no_group_and_not_lost() -> None:
    gone = withdrawn(to_be_answered())

    assert gone.title == "Trukket tilbake"
    assert [one.receipt.id for one in gone.entries] == [SOUTH]
    assert [outcome_of(one.input.assessment) for one in gone.entries] == ["Ikke vurdert"]
