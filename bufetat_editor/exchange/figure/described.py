"""The figure in words."""

from __future__ import annotations

from collections.abc import Sequence


def described(hub: str, dimensions: Sequence[str]) -> str:
    """Say in one Norwegian sentence what the figure shows, for those who do not see it."""
    texts = [text for text in map(_on_one_line, dimensions) if text]
    listed = " og ".join(filter(None, (", ".join(texts[:-1]), *texts[-1:])))
    return _on_one_line(f"Figur: {hub} {listed}").rstrip(".:") + "."


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
