"""What came of an input in the model, in sentences: what was done, how it reads now, who decided.

They are read by whoever sent the input and by whoever weighed it, so they speak to neither.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bufetat_editor.domain.places import Places
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.furniture import norwegian_date
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.register import Applied, Ending, Entry
from bufetat_editor.history.weighing import Deed

_DONE: Final[dict[Deed, str]] = {
    "reword": "Ordlyden er endret",
    "add": "Punktet er lagt til",
    "remove": "Punktet er fjernet",
    "move": "Punktet er flyttet",
}
_DONE_THEN: Final[dict[Deed, str]] = {
    "reword": "Ordlyden ble endret, og er endret på nytt siden.",
    "add": "Punktet ble lagt til, og er endret siden.",
    "remove": "Punktet ble fjernet, men er tatt inn igjen siden.",
    "move": "Punktet ble flyttet, og er endret siden.",
}
_AS_PROPOSED: Final = " som foreslått"
_GONE, _KEPT = "Punktet er fjernet siden.", "Ordlyden er ikke endret."


def results(entry: Entry, snapshot: Snapshot, places: Places) -> tuple[str, ...]:
    """Return what came of an input; nothing of one that is not weighed, or that changed nothing.

    Args:
        snapshot: the model as it stands now.
        places: of its items.
    """
    if entry.ending is None:
        return ()
    return tuple(_Results(entry, snapshot, places).told(entry.ending))


class _Results:
    def __init__(self, entry: Entry, snapshot: Snapshot, places: Places) -> None:
        self._entry = entry
        self._proposal = entry.input.proposal
        self._snapshot = snapshot
        self._places = places

    def told(self, ending: Ending) -> Iterator[str]:
        if ending.applied:
            yield from self._applied(ending.applied)
        else:
            yield from self._left()
        if ending.decided:
            approval = approval_of(ending.decided)
            as_is = f"Modellen ble {approval[:1].lower()}{approval[1:]}"
            yield f"{approval if ending.applied else as_is}."

    def _applied(self, applied: Applied) -> Iterator[str]:
        deed, item = applied.deed, applied.item
        is_living = self._snapshot.is_living(item)
        if not applied.stands:
            yield _DONE_THEN[deed] if is_living else f"{_DONE[deed]}. {_GONE}"
        elif deed == "reword":
            yield from self._reworded(applied)
            return
        else:
            yield f"{_DONE[deed]}{self._as_proposed(applied)}{self._number(item)}."
        if is_living and not self._reads_as_proposed(item):
            yield self._reading(item)

    def _reworded(self, applied: Applied) -> Iterator[str]:
        """Where it is as proposed, the wording stands beside it."""
        if as_proposed := self._as_proposed(applied):
            yield f"{_DONE['reword']}{as_proposed}."
        else:
            yield self._reading(applied.item)

    def _as_proposed(self, applied: Applied) -> str:
        proposes = applied.deed in {"reword", "add"} and self._proposal.after
        return _AS_PROPOSED if proposes and self._reads_as_proposed(applied.item) else ""

    def _reads_as_proposed(self, item: str) -> bool:
        return self._snapshot[item].text == (self._proposal.after or self._entry.before)

    def _left(self) -> Iterator[str]:
        """Nothing was done because of it; something else may have been."""
        item = self._proposal.item
        if not item:
            return
        if not self._snapshot.is_living(item):
            yield _GONE
        elif self._snapshot[item].text != self._entry.before:
            yield self._reading(item)
        elif self._proposal.type == "changed":
            yield _KEPT

    def _number(self, item: str) -> str:
        number = self._places.number(self._snapshot[item]) if self._snapshot.is_living(item) else ""
        return f" og har nummer {number}" if "." in number else ""

    def _reading(self, item: str) -> str:
        return f"Punktet lyder nå: «{self._snapshot[item].text}»"


def approval_of(edition: Edition) -> str:
    """Return which meeting approved an edition, and of which case."""
    day = f" {norwegian_date(edition.meeting_date)}" if edition.meeting_date else ""
    case = f", sak {edition.case_number}" if edition.case_number else ""
    return f"Godkjent i direktørmøtet{day}{case}"
