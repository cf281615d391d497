"""The rows that a comparison becomes, and which of them a filter lets through."""

from __future__ import annotations

import pytest

from bufetat_editor.ui.compare.rows import Filter, Row, answer
from bufetat_editor.ui.compare.words import change_name, move
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.comparing import compare
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import approve
from tests.helpers.models import GROUP, PRINCIPLE, TASK, desk, model

__all__ = ["desk", "model"]

NEW = "Bufetat skal lære av feil"


@pytest.fixture
def rows(desk: Desk) -> tuple[Row, ...]:
    """One change of each kind since the seed; the first one is approved."""
    text = desk.snapshot[PRINCIPLE].text
    editing.edit(desk, PRINCIPLE, text.replace("medvirke til", "sørge for"))
    approve(desk, "Godkjent", meeting_date="8.12.2011", case_number="11/51625")
    first, *_, last = (one.id for one in desk.snapshot.children(GROUP))
    editing.add(desk, parent=GROUP, kind="principle", text=NEW, after=first)
    editing.remove(desk, last)
    editing.move(desk, first, parent=GROUP, after=None)
    editing.set_fields(desk, TASK, fields={"provisional": True})
    return answer(compare(desk, 1)).rows


def changes(rows: tuple[Row, ...]) -> list[str]:
    return [row.change for row in rows if row.change]


def only(rows: tuple[Row, ...], change: str) -> Row:
    (row,) = (row for row in rows if row.change == change)
    return row


def test_every_change_is_told_in_full_words(rows: tuple[Row, ...]) -> None:
    assert sorted(changes(rows)) == ["added", "fields", "moved", "removed", "text"]
    reworded = only(rows, "text").told
    assert "[fjernet: medvirke til] [lagt til: sørge for]" in reworded
    assert reworded.startswith(only(rows, "text").place)
    assert f"[lagt til: {NEW}]" in only(rows, "added").told
    assert "[fjernet: " in only(rows, "removed").told
    assert "[lagt til: foreløpig: ja]" in only(rows, "fields").told


def test_it_is_told_where_it_stands_as_the_outline_calls_it(rows: tuple[Row, ...]) -> None:
    assert only(rows, "text").place.endswith(" Være virkningsfulle")
    assert only(rows, "text").place.startswith("2.1.")
    assert only(rows, "fields").place.startswith("M3.1.")
    assert only(rows, "fields").place.endswith(" Matrise · Barnevern")


def test_its_own_number_is_not_taken_for_the_sections(desk: Desk) -> None:
    category = next(one for one in desk.snapshot if one.kind == "service_category")
    chapter = next(iter(desk.snapshot.of_kind("chapter")))
    for one in (category, chapter):
        editing.edit(desk, one.id, f"Ny {one.text}")
    places = {row.item.id: row.place for row in answer(compare(desk, 1)).rows if row.change}

    assert places[category.id] == "3 Definisjon av etatens tjenestetilbud (1)"
    assert places[chapter.id] == f"1 Ny {chapter.text}"


def test_each_change_names_the_meeting_that_decided_it(rows: tuple[Row, ...]) -> None:
    assert "8.12.2011 (11/51625)" in only(rows, "text").decided
    assert only(rows, "added").decided
    assert "8.12.2011" not in only(rows, "added").decided


def test_what_is_unchanged_stands_around_in_the_order_of_the_document(
    desk: Desk, rows: tuple[Row, ...]
) -> None:
    shown = Filter(in_context=True).passed(rows)

    living = [row.item.id for row in shown if row.change != "removed"]
    assert living == [item.id for item in desk.snapshot if item.text]
    removed = shown.index(only(rows, "removed"))
    assert shown[removed - 1].item.parent == GROUP


def test_an_item_is_shown_once_if_its_change_is(rows: tuple[Row, ...]) -> None:
    reworded = only(rows, "text").item.id

    with_it = Filter(in_context=True).passed(rows)
    without = Filter(frozenset({"added"}), in_context=True).passed(rows)

    assert [row.change for row in with_it if row.item.id == reworded] == ["text"]
    (plain,) = (row for row in without if row.item.id == reworded)
    assert plain.change is None
    assert change_name("text") in plain.note
    assert change_name("text") in plain.told


def test_a_chapter_hides_the_others(rows: tuple[Row, ...]) -> None:
    matrix = only(rows, "fields").chapter

    assert changes(Filter(chapter=matrix).passed(rows)) == ["fields"]
    assert {row.chapter for row in Filter(chapter=matrix, in_context=True).passed(rows)} == {matrix}


def test_backwards_no_meeting_has_decided_anything(desk: Desk, rows: tuple[Row, ...]) -> None:
    back = answer(compare(desk, desk.snapshot.changeset, 1)).rows

    assert sorted(changes(back)) == sorted(changes(rows))
    assert {row.decided for row in back} == {""}


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("2 A – B (2.1.3)", "2 A – B (2.1.1)", ["2.1.3", "2.1.1"]),
        ("2 A – B (2.1.3)", "2 A – C (2.2.1)", ["«B (2.1.3)»", "«C (2.2.1)»"]),
        ("Matrise – Rad – Barnevern (M1.1.1)", "2 A", ["«Matrise – Rad – Barnevern", "«2 A»"]),
    ],
)
def test_a_move_leaves_out_what_both_places_share(before: str, after: str, told: list[str]) -> None:
    words = move(before, after)

    assert all(one in words for one in told)
    assert "2 A –" not in words


def test_a_move_within_a_list_without_numbers_names_no_place() -> None:
    assert "A" not in move("A", "A")
