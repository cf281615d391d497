from __future__ import annotations

from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.ui.checks.rows import rows_of, told_mend, under_headings
from tests.ui.checks.findings import APART, EMPTY, found, snapshot

TEXT = f"{'Barn skal få hjelp. ' * 6}Et tjeneste tilbud. {'Unge skal få hjelp. ' * 6}"


def test_a_row_tells_what_is_wrong_and_marks_it_among_a_few_words() -> None:
    model = snapshot(a=TEXT)

    (row,) = rows_of(model, [found(model, "a", "tjeneste tilbud", "tjenestetilbud")]).waiting

    assert row.sentence == "«tjeneste tilbud» skrives i ett ord: «tjenestetilbud»."
    assert [(one.sign, one.text) for one in row.words if one.sign != "none"] == [
        ("strike", "tjeneste tilbud"),
        ("underline", "tjenestetilbud"),
    ]
    words = "".join(piece.text for piece in row.words if piece.sign != "underline")
    assert words.startswith("… ")
    assert words.endswith(" …")
    assert words.strip("… ") in TEXT
    for told in (row.sentence, words, row.heading):
        assert told in row.spoken


def test_rows_stand_in_the_order_of_the_document_under_headings() -> None:
    model = snapshot(a="", b="tilbud tilbud", c="")
    findings = [
        Finding(EMPTY, model["c"]),
        Finding(APART, model["b"], (7, 13)),
        Finding(APART, model["b"], (0, 6)),
        Finding(EMPTY, model["a"]),
    ]

    rows = rows_of(model, findings).waiting

    keys = [row.key for row in rows]
    assert keys == [
        ("empty", "a", "", -1),
        ("apart", "b", "tilbud", 0),
        ("apart", "b", "tilbud", 7),
        ("empty", "c", "", -1),
    ]
    shown = [*under_headings(rows)]
    assert [row.finding is None for row in shown] == [True, False, False, False, False]


def test_each_rule_is_told_with_how_often_it_finds() -> None:
    model = snapshot(a="", b="et tilbud", c="")
    findings = [Finding(EMPTY, model["a"]), Finding(EMPTY, model["c"]), found(model, "b", "et")]

    rules = rows_of(model, findings, accepted=findings).rules()

    assert rules == {"empty": ("Tomme tekster", 2), "apart": ("Ord i to", 1)}


def test_a_mend_of_signs_alone_is_told_with_the_words_it_stands_by() -> None:
    model = snapshot(a="Formidle fosterhjem. jf. § 2-3")

    assert "«fosterhjem, jf.»" in told_mend(found(model, "a", ". ", ", "), ", ")
    assert "«hjem»" in told_mend(found(model, "a", "fosterhjem"), "hjem")
