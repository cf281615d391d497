from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.checking.structure import structure_findings
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import AlreadyRemoved, CannotUndo, NothingToChange
from bufetat_editor.history.edits import edit, remove
from bufetat_editor.history.footnotes import new_footnote
from bufetat_editor.history.refusals import NoFootnoteHere
from bufetat_editor.history.undo import restore, restore_model, undo
from tests.helpers.seed import done, first, seed

PRINCIPLE = "prinsipp-tidlig-hjelp"
NOTE = "fotnote-foeringer"
CALLER = "rad-foeringer"


def broken(snapshot: Snapshot) -> list[str]:
    found = structure_findings(snapshot)
    return [one.item.id for one in found if one.rule.name == "broken_reference"]


def test_a_new_footnote_stands_last_and_is_called() -> None:
    later, _ = done(seed(), new_footnote(seed(), first, PRINCIPLE, "Se rundskriv."))

    note = str(later[PRINCIPLE].attrs["footnote"])
    assert later.of_kind("footnote")[-1].id == note
    assert [(one.kind, one.text) for one in later.children(note)] == [
        ("footnote_paragraph", "Se rundskriv.")
    ]


def test_only_what_can_call_a_footnote_gets_one() -> None:
    with pytest.raises(NoFootnoteHere, match=r"\.$"):
        new_footnote(seed(), first, "celle-egenvalgt-barnevern", "x")
    gone, _ = done(seed(), remove(seed(), PRINCIPLE))
    with pytest.raises(AlreadyRemoved):
        new_footnote(gone, first, PRINCIPLE, "x")


def test_removing_a_footnote_takes_its_calls_away_and_undo_brings_them_back() -> None:
    after, steps = done(seed(), remove(seed(), NOTE))
    back, _ = done(after, undo(after, steps, first))

    assert "footnote" not in after[CALLER].attrs
    assert broken(after) == []
    assert back[CALLER].attrs == seed()[CALLER].attrs
    assert back.is_living(NOTE)


def test_a_removed_item_keeps_its_own_call() -> None:
    after, _ = done(seed(), remove(seed(), CALLER, NOTE))

    assert after[CALLER].attrs["footnote"] == NOTE


def test_an_item_returns_without_the_call_of_a_footnote_that_is_gone() -> None:
    gone, _ = done(seed(), remove(seed(), CALLER))
    gone, _ = done(gone, remove(gone, NOTE))

    back, _ = done(gone, restore(gone, seed(), CALLER, first))

    assert back.is_living(CALLER)
    assert "footnote" not in back[CALLER].attrs
    with pytest.raises(NothingToChange):
        restore(back, seed(), CALLER, first)


def test_undoing_waits_for_the_footnote_that_an_item_called() -> None:
    gone, steps = done(seed(), remove(seed(), CALLER))
    both, _ = done(gone, remove(gone, NOTE))

    with pytest.raises(CannotUndo, match=NOTE):
        undo(both, steps, first)


def test_a_footnote_that_someone_calls_by_now_is_not_undone() -> None:
    made, steps = done(seed(), new_footnote(seed(), first, PRINCIPLE, "x"))
    note = str(made[PRINCIPLE].attrs["footnote"])
    called, _ = done(made, edit(made, "prinsipp-mangfold", fields={"footnote": note}))

    with pytest.raises(CannotUndo, match="prinsipp-mangfold"):
        undo(called, steps, first)


def test_a_memo_does_not_call_what_the_restored_model_lacks() -> None:
    memo = next(item for item in seed().of_kind("paragraph") if item.parent != "tjenestemodell")
    made, _ = done(seed(), new_footnote(seed(), first, PRINCIPLE, "x"))
    note = str(made[PRINCIPLE].attrs["footnote"])
    in_memo = replace(memo, parent=made.of_kind("memo")[0].id, attrs={"footnote": note})
    called, _ = done(made, (replace(in_memo, id="avsnitt-notat"),))

    back, _ = done(called, restore_model(called, seed(), first))

    assert not back.is_living(note)
    assert "footnote" not in back["avsnitt-notat"].attrs
    assert broken(back) == []
