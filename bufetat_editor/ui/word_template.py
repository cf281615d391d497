"""What Word files are made from, as it was last chosen."""

from __future__ import annotations

from pathlib import Path

from bufetat_editor.errors import UserError


def word_template() -> Path | None:
    """Return the template that was last chosen; none for the program's own."""
    from bufetat_editor.settings import load_settings

    try:
        remembered = load_settings().word_template
    except UserError:
        remembered = ""
    return Path(remembered) if remembered else None
