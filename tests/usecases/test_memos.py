from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor.errors import BadDate, NotAMemo
from bufetat_editor.history.edits import NewItem
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.usecases.comparing import compare
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.editing import add_several, edit, move, remove, undo
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.exporting import export
from bufetat_editor.usecases.memos import (
    NothingChanged,
    NothingToCompareWith,
    ToldAlready,
    draft_changes,
    new_memo,
)
from bufetat_editor.usecases.opening import EMPTY, new_model
from bufetat_editor.usecases.steps import undo_steps
from tests.exchange.word.reading import body
from tests.helpers.models import AUTHOR, GROUP, PRINCIPLE, TASK, desk_on, now

MEMO = "notat"


def texts(desk: Desk, memo: str = MEMO) -> list[str]:
    return [one.text for one in desk.snapshot.descendants(memo) if one.text]


def drafted(outcome: Outcome) -> list[str]:
    return [state.text for state in outcome.states if not state.deleted and state.text]


def memos(desk: Desk) -> list[str]:
    return [one.id for one in desk.snapshot.of_kind("memo")]


# --- a new memo


def test_each_meeting_has_its_own_memo_and_the_newest_is_last(desk: Desk) -> None:
    february = new_memo(desk, MEMO, meeting_date="2012-02-09").states[0].id
    march = new_memo(desk, february, meeting_date="8.3.2012", case_number="12/345").states[0].id

    assert memos(desk) == [MEMO, february, march]
    assert {"8.3.2012", "12/345"} <= set(texts(desk, march))
    assert "9.2.2012" in texts(desk, february)
    assert "1.12.2011" in texts(desk, MEMO)


def test_a_memo_is_made_from_the_template(desk: Desk) -> None:
    memo = new_memo(desk, None, meeting_date="9.2.2012", title="Revidert modell").states[0]

    assert memo.text == "Revidert modell"
    assert {"Direktørmøtet", "9.2.2012", "Forslag til konklusjon"} <= set(texts(desk, memo.id))


def test_a_model_without_memos_gets_its_first(tmp_path: Path) -> None:
    path = tmp_path / "tom.db"
    new_model(path, EMPTY, AUTHOR, now)
    desk = desk_on(path)

    new_memo(desk, None, meeting_date="9.2.2012")
    assert len(memos(desk)) == 1
    with pytest.raises(NothingToCompareWith):
        draft_changes(desk, memos(desk)[0])
    desk.close()


def test_a_new_memo_leaves_the_model_as_it_was_and_goes_in_one_step(desk: Desk) -> None:
    before = state_hash(desk.snapshot)
    new_memo(desk, MEMO, meeting_date="9.2.2012")

    assert state_hash(desk.snapshot) == before
    undo(desk)
    assert memos(desk) == [MEMO]


def test_a_memo_is_removed_and_brought_back_whole(desk: Desk) -> None:
    whole = texts(desk)
    remove(desk, MEMO)
    assert memos(desk) == []

    undo(desk)
    assert texts(desk) == whole


def test_what_is_no_memo_or_no_day_is_refused(desk: Desk) -> None:
    with pytest.raises(NotAMemo):
        new_memo(desk, PRINCIPLE, meeting_date="9.2.2012")
    with pytest.raises(BadDate):
        new_memo(desk, MEMO, meeting_date="i morgen")
    with pytest.raises(NotAMemo):
        draft_changes(desk, "notat-som-ikke-finnes")


def test_a_new_memo_is_exported_with_the_model(desk: Desk, tmp_path: Path) -> None:
    edit(desk, PRINCIPLE, "Barn går først")
    memo = new_memo(desk, MEMO, meeting_date="9.2.2012", case_number="12/345").states[0].id
    opening, point = drafted(draft_changes(desk, memo))

    (path,) = export(desk, "word", tmp_path / "notat.docx").files

    printed = "\n".join(paragraph.text for paragraph in body(path.read_bytes()))
    assert all(text in printed for text in ("12/345", "9.2.2012", opening, point))
    assert "11/51625" not in printed


# --- what has changed


def test_changes_are_drafted_as_ordinary_items_in_one_step(desk: Desk) -> None:
    before = texts(desk)
    edit(desk, PRINCIPLE, "Barn går først")
    remove(desk, TASK)

    opening, *points = drafted(draft_changes(desk, MEMO))

    assert opening.endswith("er det gjort 2 endringer:")
    assert len(points) == 2
    assert texts(desk).index(points[-1]) + 1 == texts(desk).index("Forslag til konklusjon")
    assert undo_steps(desk)[0].deed == "add"
    undo(desk)
    assert texts(desk) == before


def test_as_many_changes_are_told_as_the_comparison_has(desk: Desk) -> None:
    edit(desk, "notat-avsnitt-utkast", "Notatet er også endret")
    edit(desk, TASK, "Marte Meo-veiledning", {"provisional": True})
    move(desk, TASK, parent="celle-egenvalgt-familievern")
    add_several(desk, [NewItem("En"), NewItem("To")], parent=GROUP, kind="principle")
    remove(desk, "gruppe-likeverdighet")

    opening = drafted(draft_changes(desk, MEMO))[0]

    found = [one for one in compare(desk, "Utkast 1.12.2011").changes if one.chapter != MEMO]
    assert f" {len(found)} endringer:" in opening


def test_without_changes_nothing_is_drafted(desk: Desk) -> None:
    edit(desk, "notat-avsnitt-utkast", "Bare notatet er endret")

    with pytest.raises(NothingChanged, match="ikke endret siden «Utkast"):
        draft_changes(desk, MEMO)


def test_changes_are_told_since_the_last_approval(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Barn går først")
    approve(desk, "Godkjent", meeting_date="9.2.2012", case_number="12/345")
    remove(desk, TASK)

    opening, point = drafted(draft_changes(desk, MEMO))

    assert opening == "Siden tjenestemodellen ble godkjent 9.2.2012, er det gjort én endring:"
    assert "«Marte Meo» er fjernet" in point


def test_an_untouched_draft_makes_room_for_the_new_one(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Barn går først")
    old = drafted(draft_changes(desk, MEMO))
    remove(desk, TASK)
    new = drafted(draft_changes(desk, MEMO))

    assert not {old[0]} & set(texts(desk))
    assert set(new) <= set(texts(desk))
    undo(desk)
    assert set(old) <= set(texts(desk))


def test_a_draft_that_was_touched_stays_and_the_new_one_comes_below(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Barn går først")
    first = draft_changes(desk, MEMO).states
    bullet = next(state.id for state in first if state.kind == "bullet")
    edit(desk, bullet, "Mine egne ord")
    new = drafted(draft_changes(desk, MEMO))

    assert texts(desk).index("Mine egne ord") < texts(desk).index(new[1])
    assert texts(desk).count(new[0]) == 2


def test_the_same_draft_is_not_written_twice(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Barn går først")
    draft_changes(desk, MEMO)

    with pytest.raises(ToldAlready):
        draft_changes(desk, MEMO)


def test_a_memo_made_like_another_leaves_its_untouched_draft_behind(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Barn går først")
    before = len(texts(desk))
    states = draft_changes(desk, MEMO).states
    untouched = new_memo(desk, MEMO, meeting_date="9.2.2012").states[0].id
    edit(desk, states[-1].id, "Mine egne ord")
    touched = new_memo(desk, MEMO, meeting_date="9.2.2012").states[0].id

    assert len(texts(desk, untouched)) == before - 1  # the case number
    assert "Mine egne ord" in texts(desk, touched)
