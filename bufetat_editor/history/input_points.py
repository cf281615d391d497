"""The main points of a round: what was followed and what was not, and why; a sentence or two each.

Alike inputs of several are one point. Of each outcome those come first that most have asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import Literal

from bufetat_editor.domain.assessments import OUTCOMES, Assessment, gives_way
from bufetat_editor.domain.outcome_terms import OUTCOME_TERMS
from bufetat_editor.domain.places import Places
from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.accounts import in_short
from bufetat_editor.history.quoting import ENOUGH, WHOLE, listed, quoted, reads_now, single_change
from bufetat_editor.history.register import Applied, Entry

_MOST = 10
"""As many points as a memo to a meeting can bear."""


@dataclass(frozen=True, slots=True)
class Points:
    """The main points, in sentences.

    Attributes:
        are_all: whether there were no more than these.
    """

    told: tuple[str, ...]
    are_all: bool


def points(entries: Sequence[Entry], now: Snapshot) -> Points:
    """Return the main points of what was weighed, those followed first; ten at most.

    Where there are more, each outcome gets its share.

    Args:
        entries: the inputs of a round that are not withdrawn, in the order of their files.
        now: the tree as it stands.
    """
    places, found = Places(now), _points(entries)
    kept = _shared_out(found)
    return Points(tuple(_told(one, now, places) for one in kept), len(kept) == len(found))


_MOST_WISHES = 3
"""As many things asked for as one sentence can bear."""

_Noun = Literal["proposal", "comment", "input"]
_ONE: dict[_Noun, str] = {
    "proposal": "Forslaget",
    "comment": "Kommentaren",
    "input": "Innspillet",
}
_SEVERAL: dict[_Noun, str] = {
    "proposal": "Forslagene",
    "comment": "Kommentarene",
    "input": "Innspillene",
}

_NOT_DONE = {
    "changed": "Ordlyden er ikke endret.",
    "added": "Punktet er ikke lagt til.",
    "removed": "Punktet er ikke fjernet.",
    "moved": "Punktet er ikke flyttet.",
}


@dataclass(frozen=True, slots=True)
class _Wish:
    """What an input asks for, in words.

    Attributes:
        deed: «om å endre …»; empty if nothing is to be done for certain.
        quotation: what is said instead.
    """

    noun: _Noun
    deed: str = ""
    quotation: str = ""


@dataclass(frozen=True, slots=True)
class _Point:
    """Inputs that are about the same and were weighed alike.

    Attributes:
        entries: one at least.
    """

    assessment: Assessment
    entries: tuple[Entry, ...]

    @property
    def first(self) -> Entry:
        return self.entries[0]

    @property
    def senders(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.recipient.name for one in self.entries))

    @property
    def wishes(self) -> dict[_Wish, tuple[str, ...]]:
        """What is asked for, in the order in which it came in, with who asks for the very same."""
        found = dict[_Wish, list[str]]()
        for one in self.entries:
            found.setdefault(_wish(one), []).append(one.recipient.name)
        return {wish: tuple(dict.fromkeys(names)) for wish, names in found.items()}

    @property
    def applied(self) -> Applied | None:
        """What was done last because of any of them; none if nothing was."""
        done = [one.ending.applied for one in self.entries if one.ending and one.ending.applied]
        return max(done, key=lambda one: one.changeset, default=None)

    @property
    def is_removal(self) -> bool:
        """Whether it was to be so that the item is gone."""
        if self.applied:
            return self.applied.deed == "remove"
        ending = self.first.ending
        return bool(ending and ending.met) and self.first.input.proposal.type == "removed"

    @property
    def weight(self) -> tuple[int, bool]:
        """How much it tells: by how many have asked, then whether the model has changed."""
        return len(self.senders), self.applied is not None


def _points(entries: Sequence[Entry]) -> list[_Point]:
    """What was weighed, with those together that are about the same and were weighed alike.

    What is followed and was done is told apart from what was not.
    """
    found = dict[tuple[str, str, str, bool], list[Entry]]()
    for one in entries:
        if weighed := one.input.assessment:
            about = one.input.about or one.input.id
            alike = about, weighed.outcome, weighed.reason, _is_left_undone(one)
            found.setdefault(alike, []).append(one)
    return [
        _Point(weighed, tuple(together))
        for together in found.values()
        if (weighed := together[0].input.assessment)
    ]


def _is_left_undone(one: Entry) -> bool:
    """True if it is followed, but nothing was done and the model was not so already."""
    weighed, ending = one.input.assessment, one.ending
    is_followed = weighed is not None and gives_way(weighed.outcome)
    is_so = ending is not None and bool(ending.applied or ending.met)
    return is_followed and one.input.proposal.type in _NOT_DONE and not is_so


def _shared_out(found: Sequence[_Point]) -> list[_Point]:
    """As many as there is room for, one of each outcome in turn; told outcome by outcome."""
    by_outcome = [
        sorted(
            (one for one in found if one.assessment.outcome == outcome),
            key=lambda one: one.weight,
            reverse=True,
        )
        for outcome in OUTCOMES
    ]
    in_turn = [one for one in chain(*zip_longest(*by_outcome)) if one]
    kept = in_turn[:_MOST]
    return [one for ones in by_outcome for one in ones if one in kept]


def _told(point: _Point, now: Snapshot, places: Places) -> str:
    place = _place(point.first, now, places)
    what = " ".join(_sentences(point, now))
    return f"{place}: {what}" if place else what


def _place(one: Entry, now: Snapshot, places: Places) -> str:
    """Where it is about; of what was asked for as new and is made, where that stands.

    No number is told that is another's by now.
    """
    applied = one.ending.applied if one.ending else None
    if applied and applied.deed == "add" and now.is_living(applied.item):
        return in_short(places, now[applied.item])
    item = now.get(one.input.about)
    if item is None:
        return ""
    is_anothers = item.deleted or one.input.proposal.type == "added"
    return in_short(places, item, numbered=not is_anothers)


def _sentences(point: _Point, now: Snapshot) -> Iterator[str]:
    yield f"{_subject(point)} er {OUTCOME_TERMS[point.assessment.outcome].told}."
    yield from _reason(point.assessment.reason)
    yield from _result(point, now)


def _subject(point: _Point) -> str:
    """Who has asked for what: one thing, a few, or so many that it is not told what."""
    wishes = point.wishes
    if len(wishes) == 1:
        ((wish, senders),) = wishes.items()
        what = f" {wish.deed}" if wish.deed else f", {wish.quotation},"
        return f"{_ONE[wish.noun]} fra {listed(senders)}{what}"
    (noun, *others) = dict.fromkeys(wish.noun for wish in wishes)
    called = _SEVERAL["input" if others else noun]
    if len(wishes) > _MOST_WISHES:
        return f"{called} fra {listed(point.senders)}"
    told = {wish: wish.deed or f"({wish.quotation})" for wish in wishes}
    if len({*wishes.values()}) == 1:
        return f"{called} fra {listed(point.senders)} {listed([*told.values()])}"
    each = [f"fra {listed(senders)} {told[wish]}" for wish, senders in wishes.items()]
    return f"{called} {listed(each)}"


def _wish(one: Entry) -> _Wish:
    proposal = one.input.proposal
    match proposal.type:
        case "changed":
            return _Wish("proposal", f"om å {_change(one.before, proposal.after)}")
        case "added":
            return _Wish("proposal", f"om å legge til {quoted(proposal.after, ENOUGH)}")
        case "removed":
            return _Wish("proposal", f"om å fjerne {quoted(one.before, ENOUGH)}")
        case "moved":
            return _Wish("proposal", f"om å flytte {quoted(one.before, ENOUGH)}")
        case _:
            said = proposal.after or _said(proposal) or proposal.quote or one.before
            noun: _Noun = "comment" if proposal.type == "comment" else "input"
            return _Wish(noun, quotation=quoted(said, ENOUGH))


def _said(proposal: Proposal) -> str:
    return next((remark.text for remark in proposal.remarks if remark.text), "")


def _change(before: str, after: str) -> str:
    """What is to be done to a wording, in the fewest words that tell it."""
    change = single_change(before, after)
    if change is None or max(map(len, change)) > ENOUGH:
        return f"endre ordlyden til {quoted(after, WHOLE)}"
    old, new = change
    if not old:
        return f"føye til {quoted(new)}"
    return f"endre {quoted(old)} til {quoted(new)}" if new else f"ta ut {quoted(old)}"


def _reason(reason: str) -> Iterator[str]:
    if told := " ".join(reason.split()):
        told = f"{told[0].upper()}{told[1:]}"
        yield told if told.endswith((".", "!", "?", "…", "»")) else f"{told}."


def _result(point: _Point, now: Snapshot) -> Iterator[str]:
    """What the outcome does not tell: how it reads now, that it is gone, that nothing was done."""
    applied = point.applied
    item_id = applied.item if applied else point.first.input.proposal.item
    if item_id and not now.is_living(item_id):
        if not point.is_removal:
            yield "Punktet er fjernet siden."
    elif applied is None:
        if _is_left_undone(point.first):
            yield _not_done(point.first, now)
    elif not applied.stands:
        if gives_way(point.assessment.outcome):
            yield from _overtaken(applied, now)
    elif applied.deed in {"reword", "add"}:
        is_as_asked = len(point.wishes) == 1 and applied.wording == point.first.input.proposal.after
        if not is_as_asked:
            yield reads_now(applied.wording, WHOLE)


def _overtaken(applied: Applied, now: Snapshot) -> Iterator[str]:
    """What has become of something that was done and is otherwise by now."""
    wording = now[applied.item].text
    if applied.deed == "remove":
        yield "Punktet er tatt inn igjen siden."
    elif wording == applied.wording:
        yield "Punktet er flyttet på nytt siden."
    else:
        what = "Ordlyden er endret på nytt" if applied.deed == "reword" else "Punktet er endret"
        yield f"{what} siden."
        yield reads_now(wording, WHOLE)


def _not_done(one: Entry, now: Snapshot) -> str:
    """That nothing was done of what is followed; somebody else may have changed the wording."""
    proposal = one.input.proposal
    if proposal.type == "changed" and now[proposal.item].text != one.before:
        return reads_now(now[proposal.item].text, WHOLE)
    return _NOT_DONE[proposal.type]
