"""What a package says of itself: a label and a value on each line of `bag-info.txt` (RFC 8493)."""

from __future__ import annotations

from collections.abc import Mapping

_BETWEEN = ": "


def as_lines(fields: Mapping[str, str]) -> bytes:
    """Return the file that tells these, each on a line of its own; empty ones are left out."""
    told = ((label, " ".join(value.split())) for label, value in fields.items())
    return "".join(f"{label}{_BETWEEN}{value}\n" for label, value in told if value).encode()


def in_lines(content: bytes) -> dict[str, str]:
    """Return what such a file tells; a line that begins with a space continues the one before.

    Of a label that is told twice, the last one counts.

    Raises:
        ValueError: it is no such file.
    """
    told: dict[str, str] = {}
    label = ""
    for line in content.decode().split("\n"):
        if line[:1].isspace() and label:
            told[label] = f"{told[label]} {line.strip()}".strip()
        elif line.strip():
            label, colon, value = line.partition(":")
            if not colon:
                raise ValueError(line)
            told[label] = value.strip()
    return told
