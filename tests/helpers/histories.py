"""Random work on the 2011 model by two persons: every act there is, in any order.

What the rules refuse is left undone, as it would be in the window.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from hypothesis import strategies as st

from bufetat_editor.domain.items import AttrValue, Item
from bufetat_editor.domain.kinds import KINDS, kind_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history import edits, footnotes, levels, memos, splitting
from bufetat_editor.history import undo as going_back
from bufetat_editor.history.changeset import Step
from bufetat_editor.history.rules import States
from bufetat_editor.history.signatures import Signatures
from tests.helpers.drawn_work import Draw, NothingThere, Work
from tests.helpers.seed import seed

_ADDABLE = tuple(kind.name for kind in KINDS.values() if kind.parents and not kind.made_with_frame)


class History(NamedTuple):
    """Two moments, and who did what in between."""

    before: Snapshot
    after: Snapshot
    steps: list[Step]

    @property
    def signatures(self) -> Signatures:
        """Who made the changes."""
        return Signatures(self.steps, self.after, self.before)


# --- wordings and fields


def _reword(work: Work) -> States:
    item = work.one_of()
    return edits.edit(work.now, item.id, work.text(item.text))


def _reword_footnote(work: Work) -> States:
    item = work.one_of("footnote_part", "footnote_paragraph")
    return edits.edit(work.now, item.id, work.text(item.text))


def _reword_principle(work: Work) -> States:
    item = work.one_of("principle", "task", "subtask", "paragraph")
    return edits.edit(work.now, item.id, work.text(item.text))


def _fill_in_memo(work: Work) -> States:
    item = work.one_of("memo_field")
    label: dict[str, AttrValue | None] = {"label": work.text(str(item.attrs.get("label", "")))}
    is_label = work.draw(st.booleans())
    return edits.edit(work.now, item.id, work.text(item.text), label if is_label else None)


def _name_memo(work: Work) -> States:
    memo = work.one_of("memo")
    name = work.draw(st.sampled_from(["Notat", "Sak til møtet", ""]))
    return edits.edit(work.now, memo.id, fields={"document_type": name})


def _name_function(work: Work) -> States:
    function = work.one_of("service_function")
    groups = [item.id for item in work.now.of_kind("target_group")]
    gathered = tuple(work.draw(st.lists(st.sampled_from(groups), max_size=4)) if groups else ())
    name = work.draw(st.sampled_from(["Ungdom og rus", "Ungdom", ""]))
    return edits.edit(work.now, function.id, name, {"target_groups": gathered})


# --- order and place


def _move_among_siblings(work: Work) -> States:
    item = work.one_of()
    return edits.move(work.now, item.id, after=work.place_among(str(item.parent)))


def _move_elsewhere(work: Work) -> States:
    item = work.one_of()
    return _moved(work, item)


def _move_entry(work: Work) -> States:
    return _moved(work, work.one_of("task", "subtask", "principle", "bullet", "paragraph"))


def _moved(work: Work, item: Item) -> States:
    above = work.one_of(*kind_of(item.kind).parents)
    return edits.move(work.now, item.id, parent=above.id, after=work.place_among(above.id))


def _move_frame(work: Work) -> States:
    item = work.one_of("matrix_row", "matrix_column", "chapter", "memo_field")
    return edits.move(work.now, item.id, after=work.place_among(str(item.parent)))


def _indent(work: Work) -> States:
    return levels.indent(work.now, work.one_of("task").id)


def _outdent(work: Work) -> States:
    return levels.outdent(work.now, work.one_of("subtask").id)


# --- coming and going


def _add(work: Work) -> States:
    return _added(work, work.draw(st.sampled_from(_ADDABLE)))


def _move_row_to_matrix_of_its_own(work: Work) -> States:
    (model,) = work.now.children(None, "service_model")
    made = edits.add(work.now, work.letter, parent=model.id, kind="service_matrix")
    later = work.now.with_states(work.now.changeset, made)
    return (*made, *edits.move(later, work.one_of("matrix_row").id, parent=made[0].id))


def _add_entry(work: Work) -> States:
    return _added(work, work.draw(st.sampled_from(["task", "subtask", "principle", "bullet"])))


def _add_frame(work: Work) -> States:
    return _added(work, work.draw(st.sampled_from(["matrix_row", "matrix_column"])))


def _added(work: Work, kind: str) -> States:
    above = work.one_of(*kind_of(kind).parents)
    after = work.place_among(above.id)
    text = work.text("Nytt punkt") if kind_of(kind).wording != "none" else ""
    return edits.add(work.now, work.letter, parent=above.id, kind=kind, text=text, after=after)


def _new_memo(work: Work) -> States:
    pattern = memos.pattern_of(work.now, work.one_of("memo").id)
    return memos.new_memo(work.now, work.letter, pattern, memos.Occasion("13.12.2011"))


def _remove(work: Work) -> States:
    return edits.remove(work.now, work.one_of().id)


def _remove_entry(work: Work) -> States:
    return edits.remove(work.now, work.one_of("task", "principle", "bullet", "paragraph").id)


def _remove_frame(work: Work) -> States:
    return edits.remove(work.now, work.one_of("matrix_row", "matrix_column", "footnote").id)


def _restore(work: Work) -> States:
    then = work.draw(st.sampled_from(work.past))
    gone = [item.id for item in work.now.all_items() if item.deleted and then.is_living(item.id)]
    items = gone or [item.id for item in then]
    return going_back.restore(work.now, then, work.draw(st.sampled_from(items)), work.letter)


def _restore_model(work: Work) -> States:
    then = work.draw(st.sampled_from(work.past))
    return going_back.restore_model(work.now, then, work.letter)


def _undo(work: Work) -> States:
    if not work.steps:
        raise NothingThere
    return going_back.undo(work.now, work.draw(st.sampled_from(work.steps)), work.letter)


def _split(work: Work) -> States:
    item = work.one_of("principle", "task", "paragraph", "bullet")
    cut = work.draw(st.integers(0, len(item.text)))
    return splitting.split(work.now, work.letter, item.id, item.text[:cut], item.text[cut:])


def _join(work: Work) -> States:
    return splitting.join(work.now, work.one_of("principle", "task", "paragraph", "bullet").id)


# --- footnotes


def _new_footnote(work: Work) -> States:
    text = work.text("Rundskriv Q-06/2007 om saken")
    return footnotes.new_footnote(work.now, work.letter, _caller(work).id, text)


def _call(work: Work) -> States:
    fields: dict[str, AttrValue | None] = {footnotes.CALL: work.one_of("footnote").id}
    return edits.edit(work.now, _caller(work).id, fields=fields)


def _call_no_more(work: Work) -> States:
    calling = [item for item in work.now if footnotes.CALL in item.attrs]
    if not calling:
        raise NothingThere
    item = work.draw(st.sampled_from(calling))
    return edits.edit(work.now, item.id, fields={footnotes.CALL: None})


def _call_from_elsewhere(work: Work) -> States:
    calling = [item for item in work.now if footnotes.CALL in item.attrs]
    if not calling:
        raise NothingThere
    item, other = work.draw(st.sampled_from(calling)), _caller(work)
    (taken,) = edits.edit(work.now, item.id, fields={footnotes.CALL: None})
    called: dict[str, AttrValue | None] = {footnotes.CALL: item.attrs[footnotes.CALL]}
    return (taken, *edits.edit(work.now, other.id, fields=called))


def _caller(work: Work) -> Item:
    return work.one_of(*(name for name, kind in KINDS.items() if kind.field(footnotes.CALL)))


ACTS: tuple[Callable[[Work], States], ...] = (
    _reword,
    _reword_footnote,
    _reword_principle,
    _fill_in_memo,
    _name_memo,
    _name_function,
    _move_among_siblings,
    _move_elsewhere,
    _move_entry,
    _move_frame,
    _move_row_to_matrix_of_its_own,
    _indent,
    _outdent,
    _add,
    _add_entry,
    _add_frame,
    _new_memo,
    _remove,
    _remove_entry,
    _remove_frame,
    _restore,
    _restore_model,
    _undo,
    _split,
    _join,
    _new_footnote,
    _call,
    _call_no_more,
    _call_from_elsewhere,
)


@st.composite
def histories(draw: Draw, most: int = 12, start: Snapshot | None = None) -> History:
    """Draw two moments of a model, some acts before the first and 1 to `most` between.

    It is the model of 2011 if there is no other to start from.
    """
    work = Work(draw, start or seed())
    for _ in range(draw(st.integers(0, 4))):
        work.do(draw(st.sampled_from(ACTS)))
    before, done = work.now, len(work.steps)
    for _ in range(draw(st.integers(1, most))):
        work.do(draw(st.sampled_from(ACTS)))
    steps = [step for of_one in work.steps[done:] for step in of_one]
    return History(before, work.now, steps)
