"""Plans for memos: a new one made after a pattern, and accounts of changes and input put in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.ids import unused_id
from bufetat_editor.domain.items import NEW, Attrs, Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.order import FIRST, key_after, keys, keys_after
from bufetat_editor.history.rules import States

Draw = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Account:
    """What there is to tell, of changes or of input, as it is to stand in a memo.

    Attributes:
        opening: the paragraph over the list.
        points: one for each bullet of it; without any there is no list.
    """

    opening: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a new memo is written for.

    Attributes:
        day: of the meeting, as it is to read in the memo.
        case_number: of the meeting's case; empty if it has none yet.
        title: what the memo is called; that of the pattern if empty.
    """

    day: str
    case_number: str = ""
    title: str = ""


def new_memo(snapshot: Snapshot, draw: Draw, pattern: Sequence[Item], occasion: Occasion) -> States:
    """Make a memo after a pattern, last of all memos; the memo is the first of the states.

    All of the pattern is taken over, except what belongs to the meeting that it was written for.

    Args:
        draw: picks one character by chance, for the new ids.
        pattern: a memo and what stands under it, each after its parent; of this model or of none.
    """
    (root,) = snapshot.children(None, "memos")
    later, made, ids = snapshot, list[Item](), dict[str | None, str]()
    for item in pattern:
        is_memo = item is pattern[0]
        new = replace(
            item,
            id=unused_id(later, item.kind, draw),
            parent=root.id if is_memo else ids[item.parent],
            pos=key_after(snapshot, root.id, None) if is_memo else item.pos,
            text=clean_text(_wording(item, occasion)),
            attrs=_without_marks(item),
            cs=NEW,
        )
        ids[item.id] = new.id
        made.append(new)
        later = later.with_states(later.changeset, (new,))
    return tuple(made)


def _without_marks(item: Item) -> Attrs:
    """The fields without what tells that the program wrote it, which this memo did not see."""
    marks = {field.name for field in kind_of(item.kind).fields if field.is_mark}
    return {name: value for name, value in item.attrs.items() if name not in marks}


def _wording(item: Item, occasion: Occasion) -> str:
    if item.kind == "memo":
        return occasion.title or item.text
    match item.attrs.get("field"):
        case "date":
            return occasion.day
        case "case_number":
            return occasion.case_number
        case _:
            return item.text


def pattern_of(snapshot: Snapshot, memo: str, without: Collection[str] = ()) -> tuple[Item, ...]:
    """Return a memo and what stands under it, as a pattern for another.

    Args:
        without: ids of what is left out with all below it.
    """
    gone = set(without)
    kept = [snapshot[memo]]
    for item in snapshot.descendants(memo):
        if item.id in gone or item.parent in gone:
            gone.add(item.id)
        else:
            kept.append(item)
    return tuple(kept)


def stands_as_written(snapshot: Snapshot, states: Sequence[Item]) -> bool:
    """True if items still are as a changeset left them, and nothing has come in among them."""
    ids = {state.id for state in states}
    return all(replace(snapshot[state.id], cs=state.cs) == state for state in states) and all(
        child.id in ids for state in states for child in snapshot.children(state.id)
    )


def put_account(
    snapshot: Snapshot,
    draw: Draw,
    memo: str,
    account: Account,
    replaced: Sequence[Item] = (),
    fields: Attrs | None = None,
) -> States:
    """Put what there is to tell into a memo, as a paragraph and, if it has points, a list under it.

    The two stand over the proposed conclusion, or in the place of what they replace. The paragraph
    is the first of the states.

    Args:
        draw: picks one character by chance, for the new ids.
        replaced: an account that nobody has touched, to be removed in the same step.
        fields: of the paragraph, by which it is known again.
    """
    later, made = snapshot, list[Item]()

    def make(kind: str, parent: str, pos: str, text: str = "", told: Attrs | None = None) -> str:
        nonlocal later
        item = Item(unused_id(later, kind, draw), kind, parent, pos, clean_text(text), told or {})
        made.append(item)
        later = later.with_states(later.changeset, (item,))
        return item.id

    first, second = keys_after(snapshot, memo, _above(snapshot, memo, replaced), 2)
    make("paragraph", memo, first, account.opening, fields)
    bullets = make("bullet_list", memo, second) if account.points else memo
    for point, pos in zip(account.points, keys(len(account.points)), strict=True):
        make("bullet", bullets, pos, point)
    return (*made, *(replace(item, deleted=True) for item in replaced))


def _above(snapshot: Snapshot, memo: str, replaced: Sequence[Item]) -> str | None:
    """What the account comes after; as `after` in `order.keys_after`."""
    family = [item.id for item in snapshot.children(memo)]
    gone = {item.id for item in replaced}
    conclusions = [item.id for item in snapshot.children(memo, "proposed_conclusion")]
    ends = [one for one in family if one in gone] or conclusions
    above = family[: family.index(ends[0])] if ends else family
    return above[-1] if above else FIRST
