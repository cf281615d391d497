from __future__ import annotations

from datetime import date

import pytest

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.legal_register import LegalRegister, legal_register
from bufetat_editor.domain.legislation import Legislation, Source
from bufetat_editor.domain.snapshot import Snapshot

OLD = Source("gammel", "act", "", "vernloven (1992)", ("vernloven",), repealed="2023-01-01")
NEW = Source("ny", "act", "", "vernsloven (2021)", ("vernsloven",), seen="2025")
TABLE = Legislation((OLD, NEW), "2026-11-23")
TODAY = date(2026, 11, 23)


def tree(**columns: list[str]) -> Snapshot:
    """A matrix of one row, with tasks by column, and a chapter below it."""
    items = [Item("m", "service_matrix", None, "a", ""), Item("r", "matrix_row", "m", "z", "")]
    for column, texts in columns.items():
        items.append(Item(column, "matrix_column", "m", column, column))
        cell = f"c-{column}"
        items.append(Item(cell, "matrix_cell", "r", column, "", {"column": column}))
        items += [
            Item(f"{column}{n}", "task", cell, f"{n:03}", text) for n, text in enumerate(texts, 1)
        ]
    return Snapshot(1, items)


def read(snapshot: Snapshot) -> LegalRegister:
    return legal_register(snapshot, TABLE, TODAY)


def told(register: LegalRegister, item: str) -> list[tuple[str, bool]]:
    return [(one.told, one.presumed) for one in register.of(item)]


def test_an_unnamed_section_is_of_the_act_named_last_before_it_in_the_same_text() -> None:
    register = read(tree(a=["Etter vernsloven § 1, vernlovens krav og § 2."]))

    assert told(register, "a1") == [
        ("vernsloven (2021) § 1", False),
        ("vernloven (1992) § 2", True),
    ]


def test_else_it_is_of_the_act_that_its_column_names_most() -> None:
    register = read(
        tree(
            a=["jf. § 1", "vernsloven § 2", "vernloven § 3", "vernloven § 4"],
            b=["§ 5", "vernsloven § 6"],
        )
    )

    assert told(register, "a1") == [("vernloven (1992) § 1", True)]
    assert told(register, "b1") == [("vernsloven (2021) § 5", True)]


@pytest.mark.parametrize("word", ["loven", "lov", "lovens"])
def test_loven_alone_names_no_act(word: str) -> None:
    register = read(tree(a=[f"Etter {word} § 3", "vernloven § 2"]))

    assert told(register, "a1") == [("vernloven (1992) § 3", True)]


def test_an_act_that_a_reference_names_holds_for_those_after_it_though_it_is_unknown() -> None:
    register = read(tree(a=["Etter vernloven § 1, jf. fvl. § 17. Videre § 18, vernsloven og § 2"]))

    assert told(register, "a1") == [
        ("vernloven (1992) § 1", False),
        ("fvl. § 17", False),
        ("fvl. § 18", True),
        ("vernsloven (2021) § 2", True),
    ]


def test_an_act_named_straight_after_the_section_is_that_of_the_section() -> None:
    text = "Etter vernloven gjelder § 3 i vernsloven, § 4 første ledd etter arveloven og § 5 i dag"

    assert told(read(tree(a=[text])), "a1") == [
        ("vernsloven (2021) § 3", False),
        ("arveloven § 4 første ledd", False),
        ("arveloven § 5", True),
    ]


def test_a_text_of_nothing_but_sections_is_read_in_the_time_of_its_length() -> None:
    sections = 20_000  # in the square of it the test would be stopped

    assert len(read(tree(a=["§ 3   i   " * sections])).of("a1")) == sections


def test_what_is_presumed_or_unknown_makes_no_act_the_usual_one_of_its_column() -> None:
    presumed = "Etter vernloven gjelder § 1, § 2 og § 3."
    register = read(tree(a=[presumed, "fvl. § 4, fvl. § 5", "vernsloven § 6", "jf. § 7"]))

    assert told(register, "a4") == [("vernsloven (2021) § 7", True)]


def test_where_nothing_tells_the_act_none_is_guessed() -> None:
    snapshot = Snapshot(1, [Item("kap", "chapter", None, "a", "Se § 9, og arveloven § 1")])
    register = read(snapshot)

    assert told(register, "kap") == [("§ 9", True), ("arveloven § 1", False)]
    assert [(one.name, one.status) for one in register.bases if one.source is None] == [
        ("", "unknown"),
        ("arveloven", "unknown"),
    ]


def test_the_register_tells_what_rests_on_each_source_in_document_order() -> None:
    register = read(tree(a=["vernsloven § 1", "vernloven § 2 og vernloven § 3", "Arvelovens § 4"]))

    assert [
        (base.name, base.status, base.references, [one.item.id for one in base.resting])
        for base in register.bases
    ] == [
        ("vernloven (1992)", "repealed", 2, ["a2"]),
        ("vernsloven (2021)", "in_force", 1, ["a1"]),
        ("Arvelovens", "unknown", 1, ["a3"]),
    ]


def test_references_to_what_is_repealed_are_outdated_presumed_ones_too() -> None:
    snapshot = tree(a=["vernloven § 1 og vernsloven § 2", "§ 3", "vernloven § 4"])

    assert read(snapshot).outdated("a1") == {0}
    assert read(snapshot).outdated("a2") == {0}
    assert legal_register(snapshot, TABLE, date(2022, 12, 31)).outdated("a1") == frozenset()


def test_references_that_are_written_alike_are_told_apart() -> None:
    text = "Etter vernloven gjelder § 4-4. Etter vernsloven gjelder § 4-4."

    assert read(tree(a=[text])).outdated("a1") == {text.index("§")}


def test_removed_items_rest_on_nothing() -> None:
    gone = Item("kap", "chapter", None, "a", "vernsloven § 9", deleted=True)

    assert not read(Snapshot(1, [gone])).readings
