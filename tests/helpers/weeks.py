"""Some weeks of work on a model: one of every kind of change, by two persons.

It touches only what the small model has too, so that both can be worked on alike.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history import edits, footnotes, levels
from bufetat_editor.history.changeset import Changeset, Intent, Step
from bufetat_editor.history.order import FIRST
from bufetat_editor.history.rules import States
from tests.helpers.seed import seed, written

AUTHORS = ("Saksbehandler A", "Saksbehandler B")
_FIRST_DAY = datetime(2012, 1, 9, 8, 30, tzinfo=UTC)

_SMALL = """
notat-til notat-dato notat-kopi notat-saksnr notat-fra notat-saksbehandler notat-vedlegg
notat-avsnitt-innspill notat-punkt-maalgrupper notat-punkt-styringsaksen
notat-avsnitt-kvalitetssikring notat-konklusjon-oppdatert
dim-virkningsfulle dim-trygge-sikre dim-brukerinnflytelse dim-samordning
dim-ressursutnyttelse dim-tilgjengelighet
prinsipp-overordnet prinsipp-trygge-oppvekst prinsipp-tidlig-hjelp
prinsipp-barn-foerst-familievern prinsipp-ressurser-styrkes prinsipp-tilbud-der-de-bor
prinsipp-etisk-bevissthet prinsipp-kunnskapsgrunnlag
avsnitt-tilbud-inndeling kategori-lovpaalagt kategori-foeringer kategori-egenvalgt
maalgruppe-barn-omsorg maalgruppe-barn-atferd maalgruppe-ungdom-rus
avsnitt-styring-funksjon avsnitt-styring-eksempel funksjon-eksempel
kolonne-barnevern kolonne-familievern
celle-lovpaalagt-familievern celle-foeringer-barnevern
oppgave-fosterhjem-rekruttering oppgave-fosterhjem-opplaering
deloppgave-fortsatt-foreldre deloppgave-ser-du-meg
oppgave-hva-med-oss oppgave-familienettet
oppgave-cos oppgave-marte-meo oppgave-lokalt-hjelpeapparat
fotnoteavsnitt-2006 fotnoteavsnitt-2011
"""
"""What the small model keeps, with all that it stands under."""

Act = Callable[[Snapshot], States]


@cache
def small() -> Snapshot:
    """A model cut out of that of 2011: one or two of everything."""
    whole = seed()
    chosen = _SMALL.split()
    kept = {*chosen, *(above.id for item in chosen for above in whole.ancestors(item))}
    return written(tuple(item for item in whole if item.id in kept), 1)


def worked_on(before: Snapshot) -> tuple[Snapshot, tuple[Step, ...]]:
    """The model as the work left it, and the steps of the work."""
    return done(before, _ACTS)


def done(before: Snapshot, acts: Iterable[Act]) -> tuple[Snapshot, tuple[Step, ...]]:
    """The model after some acts, by one person and the other in turn, and the steps of them."""
    now = before
    steps: list[Step] = []
    for n, act in enumerate(acts):
        number = now.changeset + 1
        at = (_FIRST_DAY + timedelta(hours=5 * n)).strftime("%Y-%m-%dT%H:%M:%SZ")
        made = Changeset(number, Intent("edit", AUTHORS[n % 2], at), "")
        states = [replace(state, cs=number) for state in act(now)]
        steps += [Step(made, now.get(state.id), state) for state in states]
        now = now.with_states(number, states)
    return now, tuple(steps)


def reword(item: str, before: str, after: str) -> Act:
    return lambda now: edits.edit(now, item, now[item].text.replace(before, after))


def add(item: str, kind: str, parent: str, after: str, text: str) -> Act:
    return lambda now: edits.add(
        now, draw(), parent=parent, kind=kind, text=text, after=after, item_id=item
    )


def move(item: str, parent: str, after: str) -> Act:
    return lambda now: edits.move(now, item, parent=parent, after=after)


def remove(item: str) -> Act:
    return lambda now: edits.remove(now, item)


def call(item: str, text: str) -> Act:
    return lambda now: footnotes.new_footnote(now, draw(), item, text)


def indent(item: str) -> Act:
    return lambda now: levels.indent(now, item)


def _add_row(now: Snapshot) -> States:
    """A row for the new category, with a task in one of its cells."""
    fields = {"category": "kategori-proevetid"}
    row, *cells = edits.add(
        now,
        draw(),
        parent="matrise",
        kind="matrix_row",
        text="Oppgaver etaten prøver ut",
        fields=fields,
        item_id="rad-proevetid",
    )
    later = now.with_states(now.changeset, (row, *cells))
    task = edits.add(
        later, draw(), parent=cells[0].id, kind="task", text="Prøve ut hjemmebesøk på kveldstid"
    )
    return (row, *cells, *task)


def draw() -> Callable[[str], str]:
    return random.Random(2011).choice


_ACTS: tuple[Act, ...] = (
    reword("notat-dato", "1.12.2011", "13.1.2012"),
    reword("notat-punkt-styringsaksen", "funksjon", "og dens funksjon"),
    add(
        "avsnitt-dette-er-nytt",
        *("paragraph", "notat", "notat-punktliste-endringer"),
        "Endringene siden forrige utgave er merket i vedlegget.",
    ),
    remove("notat-avsnitt-kvalitetssikring"),
    reword("dim-samordning", "være samordnet", "henge sammen"),
    reword("prinsipp-tidlig-hjelp", "tidligst mulig", "så tidlig som mulig"),
    add(
        "prinsipp-barnets-syn",
        *("principle", "gruppe-god-praksis", "prinsipp-tidlig-hjelp"),
        "Barn skal få si hva de mener, jf. bvl. § 6-3, før noe blir bestemt",
    ),
    remove("prinsipp-ressurser-styrkes"),
    move("prinsipp-barn-foerst-familievern", "gruppe-god-praksis", FIRST),
    reword("prinsipp-etisk-bevissthet", "høy", "god og levende"),
    move("prinsipp-etisk-bevissthet", "gruppe-god-praksis", "prinsipp-tilbud-der-de-bor"),
    reword("gruppe-kompetanse", "kompetanse", "kunnskap"),
    call("prinsipp-tidlig-hjelp", "Om tidlig hjelp, se rundskriv Q-16/2007."),
    remove("maalgruppe-barn-atferd"),
    reword("oppgave-fosterhjem-rekruttering", "§ 2-3, 2.", "§ 2-3, 3."),
    move("oppgave-fosterhjem-opplaering", "celle-lovpaalagt-barnevern", FIRST),
    remove("oppgave-marte-meo"),
    move("oppgave-cos", "celle-egenvalgt-familievern", "oppgave-lokalt-hjelpeapparat"),
    indent("oppgave-familienettet"),
    add(
        "oppgave-nettside",
        *("task", "celle-egenvalgt-familievern", "oppgave-cos"),
        "Svare på spørsmål på nett",
    ),
    add(
        "kategori-proevetid",
        *("service_category", "kategorier", "kategori-egenvalgt"),
        "Oppgaver etaten prøver ut",
    ),
    _add_row,
    reword("fotnoteavsnitt-2011", "høy kvalitet", "god kvalitet"),
)
