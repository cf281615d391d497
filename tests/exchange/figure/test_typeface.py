from __future__ import annotations

import pytest
from PySide6.QtGui import QRawFont

from bufetat_editor import resources
from bufetat_editor.exchange.figure.typeface import typeface

LETTERS = "abcæøåÆØÅ 0123§–«»…,.-/()&áčđŋšŧž"


@pytest.mark.parametrize("name", ["Carlito-Regular", "Carlito-Bold"])
@pytest.mark.usefixtures("qapp")
def test_letters_are_as_wide_as_another_reader_of_the_font_finds_them(name: str) -> None:
    font = QRawFont(str(resources.path(f"fonts/{name}.ttf")), 2048)

    found = [typeface(name).width(letter) * 2048 for letter in LETTERS]

    glyphs = font.glyphIndexesForString(LETTERS)
    assert found == [point.x() for point in font.advancesForGlyphIndexes(glyphs)]


def test_a_sign_that_the_font_has_not_is_given_ample_room() -> None:
    carlito = typeface("Carlito-Regular")

    assert carlito.width("😀") > carlito.width("W")
    assert carlito.width("") == 0
