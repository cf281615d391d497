"""A model that was out on a round: who answered, what they proposed, and what has changed since."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256

from bufetat_editor.domain.proposals import Account, Proposal, Remark
from bufetat_editor.domain.rounds import REGIONS
from bufetat_editor.history.receipts import Arrival, new_receipt, new_round
from bufetat_editor.history.rules import States
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import edition_record
from tests.helpers.models import file_after

ROUND, NAME, DEADLINE = "runde-1", "Runde 1", "2011-12-15"
NORTH, MIDDLE, WEST, SOUTH, SOUTH_AGAIN = (
    "mottak-nord",
    "mottak-midt",
    "mottak-vest",
    "mottak-sor",
    "mottak-sor-igjen",
)

MERGED, COLLIDING = "prinsipp-tidlig-hjelp", "prinsipp-laere-av-brukerne"
COMMENTED, UNCERTAIN = "prinsipp-kulturkompetanse", "prinsipp-lik-tilgang"
WRITER = "Saksbehandler A"
_AT = "2011-12-04T09:30:00Z"

Said = tuple[str, Proposal]
"""The id of an input, and what it proposes."""


@dataclass(frozen=True)
class File:
    """A file that came back.

    Attributes:
        region: the number of who sent it, as `REGIONS` has them.
    """

    id: str
    region: int
    name: str
    unchanged: int
    said: Sequence[Said] = field(default_factory=tuple)

    @property
    def content(self) -> bytes:
        return self.name.encode()


def consulted(desk: Desk) -> None:
    """Send the model out, let four regions answer, and write on meanwhile."""
    sent = desk.snapshot
    desk.commit("circulate", _asked(desk), record=edition_record(NAME, "circulated", sent))
    for file in files():
        receive(desk, file, sent.changeset)
    _write_on(desk)


@cache
def consulted_bytes() -> bytes:
    """The file of such a model: made once, copied by every test."""
    return file_after(consulted)


def receive(desk: Desk, file: File, base: int) -> None:
    """Take in one file."""
    digest = sha256(file.content).hexdigest()
    desk.store.received.keep(digest, file.name, file.content, REGIONS[file.region], desk.now())
    arrival = Arrival(file.name, digest, base, "form" if file.name.endswith(".xlsx") else "model")
    proposals = tuple(proposal for _, proposal in file.said)
    account = Account(file.unchanged + len(proposals), file.unchanged, proposals)
    made = new_receipt(desk.snapshot, desk.draw, f"mottaker-{file.region}", arrival, account)
    desk.commit("receive", _named(made, _names_in(made, file)), source_sha256=digest)


def _asked(desk: Desk) -> States:
    made = new_round(desk.snapshot, desk.draw, NAME, DEADLINE, REGIONS)
    names = (ROUND, *(f"mottaker-{number}" for number in range(len(REGIONS))))
    return _named(made, {one.id: name for one, name in zip(made, names, strict=True)})


def _names_in(made: States, file: File) -> dict[str, str]:
    """What the new items of a file are called, so that tests can tell which they mean."""
    receipt, *others = made
    inputs = [one for one in others if one.kind == "input"]
    names = {one.id: name for one, (name, _) in zip(inputs, file.said, strict=True)}
    for one in inputs:
        remarks = [other.id for other in others if other.parent == one.id]
        names |= {other: f"merknad-{names[one.id]}-{n}" for n, other in enumerate(remarks)}
    return {receipt.id: file.id, **names}


def _named(made: States, names: Mapping[str, str]) -> States:
    return tuple(
        replace(one, id=names[one.id], parent=names.get(one.parent or "", one.parent))
        for one in made
    )


def _write_on(desk: Desk) -> None:
    """What is reworded here after the papers went out: once beside their words, once the same."""
    for item_id, old, new in (
        (MERGED, "Bufetat skal medvirke", "Bufetat skal bidra"),
        (COLLIDING, "lære av", "høre på"),
    ):
        editing.edit(desk, item_id, desk.snapshot[item_id].text.replace(old, new))


def files() -> Iterator[File]:
    """What came back: from one region unchanged, from one twice, from the last one nothing."""
    yield File(NORTH, 0, "Tjenestemodell Runde 1 Region Nord.docx", 214, [*_north()])
    yield File(MIDDLE, 1, "Tjenestemodell Runde 1 Region Midt-Norge.xlsx", 140)
    yield File(WEST, 2, "Tjenestemodell Runde 1 Region Vest.xlsx", 128, [*_west()])
    yield File(SOUTH, 3, "Svar Region Sør.docx", 219, [*_south()])
    yield File(SOUTH_AGAIN, 3, "Svar Region Sør, rettet.docx", 218, [*_south_again()])


def _north() -> Iterator[Said]:
    mine = Proposal("changed", author=WRITER, at=_AT)
    yield (
        "innspill-nord-1",
        replace(
            mine,
            item=MERGED,
            after="Bufetat skal medvirke til at barn, ungdom, familier og enkeltpersoner får hjelp "
            "så tidlig som mulig",
            where="avsnitt 31",
        ),
    )
    remarks = (
        Remark("Kan det stå noe om samisk språk her?", WRITER, _AT),
        Remark("Enig, det bør stå.", "Saksbehandler B", "2011-12-04T10:05:00Z"),
    )
    yield (
        "innspill-nord-2",
        Proposal(
            "comment", COMMENTED, remarks=remarks, quote="kulturkompetanse", where="avsnitt 35"
        ),
    )
    yield (
        "innspill-nord-3",
        replace(
            mine,
            type="added",
            anchor="prinsipp-ses-hoeres-bekreftes",
            beside="after",
            after="Barnet skal få vite hva som skjer videre",
            where="avsnitt 44",
        ),
    )
    yield (
        "innspill-nord-4",
        replace(mine, type="removed", item="oppgave-cos", where="avsnitt 118"),
    )
    yield (
        "innspill-nord-5",
        replace(
            mine,
            type="moved",
            item="oppgave-marte-meo",
            anchor="celle-egenvalgt-familievern",
            beside="under",
            after="Marte Meo",
            where="avsnitt 119",
        ),
    )
    yield (
        "innspill-nord-6",
        replace(
            mine,
            type="not_placed",
            after="Kompetansen om samisk kultur må finnes i hele regionen.",
            certainty=41,
            where="avsnitt 120",
        ),
    )
    yield (
        "innspill-nord-7",
        replace(
            mine,
            item=COLLIDING,
            after="Bufetat skal lytte til barn, familier og enkeltpersoner",
            where="avsnitt 58",
        ),
    )


def _west() -> Iterator[Said]:
    yield (
        "innspill-vest-1",
        Proposal(
            "changed",
            "oppgave-fosterhjem-veiledning",
            after="Individuell veiledning av kommunale fosterhjem",
            manner="split",
            where="Matrise, rad 41",
        ),
    )
    yield (
        "innspill-vest-2",
        Proposal(
            "added",
            anchor="oppgave-fosterhjem-veiledning",
            beside="after",
            after="Oppfølging av kommunale fosterhjem",
            manner="split",
            where="Matrise, rad 42",
        ),
    )
    yield (
        "innspill-vest-3",
        Proposal(
            "changed",
            UNCERTAIN,
            after="Bufetat skal arbeide for at aktuelle brukere har lik tilgang til tjenestene",
            certainty=72,
            where="Prinsipper, rad 48",
        ),
    )
    yield (
        "innspill-vest-4",
        Proposal(
            "comment",
            "maalgruppe-ungdom-rus",
            remarks=(Remark("Gjelder dette også etter fylte 18 år?"),),
            where="Målgrupper, rad 7",
        ),
    )
    yield (
        "innspill-vest-5",
        Proposal(
            "not_placed",
            remarks=(Remark("Hvem har ansvaret for opplæringen?"),),
            where="Matrise, rad 60",
        ),
    )


def _south() -> Iterator[Said]:
    yield (
        "innspill-sor-1",
        Proposal("removed", "oppgave-akutteam", author=WRITER, at=_AT, where="avsnitt 112"),
    )


def _south_again() -> Iterator[Said]:
    yield from ((name.replace("sor", "sor-igjen"), proposal) for name, proposal in _south())
    yield (
        "innspill-sor-igjen-2",
        Proposal(
            "added",
            anchor="prinsipp-frivillighet",
            beside="after",
            after="Barnet skal ses, høres og bekreftes",
            manner="copied",
            author=WRITER,
            at=_AT,
            where="avsnitt 53",
        ),
    )
