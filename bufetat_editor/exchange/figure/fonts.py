"""The fonts that everything is set in: our own, and none besides."""

from __future__ import annotations

import functools

import typst

from bufetat_editor import resources


@functools.cache
def fonts() -> typst.Fonts:
    """Return the fonts, the same on every machine and with each version of typst.

    Where Carlito lacks a sign, such as a tick, the window's Inter may have it.
    """
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[resources.path("fonts")],
    )
