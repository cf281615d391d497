"""The figure as a picture of points, for those who cannot read SVG."""

from __future__ import annotations

import functools

import typst

from bufetat_editor.exchange.figure.fonts import fonts

PPI = 300

_PAGE = b"""
#set page(width: eval(sys.inputs.width), height: auto, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg", width: 100%)
"""


@functools.lru_cache(maxsize=4)
def figure_png(svg: str, width_mm: float) -> bytes:
    """Draw an SVG picture that wide at 300 points an inch, in our own fonts.

    A sign that none of them has is drawn as an empty box.
    """
    inputs = {"svg": svg, "width": f"{width_mm}mm"}
    return typst.compile(_PAGE, format="png", ppi=PPI, sys_inputs=inputs, font_paths=fonts())
