"""The files in `exports/`, as the program writes them: `python -m tests.helpers.exports`."""

from __future__ import annotations

import os
import random
import sys
import tempfile
from pathlib import Path

from bufetat_editor.bootstrap import open_model
from bufetat_editor.cli import run
from bufetat_editor.usecases.export_formats import FORMATS
from bufetat_editor.usecases.sending import send
from tests.helpers.seed import seed_items

FOLDER = Path(__file__).parents[2] / "exports"
_TIME = "1322697600"  # 2011-12-01T00:00:00Z, as the content
_UNIT = "Virksomhetsstyringsenheten"
_REASON = "Rettelse av skrivefeil"
_ROUND, _REGION, _DEADLINE = "Runde 1", "Region Nord", "2011-12-15"


_SEED = "Utkast 1.12.2011"
_CORRECTED = {
    "prinsipp-barnets-behov": ("psykiske sosiale", "psykiske, sosiale"),
    "oppgave-fosterhjem-rekruttering": ("fosterhjem. jf.", "fosterhjem, jf."),
    "oppgave-fosterhjem-opplaering": ("§ 2-3. 2. ledd", "§ 2-3, 2. ledd"),
    "oppgave-familieraad": ("Famileråd", "Familieråd"),
    "oppgave-utredning-smaa-kommuner": ("utreningsoppgaver", "utredningsoppgaver"),
    "oppgave-mtfc": ("institusjonstibud", "institusjonstilbud"),
    "oppgave-fosterhjem-veiledning": ("Individuelle veiledning", "Individuell veiledning"),
    "fotnoteavsnitt-2007": ("Behandllingsfosterhjem", "Behandlingsfosterhjem"),
    "fotnoteavsnitt-2010": ("PMT0", "PMTO"),
    "notat-vedlegg": ("tjenestilbud", "tjenestetilbud"),
    "notat-avsnitt-utkast": ("tilgjenglig", "tilgjengelig"),
}
"""The plain errors of the 2011 text: what is wrong in an item, and what it should be."""


def write_exports(folder: Path) -> None:
    """Write the 2011 model as a draft, sent out, approved and corrected; always the same bytes."""
    os.environ["SOURCE_DATE_EPOCH"] = _TIME
    with tempfile.TemporaryDirectory() as scratch:
        model = str(Path(scratch) / "modell.db")
        for name in ("utkast", "utsendt", "godkjent", "rettet"):
            _clear(folder / name)
        _do("new", model)
        _do("export", model, "all", "-o", str(folder / "utkast"))
        _do("export", model, "word", "--without-memo", "-o", str(folder / "utkast"))
        _do(
            *("approve", model, "Godkjent eksempel"),
            *("--meeting-date", "2011-12-01", "--case-number", "11/51625", "--author", _UNIT),
        )
        _do("export", model, "all", "-o", str(folder / "godkjent"))
        _do("export", model, "word", "--without-memo", "-o", str(folder / "godkjent"))
        texts = {item.id: item.text for item in seed_items()}
        for item, (wrong, right) in _CORRECTED.items():
            text = texts[item].replace(wrong, right)
            _do("edit", model, item, "--text", text, "--reason", _REASON, "--author", _UNIT)
        for what in ("word", "changes", "html", "pdf"):
            _do("export", model, what, "--since", _SEED, "-o", str(folder / "rettet"))
        _send(str(Path(scratch) / "utsendt.db"), folder / "utsendt")


def _send(model: str, folder: Path) -> None:
    """Send a new model to one region; ids are drawn as ever, but alike each time."""
    _do("new", model)
    desk = open_model(model, _UNIT)
    desk.draw = random.Random(_TIME).choice
    send(desk, _ROUND, [_REGION], _DEADLINE, folder)
    desk.close()


def _clear(folder: Path) -> None:
    """Make an empty folder: what lies in one is never written over."""
    folder.mkdir(parents=True, exist_ok=True)
    for ending in {one.ending for one in FORMATS.values()}:
        for file in folder.glob(f"*{ending}"):
            file.unlink()


def _do(*arguments: str) -> None:
    if code := run(list(arguments)):
        sys.exit(code)


if __name__ == "__main__":
    write_exports(FOLDER)
