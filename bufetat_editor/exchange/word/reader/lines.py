"""From the paragraphs of a file to its lines, as they read once all changes are accepted.

A paragraph whose end is gone is one with the next, so a line may be several paragraphs of the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

from bufetat_editor.exchange.returned import Gone, Line
from bufetat_editor.exchange.word.reader.carriers import Carrier
from bufetat_editor.exchange.word.reader.changes import Change, Changes, stays, stood
from bufetat_editor.exchange.word.reader.story import Chain, Paragraph
from bufetat_editor.exchange.word.reader.stretches import Stretch, words
from bufetat_editor.exchange.word.reader.whereabouts import Whereabouts


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """A line, with the paragraphs whose words it has.

    Attributes:
        line: without ids as yet, and without places of other lines.
        carriers: of the items whose words it has.
        is_new: none of its words stood there before.
    """

    line: Line
    paragraphs: tuple[Paragraph, ...]
    carriers: tuple[Carrier, ...]
    is_new: bool


@dataclass(frozen=True, slots=True, eq=False)
class Emptied:
    """A paragraph that had words and has none.

    Attributes:
        gone: its place is not known as yet.
        has_moved: its words went elsewhere.
    """

    gone: Gone
    paragraph: Paragraph
    has_moved: bool


def lines(chains: Iterable[Chain]) -> Iterator[Kept | Emptied]:
    """Yield the lines of a file, and what was taken out between them, in order."""
    whereabouts = Whereabouts()
    for group, beside in (one for each in chains for one in _groups(each)):
        filled = [one for one in group if _has_words(one)]
        for paragraph in group:
            if filled and paragraph is filled[0]:
                yield _kept(group, filled, beside, whereabouts)
            elif not _has_words(paragraph) and words(_before(paragraph)).strip():
                yield _emptied(paragraph, whereabouts)


def _groups(paragraphs: Chain) -> Iterator[tuple[Chain, Changes]]:
    """Paragraphs that are one, and how they were split from what stands before and behind."""
    group: Chain = []
    before: Changes = ()
    for one, following in zip_longest(paragraphs, paragraphs[1:]):
        group.append(one)
        if following is None or not one.goes_on:
            behind = _split(one, following) if following else ()
            yield group, (*before, *behind)
            group, before = [], behind


def _split(one: Paragraph, following: Paragraph) -> Changes:
    """What put an end between two paragraphs whose words stood there before."""
    is_new = stays(one.end) and not stood(one.end)
    return one.end if is_new and _before(one) and _before(following) else ()


def _kept(group: Chain, filled: Chain, beside: Changes, whereabouts: Whereabouts) -> Kept:
    remaining = [one for paragraph in filled for one in after(paragraph)]
    is_new = not any(one.stood for one in remaining)
    has_come = any(change.moves for one in remaining for change in one.changes)
    author, at = _signature((*_changes(group, filled), *beside))
    text = words(remaining).strip()
    place = filled[0].place
    line = Line(
        text=text,
        flow=place.flow,
        where=whereabouts.of(filled[0], text),
        number=filled[0].number,
        is_moved=is_new and has_come,
        author=author,
        at=at,
    )
    return Kept(line, tuple(filled), tuple(chain(*map(_living, filled))), is_new)


def _emptied(paragraph: Paragraph, whereabouts: Whereabouts) -> Emptied:
    before = _before(paragraph)
    changes = [change for one in before for change in one.changes if change.takes]
    author, at = _signature(changes)
    gone = Gone(
        text=words(before).strip(),
        ids=(),
        line=0,
        flow=paragraph.place.flow,
        where=whereabouts.behind(paragraph),
        author=author,
        at=at,
    )
    return Emptied(gone, paragraph, has_moved=all(change.moves for change in changes))


def after(paragraph: Paragraph) -> list[Stretch]:
    """Return the words of a paragraph once all changes are accepted."""
    return [one for one in paragraph.stretches if one.stays]


def came(paragraph: Paragraph) -> list[Stretch]:
    """Return the words that a move brought to a paragraph, even if they were taken out again."""
    arrived = (
        (one, [change for change in one.changes if change.moves]) for one in paragraph.stretches
    )
    return [one for one, moves in arrived if moves and stays(tuple(moves))]


def _before(paragraph: Paragraph) -> list[Stretch]:
    return [one for one in paragraph.stretches if one.stood]


def _has_words(paragraph: Paragraph) -> bool:
    return bool(words(after(paragraph)).strip())


def _living(paragraph: Paragraph) -> Sequence[Carrier]:
    """The carriers in a paragraph that hold words, or all if its words stand beside them."""
    return [one for one in paragraph.carriers if one.is_filled] or paragraph.carriers


def _changes(group: Chain, filled: Chain) -> Iterator[Change]:
    """What made the words of a line what they are; ends count that were taken from between them."""
    for one in filled:
        for stretch in one.stretches:
            if stretch.stays != stretch.stood:
                yield from stretch.changes
    for one in group[group.index(filled[0]) : group.index(filled[-1])]:
        yield from one.end


def _signature(changes: Iterable[Change]) -> tuple[str, str]:
    """Who made changes, the earliest first, and when the last was made."""
    ordered = sorted(changes, key=lambda change: change.at)
    authors = dict.fromkeys(one.author for one in ordered)
    return ", ".join(authors), ordered[-1].at if ordered else ""
