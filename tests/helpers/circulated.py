"""A model that was sent out to two regions, their papers, and what people do to these."""

from __future__ import annotations

import io
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import load_workbook

from bufetat_editor.exchange.circulation import Paper
from bufetat_editor.usecases.export_names import circulated_name
from bufetat_editor.usecases.papers import ENDINGS
from bufetat_editor.usecases.sending import send
from tests.exchange.packages import changed, packed, parts_of
from tests.helpers.models import desk_on, seeded_bytes

TITLE = "Bufetats tjenestemodell"
ROUND, DEADLINE = "Runde 1", "2011-12-15"
NORTH, WEST = "Region Nord", "Region Vest"

WORDED = "prinsipp-ses-hoeres-bekreftes"
WORDS, OTHER_WORDS = "Barnet skal ses, høres og bekreftes", "Barnet skal ses, høres og bli trodd"

_PROPERTIES, _SEAL = "docProps/custom.xml", "customXml/item1.xml"


@dataclass(frozen=True)
class SentOut:
    """What there is after sending.

    Attributes:
        model: the bytes of the model's file.
        papers: the bytes of each file by its name.
    """

    model: bytes
    papers: Mapping[str, bytes]


@cache
def sent_out() -> SentOut:
    """Made once, copied by every test."""
    with TemporaryDirectory() as folder:
        model = Path(folder, "modell.db")
        model.write_bytes(seeded_bytes())
        with closing(desk_on(model)) as desk:
            sent = send(desk, ROUND, (NORTH, WEST), DEADLINE, Path(folder, "ut"))
        return SentOut(model.read_bytes(), {file.name: file.read_bytes() for file in sent.files})


def name_of(to: str, paper: Paper) -> str:
    """What the file of a paper is called."""
    return circulated_name(TITLE, ROUND, to, paper) + ENDINGS[paper]


def paper(to: str = NORTH, which: Paper = "model") -> bytes:
    """A paper as it was sent."""
    return sent_out().papers[name_of(to, which)]


def put(folder: Path, content: bytes, name: str = "Svar fra oss.docx") -> Path:
    """Lay a file in a folder, as it comes back."""
    path = folder / name
    path.write_bytes(content)
    return path


def untouched(folder: Path, to: str = NORTH, which: Paper = "model") -> Path:
    """Lay a paper in a folder as it was sent, under the name that it was sent by."""
    return put(folder, paper(to, which), name_of(to, which))


def reworded(content: bytes, old: str = WORDS, new: str = OTHER_WORDS) -> bytes:
    """A Word file in which somebody typed other words while nothing was tracked."""
    text = parts_of(content)["word/document.xml"].decode()
    assert text.count(old) == 1
    return changed(content, {"word/document.xml": text.replace(old, new).encode()})


def replied(content: bytes, item: str, **replies: str) -> bytes:
    """A reply form in which somebody wrote.

    Args:
        item: id of the item that the row is about.
        replies: what was written in the columns that are called so.
    """
    book = load_workbook(io.BytesIO(content))
    for sheet in book.worksheets:
        headings: list[str] = []
        for row in sheet.iter_rows():
            values = [str(cell.value) for cell in row]
            headings = values if "Id" in values else headings
            if headings and values[headings.index("Id")] == item:
                for name, words in replies.items():
                    row[headings.index(name)].value = words
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def unpropertied(content: bytes) -> bytes:
    """A Word file from which a program took the properties that it does not know."""
    properties = parts_of(content)[_PROPERTIES].replace(b'name="tm', b'name="x')
    return changed(content, {_PROPERTIES: properties})


def cleaned(content: bytes) -> bytes:
    """A Word file from which a program took all that people do not see."""
    return changed(unpropertied(content), {_SEAL: b"<tom/>"})


def nameless(content: bytes) -> bytes:
    """The same without what people see at the top of the page."""
    parts = {
        name: b'<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
        if name.startswith("word/header")
        else part
        for name, part in parts_of(cleaned(content)).items()
    }
    return packed(*parts.items())
