"""Finding words everywhere, also where they no longer stand, and replacing them in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kind import Naming, norwegian
from bufetat_editor.domain.kinds import KINDS, kind_of
from bufetat_editor.domain.matching import Matcher, Stretch
from bufetat_editor.domain.places import Places, memo_title
from bufetat_editor.domain.records import is_of_round, is_record
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history import replacing
from bufetat_editor.history.replacing import Rewording
from bufetat_editor.history.wordings import Wording
from bufetat_editor.history.words import Span, word_diff
from bufetat_editor.usecases.desk import Desk, Outcome

_TEXT_FIELDS = {
    kind.name: tuple(field.name for field in kind.fields if field.type == "text")
    for kind in KINDS.values()
    if not kind.is_record  # of what came in, only what people wrote
}


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for, and where.

    Attributes:
        words: one phrase; it may stand inside longer words. See `domain.matching.Matcher`.
        old_versions: also in what items once read, and in those that are removed.
        inputs: also in what the regions have sent.
        naming: gives kinds and fields their names where a hit is told.
    """

    words: str
    whole_words: bool = False
    same_case: bool = False
    old_versions: bool = False
    inputs: bool = False
    naming: Naming = norwegian

    def matcher(self) -> Matcher:
        """Return what finds the words in a text."""
        return Matcher(self.words, whole_words=self.whole_words, same_case=self.same_case)


@dataclass(frozen=True, slots=True)
class Hit:
    """A text in which the words stand, once or several times.

    Attributes:
        field: name of the field that holds the text; empty for the item's wording.
        label: what the field is called; empty for the wording.
        number: the item's reference number, if it has one.
        place: headings that the item stands under, and its number; see `domain.places`. A memo is
            named by the meeting that it goes to.
        spans: where the words stand in the text; none if they are only the item's number.
        was: for what no longer stands, who wrote or removed it, and when.
        is_living: whether the item is there to be gone to.
        is_of_memo: whether it stands in a memo, which says what a meeting was told.
    """

    item: str
    field: str
    label: str
    number: str
    place: str
    text: str
    spans: tuple[Stretch, ...]
    was: Wording | None = None
    is_living: bool = True
    is_of_memo: bool = False

    @property
    def heading(self) -> str:
        """The place without the number, alike for all that stand together."""
        return self.place.removesuffix(f" ({self.number})")


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found: in the order of the document, then what no longer stands, newest first."""

    found: tuple[Hit, ...]

    @property
    def count(self) -> int:
        """How many times the words stand; an item that has them for its number counts too."""
        return sum(max(len(hit.spans), 1) for hit in self.found)

    @property
    def items(self) -> int:
        """In how many items."""
        return len({hit.item for hit in self.found})


@dataclass(frozen=True, slots=True)
class Proposal:
    """A text and how it would read.

    Attributes:
        words: what would be other, word by word.
    """

    hit: Hit
    after: str
    words: tuple[Span, ...]

    @property
    def rewording(self) -> Rewording:
        """The change itself."""
        return Rewording(self.hit.item, self.hit.field, self.hit.text, self.after)


def find(desk: Desk, query: Query, stopped: Callable[[], bool] = lambda: False) -> Hits:
    """Return every text in which the words stand, first the item that has them for its number.

    Args:
        stopped: tells that the answer is no longer wanted; what was found so far is returned.
    """
    search = _Search(desk.snapshot, query)
    hits = list(dict.fromkeys((*search.numbered(), *search.standing())))  # each of them once
    if query.old_versions and query.words:
        unread = takewhile(lambda _: not stopped(), desk.log.wordings())
        hits += search.former(unread)
    return Hits(tuple(hits))


def proposals(desk: Desk, query: Query, replacement: str) -> tuple[Proposal, ...]:
    """Return what would be other if the words were replaced wherever they stand now.

    The regions' inputs are kept as they were sent, and are left out.
    """
    proposed = []
    for hit in _Search(desk.snapshot, replace(query, inputs=False)).standing():
        after = replacing.reworded(
            hit.text, hit.spans, replacement, keep_capitals=not query.same_case
        )
        if after != hit.text:
            proposed.append(Proposal(hit, after, word_diff(hit.text, after)))
    return tuple(proposed)


def replace_words(desk: Desk, rewordings: Iterable[Rewording], reason: str = "") -> Outcome:
    """Give many items other words, as one step.

    Args:
        rewordings: those of the proposals that the person chose.

    Raises:
        NothingToReplace: no text would be another.
        NothingLeft: a text would be empty.
        Overtaken: a text reads otherwise by now; nothing was written.
    """
    return desk.commit("edit", replacing.replace(desk.snapshot, rewordings), reason=reason)


class _Search:
    """Looks for the words of one query in the items of one snapshot."""

    def __init__(self, snapshot: Snapshot, query: Query) -> None:
        self._snapshot = snapshot
        self._query = query
        self._matcher = query.matcher()
        self._places = Places(snapshot, naming=query.naming)
        memos = snapshot.of_kind("memo")
        self._memo_titles = {memo.id: memo_title(snapshot, memo) for memo in memos}

    def numbered(self) -> Iterator[Hit]:
        """What has the words for its number, as people name it when they talk about it."""
        wanted = self._query.words.strip().casefold()
        for item in self._snapshot:
            if wanted and self._places.number(item).casefold() == wanted:
                yield self._hit(item, "", item.text, self._matcher.stretches(item.text), None)

    def standing(self) -> Iterator[Hit]:
        """What stands now, in the order of the document."""
        for item in self._snapshot:
            yield from self._hits(item)

    def former(self, wordings: Iterable[Wording]) -> Iterator[Hit]:
        """What stands no longer; of the same words of an item those that come first."""
        told = set()
        for wording in wordings:
            if wording.item.cs > self._snapshot.changeset:
                continue  # someone else wrote it a moment ago, so it is no earlier one yet
            now = self._snapshot[wording.item.id]
            for hit in self._hits(wording.item, wording):
                stands = not now.deleted and _read(now, hit.field) == hit.text
                if not stands and (hit.item, hit.field, hit.text) not in told:
                    told.add((hit.item, hit.field, hit.text))
                    yield hit

    def _hits(self, item: Item, was: Wording | None = None) -> Iterator[Hit]:
        if is_record(item) and not (self._query.inputs and is_of_round(item)):
            return
        for field in ("", *_TEXT_FIELDS.get(item.kind, ())):
            text = _read(item, field)
            if spans := self._matcher.stretches(text):
                yield self._hit(item, field, text, spans, was)

    def _hit(
        self, item: Item, field: str, text: str, spans: tuple[Stretch, ...], was: Wording | None
    ) -> Hit:
        asked = kind_of(item.kind).field(field)
        memo = self._memo_of(item)
        return Hit(
            item=item.id,
            field=field,
            label=self._query.naming(asked.labels) if asked else "",
            number=self._places.number(item),
            place=self._place(self._snapshot[item.id], memo),
            text=text,
            spans=spans,
            was=was,
            is_living=self._snapshot.is_living(item.id),
            is_of_memo=memo is not None,
        )

    def _place(self, item: Item, memo: Item | None) -> str:
        place = self._places.of(item)
        if memo is None:
            return place
        same_in_all, *_ = (*self._places.headings(item), place)
        title = self._memo_titles.get(memo.id) or memo_title(self._snapshot, memo)  # if it is gone
        return title + place.removeprefix(same_in_all)

    def _memo_of(self, item: Item) -> Item | None:
        path = (item, *self._snapshot.ancestors(item.id))
        return next((one for one in path if one.kind == "memo"), None)


def _read(item: Item, field: str) -> str:
    return str(item.attrs.get(field, "")) if field else item.text
