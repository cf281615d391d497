from __future__ import annotations

from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.history.replacing import Rewording
from bufetat_editor.ui.checks.mends import Mends, mends_of
from tests.ui.checks.findings import EMPTY, found, snapshot

MODEL = snapshot(a="et tjeneste tilbud og et hjelpe tilbud", b="hjelpe tilbud")


def test_all_of_a_kind_are_mended_each_in_its_place() -> None:
    findings = [
        found(MODEL, "a", "tjeneste tilbud", "tjenestetilbud"),
        found(MODEL, "a", "hjelpe tilbud", "hjelpetilbud"),
        found(MODEL, "b", "hjelpe tilbud", "hjelpetilbud"),
        Finding(EMPTY, MODEL["b"]),
    ]

    assert mends_of(findings, "apart") == Mends(
        (
            Rewording("a", "", MODEL["a"].text, "et tjenestetilbud og et hjelpetilbud"),
            Rewording("b", "", "hjelpe tilbud", "hjelpetilbud"),
        ),
        3,
    )


def test_nothing_is_mended_at_once_where_a_person_must_choose() -> None:
    sure = found(MODEL, "a", "tjeneste tilbud", "tjenestetilbud")
    doubtful = found(MODEL, "b", "hjelpe tilbud", "hjelpetilbud", "hjelpetilbudet")
    within = found(MODEL, "a", "tilbud og", "tilbud, og")

    assert not mends_of([sure], "apart").rewordings  # one is mended by itself
    assert not mends_of([sure, doubtful], "apart").rewordings
    assert not mends_of([sure, within], "apart").rewordings
    assert not mends_of([Finding(EMPTY, MODEL["a"]), Finding(EMPTY, MODEL["b"])], "empty").count
