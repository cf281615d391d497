"""The counts of 2011 are those of the inventory in the notes to the source (c)."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bufetat_editor.domain.coverage import Table, coverage
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from tests.helpers.seed import seed, seed_items, written

Line = tuple[str, str, tuple[int, ...]]


def numbers_in(table: Table) -> list[Line]:
    return [(row.part, row.name, tuple(map(len, row.counts))) for row in table.rows]


def changed(item: str, **state: object) -> Snapshot:
    return seed().with_states(2, [replace(seed()[item], **state)])  # type: ignore[arg-type]


def test_the_example_of_2011_gathers_three_target_groups_and_no_function_the_other_twelve() -> None:
    table = coverage(seed()).target_groups

    example, none = table.columns
    assert (example.way, example.function, none.way) == (
        "gathered",
        "funksjon-eksempel",
        "ungathered",
    )
    assert table.total("gathered") == (
        "maalgruppe-ungdom-atferd-hoey",
        "maalgruppe-ungdom-atferd-lav",
        "maalgruppe-ungdom-rus",
    )
    sums = [line for line in numbers_in(table) if not line[1]]
    assert sums == [
        ("Barn", "", (0, 2)),
        ("Ungdom", "", (3, 5)),
        ("Familier", "", (0, 5)),
        ("", "", (3, 12)),
    ]
    assert len(table.rows) == 15 + 3 + 1


def test_a_function_without_a_name_is_called_as_its_paragraph() -> None:
    unnamed, named = (
        coverage(model).target_groups.columns[0]
        for model in (seed(), changed("funksjon-eksempel", text="Ungdom og atferd"))
    )

    assert unnamed.short == "Et eksempel på en slik funksjon er at følgende målgrupper …"
    assert unnamed.name == seed()["avsnitt-styring-eksempel"].text
    assert (named.short, named.name) == ("Ungdom og atferd", "Ungdom og atferd")


def test_a_target_group_that_was_removed_is_gathered_by_nothing() -> None:
    table = coverage(changed("maalgruppe-ungdom-rus", deleted=True)).target_groups

    assert "maalgruppe-ungdom-rus" not in {*table.total("gathered"), *table.total("ungathered")}


def test_39_tasks_and_5_sub_entries_are_counted_by_area_category_and_legal_basis() -> None:
    lines = numbers_in(coverage(seed()).tasks)

    # tasks, sub-entries, on an act, on a circular, on none
    assert [counts for *_, counts in lines] == [
        (20, 0, 7, 6, 8),  # child welfare
        (5, 0, 5, 0, 0),
        (9, 0, 2, 6, 2),
        (6, 0, 0, 0, 6),
        (19, 5, 4, 1, 14),  # family counselling
        (4, 0, 4, 0, 0),
        (9, 5, 0, 1, 8),
        (6, 0, 0, 0, 6),
        (39, 5, 11, 7, 22),
    ]
    assert [(part, name) for part, name, _ in lines[:2]] == [
        ("Barnevern", ""),
        ("Barnevern", "Lovpålagte oppgaver"),
    ]


def test_a_task_on_an_act_and_a_circular_counts_in_both() -> None:
    tasks = coverage(seed()).tasks

    both = {*tasks.total("act")} & {*tasks.total("circular")}

    assert both == {"oppgave-sentre-foreldre-barn"}


def test_a_task_rests_on_what_its_sub_entries_say() -> None:
    item = seed().of_kind("subtask")[0]
    tasks = coverage(changed(item.id, text="Kurs, jf. bvl. § 1-1")).tasks

    assert item.parent in tasks.total("act")
    assert item.parent in coverage(seed()).tasks.total("no_basis")


def test_47_principles_are_counted_in_10_groups_under_6_dimensions() -> None:
    lines = numbers_in(coverage(seed()).principles)

    sums = [(part, counts) for part, name, counts in lines if not name]
    assert sums == [
        ("Være virkningsfulle", (12,)),
        ("Være trygge og sikre", (10,)),
        ("Involvere brukerne og gi dem innflytelse", (6,)),
        ("Være samordnet og preget av kontinuitet", (7,)),
        ("Utnytte ressursene på en god måte", (6,)),
        ("Være tilgjengelig og rettferdig fordelt", (6,)),
        ("", (47,)),
    ]
    assert ("Være virkningsfulle", "Prinsipper for god praksis i Bufetat", (8,)) in lines
    assert len(lines) == 10 + 6 + 1


def test_a_dimension_without_principles_and_a_section_without_a_dimension_are_told() -> None:
    lines = numbers_in(coverage(changed("prinsippdel-samordning", attrs={})).principles)

    sums = {part: counts for part, name, counts in lines if not name}
    assert sums["Være samordnet og preget av kontinuitet"] == (0,)
    assert sums[seed()["prinsippdel-samordning"].text.removesuffix(":")] == (7,)
    assert sums[""] == (47,)


def test_nothing_is_counted_in_an_empty_model() -> None:
    tables = coverage(Snapshot(0, ()))

    assert (tables.target_groups.rows, tables.tasks.rows, tables.principles.rows) == ((), (), ())
    assert tables.tasks.total("tasks") == ()


@settings(max_examples=25)
@given(st.sets(st.sampled_from([one.id for one in seed_items()]), max_size=12))
def test_every_living_item_is_counted_once_whatever_was_removed(removed: set[str]) -> None:
    gone = {item.id for root in removed for item in (seed()[root], *seed().descendants(root))}
    items: tuple[Item, ...] = tuple(replace(one, deleted=one.id in gone) for one in seed_items())
    model = written(items, 1)
    columns = {one.id for one in model.of_kind("matrix_column")}

    tables = coverage(model)

    groups = tables.target_groups
    assert sorted((*groups.total("gathered"), *groups.total("ungathered"))) == sorted(
        one.id for one in model.of_kind("target_group")
    )
    assert sorted(tables.principles.total("principles")) == sorted(
        one.id for one in model.of_kind("principle")
    )
    assert sorted(tables.tasks.total("tasks")) == sorted(
        one.id
        for one in model.of_kind("task")
        if next(model.ancestors(one.id)).attrs["column"] in columns
    )
