"""The log as it stood once: what was so then, whatever was written since."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Never

from sqlalchemy import Connection, Engine

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.changeset import Edition, Intent, ItemStep, Step
from bufetat_editor.history.wordings import Wording
from bufetat_editor.storage.log import Log


class PastLog(Log):
    """The log of a model up to a changeset.

    Args:
        engine: on the model's file.
        path: the file, for what is told of it.
        until: the changeset that was the newest.
    """

    def __init__(self, engine: Engine, path: Path, until: int) -> None:
        super().__init__(engine, path)
        self._until = until

    def commit(
        self, intent: Intent, states: Sequence[Item], *, right_after: int | None = None
    ) -> Never:
        """Write nothing: history has one end only.

        Raises:
            ValueError: always, for only a bug leads here.
        """
        raise ValueError(intent, states, right_after)

    def _end(self, connection: Connection) -> tuple[int, str]:
        number, sealed = super()._end(connection)
        return (number, sealed) if number <= self._until else (self._until, "")

    def head(self) -> Snapshot:
        """Return the tree as it was then."""
        return self.state_at(self.newest())

    def history(self, item: str | None = None) -> list[Step]:
        """Return an item's life until then, or all that had been done; newest first."""
        return [one for one in super().history(item) if one.changeset.id <= self._until]

    def histories(self, items: Collection[str]) -> dict[str, list[ItemStep]]:
        """Return the lives of several items until then by their ids, each newest first."""
        told = {
            item: [step for step in life if step.changeset.id <= self._until]
            for item, life in super().histories(items).items()
        }
        return {item: life for item, life in told.items() if life}

    def wordings(self) -> Iterator[Wording]:
        """Yield what items had read until then, newest first."""
        return (one for one in super().wordings() if one.item.cs <= self._until)

    def last_changes(self, at: int) -> dict[str, tuple[str, str]]:
        """Return when each item was last changed up to a changeset, and by whom, by its id."""
        return super().last_changes(min(at, self._until))

    def editions(self) -> list[Edition]:
        """Return the editions that there were, oldest first."""
        return [one for one in super().editions() if one.sealed_by <= self._until]
