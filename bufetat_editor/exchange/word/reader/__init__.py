"""Reads a Word file that came back: what it says, what was taken out of it, what was said of it."""

from __future__ import annotations

from bufetat_editor.exchange.word.reader.reading import read_word

__all__ = ["read_word"]
