"""Proof that a model is what its log says, row by row (docs/decisions/0004).

SQLite's own check sees a damaged file, not an altered text; the chain sees any altered row. A cut
tail is seen only by holding the model against something that left the house: the hashes in an
exported file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import TypeVar

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from bufetat_editor.errors import UserError
from bufetat_editor.history.changeset import Step
from bufetat_editor.history.fingerprint import chain_hash, edition_of_content, genesis, state_hash
from bufetat_editor.phrase import Phrase, Tellable
from bufetat_editor.storage import driver, queries, rows
from bufetat_editor.storage.engine import reading
from bufetat_editor.storage.migrate import strange_triggers
from bufetat_editor.storage.store import Store

T = TypeVar("T")

_NONSENSE = (ValueError, TypeError, LookupError, AttributeError)
"""What comes of reading values that are not what they should be."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verification found.

    Attributes:
        problems: sentences for the user; none if all is well.
        notes: sentences on what is otherwise than one may think, and no problem.
        not_compared: of what the model was held against: names of the files, or their paths in a
            package, of which nothing was read that the model could tell.
    """

    changesets: int
    head_hash: str
    sqlite: str
    problems: tuple[Tellable, ...]
    notes: tuple[str, ...] = ()
    not_compared: tuple[str, ...] = ()


class Stopped(UserError):
    """Whoever asked wants no answer any more; what is proved by half is not proved."""

    sentence = "Kontrollen ble stanset før den var ferdig."


def verify(
    store: Store,
    seal: Mapping[str, str] | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> Verdict:
    """Check the file, its triggers, the chain, the head, the editions and the received files.

    Args:
        seal: the hashes of an exported file to hold the model against.
        stopped: tells that the answer is no longer wanted; that it was stopped is a problem.
    """
    changesets, head_hash, problems, notes = 0, "", list[Tellable](), list[str]()
    try:
        with reading(store.engine, store.path) as connection:
            changesets, head_hash = connection.execute(
                text(
                    "SELECT count(*), (SELECT hash FROM changeset ORDER BY id DESC LIMIT 1)"
                    " FROM changeset"
                )
            ).one()
            for check in (_file, _triggers, _chain, _head, _received):
                problems += check(connection, stopped)
        problems += _editions(store, stopped)
        if seal:
            notes += _made_of_the_same(store, seal)
            problems += () if notes else _compared(store, seal)
    except (UserError, SQLAlchemyError, *_NONSENSE) as error:
        problems.append(Phrase("Filen kan ikke leses til ende: {error}", error=error))
    return Verdict(changesets, head_hash or "", driver.version(), tuple(problems), tuple(notes))


def _made_of_the_same(store: Store, seal: Mapping[str, str]) -> Iterator[str]:
    """Whether the file is of another model with the same content, as one made of its package."""
    if seal["tmDocument"] == store.log.document_id():
        return
    same = edition_of_content(store.log.editions(), seal["tmStateHash"], seal["tmEdition"])
    if same:
        yield (
            "Filen er skrevet fra en annen modell, men innholdet er det samme som i utgaven "
            f"«{same.name}»."
        )


def _compared(store: Store, seal: Mapping[str, str]) -> Iterator[Phrase]:
    if seal["tmDocument"] != store.log.document_id():
        yield Phrase("Filen er eksportert fra en annen modell.")
        return
    number, newest = int(seal["tmChangeset"]), store.log.newest()
    if number > newest:
        yield (
            Phrase(
                "Filen er eksportert fra endring {number}, men modellen slutter ved {newest}: "
                "historikken er kuttet.",
                number=number,
                newest=newest,
            )
        )
        return
    with reading(store.engine, store.path) as connection:
        held = connection.execute(
            text("SELECT hash FROM changeset WHERE id = :id"), {"id": number}
        ).scalar_one_or_none()
    if held is None:
        yield Phrase("Endring {number}, som filen er eksportert fra, mangler.", number=number)
        return
    if held != seal["tmChangesetHash"]:
        yield Phrase("Endring {number} er en annen enn da filen ble eksportert.", number=number)
    if state_hash(store.log.state_at(number)) != seal["tmStateHash"]:
        yield Phrase(
            "Innholdet ved endring {number} er et annet enn da filen ble eksportert.", number=number
        )
    frozen = {
        edition.name: (edition.status, edition.state_hash) for edition in store.log.editions()
    }
    said = (seal["tmStatus"], seal["tmStateHash"])
    if seal["tmStatus"] != "draft" and frozen.get(seal["tmEdition"]) != said:
        yield Phrase(
            "Utgaven «{edition}» finnes ikke i modellen slik filen sier.", edition=seal["tmEdition"]
        )


def _file(connection: Connection, _: Callable[[], bool]) -> Iterator[Phrase]:
    found = [said for (said,) in connection.exec_driver_sql("PRAGMA integrity_check")]
    if found != ["ok"]:
        yield Phrase("Innholdet i filen henger ikke sammen ({count} feil).", count=len(found))


def _triggers(connection: Connection, _: Callable[[], bool]) -> Iterator[Phrase]:
    for name in sorted(strange_triggers(connection)):
        yield Phrase("Sperren «{name}» mangler eller er endret.", name=name)


def _chain(connection: Connection, stopped: Callable[[], bool]) -> Iterator[Phrase]:
    document, created = connection.execute(text("SELECT id, created FROM document")).one()
    previous, expected = genesis(document), 1
    for steps in _until(stopped, _by_changeset(connection)):
        changeset = steps[0].changeset
        if changeset.id == 1 and changeset.intent.at != created:
            yield Phrase("Tidspunktet modellen ble laget, er endret.")
        if changeset.id != expected:
            yield Phrase("Endring {number} mangler.", number=expected)
        revisions = [
            (step.before.cs if step.before else None, step.after) for step in steps if step.after
        ]
        if changeset.hash != chain_hash(previous, changeset.id, changeset.intent, revisions):
            yield Phrase("Endring {number} er ikke slik den ble skrevet.", number=changeset.id)
        previous, expected = changeset.hash, changeset.id + 1


def _until(stopped: Callable[[], bool], things: Iterable[T]) -> Iterator[T]:
    for thing in things:
        if stopped():
            raise Stopped
        yield thing


def _by_changeset(connection: Connection) -> Iterator[list[Step]]:
    steps: list[Step] = []
    for row in connection.execute(text(queries.WHOLE_HISTORY_OLDEST_FIRST)):
        step = rows.to_step(tuple(row))
        if steps and steps[0].changeset.id != step.changeset.id:
            yield steps
            steps = []
        steps.append(step)
    if steps:
        yield steps


def _head(connection: Connection, _: Callable[[], bool]) -> Iterator[Phrase]:
    for (item,) in connection.execute(text(queries.ASTRAY_HEADS)):
        yield Phrase("«{item}» er ikke slik den siste endringen sier.", item=item)
    for (number,) in connection.execute(text(queries.MISCOUNTED)):
        yield Phrase("Endring {number} er ikke hel.", number=number)
    for (item,) in connection.execute(text(queries.ORPHANS)):
        yield Phrase("«{item}» har en endring som ikke hører til noe i loggen.", item=item)


def _received(connection: Connection, stopped: Callable[[], bool]) -> Iterator[Phrase]:
    files = connection.execute(text("SELECT sha256, name, bytes, sender, at FROM received_file"))
    for sha256, name, content, _sender, _at in _until(stopped, files):
        if hashlib.sha256(content).hexdigest() != sha256:
            yield Phrase("Den mottatte filen «{name}» er ikke slik den kom.", name=name)
    for (number,) in connection.execute(text(queries.SOURCELESS)):
        yield Phrase("Filen som endring {number} kom fra, mangler.", number=number)


def _editions(store: Store, stopped: Callable[[], bool]) -> Iterator[Phrase]:
    recorded = {
        changeset.intent.record["name"]: {
            **changeset.intent.record,
            "at": changeset.intent.at,
            "by": changeset.intent.author,
            "sealed_by": changeset.id,
        }
        for changeset in store.log.changesets()
        if changeset.intent.record
    }
    editions = {edition.name: edition for edition in store.log.editions()}
    for name in sorted(recorded.keys() ^ editions.keys(), key=str):
        yield Phrase("Utgaven «{name}» og loggen stemmer ikke overens.", name=name)
    for name in _until(stopped, recorded.keys() & editions.keys()):
        edition = editions[str(name)]
        if asdict(edition) != recorded[name]:
            yield Phrase("Utgaven «{name}» er endret etter at den ble til.", name=name)
        if state_hash(store.log.state_at(edition.cs)) != edition.state_hash:
            yield Phrase("Innholdet i utgaven «{name}» er ikke det som ble frosset.", name=name)
