"""What came of an input in the model, in sentences: what was done, how it reads now, who decided.

They are read by whoever sent the input and by whoever weighed it, so they speak to neither.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bufetat_editor.domain.assessments import gives_way
from bufetat_editor.domain.places import Places
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.furniture import meeting_of
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.quoting import reads_now
from bufetat_editor.history.register import Applied, Ending, Entry
from bufetat_editor.history.weighing import Deed

_DONE: Final[dict[Deed, str]] = {
    "reword": "Ordlyden er endret",
    "add": "Punktet er lagt til",
    "remove": "Punktet er fjernet",
    "move": "Punktet er flyttet",
}
_DONE_THEN: Final[dict[Deed, tuple[str, str]]] = {
    "reword": ("Ordlyden ble endret", "og er endret på nytt siden"),
    "add": ("Punktet ble lagt til", "og er endret siden"),
    "remove": ("Punktet ble fjernet", "men er tatt inn igjen siden"),
    "move": ("Punktet ble flyttet", "og er endret siden"),
}
"""What was done and what has become of it, with room between for who approved it."""
_DONE_EARLIER: Final[dict[Deed, str]] = {
    "reword": "Ordlyden ble brukt tidligere",
    "add": "Punktet ble lagt til tidligere",
    "remove": "Punktet ble fjernet tidligere",
    "move": "Punktet ble flyttet tidligere",
}
_OTHERWISE: Final = "da innspillet var vurdert annerledes"
_TAKEN_BACK: Final = "og vurderingen er tatt tilbake"
_GONE_SINCE: Final = "og er fjernet siden"
_ITEM_GONE_SINCE: Final = "og punktet er fjernet siden"
_AS_PROPOSED: Final = " som foreslått"
_GONE, _KEPT = "Punktet er fjernet siden.", "Ordlyden er ikke endret."
_MET: Final = "Punktet lyder slik det er foreslått"
_MET_GONE: Final = "Punktet er fjernet, slik det er foreslått."
_MET_THEN: Final = ("Punktet lød slik det er foreslått", "og er endret siden")
_MET_GONE_THEN: Final = (
    "Punktet var fjernet, slik det er foreslått",
    "men er tatt inn igjen siden",
)


def results(entry: Entry, snapshot: Snapshot, places: Places) -> tuple[str, ...]:
    """Return what came of an input; nothing of one that is not weighed, or that changed nothing.

    Args:
        snapshot: the model as it stands now.
        places: of its items.
    """
    if entry.ending is None:
        return ()
    return tuple(_Results(entry, snapshot, places).told(entry.ending))


def earlier(entry: Entry) -> str:
    """Return what an assessment did that holds no more; often empty.

    It is for whoever weighs it; to the sender only what came of it in the end is told.
    """
    if entry.done is None or _is_followed(entry):
        return ""
    why = _OTHERWISE if entry.input.assessment else _TAKEN_BACK
    return f"{_DONE_EARLIER[entry.done.deed]}, {why}."


def overtaken(entry: Entry, snapshot: Snapshot) -> str:
    """Return what was done because of an input, or was so already, and is otherwise by now.

    It is often empty. A meeting has approved only what was done, or was so.

    Args:
        snapshot: the model as it stands now.
    """
    item, applied = _overtaken_item(entry), _applied_still(entry)
    if not item or entry.ending is None:
        return ""
    edition = entry.ending.decided
    if applied:
        done, since = _DONE_THEN[applied.deed]
    else:
        done, since = _MET_GONE_THEN if entry.input.proposal.type == "removed" else _MET_THEN
    if not snapshot.is_living(item):
        since = _ITEM_GONE_SINCE if applied and applied.deed == "reword" else _GONE_SINCE
    approved = f", slik det ble godkjent i {meeting_of(edition)}" if edition else ""
    return f"{done}{approved}, {since}."


def approved_in(entry: Entry, snapshot: Snapshot) -> Edition | None:
    """Return the edition that approved what came of an input; none if that is otherwise by now.

    Args:
        snapshot: the model as it stands now.
    """
    if entry.ending is None or overtaken(entry, snapshot):
        return None
    return entry.ending.decided


def _overtaken_item(entry: Entry) -> str:
    """Id of what was as an input wants it and is so no more; empty if there is none."""
    if applied := _applied_still(entry):
        return "" if applied.stands else applied.item
    return entry.ending.met if entry.ending and not entry.ending.met_stands else ""


def _applied_still(entry: Entry) -> Applied | None:
    """What was done because of an input, if it is still to be followed."""
    return entry.ending.applied if entry.ending and _is_followed(entry) else None


def _is_followed(entry: Entry) -> bool:
    weighed = entry.input.assessment
    return weighed is not None and gives_way(weighed.outcome)


class _Results:
    def __init__(self, entry: Entry, snapshot: Snapshot, places: Places) -> None:
        self._entry = entry
        self._proposal = entry.input.proposal
        self._snapshot = snapshot
        self._places = places

    def told(self, ending: Ending) -> Iterator[str]:
        meeting = meeting_of(ending.decided) if ending.decided else ""
        applied = _applied_still(self._entry)
        if item := _overtaken_item(self._entry):
            yield overtaken(self._entry, self._snapshot)
            if self._snapshot.is_living(item):
                yield self._reading(item)
        elif applied:
            yield from self._applied(applied)
            if meeting:
                yield f"Godkjent i {meeting}."
        else:
            if meeting:
                yield f"Modellen ble godkjent i {meeting}."
            yield from self._left(ending.met)

    def _applied(self, applied: Applied) -> Iterator[str]:
        deed, item = applied.deed, applied.item
        is_living = self._snapshot.is_living(item)
        if deed == "reword":
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

    def _left(self, met: str) -> Iterator[str]:
        """Nothing was done because of it; something else may have been."""
        item = self._proposal.item
        if met and self._proposal.type == "removed":
            yield _MET_GONE
        elif met:
            yield f"{_MET}{self._number(met)}."
        elif not item:
            return
        elif not self._snapshot.is_living(item):
            yield _GONE
        elif self._snapshot[item].text != self._entry.before:
            yield self._reading(item)
        elif self._proposal.type == "changed":
            yield _KEPT

    def _number(self, item: str) -> str:
        number = self._places.number(self._snapshot[item]) if self._snapshot.is_living(item) else ""
        return f" og har nummer {number}" if "." in number else ""

    def _reading(self, item: str) -> str:
        return reads_now(self._snapshot[item].text)
