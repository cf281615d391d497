"""A model that was sent out to two regions, and the files that they got."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bufetat_editor.usecases.sending import send
from tests.helpers.models import desk_on, seeded_bytes

ROUND = "Runde 1"
NORTH, WEST = "Region Nord", "Region Vest"
DEADLINE = "2011-12-15"


@dataclass(frozen=True)
class SentOut:
    """What there is after sending.

    Attributes:
        model: the bytes of the model's file.
        files: the papers' bytes by name.
    """

    model: bytes
    files: Mapping[str, bytes]

    def paper(self, of: str, ending: str) -> str:
        """The name of a recipient's answerable paper: the workbook, or the Word copy."""
        return next(
            name
            for name in self.files
            if of in name and name.endswith(ending) and "ølgenotat" not in name
        )


@cache
def sent_out() -> SentOut:
    """Made once, copied by every test."""
    with TemporaryDirectory() as folder:
        model, papers = Path(folder, "modell.db"), Path(folder, "ut")
        model.write_bytes(seeded_bytes())
        with closing(desk_on(model)) as desk:
            sent = send(desk, ROUND, (NORTH, WEST), DEADLINE, papers)
        return SentOut(model.read_bytes(), {file.name: file.read_bytes() for file in sent.files})


def put(folder: Path, of: str, ending: str) -> Path:
    """Lay a recipient's paper in a folder, as it comes back untouched."""
    name = sent_out().paper(of, ending)
    path = folder / name
    path.write_bytes(sent_out().files[name])
    return path
