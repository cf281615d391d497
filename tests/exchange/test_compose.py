from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.blocks import Block, Figure, Form, Paragraph, wording
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.furniture import NO_AREA
from tests.exchange.subjects import reworded, subject, with_facts
from tests.helpers.seed import seed

BULLETS = "notat-punktliste-endringer"
GROUPS = ["maalgruppe-ungdom-atferd-hoey", "maalgruppe-ungdom-atferd-lav", "maalgruppe-ungdom-rus"]


def blocks(snapshot: Snapshot | None = None) -> tuple[Block, ...]:
    return compose(subject(snapshot)).model.blocks


def headings(snapshot: Snapshot | None = None) -> list[Paragraph]:
    found = [block for block in blocks(snapshot) if isinstance(block, Paragraph)]
    return [one for one in found if one.form.role == "heading"]


def test_every_item_with_words_is_carried_by_one_paragraph() -> None:
    text = repr(compose(subject()))

    for item in seed():
        if item.text and item.parent:
            assert text.count(f"Paragraph(item='{item.id}'") == 1, item.id


def test_only_chapters_and_what_has_a_reference_number_carry_one() -> None:
    numbered = {one.item: one.number for one in headings()}

    assert numbered["kap-prinsipper"] == "2"
    assert numbered["prinsippdel-trygge-sikre"] == "2.2"
    assert numbered["maalkategori-barn"] is None


def test_a_heading_keeps_its_place_without_words_and_what_has_none_takes_no_level() -> None:
    nameless = reworded(seed(), prinsippoversikt="", kap_styring="")

    levels = {one.item: one.form.level for one in headings(nameless)}

    assert levels == {one.item: one.form.level for one in headings()}
    assert (levels["kap-styring"], levels["prinsippoversikt"], levels["gruppe-kompetanse"]) == (
        1,
        2,
        4,
    )
    assert levels["maalkategori-barn"] == 2


def test_paragraphs_and_bullets_without_words_are_left_out_but_not_their_footnotes() -> None:
    paragraph, calling = "avsnitt-styring-funksjon", "avsnitt-tilbud-oversikt"
    bullets = [item.id for item in seed().of_kind("bullet") if item.parent == BULLETS]
    emptied = {one.replace("-", "_"): "" for one in (paragraph, calling, *bullets)}
    text = reworded(seed(), **emptied, notat_avsnitt_utkast=" ")

    printed = repr(compose(subject(with_facts(text, calling, footnote="fotnote-foeringer"))))

    assert f"item='{calling}'" in printed
    for gone in (paragraph, *bullets, BULLETS, "notat-avsnitt-utkast"):
        assert f"item='{gone}'" not in printed, gone


def test_a_function_without_a_name_is_not_printed() -> None:
    assert "funksjon-eksempel" not in repr(compose(subject()))


def test_a_named_function_follows_its_chapter_with_the_groups_it_gathers() -> None:
    named = reworded(seed(), funksjon_eksempel="Ungdom og rus")

    *_, heading, first, second, third = blocks(named)

    assert isinstance(heading, Paragraph)
    assert (wording(heading.runs), heading.form) == ("Ungdom og rus", Form("heading", 2))
    groups = [one for one in (first, second, third) if isinstance(one, Paragraph)]
    assert [wording(one.runs) for one in groups] == [seed()[group].text for group in GROUPS]
    assert {one.form for one in groups} == {Form("bullet", list="funksjon-eksempel")}
    assert {one.item for one in groups} == {None}


def test_the_figure_stands_between_the_concept_and_its_dimensions() -> None:
    concept, figure, *dimensions = blocks()[1:9]

    assert isinstance(figure, Figure)
    assert isinstance(concept, Paragraph)
    assert (figure.item, figure.hub) == (concept.item, wording(concept.runs))
    assert figure.dimensions == tuple(
        wording(one.runs) for one in dimensions if isinstance(one, Paragraph)
    )
    assert len(figure.dimensions) == 6


def test_footnotes_are_numbered_in_the_order_of_their_calls() -> None:
    note = seed()["fotnote-foeringer"]
    second = seed().with_states(2, [type(note)("fotnote-ny", note.kind, note.parent, "zz")])
    called = with_facts(second, "avsnitt-tilbud-oversikt", footnote="fotnote-ny")

    footnotes = compose(subject(called)).footnotes

    assert [(one.item, one.number) for one in footnotes] == [
        ("fotnote-ny", 1),
        ("fotnote-foeringer", 2),
    ]


def test_two_cells_that_claim_one_place_are_both_printed() -> None:
    doubled = with_facts(seed(), "celle-egenvalgt-barnevern", column="kolonne-familievern")

    (matrix,) = compose(subject(doubled)).model.matrices

    assert [len(cell.tasks) for cell in matrix.rows[-1].cells] == [0, 12]


def test_a_cell_that_names_no_column_is_printed_beside_the_others() -> None:
    cell = replace(seed()["celle-egenvalgt-barnevern"], attrs={})
    astray = seed().with_states(seed().changeset, [cell])

    (matrix,) = compose(subject(astray)).model.matrices

    assert wording(matrix.columns[-1].label.runs) == NO_AREA
    assert [len(row.cells[-1].tasks) for row in matrix.rows][-1] > 0
