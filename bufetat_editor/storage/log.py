"""The log: the only way to write content, and every way to read it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from sqlalchemy import Connection, Engine, TextClause, bindparam, insert, select, text

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import Overtaken, UnknownMoment
from bufetat_editor.history.changeset import Changeset, Edition, Intent, ItemStep, Step
from bufetat_editor.history.fingerprint import chain_hash, genesis
from bufetat_editor.history.wordings import Wording
from bufetat_editor.storage import queries, rows, schema
from bufetat_editor.storage.engine import reading, writing

_PORTION = 200
_AFTER_ALL = 2**63 - 1

# Made once: building a statement costs as much as running it.
_END = text("SELECT id, hash FROM changeset ORDER BY id DESC LIMIT 1")
_CHANGESET = insert(schema.changeset)
_REVISION = insert(schema.revision)
_WORDINGS = text(queries.WORDINGS)
_CHANGES_OF = text(queries.CHANGES_OF).bindparams(bindparam("changesets", expanding=True))
_HISTORIES = text(queries.ITEM_HISTORIES).bindparams(bindparam("items", expanding=True))


class Log:
    """The append-only log of one model.

    Args:
        engine: on the model's file.
        path: the file, for what is told of it.
    """

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path

    def commit(
        self, intent: Intent, states: Sequence[Item], *, right_after: int | None = None
    ) -> Changeset:
        """Write one changeset and the new states it gives; all of it or nothing.

        Args:
            states: planned states in writing order, each with the changeset it was planned from.
            right_after: the changeset that must be the newest, for a plan that holds only if
                nobody has written anything since; none for one that others' plans do not disturb.

        Raises:
            Overtaken: one of the items has a newer state than it was planned from, or something
                was written since.
            UserError: the file is busy, read-only or damaged, or the disk is full.
        """
        with writing(self._engine, self._path) as connection:
            number, previous = self._end(connection)
            if right_after not in {None, number}:
                raise Overtaken
            revisions = [(state.cs or None, state) for state in states]
            sealed = chain_hash(previous, number + 1, intent, revisions)
            changeset = Changeset(number + 1, intent, sealed)
            connection.execute(_CHANGESET, rows.from_changeset(changeset, len(revisions)))
            if states:
                connection.execute(_REVISION, [rows.from_item(one, changeset.id) for one in states])
            return changeset

    def _end(self, connection: Connection) -> tuple[int, str]:
        """The newest changeset's number and hash."""
        last = connection.execute(_END).first()
        if last:
            return last.id, last.hash
        document = connection.execute(select(schema.document.c.id)).scalar_one()
        return 0, genesis(document)

    def newest(self) -> int:
        """Return the newest changeset's number."""
        with reading(self._engine, self._path) as connection:
            return self._end(connection)[0]

    def head(self) -> Snapshot:
        """Return the tree as it is now."""
        with reading(self._engine, self._path) as connection:
            number, _ = self._end(connection)
            found = connection.execute(text(queries.HEAD))
            return Snapshot(number, (rows.to_item(tuple(row)) for row in found))

    def state_at(self, changeset: int) -> Snapshot:
        """Return the tree as it was after a changeset.

        Raises:
            UnknownMoment: there is no such changeset.
        """
        with reading(self._engine, self._path) as connection:
            if not 1 <= changeset <= self._end(connection)[0]:
                raise UnknownMoment(name=changeset)
            found = connection.execute(text(queries.STATE_AT), {"at": changeset})
            return Snapshot(changeset, (rows.to_item(tuple(row)) for row in found))

    def slide(self, snapshot: Snapshot, changeset: int) -> Snapshot:
        """Return the tree at another changeset, reading only what was changed between.

        Raises:
            UnknownMoment: there is no such changeset.
        """
        a, b = sorted((snapshot.changeset, changeset))
        span = {"a": a, "b": b}
        with reading(self._engine, self._path) as connection:
            if not 1 <= changeset <= self._end(connection)[0]:
                raise UnknownMoment(name=changeset)
            changed = set(connection.execute(text(queries.CHANGED_BETWEEN), span).scalars())
            found = connection.execute(text(queries.STATES_OF), span | {"at": changeset})
            states = [rows.to_item(tuple(row)) for row in found]
        not_made_yet = changed - {state.id for state in states}
        return snapshot.without(changeset, not_made_yet).with_states(changeset, states)

    def steps(self, changeset: int) -> list[Step]:
        """Return what a changeset did to each item."""
        return self._steps(text(queries.CHANGES), {"cs": changeset})

    def steps_of(self, changesets: Collection[int]) -> dict[int, list[ItemStep]]:
        """Return what each of several changesets did to each item, by its number."""
        found = defaultdict[int, list[ItemStep]](list)
        for step in self._steps_of_several(_CHANGES_OF, "changesets", changesets):
            found[step.changeset.id].append(step)
        return dict(found)

    def steps_between(self, a: int, b: int) -> list[Step]:
        """Return what was done after the earlier of two changesets up to the later, oldest first.

        Args:
            a, b: in any order.
        """
        earlier, later = sorted((a, b))
        return self._steps(text(queries.CHANGES_BETWEEN), {"a": earlier, "b": later})

    def history(self, item: str | None = None) -> list[Step]:
        """Return an item's whole life, or all that was ever done; newest first."""
        if item is None:
            return self._steps(text(queries.WHOLE_HISTORY), {})
        return self._steps(text(queries.ITEM_HISTORY), {"item": item})

    def histories(self, items: Collection[str]) -> dict[str, list[ItemStep]]:
        """Return the whole lives of several items by their ids, each newest first."""
        found = defaultdict[str, list[ItemStep]](list)
        for step in self._steps_of_several(_HISTORIES, "items", items):
            found[step.after.id].append(step)
        return dict(found)

    def _steps_of_several(
        self, query: TextClause, name: str, values: Collection[str | int]
    ) -> list[ItemStep]:
        if not values:
            return []
        with reading(self._engine, self._path) as connection:
            found = connection.execute(query, {name: [*values]})
            return [rows.to_item_step(tuple(row)) for row in found]

    def _steps(self, query: TextClause, values: dict[str, object]) -> list[Step]:
        with reading(self._engine, self._path) as connection:
            return [rows.to_step(tuple(row)) for row in connection.execute(query, values)]

    def changesets(self, author: str | None = None) -> Iterator[Changeset]:
        """Yield changesets, newest first; read in portions, so that the first ones come at once.

        Args:
            author: whose; everyone's if none.
        """
        below = self.newest() + 1
        while below > 1:
            with reading(self._engine, self._path) as connection:
                values = {"author": author, "below": below, "n": _PORTION}
                portion = connection.execute(text(queries.CHANGESETS), values).all()
            if not portion:
                return
            yield from (rows.to_changeset(tuple(row)) for row in portion)
            below = portion[-1].id

    def wordings(self) -> Iterator[Wording]:
        """Yield what items read and once read, newest first; in portions, as `changesets`."""
        below = _AFTER_ALL
        while True:
            with reading(self._engine, self._path) as connection:
                values = {"below": below, "n": _PORTION}
                portion = [tuple(row) for row in connection.execute(_WORDINGS, values)]
            for row in portion:
                yield rows.to_wording(row)
            if len(portion) < _PORTION:
                return
            below = portion[-1][-1]

    def changeset(self, number: int) -> Changeset:
        """Return one changeset."""
        with reading(self._engine, self._path) as connection:
            values = {"author": None, "below": number + 1, "n": 1}
            return rows.to_changeset(
                tuple(connection.execute(text(queries.CHANGESETS), values).one())
            )

    def last_changes(self, at: int) -> dict[str, tuple[str, str]]:
        """Return when each item was last changed up to a changeset, and by whom, by its id."""
        with reading(self._engine, self._path) as connection:
            found = connection.execute(text(queries.LAST_CHANGES), {"at": at})
            return {item: (at, author) for item, at, author in found}

    def editions(self) -> list[Edition]:
        """Return the editions, oldest first."""
        table = schema.edition
        with reading(self._engine, self._path) as connection:
            found = connection.execute(select(table).order_by(table.c.sealed_by))
            return [Edition(**row) for row in found.mappings()]

    def document_id(self) -> str:
        """Return the model's own id, which no other model has."""
        with reading(self._engine, self._path) as connection:
            return str(connection.execute(select(schema.document.c.id)).scalar_one())
