"""The page of a round, to be tried."""

from __future__ import annotations

from tests.ui.round_page import answered, page, screen

__all__ = ["answered", "page", "screen"]
