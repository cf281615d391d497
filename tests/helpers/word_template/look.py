"""The look in a few values: letters, colours, paper. Measures are twentieths of a point."""

from __future__ import annotations

FONT = "Calibri"

INK, ACCENT, MUTED = "1C2430", "1F4E86", "5B6675"
WARNING, ADDED, REMOVED = "A1262B", "0B6B3A", "A1262B"
LINE, GROUND = "BFC6CF", "EEF2F7"

SHORT_SIDE, LONG_SIDE = 11906, 16838  # A4
MARGIN = 1361  # 2.4 cm
TOP = 1644  # air between the header's two lines and the text
TO_EDGE = 680
UPRIGHT_WIDTH = SHORT_SIDE - 2 * MARGIN
ACROSS_WIDTH = LONG_SIDE - 2 * MARGIN
