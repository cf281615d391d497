"""What a line reads once all changes are accepted, which items it is of, and what is gone."""

from __future__ import annotations

import pytest

from bufetat_editor.exchange.returned import Gone, Line
from tests.exchange.word.reader.files import (
    control,
    dele,
    gone,
    ins,
    mark,
    moved_in,
    moved_out,
    only,
    p,
    read,
    t,
)

A, B = "Saksbehandler A", "Saksbehandler B"
AT_A, AT_B = "2011-12-12T09:30:00Z", "2011-12-13T09:30:00Z"


def told(lines: tuple[Line, ...]) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.text, one.ids) for one in lines]


def test_a_change_of_wording_is_signed_by_all_who_made_it_in_their_order() -> None:
    line = only(p(mark("en", t("Gi ") + dele(gone("rask ")) + ins(t("god ")) + t("hjelp"))))

    assert (line.text, line.ids) == ("Gi god hjelp", ("en",))
    assert (line.author, line.at) == (f"{A}, {B}", AT_B)


def test_what_was_not_touched_is_signed_by_nobody() -> None:
    line = only(p(mark("en", t("Gi hjelp"))))

    assert (line.author, line.at) == ("", "")


def test_what_was_typed_and_taken_out_again_was_never_there() -> None:
    read_ = read(p(mark("en", t("Gi") + ins(dele(gone(" rask"))) + t(" hjelp"))))

    (line,) = read_.lines
    assert (line.text, line.author) == ("Gi hjelp", "")
    assert not read(p(ins(dele(gone("Hjelp"))))).gone


def test_a_paragraph_that_was_taken_out_is_gone_from_before_the_next_line() -> None:
    found = read(
        p(mark("en", t("En")))
        + p(mark("to", dele(gone("To")), 2), dele(""))
        + p(mark("tre", t("Tre")))
    )

    assert told(found.lines) == [("En", ("en",)), ("Tre", ("tre",))]
    assert found.gone == (
        Gone("To", ("to",), 1, "text", where="etter avsnitt 1", author=B, at=AT_B),
    )
    assert found.lines[1].author == ""


def test_a_paragraph_whose_words_are_gone_and_whose_end_is_not_is_gone_too() -> None:
    found = read(p(mark("en", dele(gone("En")))) + p(mark("to", t("To"), 2)))

    assert [one.ids for one in found.gone] == [("en",)]
    assert told(found.lines) == [("To", ("to",))]


def test_a_bookmark_that_begins_in_what_was_taken_out_is_found() -> None:
    inside = dele('<w:bookmarkStart w:id="1" w:name="_tm_en"/>' + gone("Gi "))

    line = only(p(inside + t("hjelp") + '<w:bookmarkEnd w:id="1"/>'))

    assert (line.text, line.ids) == ("hjelp", ("en",))


def test_a_bookmark_is_found_in_a_control_without_a_tag() -> None:
    nested = "<w:sdt><w:sdtPr/><w:sdtContent>" + mark("en", t("En")) + "</w:sdtContent></w:sdt>"

    assert only(p(nested)).ids == ("en",)


def test_a_control_alone_tells_the_item() -> None:
    assert only(p(control("en", t("En")))).ids == ("en",)


def test_the_fields_of_a_case_system_are_no_items() -> None:
    assert only(p(control("tm-to", t("Direktørmøtet")))).ids == ()


def test_words_behind_the_bookmark_belong_to_the_item() -> None:
    assert only(p(mark("en", dele(gone("En"))) + ins(t("Noe annet")))).ids == ("en",)


def test_joined_paragraphs_are_one_line_of_both_items() -> None:
    line = only(p(mark("en", t("En")), dele("")) + p(mark("to", t(" og to"), 2)))

    assert (line.text, line.ids, line.author) == ("En og to", ("en", "to"), B)


def test_of_joined_paragraphs_only_those_with_words_left_count() -> None:
    found = read(p(mark("en", t("En")), dele("")) + p(mark("to", dele(gone("To")), 2)))

    assert told(found.lines) == [("En", ("en",))]
    assert [(one.ids, one.line) for one in found.gone] == [(("to",), 1)]


def test_of_paragraphs_joined_untracked_only_items_with_words_left_count() -> None:
    both = mark("en", t("En")) + mark("to", dele(gone(" og to")), 2)

    assert only(p(both)).ids == ("en",)


def test_three_paragraphs_can_be_one() -> None:
    line = only(p(t("En"), dele("")) + p(t(" to"), dele("")) + p(mark("tre", t(" tre"))))

    assert (line.text, line.ids) == ("En to tre", ("tre",))


def test_a_new_paragraph_behind_another_leaves_that_alone() -> None:
    found = read(p(mark("en", t("En")), ins("")) + p(ins(t("Ny"))))

    assert told(found.lines) == [("En", ("en",)), ("Ny", ())]
    assert [one.author for one in found.lines] == ["", A]


def test_a_split_paragraph_is_signed_on_both_sides() -> None:
    found = read(p(mark("en", t("En")), ins("")) + p(t("og to")))

    assert told(found.lines) == [("En", ("en",)), ("og to", ())]
    assert [one.author for one in found.lines] == [A, A]


def test_a_control_round_both_halves_belongs_to_the_first() -> None:
    halves = p(mark("en", t("En")), ins("")) + p(t("og to"))

    assert told(read(control("en", halves)).lines) == [("En", ("en",)), ("og to", ())]


@pytest.mark.parametrize("end", [dele(""), moved_out("")])
def test_an_end_before_a_table_joins_nothing(end: str) -> None:
    found = read(p(t("En"), end) + "<w:tbl/>" + p(t("To")))

    assert [one.text for one in found.lines] == ["En", "To"]


# --- moves


def test_what_was_moved_with_its_mark_came_by_a_move_and_is_not_gone() -> None:
    found = read(
        p(moved_out(t("To")), moved_out(""))
        + p(mark("en", t("En")))
        + p(mark("to", moved_in(t("To")), 2), moved_in(""))
        + p(t("Slutt"))
    )

    assert told(found.lines) == [("En", ("en",)), ("To", ("to",)), ("Slutt", ())]
    assert [one.is_moved for one in found.lines] == [False, True, False]
    assert found.lines[2].author == ""
    assert found.gone == ()


def test_what_was_moved_without_its_mark_is_told_by_its_words() -> None:
    there = p(mark("to", moved_out(t("To")), 2), moved_out(""))
    here = p(moved_in(t("To")) + ins(t(" til")), moved_in(""))

    found = read(there + p(mark("en", t("En"))) + here)

    assert told(found.lines) == [("En", ("en",)), ("To til", ("to",))]
    assert found.lines[1].is_moved
    assert found.gone == ()


def test_what_was_cut_and_pasted_with_its_mark_has_moved() -> None:
    there = p(control("to", dele(gone("To"))), dele(""))
    here = p(mark("to", control("to", ins(t("To")))), ins(""))

    found = read(there + p(mark("en", t("En"), 2)) + here)

    assert told(found.lines) == [("En", ("en",)), ("To", ("to",))]
    assert found.lines[1].is_moved
    assert found.gone == ()


def test_words_that_were_moved_into_another_paragraph_do_not_move_that() -> None:
    line = only(p(mark("en", t("En ") + moved_in(t("til")))))

    assert (line.text, line.is_moved) == ("En til", False)


# --- copies


def test_of_two_lines_with_one_mark_the_renamed_one_is_the_copy() -> None:
    found = read(p(mark("en", t("En"), 2, copy="_Copy_1")) + p(mark("en", t("En"))))

    assert [(one.ids, one.is_copy) for one in found.lines] == [(("en",), True), (("en",), False)]


def test_of_a_bookmark_and_a_control_the_control_was_copied() -> None:
    found = read(p(control("en", ins(t("En")))) + p(mark("en", control("en", t("En")))))

    assert [one.is_copy for one in found.lines] == [True, False]


def test_a_renamed_bookmark_that_is_alone_is_no_copy() -> None:
    long = "fotnoteavsnitt-2008-prioritering"

    for rest in ("_Copy_1", "_C", "_"):
        line = only(p(mark(long, t("En"), copy=rest)))
        assert (line.ids, line.is_copy) == ((long,), False)


# --- where


def test_a_line_is_found_by_the_heading_over_it() -> None:
    found = read(p(t("Mål"), style="H") + p(t("En")) + p("") + p(t("To")))

    assert [one.where for one in found.lines] == [
        "overskrift",
        "avsnitt 1 under «Mål»",
        "avsnitt 2 under «Mål»",
    ]
