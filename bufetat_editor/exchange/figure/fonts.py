"""The fonts that everything is set in: our own, and behind them those that typst brings."""

from __future__ import annotations

import functools

import typst

from bufetat_editor import resources


@functools.cache
def fonts() -> typst.Fonts:
    """Return the fonts, the same on every machine: none of the system's are among them.

    Those of typst have signs that ours lack, such as arrows and boxes to tick.
    """
    return typst.Fonts(include_system_fonts=False, font_paths=[resources.path("fonts")])
