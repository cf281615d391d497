"""The desk: one open model, the person at it and her clock."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.fields import MOST_DIGITS
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import Overtaken, UnknownMoment
from bufetat_editor.history.changeset import Changeset, ChangesetKind, Intent, Record
from bufetat_editor.history.undo import writing_order

if TYPE_CHECKING:  # SQLAlchemy loads after the window stands
    from bufetat_editor.storage.store import Store

Moment = int | str
"""A changeset by its number, or an edition by its name; no edition is called by digits alone.

A number may be written as it is told: «endring 5».
"""

_CHANGE = re.compile(rf"(?:endring )?(\d{{1,{MOST_DIGITS}}})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a change came to.

    Attributes:
        states: the new states of the items it touched.
        snapshot: the tree after it.
    """

    changeset: Changeset
    states: tuple[Item, ...]
    snapshot: Snapshot


class Desk:
    """An open model with the person who works on it.

    Attributes:
        author: the name under which changes are written.
        snapshot: the tree as it was last seen; replaced, never changed.
        draw: picks one character by chance, for new ids.
        written: the changesets that were written from here, by number.

    Args:
        clock: what `now` tells.
    """

    def __init__(self, store: Store, author: str, clock: Callable[[], str]) -> None:
        self.store = store
        self.log = store.log
        self.author = author
        self.draw: Callable[[str], str] = secrets.choice
        self.written: set[int] = set()
        self.snapshot = store.log.head()
        self._past: Snapshot | None = None  # the same edition is compared with again and again
        self._clock = clock

    def now(self) -> str:
        """Return the time in UTC, `YYYY-MM-DDTHH:MM:SSZ`; any thread may ask."""
        return self._clock()

    @property
    def path(self) -> Path:
        """The model's file."""
        return self.store.path

    @property
    def name(self) -> str:
        """What the file is called."""
        return self.path.stem

    def close(self) -> None:
        """Let go of the file."""
        self.store.close()

    def refresh(self) -> bool:
        """Take in what others have written; true if there was anything."""
        newest = self.log.newest()
        if newest == self.snapshot.changeset:
            return False
        self.snapshot = self.log.slide(self.snapshot, newest)
        return True

    def changeset_of(self, moment: Moment) -> int:
        """Return the changeset that a moment names.

        Raises:
            UnknownMoment: no edition is called that.
        """
        if isinstance(moment, int):
            return moment
        for edition in self.log.editions():
            if edition.name == moment:
                return edition.cs
        if told := _CHANGE.fullmatch(moment):
            return int(told[1])
        raise UnknownMoment(name=moment)

    def snapshot_at(self, moment: Moment | None) -> Snapshot:
        """Return the tree as it was; as it is for none.

        Raises:
            UnknownMoment: there is no such edition or changeset.
        """
        if moment is None:
            return self.snapshot
        changeset = self.changeset_of(moment)
        if self._past is None or self._past.changeset != changeset:
            self._past = self.log.slide(self.snapshot, changeset)
        return self._past

    def commit(  # noqa: PLR0913 - all that a changeset says of itself, each by its name
        self,
        kind: ChangesetKind,
        states: Iterable[Item],
        *,
        reason: str = "",
        base: int | None = None,
        undoes: int | None = None,
        source_sha256: str | None = None,
        record: Record | None = None,
        at: str = "",
        alone: bool = False,
    ) -> Outcome:
        """Write planned states as one changeset.

        They were planned from the snapshot that the person saw; where someone else has changed the
        same since, nothing is written.

        Args:
            at: when it was done, where that has been told already; now if empty.
            alone: whether the plan holds only if nobody has written anything since.

        Raises:
            Overtaken: someone else changed one of the items, or anything at all if nobody should
                have; the snapshot now shows it.
            UnwritableText: the author or the reason holds what cannot be kept.
            UserError: the file cannot be written.
        """
        intent = Intent(
            kind,
            clean_text(self.author),
            at or self.now(),
            clean_text(reason),
            base,
            undoes,
            source_sha256,
            record or {},
        )
        planned = writing_order(self.snapshot, states)
        right_after = self.snapshot.changeset if alone else None
        try:
            changeset = self.log.commit(intent, planned, right_after=right_after)
        except Overtaken:
            self.refresh()
            raise
        self.written.add(changeset.id)
        written = tuple(replace(state, cs=changeset.id) for state in planned)
        seen_all = changeset.id == self.snapshot.changeset + 1
        if seen_all:
            self.snapshot = self.snapshot.with_states(changeset.id, written)
        else:
            self.refresh()
        return Outcome(changeset, written, self.snapshot)
