from __future__ import annotations

import hashlib
import subprocess
import sys

import pytest
from PySide6.QtGui import QColor, QImage

from bufetat_editor.exchange.figure.png import figure_png
from bufetat_editor.exchange.figure.svg import figure_svg
from bufetat_editor.exchange.figure.typeface import typeface
from tests.exchange.figure.drawn import HUB, SIX, drawn


def picture(svg: str, width_mm: float = 160) -> QImage:
    return QImage.fromData(figure_png(svg, width_mm), "PNG")  # type: ignore[arg-type]


@pytest.mark.parametrize("width_mm", [160, 162.0, 80])
def test_there_are_300_points_to_an_inch(width_mm: float) -> None:
    svg = figure_svg(HUB, SIX)
    aspect = drawn(svg).height / drawn(svg).width

    image = picture(svg, width_mm)

    assert image.width() == round(width_mm / 25.4 * 300)
    assert image.height() == pytest.approx(image.width() * aspect, abs=1)


def test_it_is_set_in_our_own_font() -> None:
    """The line is as wide as the font's own file says, but for what letters share."""
    svg = figure_svg("", [SIX[0]])
    image = picture(svg)
    box = drawn(svg).boxes[1]
    scale = image.width() / drawn(svg).width
    columns = range(int((box.left + 10) * scale), int((box.right - 10) * scale))
    rows = range(int((box.top + 10) * scale), int((box.bottom - 10) * scale))

    inked = [x for x in columns if any(QColor(image.pixel(x, y)).lightness() < 100 for y in rows)]

    width = 38 * typeface("Carlito-Regular").width(SIX[0]) * scale
    assert inked[-1] - inked[0] == pytest.approx(width, rel=0.03)


def test_signs_that_no_font_has_are_drawn_too() -> None:
    assert not picture(figure_svg("字 😀 \ue000", ["\u0302 שלום", "\u200d"])).isNull()


def test_another_process_draws_the_same() -> None:
    svg = figure_svg(HUB, SIX)
    program = (
        "import hashlib, sys; from bufetat_editor.exchange.figure.png import figure_png;"
        "print(hashlib.sha256(figure_png(sys.argv[1], 160)).hexdigest())"
    )

    result = subprocess.run(
        [sys.executable, "-c", program, svg], capture_output=True, text=True, check=True
    )

    assert result.stdout.strip() == hashlib.sha256(figure_png(svg, 160)).hexdigest()
