from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.theme import CONTRAST, DARK, LIGHT, Theme, Tokens, font, style_sheet

PALETTES = pytest.mark.parametrize(
    "tokens", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"]
)
GROUNDS = ("ground", "panel", "chip", "accent_soft")


def luminance(color: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    made = QColor(color)
    red, green, blue = linear(made.redF()), linear(made.greenF()), linear(made.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(tokens: Tokens, a: str, b: str) -> float:
    high, low = sorted((luminance(getattr(tokens, a)), luminance(getattr(tokens, b))))[::-1]
    return (high + 0.05) / (low + 0.05)


@PALETTES
def test_all_text_is_legible(tokens: Tokens) -> None:
    pairs = [*product(("text", "muted", "accent"), GROUNDS), ("on_accent", "accent")]
    pairs += [(tone, f"{tone}_soft") for tone in ("added", "removed", "warn")]
    pairs += [("added", "panel"), ("removed", "ground"), ("text", "warn_soft")]

    assert {pair: contrast(tokens, *pair) for pair in pairs if contrast(tokens, *pair) < 4.5} == {}


@PALETTES
def test_fields_and_focus_stand_out(tokens: Tokens) -> None:
    for ground in ("ground", "panel"):
        assert contrast(tokens, "border", ground) >= 3
        assert contrast(tokens, "accent", ground) >= 3


@PALETTES
def test_the_style_sheet_has_every_colour(tokens: Tokens) -> None:
    assert "@" not in style_sheet(tokens).split("*/", 1)[1]


def test_our_typeface_is_used() -> None:
    assert QFontInfo(font(15)).family() == "Inter"
    assert QFontInfo(font(15)).pixelSize() == 15


def test_a_palette_is_chosen_and_kept(qapp: QApplication) -> None:
    theme = Theme("light")

    theme.choose("dark")

    assert qapp.palette().window().color() == QColor(DARK.ground)
    theme.choose("system")
    assert theme.tokens in {LIGHT, DARK, CONTRAST}


@PALETTES
def test_a_tick_is_seen_where_it_cannot_be_changed(qtbot: QtBot, tokens: Tokens) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(tokens))
    box.setChecked(True)
    box.setEnabled(False)
    box.show()

    picture = box.grab().toImage()

    shown = {picture.pixelColor(x, y).name() for x, y in product(range(4, 13), range(6, 13))}
    tones = sorted(map(luminance, shown))
    assert (tones[-1] + 0.05) / (tones[0] + 0.05) >= 3
