"""Where the caret can be in a text: Qt counts UTF-16, of which some letters take two."""

from __future__ import annotations


def length(text: str) -> int:
    """Return how long a text is to Qt."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
