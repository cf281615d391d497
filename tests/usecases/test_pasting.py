"""What was copied elsewhere is read as lines."""

from __future__ import annotations

from bufetat_editor.usecases.pasting import PastedLine, pasted_lines


def test_lines_are_read_from_the_clipboard() -> None:
    assert pasted_lines("En\nto", "<p>En</p><p>to</p>") == (
        PastedLine(0, "En"),
        PastedLine(0, "to"),
    )
