from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.checking.structure import structure_findings
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from tests.helpers.seed import seed


def found(snapshot: Snapshot) -> set[tuple[str, str]]:
    return {(finding.rule.name, finding.item.id) for finding in structure_findings(snapshot)}


def after(*states: Item) -> set[tuple[str, str]]:
    return found(seed().with_states(2, states))


def test_the_seed_keeps_to_every_rule() -> None:
    assert found(seed()) == set()


def test_an_empty_text_wants_attention() -> None:
    empty = replace(seed()["prinsipp-tidlig-hjelp"], text="  ")

    assert after(empty) == {("empty_text", empty.id)}


def test_an_empty_memo_field_is_fine() -> None:
    assert seed()["notat-kopi"].text == ""


def test_a_statutory_task_without_a_legal_reference_wants_attention() -> None:
    bare = replace(seed()["oppgave-plassering"], text="Bistå barneverntjenesten")

    assert after(bare) == {("statutory_task_without_basis", bare.id)}


def test_a_heading_without_items_wants_attention() -> None:
    gone = replace(seed()["prinsipp-korte-styringslinjer"], deleted=True)

    assert after(gone) == {("heading_without_items", "gruppe-ledelse-styring")}


def test_a_reference_to_something_removed_wants_attention() -> None:
    gone = replace(seed()["maalgruppe-ungdom-rus"], deleted=True)

    assert after(gone) == {("broken_reference", "funksjon-eksempel")}


def test_a_footnote_that_no_text_calls_wants_attention() -> None:
    row = seed()["rad-foeringer"]

    silent = replace(row, attrs={"category": row.attrs["category"]})

    assert after(silent) == {("uncalled_footnote", "fotnote-foeringer")}


def test_a_second_overarching_principle_and_a_repeated_text_want_attention() -> None:
    principle = seed()["prinsipp-overordnet"]
    second = replace(principle, id="prinsipp-to", pos="a5")

    assert after(second) == {
        ("extra_overarching_principle", "prinsipp-to"),
        ("repeated_text", "prinsipp-to"),
    }


def test_a_missing_cell_wants_attention() -> None:
    model = seed()
    cell = model["celle-egenvalgt-barnevern"]
    gone = [replace(one, deleted=True) for one in (cell, *model.descendants(cell.id))]

    assert ("missing_cell", "rad-egenvalgt") in after(*gone)
