"""What was chosen the last time something was exported."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bufetat_editor.ui.export_folder import export_folder
from bufetat_editor.ui.remembered import chosen


@dataclass(frozen=True, slots=True)
class ExportHabits:
    """What the export dialog begins with.

    Attributes:
        template: what Word files are made from; none for the program's own.
        format: empty if none was chosen yet.
    """

    folder: Path
    template: Path | None = None
    format: str = ""
    with_memo: bool = True
    opens_folder: bool = True


def export_habits() -> ExportHabits:
    """Return what is remembered; what nobody chose is the program's own choice."""
    held = chosen()
    return ExportHabits(
        export_folder(),
        held.template,
        held.export_format,
        held.export_memo,
        held.export_opens_folder,
    )
