"""Colours and type: three palettes as tokens, and the one style sheet made from them."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from bufetat_editor import resources

FAMILY = "Inter"
_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")

Choice = Literal["system", "light", "dark", "contrast"]

ZOOMS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""Sizes of the text, in percent."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one palette, named by their use; `_soft` is the ground under its colour."""

    ground: str
    panel: str
    chip: str
    line: str
    border: str
    handle: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    on_accent: str
    added: str
    added_soft: str
    removed: str
    removed_soft: str
    warn: str
    warn_soft: str

    def color(self, name: str) -> QColor:
        """Return a token as a colour to paint with."""
        return QColor(getattr(self, name))


LIGHT = Tokens(
    ground="#f6f7f9",
    panel="#ffffff",
    chip="#eef1f5",
    line="#dfe3e8",
    border="#7d8896",
    handle="#c5ccd5",
    text="#1c2430",
    muted="#5b6675",
    accent="#1f5fae",
    accent_soft="#e8f0fb",
    on_accent="#ffffff",
    added="#0b6b3a",
    added_soft="#e3f4ea",
    removed="#a1262b",
    removed_soft="#fbe9e9",
    warn="#8a5a00",
    warn_soft="#fdf3dc",
)
DARK = Tokens(
    ground="#15191f",
    panel="#1c2128",
    chip="#29303a",
    line="#323a45",
    border="#76828f",
    handle="#434d5a",
    text="#e8ecf1",
    muted="#a3adba",
    accent="#7fb2f0",
    accent_soft="#22344b",
    on_accent="#10151c",
    added="#7fd6a3",
    added_soft="#17352a",
    removed="#f29a9d",
    removed_soft="#42211f",
    warn="#e6b860",
    warn_soft="#3a2f17",
)
CONTRAST = Tokens(
    ground="#000000",
    panel="#000000",
    chip="#1a1a1a",
    line="#ffffff",
    border="#ffffff",
    handle="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    accent="#ffe14d",
    accent_soft="#333000",
    on_accent="#000000",
    added="#8dffb0",
    added_soft="#00290f",
    removed="#ffb8b8",
    removed_soft="#3d0000",
    warn="#ff9a3d",
    warn_soft="#332200",
)


def chosen_palette(name: str) -> Choice:
    """Return the palette of that name; the system's if there is none."""
    return next((one for one in get_args(Choice) if one == name), "system")


class Theme(QObject):
    """The look in use; follows the system unless a palette is chosen.

    Attributes:
        zoom: size of the text on the pages, in percent.
    """

    changed = Signal()

    def __init__(
        self, choice: Choice = "system", zoom: int = 100, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.choice: Choice = choice
        self.zoom = zoom if zoom in ZOOMS else 100
        self.tokens = self._tokens()
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    def choose(self, choice: Choice) -> None:
        """Use a palette, or follow the system."""
        self.choice = choice
        self.apply()

    def step_zoom(self, direction: int) -> None:
        """Make the text larger (1), smaller (-1) or of its usual size (0)."""
        index = ZOOMS.index(self.zoom if direction else 100) + direction
        self.zoom = ZOOMS[max(0, min(index, len(ZOOMS) - 1))]
        self.changed.emit()

    def zoomed(self, pixels: float) -> int:
        """Return a measure at the size of the text."""
        return round(pixels * self.zoom / 100)

    def apply(self) -> None:
        """Dress the application."""
        self.tokens = self._tokens()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self.tokens))
            if app.styleSheet() != (sheet := style_sheet(self.tokens)):  # reading one takes time
                app.setStyleSheet(sheet)
        self.changed.emit()

    def _tokens(self) -> Tokens:
        hints = QApplication.styleHints()
        match self.choice:
            case "light":
                return LIGHT
            case "dark":
                return DARK
            case "contrast":
                return CONTRAST
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT

    def _on_system_changed(self) -> None:
        if self.choice == "system":
            self.apply()


def load_fonts(app: QApplication) -> None:
    """Make our own typeface the application's, so that it looks the same on every machine."""
    for weight in _WEIGHTS:
        QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{FAMILY}-{weight}.otf")))
    app.setFont(font(14))
    # On Windows the application's font does not reach these by itself.
    for kind in ("QMenu", "QMenuBar", "QHeaderView", "QAbstractItemView", "QToolTip"):
        size = 13 if kind == "QToolTip" else 14
        QApplication.setFont(font(size), kind)  # type: ignore[arg-type]  # it takes text


def font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return our typeface in a size."""
    made = QFont(FAMILY)
    made.setPixelSize(round(pixels))
    made.setWeight(weight)
    # Unhinted letters look and measure the same on every machine.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def style_sheet(tokens: Tokens) -> str:
    """Return the style sheet with a palette's colours in it."""
    values = {token.name: getattr(tokens, token.name) for token in fields(tokens)}
    tone = "light" if QColor(tokens.ground).lightness() > 127 else "dark"
    values["arrow"] = resources.path(f"styles/arrow-{tone}.svg").as_posix()
    values["check"] = resources.path(f"styles/check-{tone}.svg").as_posix()
    return re.sub(
        r"@(\w+)", lambda match: values[match.group(1)], resources.text("styles/window.qss")
    )


def palette(tokens: Tokens) -> QPalette:
    """Return the palette for all that the style draws by itself."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.ground,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.panel,
        QPalette.ColorRole.AlternateBase: tokens.chip,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.Button: tokens.panel,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.ToolTipBase: tokens.text,
        QPalette.ColorRole.ToolTipText: tokens.panel,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.Mid: tokens.line,
    }
    for role, color in roles.items():
        made.setColor(role, QColor(color))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor(tokens.muted))
    return made
