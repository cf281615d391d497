"""What has changed, in sentences that a memo can hold: for readers who see the model only on paper.

The sentences are part of a document and therefore Norwegian, whatever the window speaks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.places import BETWEEN, Places
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.diff import Difference, diff
from bufetat_editor.history.memos import Account
from bufetat_editor.history.quoting import ENOUGH, WHOLE, ended, listed, quoted, reworded
from bufetat_editor.history.telling import Telling, Told

_CAME_OR_WENT = {"added": "er lagt til", "removed": "er fjernet"}
_PROVISIONAL = "foreløpig"
_NEAREST = {"subtask": 2}
"""How many of the nearest headings it takes to find an item of a kind; one if not told."""


def account(base: Edition, earlier: Snapshot, later: Snapshot) -> Account | None:
    """Tell what has changed in the model since an edition; none if nothing has.

    Memos and rounds are left out. Each item that came, went, was moved, reworded or got other facts
    counts once for each of these, as on the change sheet.

    Args:
        earlier: the tree at the edition.
        later: the tree as it is now.
    """
    teller = _Teller(earlier, later)
    told = tuple(teller.told())
    if not told:
        return None
    opening = f"{_since(base)}, er det gjort {_counted(len(told))}:"
    return Account(opening, tuple(_sentences(teller, told)))


def as_written(day: date) -> str:
    """Return a day as a memo has it: 1.12.2011."""
    return f"{day.day}.{day.month}.{day.year}"


def _since(base: Edition) -> str:
    if base.status == "approved" and base.meeting_date:
        day = as_written(date.fromisoformat(base.meeting_date))
        return f"Siden tjenestemodellen ble godkjent {day}"
    return f"Siden «{base.name}» ble sendt ut"


def _counted(number: int) -> str:
    return "én endring" if number == 1 else f"{number} endringer"


class _Teller:
    def __init__(self, earlier: Snapshot, later: Snapshot) -> None:
        self._earlier, self._later = earlier, later
        self._telling = Telling(earlier, later)
        self._old_places, self._new_places = Places(earlier), Places(later)

    def told(self) -> Iterator[tuple[Difference, Told]]:
        """Everything that differs in the model and can be put in words."""
        for difference in diff(self._earlier, self._later):
            here = self._later if difference.after else self._earlier
            root = here.root_of(difference.item.id)
            if root.kind == "service_model" and (told := self._telling.told(difference)):
                yield difference, self._in_short(difference, told)

    def _in_short(self, difference: Difference, told: Told) -> Told:
        """The same with shorter places."""
        item = difference.item
        place = self.place(difference)
        if difference.change != "moved":
            return replace(told, place=place)
        return Told(place, in_short(self._old_places, item), in_short(self._new_places, item))

    def place(self, difference: Difference, *, numbered: bool = True) -> str:
        """Where something stands, or stood, in short."""
        places = self._new_places if difference.after else self._old_places
        return in_short(places, difference.item, numbered=numbered)

    def sentence(self, difference: Difference, told: Told) -> str:
        """What was moved, reworded or got other facts."""
        item = difference.item
        match difference.change:
            case "text":
                what = reworded(told.before, told.after)
            case "moved" if self._stayed_among_its_siblings(item):
                what = f"{_name(item)} {self._way(item)} i rekkefølgen"
            case "moved":
                return f"{_name(item)} er flyttet fra {told.before} til {told.after}."
            case _:
                what = "; ".join(_facts_told(_name(item), told))
        return ended(f"{told.place}: {what}")

    def _stayed_among_its_siblings(self, item: Item) -> bool:
        return self._earlier[item.id].parent == item.parent

    def _way(self, item: Item) -> str:
        """Up or down, among those that were there before too, if that can be told.

        Of those that changed places with each other some may stand as far down as before.
        """
        ranks = []
        for snapshot in (self._earlier, self._later):
            family = [one.id for one in snapshot.children(item.parent)]
            old = [one for one in family if self._earlier.is_living(one)]
            ranks.append([one for one in old if self._later.is_living(one)].index(item.id))
        before, after = ranks
        if before == after:
            return "har fått annen plass"
        return f"er flyttet {'opp' if after < before else 'ned'}"


def _sentences(teller: _Teller, told: Sequence[tuple[Difference, Told]]) -> Iterator[str]:
    """One for each change, but one for all that came, or went, side by side."""
    for (change, _), family in groupby(told, _together):
        group = tuple(family)
        if change in _CAME_OR_WENT:
            place = teller.place(group[0][0], numbered=len(group) == 1)
            texts = [quoted(difference.item.text, WHOLE) for difference, _ in group]
            yield f"{place}: {listed(texts)} {_CAME_OR_WENT[change]}."
        else:
            yield from (teller.sentence(*one) for one in group)


def in_short(places: Places, item: Item, *, numbered: bool = True) -> str:
    """Return a place by its first heading and the nearest ones, without the colons of some.

    A chapter and the heading in it are enough, and so are a sub-entry's area and task.

    Args:
        item: which stands, or stood, in the snapshot that the places are of.
        numbered: whether the item's own number is told too.
    """
    headings = [one.removesuffix(":") for one in places.headings(item)]
    if not headings:
        return places.of(item)
    nearest = headings[1:][-_NEAREST.get(item.kind, 1) :]
    path, number = BETWEEN.join([headings[0], *nearest]), places.number(item)
    return f"{path} ({number})" if number and numbered else path


def _together(one: tuple[Difference, Told]) -> tuple[str, str | None]:
    """What is told in one sentence: the same thing that befell siblings."""
    return one[0].change, one[0].item.parent


def _facts_told(name: str, told: Told) -> Iterator[str]:
    old, new = _facts(told.before), _facts(told.after)
    for label in dict.fromkeys([*old, *new]):
        if label == _PROVISIONAL:
            yield f"{name} er {'' if label in new else 'ikke lenger '}merket som foreløpig"
        elif label not in old:
            yield f"{name} har fått {label}: {new[label]}"
        elif label not in new:
            yield f"{name} har ikke lenger {label} ({old[label]})"
        else:
            change = f"endret fra {quoted(old[label])} til {quoted(new[label])}"
            yield f"{label} for {name} er {change}"


def _facts(lines: str) -> dict[str, str]:
    """Facts by their labels, as `domain.facts` tells them: a line each."""
    pairs = (line.partition(": ") for line in lines.splitlines())
    return {label: value for label, _, value in pairs}


def _name(item: Item) -> str:
    return quoted(item.text, ENOUGH) if item.text else KINDS[item.kind].labels.nb.capitalize()
