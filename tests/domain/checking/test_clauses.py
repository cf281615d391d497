from __future__ import annotations

import pytest

from bufetat_editor.domain.checking.clauses import clause_spots
from tests.domain.checking.texts import mended


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Elever som bor langt unna skal få skyss", "Elever som bor langt unna, skal få skyss"),
        ("Skoler som drives av andre må godkjennes", "Skoler som drives av andre, må godkjennes"),
        ("Hjelp som ytes av andre er gratis", "Hjelp som ytes av andre, er gratis"),
        ("Tiltak der staten kan betale er få", "Tiltak der staten kan betale, er få"),
    ],
)
def test_a_comma_stands_behind_an_embedded_clause(written: str, right: str) -> None:
    assert mended(clause_spots(written), written) == right


@pytest.mark.parametrize(
    "text",
    [
        "Elever som bor langt unna, skal få skyss",
        "Den skal være så god som mulig og er gratis",
        "Det er de som skal betale",
        "Skoler som er nye og har plass",
        "Elever som sier at de vil bytte skal høres",
        "Når kommuner i regionen har behov for plass, skal etaten hjelpe",
        "Når er det regionen skal rapportere?",
        "Planer som felles mål kan nevnes",
        "Som rådgiver i kommunen har du taushetsplikt",
        "Som eksempler på tiltak kan nevnes råd",
        "Yrkesgrupper som psykologer i kommunen skal melde fra",
        "Det gis støtte der familier med lav inntekt er bosatt",
        "De barna som vi vet har det vanskelig, følges opp",
        "",
    ],
)
def test_what_is_right_or_uncertain_is_left_alone(text: str) -> None:
    assert [*clause_spots(text)] == []
