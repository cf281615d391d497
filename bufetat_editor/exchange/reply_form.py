"""The reply form: what the workbook holds in which recipients answer, before any format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bufetat_editor.domain.numbering import numbers
from bufetat_editor.exchange.blocks import Document, Matrix, Paragraph, Row, wording
from bufetat_editor.exchange.furniture import norwegian_date
from bufetat_editor.exchange.register import Column
from bufetat_editor.exchange.returned import Wish
from bufetat_editor.exchange.subject import Subject

ID = Column("Id", 36, is_hidden=True)
NUMBER = Column("Nummer", 9)
WORDS = Column("Tekst", 48)
TYPE = Column("Type", 15)
COMMENT = Column("Kommentar", 36)
PROPOSAL = Column("Forslag til ny tekst", 44)
REPLIES = (TYPE, COMMENT, PROPOSAL)
"""The columns that a recipient writes in."""

_CATEGORY, _AREA = Column("Kategori", 22), Column("Tjenesteområde", 16)
_SECTION, _GROUP = Column("Del", 22), Column("Gruppe", 22)
PLACES = (_CATEGORY, _AREA, _SECTION, _GROUP)
"""The columns that say where in the model a row belongs; a sheet has some of them."""

INVITATION = "Nytt punkt? Skriv det i «Forslag til ny tekst»."
"""Stands for a text where something new can be proposed."""

WISHES: Mapping[str, Wish] = MappingProxyType(
    {
        "Kommentar": "comment",
        "Ny ordlyd": "changed",
        "Nytt punkt": "added",
        "Fjernes": "removed",
        "Flyttes": "moved",
        "Ingen merknad": "none",
    }
)
"""What can be chosen in the column for the type, and what it asks for."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One row: an item to answer to, or room for something new.

    Attributes:
        item: id of the item; of what it would stand under, where there is room for a new one.
        places: one text for each column of places.
        text: the wording; empty where there is room for something new.
        is_below: it is a sub-entry of the one above.
    """

    item: str
    number: str
    places: tuple[str, ...]
    text: str
    is_below: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with a row for each item that has words.

    Attributes:
        places: the columns that say where in the model a row belongs.
    """

    name: str
    places: tuple[Column, ...]
    rows: tuple[Asked, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns from left to right."""
        return (ID, NUMBER, *self.places, WORDS, *REPLIES)


@dataclass(frozen=True, slots=True)
class ReplyForm:
    """The workbook.

    Attributes:
        title: what stands on top of the sheet to read first.
        facts: which round it belongs to and the like, each with what it is called.
        steps: how to answer.
        model: the model itself, which general remarks are about: its id and its title.
        sheets: those to answer on.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    steps: tuple[str, ...]
    model: tuple[str, str]
    sheets: tuple[Sheet, ...]


def reply_form(subject: Subject, document: Document) -> ReplyForm:
    """Return the form for a subject that has been composed to this document."""
    filler = _Filler(subject)
    return ReplyForm(
        f"Innspill til {subject.seal.title}",
        tuple(_facts(subject)),
        tuple(_steps(subject)),
        (document.model.item, wording(document.model.title.runs)),
        (filler.tasks(document), filler.principles(), filler.target_groups()),
    )


def _facts(subject: Subject) -> Iterator[tuple[str, str]]:
    if circulation := subject.circulation:
        yield "Runde", circulation.name
        yield "Til", circulation.to
        yield "Frist", norwegian_date(circulation.deadline)
    yield "Utgave", subject.seal.edition


def _steps(subject: Subject) -> Iterator[str]:
    yield (
        "Arkene «Matrise», «Prinsipper» og «Målgrupper» har ett punkt på hver rad. "
        "Svar på raden til det punktet innspillet gjelder."
    )
    yield (
        f"Velg i kolonnen «{TYPE.heading}» hva innspillet er, og begrunn det i «{COMMENT.heading}»."
    )
    yield (
        f"Skriv hele den nye ordlyden i «{PROPOSAL.heading}» når et punkt bør lyde annerledes. "
        "La teksten i modellen stå."
    )
    yield (
        "Nye punkter foreslås på radene i kursiv, én rad for hvert sted i modellen. "
        "Sett inn flere rader hvis det trengs."
    )
    yield (
        "Punkter uten svar regnes som uten merknad. Rader kan sorteres og filtreres, "
        "og alle kan bruke Excels egne merknader."
    )
    if circulation := subject.circulation:
        deadline = norwegian_date(circulation.deadline)
        yield f"Lagre filen som Excel-arbeidsbok (.xlsx), og send den tilbake innen {deadline}."


class _Filler:
    def __init__(self, subject: Subject) -> None:
        self._snapshot = subject.snapshot
        self._numbers = numbers(subject.snapshot)

    def tasks(self, document: Document) -> Sheet:
        matrices = document.model.matrices
        rows = (asked for matrix in matrices for row in matrix.rows for asked in _in(matrix, row))
        return Sheet("Matrise", (_CATEGORY, _AREA), tuple(rows))

    def principles(self) -> Sheet:
        return Sheet("Prinsipper", (_SECTION, _GROUP), tuple(self._principles()))

    def _principles(self) -> Iterator[Asked]:
        for item in self._snapshot.of_kind("overarching_principle", "principle_group"):
            above = next(self._snapshot.ancestors(item.id)).text
            if item.kind == "principle_group":
                yield from self._family(item.id, (above, item.text))
            elif item.text:
                yield Asked(item.id, "", (above, ""), item.text)

    def target_groups(self) -> Sheet:
        categories = self._snapshot.of_kind("target_category")
        rows = (row for one in categories for row in self._family(one.id, (one.text,)))
        return Sheet("Målgrupper", (_CATEGORY,), tuple(rows))

    def _family(self, parent: str, places: tuple[str, ...]) -> Iterator[Asked]:
        for item in self._snapshot.children(parent):
            if item.text:
                yield Asked(item.id, self._numbers.get(item.id, ""), places, item.text)
        yield Asked(parent, "", places, "")


def _in(matrix: Matrix, row: Row) -> Iterator[Asked]:
    for column, cell in zip(matrix.columns, row.cells, strict=True):
        places = (wording(row.label.runs), wording(column.label.runs))
        yield from (_task(task, places) for task in cell.tasks if wording(task.runs))
        if cell.item:
            yield Asked(cell.item, "", places, "")


def _task(task: Paragraph, places: tuple[str, ...]) -> Asked:
    return Asked(task.item or "", task.number or "", places, wording(task.runs), task.is_below)
