from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.accessibility import NotAccessible, lacking, require_accessible
from bufetat_editor.exchange.blocks import Block, Paragraph
from bufetat_editor.exchange.compose import compose
from tests.exchange.subjects import MEMO, reworded, subject, with_facts
from tests.helpers.histories import History, histories
from tests.helpers.seed import seed
from tests.helpers.weeks import small


def lacks(snapshot: Snapshot) -> list[str]:
    return [str(one.told) for one in lacking(compose(subject(snapshot)))]


def require(snapshot: Snapshot, memo: str | None = MEMO) -> None:
    require_accessible(compose(subject(snapshot, memo=memo)), snapshot)


def test_the_model_of_2011_lacks_nothing() -> None:
    assert lacks(seed()) == []


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("tjenestemodell", "modellen mangler tittel"),
        ("notat", "notatet mangler tittel"),
        ("kap-prinsipper", "kapittel 2 mangler overskrift"),
        ("kap-styring", "kapittel 5 mangler overskrift"),
        ("kolonne-familievern", "kolonne 2 i matrisen mangler navn"),
        ("rad-foeringer", "kategori 2 i matrisen mangler navn"),
        ("dim-samordning", "kvalitetsdimensjon 4 i figuren mangler tekst"),
    ],
)
@pytest.mark.parametrize("text", ["", " \n"])
def test_words_that_are_lacking_are_told_by_their_place(item: str, told: str, text: str) -> None:
    assert told in lacks(reworded(seed(), **{item.replace("-", "_"): text}))


@pytest.mark.parametrize(
    ("item", "before"),
    [
        ("gruppe-kompetanse", "«Prinsipper for god praksis i Bufetat:»"),
        ("prinsippoversikt", "«Prinsipper»"),
        ("prinsippdel-overordnet", "«Prinsipper for kvalitet i Bufetats tjenestetilbud»"),
        ("maalkategori-barn", "«Målgruppedifferensiering»"),
        ("notat-konklusjon", "tittelen på notatet"),
    ],
)
@pytest.mark.parametrize("text", ["", " "])
def test_a_heading_without_words_is_told_by_the_one_before_it(
    item: str, before: str, text: str
) -> None:
    assert lacks(reworded(seed(), **{item.replace("-", "_"): text})) == [
        f"overskriften etter {before} mangler tekst"
    ]


def test_what_follows_a_chapter_without_words_is_told_by_its_number() -> None:
    assert lacks(reworded(seed(), kap_maalgrupper="", maalkategori_barn="")) == [
        "kapittel 4 mangler overskrift",
        "overskriften etter kapittel 4 mangler tekst",
    ]


def test_a_figure_needs_its_hub() -> None:
    (told,) = lacks(reworded(seed(), kvalitetsbegrep=""))

    assert told == "figuren mangler teksten i midten (overskriften til kvalitetsbegrepet)"


def test_a_field_in_the_head_of_the_memo_needs_its_label() -> None:
    assert lacks(with_facts(seed(), "notat-saksnr", label=" ")) == [
        "felt 4 i hodet på notatet mangler ledetekst"
    ]


def test_one_sentence_names_all_that_is_lacking() -> None:
    lacking_much = reworded(seed(), kolonne_barnevern="", kolonne_familievern="", notat="")

    with pytest.raises(NotAccessible) as refused:
        require(lacking_much)

    assert refused.value.facts["item"] == "notat"
    assert str(refused.value) == (
        "Dokumentet kan ikke eksporteres ennå. "
        "Dette må på plass for at alle skal kunne lese det: "
        "notatet mangler tittel; kolonne 1 i matrisen mangler navn; "
        "kolonne 2 i matrisen mangler navn."
    )


def test_what_would_be_told_twice_is_told_by_what_it_is() -> None:
    with pytest.raises(NotAccessible) as refused:
        require(reworded(seed(), prinsippdel_tilgjengelighet="", gruppe_likeverdighet=""))

    told = "overskriften etter «Prinsipper for ledelse, styring og kontroll:» mangler tekst"
    assert str(refused.value.facts["lacks"]) == (
        f"{told} (prinsippdel «prinsippdel-tilgjengelighet»); "
        f"{told} (prinsippgruppe «gruppe-likeverdighet»)"
    )


def test_of_very_much_the_first_ten_are_named() -> None:
    unlabelled = seed()
    for field in seed().of_kind("memo_field"):
        unlabelled = with_facts(unlabelled, field.id, label="")
    nameless = [one.id.replace("-", "_") for one in seed().of_kind("matrix_row", "matrix_column")]

    with pytest.raises(NotAccessible, match="og 2 til"):
        require(reworded(unlabelled, **dict.fromkeys(nameless, "")))


def test_a_model_without_any_content_is_let_through() -> None:
    (root,) = seed().children(None, "service_model")
    gone = [replace(one, deleted=True) for one in seed().descendants(root.id)]

    require(seed().with_states(2, gone), memo=None)


@given(histories(start=small()))
def test_no_level_of_heading_is_ever_skipped(history: History) -> None:
    memo = MEMO if history.after.is_living(MEMO) else None
    document = compose(subject(history.after, memo=memo))

    for blocks in (document.memo.blocks if document.memo else (), document.model.blocks):
        assert all(after - before <= 1 for before, after in pairwise([0, *levels(blocks)]))


def levels(blocks: tuple[Block, ...]) -> list[int]:
    paragraphs = (block for block in blocks if isinstance(block, Paragraph))
    return [one.form.level for one in paragraphs if one.form.role == "heading"]
