from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.items import Item
from bufetat_editor.history.changeset import Intent
from bufetat_editor.history.fingerprint import chain_hash, genesis, state_hash
from tests.helpers.seed import seed, seed_items, written

INTENT = Intent("edit", "Saksbehandler A", "2011-12-01T00:00:00Z", "fordi")
ITEM = Item("prinsipp-x", "principle", "gruppe-x", "a0", "tekst", {"footnote": "fotnote-x"})
CHAINED = "v1:8d667d6e697de804a94d9621db21b6e68832a43e9682abc640610b5dea69f394"


def test_the_content_of_2011_has_this_hash_in_any_database() -> None:
    """Written down once; a program that computes another has changed rule 5."""
    digest = "f29db444d34e78f5c5fcddb35dec600e47bb164b9ff0be89042c1f58935c1e7b"

    assert state_hash(seed()) == digest


def test_the_state_hash_knows_neither_keys_nor_changesets() -> None:
    elsewhere = written(tuple(replace(item, pos=f"a{item.pos}") for item in seed_items()), 7)

    assert state_hash(elsewhere) == state_hash(seed())


@pytest.mark.parametrize(
    "state",
    [
        replace(seed()["oppgave-mtfc"], text="x"),
        replace(seed()["oppgave-mtfc"], attrs={"provisional": True}),
        replace(seed()["oppgave-mtfc"], pos="Zz"),
        replace(seed()["oppgave-mtfc"], parent="celle-egenvalgt-barnevern"),
        replace(seed()["oppgave-mtfc"], deleted=True),
    ],
    ids=["text", "attrs", "rank", "parent", "removed"],
)
def test_the_state_hash_sees_every_change_of_content(state: Item) -> None:
    assert state_hash(seed().with_states(2, [state])) != state_hash(seed())


def test_the_memo_is_not_part_of_the_model() -> None:
    memo = replace(seed()["notat-kopi"], text="Regionene")

    assert state_hash(seed().with_states(2, [memo])) == state_hash(seed())


def test_the_chain_hash_is_this_for_this_changeset() -> None:
    """Written down once; a program that computes another cannot verify real models."""
    assert chain_hash(genesis("dokument"), 1, INTENT, [(None, ITEM)]) == CHAINED


@pytest.mark.parametrize(
    "other",
    [
        replace(ITEM, text="y"),
        replace(ITEM, attrs={}),
        replace(ITEM, pos="a1"),
        replace(ITEM, parent=None),
        replace(ITEM, deleted=True),
        replace(ITEM, kind="task"),
    ],
)
def test_the_chain_hash_covers_every_field_of_a_revision(other: Item) -> None:
    assert chain_hash("v1:0", 1, INTENT, [(None, other)]) != chain_hash(
        "v1:0", 1, INTENT, [(None, ITEM)]
    )


@pytest.mark.parametrize(
    "other",
    [
        replace(INTENT, author="B"),
        replace(INTENT, at="2012-01-01T00:00:00Z"),
        replace(INTENT, reason=""),
        replace(INTENT, kind="add"),
        replace(INTENT, base=1),
        replace(INTENT, undoes=1),
        replace(INTENT, source_sha256="0"),
        replace(INTENT, record={"name": "x"}),
    ],
)
def test_the_chain_hash_covers_all_that_a_changeset_says_of_itself(other: Intent) -> None:
    assert chain_hash("v1:0", 1, other, []) != chain_hash("v1:0", 1, INTENT, [])


def test_the_chain_hash_covers_what_came_before() -> None:
    assert chain_hash("v1:0", 1, INTENT, []) != chain_hash("v1:1", 1, INTENT, [])
    assert chain_hash("v1:0", 1, INTENT, []) != chain_hash("v1:0", 2, INTENT, [])
