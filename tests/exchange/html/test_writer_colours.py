"""Whoever sees colours badly can read the page: every ink on every ground that it stands on."""

from __future__ import annotations

import re

import pytest

from bufetat_editor import resources

_FIGURE = {("text", "soft"), ("panel", "accent")}  # checkers do not see what lies behind its words
_MARKED = {("text", "soft"), ("muted", "soft"), ("accent", "soft")}  # where a link has led
_CHANGED = {("added", "added-ground"), ("removed", "removed-ground"), ("draft", "draft-ground")}
_PLAIN = {(ink, "ground") for ink in ("text", "muted", "accent", "added", "removed")}
_SCHEMES = ("light", "dark", "print")


def _colours(scheme: str) -> dict[str, str]:
    """The colours of a scheme by name; those that it does not set are the light ones."""
    style = resources.text("templates/html/page.css")
    light, dark, printed = re.findall(r":root \{\n(.*?)\n {0,2}\}", style, re.DOTALL)
    own = {"light": light, "dark": dark, "print": printed}[scheme]
    found = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6}|transparent)", light + own))
    return {name: found["ground"] if of == "transparent" else of for name, of in found.items()}


def _light(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", _SCHEMES)
def test_every_ink_stands_out_from_its_ground(scheme: str) -> None:
    colours = _colours(scheme)

    weak = []
    for ink, ground in _FIGURE | _MARKED | _CHANGED | _PLAIN:
        low, high = sorted((_light(colours[ink]), _light(colours[ground])))
        if (high + 0.05) / (low + 0.05) < 4.5:
            weak.append(f"{ink} on {ground}")
    assert weak == []
