"""A draft that was sent out to three regions, and what came back: two Word files and an Excel one.

Each file says what people say of a draft. Two want other words in the same sentence, and one wrote
into a text box that belongs to nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bufetat_editor.exchange.circulation import Paper
from bufetat_editor.usecases.papers import ENDINGS
from bufetat_editor.usecases.sending import send
from tests.exchange.word.editing import add, comment, edited, remove, reword, text_box
from tests.helpers.circulated import DEADLINE, ROUND, name_of, replied
from tests.helpers.models import desk_on, seeded_bytes

NORTH, WEST, SOUTH = "Region Nord", "Region Vest", "Region Sør"
ANSWERED_BY: Mapping[str, Paper] = {NORTH: "model", WEST: "form", SOUTH: "model"}

JOINED, COMMENTED, NEIGHBOUR = (
    "prinsipp-tidlig-hjelp",
    "prinsipp-kulturkompetanse",
    "prinsipp-mangfold",
)
SUPERFLUOUS, VOLUNTARY, LEARNT = (
    "prinsipp-kollektiv-individuell",
    "prinsipp-frivillighet",
    "prinsipp-laere-av-brukerne",
)
TASK, HOMELESS_BESIDE = "oppgave-marte-meo", "prinsipp-tildelte-rammer"

ADDED = "Tjenestene skal finnes på samisk"
HOMELESS = "Vi savner noe om bemanning i familievernet."


@dataclass(frozen=True)
class Returned:
    """What there is when all have answered.

    Attributes:
        model: the bytes of the model's file, which knows of no answer yet.
        files: the bytes of each file that came back, by the name that people gave it.
    """

    model: bytes
    files: Mapping[str, bytes]


@cache
def returned() -> Returned:
    """Made once, copied by every test."""
    with TemporaryDirectory() as folder:
        model = Path(folder, "modell.db")
        model.write_bytes(seeded_bytes())
        with closing(desk_on(model)) as desk:
            sent = send(desk, ROUND, tuple(ANSWERED_BY), DEADLINE, Path(folder, "ut"))
        papers = {file.name: file.read_bytes() for file in sent.files}
        return Returned(model.read_bytes(), answers_on(papers))


def answers_on(papers: Mapping[str, bytes]) -> dict[str, bytes]:
    """What the three make of the papers that they were sent, by the name that they give it."""
    written = {NORTH: _north, WEST: _west, SOUTH: _south}
    return {
        f"Svar fra {region}{ENDINGS[paper]}": written[region](papers[name_of(region, paper)])
        for region, paper in ANSWERED_BY.items()
    }


def _north(docx: bytes) -> bytes:
    return edited(
        docx,
        reword(JOINED, "tidligst mulig i en problemutvikling", "så tidlig som mulig"),
        add(NEIGHBOUR, ADDED),
        text_box(HOMELESS_BESIDE, HOMELESS),
    )


def _south(docx: bytes) -> bytes:
    return edited(
        docx,
        reword(JOINED, "medvirke til", "arbeide for"),
        comment(COMMENTED, "god", "Hva er godt nok?", "Bør defineres."),
        remove(SUPERFLUOUS),
    )


def _west(xlsx: bytes) -> bytes:
    told = replied(
        xlsx,
        LEARNT,
        Type="Ny ordlyd",
        **{"Forslag til ny tekst": "Bufetat skal lytte til og lære av alle brukere"},
    )
    told = replied(told, VOLUNTARY, Type="Fjernes", Kommentar="Dekkes av punktet før.")
    return replied(told, TASK, Type="Kommentar", Kommentar="Finnes ikke i vår region.")
