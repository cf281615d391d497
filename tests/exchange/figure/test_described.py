from __future__ import annotations

import pytest
from hypothesis import given

from bufetat_editor.exchange.figure.described import described
from tests.exchange.figure.drawn import HUB, SIX, figures


def test_the_figure_is_one_sentence() -> None:
    assert described(HUB, SIX) == (
        "Figur: Bufetats tjenester skal være virkningsfulle, være trygge og sikre, involvere"
        " brukerne og gi dem innflytelse, være samordnet og preget av kontinuitet, utnytte"
        " ressursene på en god måte og være tilgjengelig og rettferdig fordelt."
    )


@pytest.mark.parametrize(
    ("hub", "dimensions", "sentence"),
    [
        ("Tjenestene skal", ("være gode",), "Figur: Tjenestene skal være gode."),
        ("Tjenestene skal", (), "Figur: Tjenestene skal."),
        ("", ("være gode", "", "nå frem"), "Figur: være gode og nå frem."),
        ("Dette\ngjelder:", ("være gode.",), "Figur: Dette gjelder: være gode."),
        ("", (), "Figur."),
    ],
)
def test_it_reads_well_whatever_is_missing(
    hub: str, dimensions: tuple[str, ...], sentence: str
) -> None:
    assert described(hub, dimensions) == sentence


@given(figures)
def test_it_names_the_hub_and_all_dimensions_in_order(figure: tuple[str, list[str]]) -> None:
    hub, dimensions = figure
    said, at = described(hub, dimensions), 0

    for text in (hub, *dimensions):
        words = " ".join(text.split()).rstrip(".:")
        at = said.index(words, at) + len(words)
