"""A returned file must tell which paragraph is which item."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from lxml.etree import _Element

from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.marking import marked
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_document, write_word
from bufetat_editor.history.signatures import Signatures
from tests.exchange.subjects import reworded, subject, with_facts
from tests.exchange.word.reading import W, body, inner, item_of, notes, part, value
from tests.helpers.seed import seed
from tests.helpers.weeks import done, remove
from tests.proof.variants import DOCUMENTS, of_2011

APPEARANCE = "{http://schemas.microsoft.com/office/word/2012/wordml}appearance"


@pytest.fixture(scope="module")
def docx() -> bytes:
    return write_word(subject(), read_template())


def controls(docx: bytes) -> list[_Element]:
    """The content controls of the text and its footnotes, but for the one round the contents."""
    roots = (part(docx, f"word/{name}.xml") for name in ("document", "footnotes"))
    found = [one for root in roots for one in root.iter(f"{W}sdt")]
    return [one for one in found if one.find(f"{W}sdtPr/{W}tag") is not None]


def told(control: _Element, name: str) -> str:
    found = control.find(f"{W}sdtPr/{W}{name}")
    return "" if found is None else value(found)


def item(control: _Element) -> str:
    """The item of the bookmark that a control stands in."""
    bookmark = control.getprevious()
    assert bookmark is not None
    return value(bookmark, "name")[4:].replace("_", "-")


def numbers(docx: bytes, *names: str) -> Iterator[str]:
    for root in (part(docx, "word/document.xml"), part(docx, "word/footnotes.xml")):
        yield from (value(one, "id") for one in root.iter(*(f"{W}{name}" for name in names)))


def test_every_item_that_is_printed_has_a_bookmark_and_but_for_footnotes_a_control(
    docx: bytes,
) -> None:
    bookmarked = [item_of(one.element) for one in (*body(docx), *notes(docx))]
    controlled = [item(one) for one in controls(docx)]

    unprinted = {"memos", "rounds", "service_function", "footnote", "service_matrix"}
    silent = {"bullet_list", "category_list", "target_group_overview", "matrix_cell"}
    printed = [one for one in seed() if one.kind not in unprinted | silent]
    in_footnotes = {"footnote_part", "footnote_paragraph"}
    assert sorted(filter(None, bookmarked)) == sorted(one.id for one in printed)
    assert sorted(controlled) == sorted(one.id for one in printed if one.kind not in in_footnotes)


def test_a_paragraph_has_nothing_between_its_bookmark_and_its_control(docx: bytes) -> None:
    for control in controls(docx):
        before, after = control.getprevious(), control.getnext()
        assert before is not None
        assert after is not None
        assert value(before, "name").startswith("_tm_")
        assert value(before, "id") == value(after, "id")


def test_a_reference_number_stands_before_the_bookmark(docx: bytes) -> None:
    (principle,) = (one for one in body(docx) if item_of(one.element) == "prinsipp-tidlig-hjelp")

    assert principle.number == "2.1.2\t"
    assert [str(one.tag).removeprefix(W) for one in principle.element] == [
        "pPr",
        "r",
        "bookmarkStart",
        "sdt",
        "bookmarkEnd",
    ]


def test_the_fields_of_the_memo_are_seen_and_named_and_the_rest_is_hidden(docx: bytes) -> None:
    named = {item(one): told(one, "alias") for one in controls(docx)}
    unseen = [one for one in controls(docx) if one.find(f".//{APPEARANCE}") is not None]

    fields = {one.id: one.attrs["label"] for one in seed().of_kind("memo_field")}
    assert {item: alias for item, alias in named.items() if alias} == fields
    assert set(map(item, unseen)) == named.keys() - fields.keys()


def test_a_case_system_finds_the_fields_by_names_that_are_the_same_in_every_memo(
    docx: bytes,
) -> None:
    tags = {told(one, "tag") for one in controls(docx) if told(one, "alias")}

    assert tags == {
        *("tm-to", "tm-date", "tm-copy_to", "tm-case_number"),
        *("tm-from", "tm-case_officer", "tm-attachment"),
    }


def test_fields_of_one_name_or_without_a_name_are_called_after_their_items() -> None:
    twice = with_facts(seed(), "notat-kopi", field="to")
    named = with_facts(twice, "notat-vedlegg", field="")

    docx = write_word(subject(named), read_template())

    tags = {item(one): told(one, "tag") for one in controls(docx) if told(one, "alias")}
    own = {"notat-til", "notat-kopi", "notat-vedlegg"}
    assert {item for item, tag in tags.items() if item == tag} == own


def test_an_empty_field_has_its_control_too(docx: bytes) -> None:
    (copy,) = (one for one in controls(docx) if item(one) == "notat-kopi")

    assert copy.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
    assert not inner(copy).strip()


def test_an_empty_field_that_came_or_went_has_its_control_too() -> None:
    less, steps = done(seed(), (remove("notat-kopi"),))
    for before, after in ((less, seed()), (seed(), less)):
        old, new = compose(subject(before)), compose(subject(after))

        docx = write_document(marked(old, new, Signatures(steps, before, after)), read_template())

        (copy,) = (one for one in controls(docx) if item(one) == "notat-kopi")
        assert copy.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
        assert told(copy, "alias") == "Kopi"


def test_a_control_holds_all_the_words_and_the_call_of_the_footnote(docx: bytes) -> None:
    (row,) = (one for one in controls(docx) if told(one, "tag") == "rad-foeringer")

    assert inner(row) == seed()["rad-foeringer"].text
    assert row.find(f".//{W}footnoteReference") is not None


def test_the_number_of_a_control_is_the_same_in_another_document(docx: bytes) -> None:
    other = write_word(subject(reworded(seed(), oppgave_cos="COS")), read_template())

    assert {told(one, "tag"): told(one, "id") for one in controls(other)} == {
        told(one, "tag"): told(one, "id") for one in controls(docx)
    }


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_two_have_the_same_number_or_name(name: str) -> None:
    docx = of_2011()[name].content()
    root = part(docx, "word/document.xml")

    annotated = ("bookmarkStart", "ins", "del", "moveFrom", "moveTo", "pPrChange")
    ranges = ("moveFromRangeStart", "moveToRangeStart", "cellIns", "cellDel")
    given = [*numbers(docx, *annotated, *ranges)]
    names = [value(one, "name") for one in root.iter(f"{W}bookmarkStart")]
    ids = [value(one) for one in root.iterfind(f".//{W}sdtPr/{W}id")]
    for unique in (given, names, ids):
        assert [one for one, count in Counter(unique).items() if count > 1] == []
    assert sorted(numbers(docx, "bookmarkStart")) == sorted(numbers(docx, "bookmarkEnd"))
    assert all(len(one) <= 40 for one in names)


def test_where_changes_are_shown_no_change_can_leave_a_control_empty() -> None:
    docx = of_2011()["changes"].content()

    for control in controls(docx):
        if told(control, "alias") or control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None:
            continue
        content = control.find(f"{W}sdtContent")
        assert content is not None
        kinds = {str(one.tag).removeprefix(W) for one in content}
        assert not kinds <= {"ins", "moveTo"}, told(control, "tag")
        assert not kinds <= {"del", "moveFrom"}, told(control, "tag")


def test_a_place_that_an_item_left_is_told_apart_from_where_it_lives() -> None:
    root = part(of_2011()["changes"].content(), "word/document.xml")

    names = {value(one, "name") for one in root.iter(f"{W}bookmarkStart")}

    moved = "prinsipp_barn_foerst_familievern"
    assert {f"_tm_{moved}", f"_tw_{moved}"} <= names
    assert "_tm_prinsipp_ressurser_styrkes" in names  # it is gone, and lives nowhere else
