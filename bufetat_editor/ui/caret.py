"""How Qt holds a text: in UTF-16, of which some letters take two, with line ends of its own."""

from __future__ import annotations

from unicodedata import normalize


def length(text: str) -> int:
    """Return how long a text is to Qt."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def plain(raw: str) -> str:
    """Return a document's raw text as it is kept, to be compared with what the model holds.

    Unlike Qt's plain text it has its hard spaces.
    """
    return normalize("NFC", raw.replace("\u2029", "\n").replace("\u2028", "\n"))
