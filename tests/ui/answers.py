"""Files that come back, and what the window tells of those that were taken in."""

from __future__ import annotations

from pathlib import Path

from docx import Document

from bufetat_editor.domain.rounds import Receipt, rounds
from bufetat_editor.ui.dialogs.arrivals import ArrivalsDialog
from bufetat_editor.ui.history_text import HistoryText
from tests.exchange.packages import changed, parts_of
from tests.helpers.circulated import NORTH, untouched
from tests.helpers.screen import Screen

DOCUMENT = "word/document.xml"


def receipts(screen: Screen) -> tuple[Receipt, ...]:
    """What the window knows to be taken in, the last one last."""
    (only,) = rounds(screen.window.session.standing.snapshot)
    return only.receipts


def take(screen: Screen, *files: Path) -> None:
    """Take files in, until nothing is under way."""
    screen.window.receiving.take(files)
    screen.settle()


def reworded(folder: Path) -> Path:
    """A Word copy that came back with another wording."""
    path = untouched(folder, NORTH)
    document = parts_of(path.read_bytes())[DOCUMENT].replace(b"gis prioritet", b"gis forrang")
    path.write_bytes(changed(path.read_bytes(), {DOCUMENT: document}))
    return path


def nameless(folder: Path) -> Path:
    """A document that does not tell where it comes from."""
    path = folder / "Innspill.docx"
    document = Document()
    document.add_paragraph("Vi savner noe om samisk språk.")
    document.save(str(path))
    return path


def listed(screen: Screen) -> ArrivalsDialog:
    """The list of files that is shown."""
    (dialog,) = [one for one in screen.window.findChildren(ArrivalsDialog) if one.isVisible()]
    return dialog


def told(dialog: ArrivalsDialog) -> list[str]:
    texts = dialog.findChildren(HistoryText)
    return [text.accessibleName() for text in texts]
