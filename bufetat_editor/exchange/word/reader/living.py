"""Which line each item lives in, where the marks of one may stand in several places."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bufetat_editor.exchange.returned import Gone, Line
from bufetat_editor.exchange.word.reader.carriers import Carrier
from bufetat_editor.exchange.word.reader.lines import Emptied, Kept, came
from bufetat_editor.exchange.word.reader.stretches import words


def identified(found: Sequence[Kept | Emptied]) -> tuple[list[Line], list[Gone]]:
    """Return the lines with the ids of their items, and what was taken out and lives nowhere.

    A paragraph that was taken out while its mark, or what was moved, stands in a line has moved.
    """
    kept = [one for one in found if isinstance(one, Kept)]
    lines = _signed(kept)
    homes = {item: place for place, line in enumerate(lines) for item in line.ids}
    arrivals = _arrivals(kept, lines)
    gone: list[Gone] = []
    passed = 0
    for one in found:
        if isinstance(one, Kept):
            passed += 1
            continue
        ids = _items(one.paragraph.carriers)
        left = tuple(item for item in ids if item not in homes)
        if ids and not left:
            for place in {homes[item] for item in ids}:
                lines[place] = replace(lines[place], is_moved=kept[place].is_new)
        elif one.has_moved and (arrived := _arrived(one, left, arrivals, lines)) is not None:
            lines[arrived] = replace(lines[arrived], ids=lines[arrived].ids or left)
        else:
            gone.append(replace(one.gone, ids=left, line=passed))
    return lines, gone


def _signed(kept: Sequence[Kept]) -> list[Line]:
    """The lines with their ids; of several for one item the first is told by the marks."""
    claims: dict[str, tuple[int, bool, int]] = {}
    for place, one in enumerate(kept):
        for carrier in one.carriers:
            claim = carrier.rank, one.is_new, place
            claims[carrier.item] = min(claim, claims.get(carrier.item, claim))
    return [_with_ids(one, place, claims) for place, one in enumerate(kept)]


def _with_ids(one: Kept, place: int, claims: dict[str, tuple[int, bool, int]]) -> Line:
    items = _items(one.carriers)
    own = tuple(item for item in items if claims[item][2] == place)
    return replace(one.line, ids=own or items, is_copy=bool(items) and not own)


def _arrivals(kept: Sequence[Kept], lines: Sequence[Line]) -> dict[str, list[int]]:
    """The lines that a move brought, by the words that came."""
    found: dict[str, list[int]] = {}
    for place, one in enumerate(kept):
        if lines[place].is_moved:
            arrived = words(stretch for read in one.paragraphs for stretch in came(read)).strip()
            found.setdefault(arrived, []).append(place)
    return found


def _arrived(
    one: Emptied, left: tuple[str, ...], arrivals: dict[str, list[int]], lines: Sequence[Line]
) -> int | None:
    """Where a paragraph came that was moved out; what left its mark behind came without."""
    places = arrivals.get(one.gone.text, [])
    fit = (place for place in places if not (left and lines[place].ids))
    found = next(fit, None)
    if found is not None:
        places.remove(found)
    return found


def _items(carriers: Iterable[Carrier]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.item for one in carriers))
