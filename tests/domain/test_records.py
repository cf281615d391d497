"""What a round sent out and took in is told as it came: no edit reaches it, and none counts it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from bufetat_editor.domain.checking.structure import structure_findings
from bufetat_editor.domain.coverage import coverage
from bufetat_editor.domain.legal_register import legal_register
from bufetat_editor.domain.proposals import Proposal, Remark
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history import edits, footnotes, levels, splitting
from bufetat_editor.history.diff import diff, document_order
from bufetat_editor.history.refusals import KeptAsItCame, NoFootnoteHere
from bufetat_editor.history.replacing import Rewording, replace
from bufetat_editor.history.rules import States
from bufetat_editor.history.undo import restore
from bufetat_editor.usecases.legislation import legislation
from tests.helpers.models import PRINCIPLE
from tests.helpers.rounds import after, answered, draw
from tests.helpers.seed import seed

LAW = "Jf. barnevernloven § 4-4 og rundskriv Q-06/2007"
Act = Callable[[Snapshot, str], States]

ACTS: dict[str, Act] = {
    "edit": lambda snapshot, one: edits.edit(snapshot, one, "Noe annet"),
    "set a field": lambda snapshot, one: edits.edit(snapshot, one, fields={"author": "x"}),
    "move": lambda snapshot, one: edits.move(snapshot, one, after=""),
    "remove": edits.remove,
    "restore": lambda snapshot, one: restore(snapshot, snapshot, one, draw),
    "split": lambda snapshot, one: splitting.split(snapshot, draw, one, "a", "b"),
    "join": splitting.join,
    "indent": levels.indent,
    "outdent": levels.outdent,
    "replace": lambda snapshot, one: replace(
        snapshot, [Rewording(one, "", snapshot[one].text, "x")]
    ),
}


def with_answer() -> Snapshot:
    """A round with an answer of which much would be found wrong, were it of the model."""
    gone = Proposal("removed", "prinsipp-finnes-ikke", after=LAW)
    twice = Proposal("comment", PRINCIPLE, remarks=(Remark(LAW), Remark(LAW)), after=LAW)
    empty = Proposal("comment", PRINCIPLE, remarks=(Remark(""),))
    return answered(gone, twice, twice, empty)


@pytest.mark.parametrize("kind", ["round", "recipient", "receipt", "input", "remark"])
@pytest.mark.parametrize("act", ACTS)
def test_no_edit_reaches_a_record(act: str, kind: str) -> None:
    snapshot = with_answer()

    with pytest.raises(KeptAsItCame, match="kan ikke redigeres"):
        ACTS[act](snapshot, snapshot.of_kind(kind)[0].id)


@pytest.mark.parametrize(
    ("kind", "parent"),
    [("round", "rounds"), ("recipient", "round"), ("receipt", "recipient"), ("input", "receipt")],
)
def test_no_record_is_made_by_hand(kind: str, parent: str) -> None:
    snapshot = with_answer()

    with pytest.raises(KeptAsItCame):
        edits.add(snapshot, draw, parent=snapshot.of_kind(parent)[0].id, kind=kind, text="x")


def test_no_footnote_is_called_by_an_input() -> None:
    snapshot = with_answer()

    with pytest.raises(NoFootnoteHere):
        footnotes.new_footnote(snapshot, draw, snapshot.of_kind("input")[0].id, "x")


def test_removing_many_refuses_all_if_one_is_a_record() -> None:
    snapshot = with_answer()

    with pytest.raises(KeptAsItCame):
        edits.remove(snapshot, PRINCIPLE, snapshot.of_kind("input")[0].id)


def test_what_came_in_is_no_difference() -> None:
    snapshot = with_answer()

    assert diff(seed(), snapshot) == ()
    assert diff(snapshot, seed()) == ()
    assert document_order(seed(), snapshot) == [item.id for item in seed()]


def test_what_came_in_wants_no_attention_and_rests_on_no_law() -> None:
    day = date(2011, 12, 1)
    before, now = seed(), with_answer()

    assert [*structure_findings(now)] == [*structure_findings(before)]
    assert coverage(now) == coverage(before)
    assert legal_register(now, legislation(), day) == legal_register(before, legislation(), day)


def test_a_removed_item_that_an_input_is_about_leaves_no_broken_reference() -> None:
    snapshot = after(with_answer(), edits.remove(with_answer(), PRINCIPLE))

    assert not [one for one in structure_findings(snapshot) if one.item.kind == "input"]
