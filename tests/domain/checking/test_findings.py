from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.checking.aids import Aids
from bufetat_editor.domain.checking.findings import findings, prose_spots
from tests.domain.checking.test_spelling import Words
from tests.helpers.seed import seed

PIECES = (
    *("jf.", "Jf", "§ 2-3", "§§", ",", ".", ";", ":", " ", "  ", "(", ")", "”", '"', "—", "–", "-"),
    *("bl a", "mv", "eks", "pkt", "nr", "2. ledd", "er er", "med", "PMT0", "Krav: ", "og"),
    *("som", "berører", "barn", "skal", "er", "12-18 år", "fra BLD", "blant annet", "i", "\n"),
)
TEXTS = st.one_of(
    st.text(),
    st.lists(st.sampled_from(PIECES)).map(" ".join),
    st.lists(st.sampled_from(PIECES)).map("".join),
)


@given(TEXTS)
def test_what_is_found_in_a_text_stands_there_and_would_be_otherwise(text: str) -> None:
    for spot in prose_spots(text):
        start, end = spot.at
        assert 0 <= start < end <= len(text)
        assert text[start:end] not in spot.mends


@given(TEXTS)
def test_mending_one_thing_after_another_comes_to_an_end(text: str) -> None:
    for _ in range(len(text) + 1):
        spot = next((one for one in prose_spots(text) if one.mends), None)
        if spot is None:
            return
        start, end = spot.at
        text = text[:start] + spot.mends[0] + text[end:]
    raise AssertionError(text)


@given(st.dictionaries(st.sampled_from([one.id for one in seed() if one.text]), TEXTS, max_size=5))
def test_any_model_can_be_checked(texts: dict[str, str]) -> None:
    model = seed().with_states(2, [replace(seed()[id_], text=it) for id_, it in texts.items()])

    for one in findings(model, Aids(Words("barn skal"))):
        if one.at:
            assert 0 <= one.at[0] < one.at[1] <= len(one.item.text)
            assert all(one.mended(mend) != one.item.text for mend in one.mends)


def test_findings_come_in_the_order_of_the_document_and_of_each_text() -> None:
    rank = {item.id: n for n, item in enumerate(seed())}

    places = [(rank[one.item.id], one.at or (0, 0)) for one in findings(seed())]

    assert places == sorted(places)


def test_a_word_that_another_rule_tells_of_is_not_told_as_unknown_too() -> None:
    model = seed().with_states(2, [replace(seed()["notat-vedlegg"], text="kurs bl a")])

    found = [one for one in findings(model, Aids(Words("kurs"))) if one.item.id == "notat-vedlegg"]

    assert [one.rule.name for one in found] == ["abbreviation"]


def test_a_misspelt_word_beside_another_finding_is_told_too() -> None:
    text = "Dette er svært viktgq"
    model = seed().with_states(2, [replace(seed()["avsnitt-tilbud-oversikt"], text=text)])

    found = findings(model, Aids(Words("dette er svært")))

    told = [one.rule.name for one in found if one.item.text == text]
    assert sorted(told) == ["no_final_stop", "unknown_word"]


def test_names_and_numbers_in_the_head_of_a_memo_are_no_prose() -> None:
    found = findings(seed(), Aids(Words("")))

    assert "notat-saksbehandler" not in {one.item.id for one in found}
    assert "notat-vedlegg" in {one.item.id for one in found}


def test_who_wants_no_answer_any_more_does_not_wait_for_the_other_rules() -> None:
    answers = iter([False, False, True])

    assert len(findings(seed(), stopped=lambda: next(answers))) == 2
