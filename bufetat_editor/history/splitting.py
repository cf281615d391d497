"""One item made two, and two made one: the text is parted or joined, nothing of it is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.items import Attrs, Item
from bufetat_editor.domain.kind import Kind
from bufetat_editor.domain.kinds import children_of, kind_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.footnotes import CALL
from bufetat_editor.history.matrix import with_whole_matrix
from bufetat_editor.history.order import key_after, keys_after
from bufetat_editor.history.refusals import CannotJoin, CannotSplit, TwoFootnotes
from bufetat_editor.history.rules import (
    States,
    check_own_life,
    check_wording,
    living,
    new_id,
)


def split(
    snapshot: Snapshot,
    draw: Callable[[str], str],
    item_id: str,
    text: str,
    rest: str,
    *,
    new: str | None = None,
) -> States:
    """Let an item keep one part of its text and a new one of its kind right after it the other.

    What stands after the parting goes along with the rest, if there is any: what the item holds,
    and the call of its footnote.

    Args:
        draw: picks one character by chance, for new ids.
        new: the new item's id; none to draw one.

    Raises:
        CannotSplit: there is one item of this kind only.
    """
    item = living(snapshot, item_id)
    kind = kind_of(item.kind)
    check_own_life(kind)
    if kind.is_root:
        raise CannotSplit(item=item.id)
    check_wording(kind, item.id, text + rest)
    kept, moved = _parted_fields(kind, item.attrs, rest)
    second = Item(
        id=new_id(snapshot, kind, draw, new),
        kind=item.kind,
        parent=item.parent,
        pos=key_after(snapshot, item.parent, item.id),
        text=clean_text(rest),
        attrs=moved,
    )
    first = replace(item, text=clean_text(text), attrs=kept)
    below = _adopted(snapshot, item, second) if rest.strip() else ()
    changed = () if first == item else (first,)
    return with_whole_matrix(snapshot, (*changed, second, *below), draw)


def join(snapshot: Snapshot, item_id: str, text: str | None = None) -> States:
    """Put an item's text at the end of the sibling before it, with what it holds, and remove it.

    Args:
        text: what the item reads now, where that is not saved yet.

    Raises:
        CannotJoin: the sibling before is of another kind, or there is none.
        TwoFootnotes: each calls a footnote of its own.
    """
    item = living(snapshot, item_id)
    kind = kind_of(item.kind)
    check_own_life(kind)
    family = snapshot.children(item.parent)
    index = family.index(item)
    above = family[index - 1] if index else None
    if above is None or above.kind != item.kind or _holds_frame(kind):
        raise CannotJoin(item=item.id)
    joined = joined_text(above.text, item.text if text is None else clean_text(text))
    check_wording(kind, above.id, joined)
    first = replace(above, text=joined, attrs=_joined_fields(above, item))
    changed = () if first == above else (first,)
    return (*changed, *_adopted(snapshot, item, above), replace(item, deleted=True))


def joined_text(first: str, second: str) -> str:
    """Return two texts as one, with at least one space where they meet."""
    parted = not first or not second or first[-1].isspace() or second[0].isspace()
    return first + ("" if parted else " ") + second


def _parted_fields(kind: Kind, attrs: Attrs, rest: str) -> tuple[Attrs, Attrs]:
    """The fields of both halves: a flag holds for both, the call stands at the end of the text."""
    flags = {field.name for field in kind.fields if field.type == "flag"}
    moved = {CALL} if rest.strip() else set()
    return (
        {name: value for name, value in attrs.items() if name not in moved},
        {name: value for name, value in attrs.items() if name in flags | moved},
    )


def _joined_fields(first: Item, second: Item) -> Attrs:
    own, other = first.attrs.get(CALL), second.attrs.get(CALL)
    if own and other and own != other:
        raise TwoFootnotes(first=first.id, second=second.id)
    call = own or other
    return {**first.attrs, CALL: call} if call else first.attrs


def _adopted(snapshot: Snapshot, parent: Item, other: Item) -> tuple[Item, ...]:
    """What one item holds, at the end of what another holds; cells stay with their row."""
    if _holds_frame(kind_of(parent.kind)):
        return ()
    family = snapshot.children(parent.id)
    places = keys_after(snapshot, other.id, None, len(family))
    return tuple(
        replace(item, parent=other.id, pos=pos) for item, pos in zip(family, places, strict=True)
    )


def _holds_frame(kind: Kind) -> bool:
    return kind.name == "matrix_column" or any(
        one.made_with_frame for one in children_of(kind.name)
    )
