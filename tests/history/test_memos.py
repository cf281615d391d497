from __future__ import annotations

import random
from dataclasses import replace

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history import edits
from bufetat_editor.history.memos import (
    Account,
    Occasion,
    new_memo,
    pattern_of,
    put_account,
    stands_as_written,
)
from tests.helpers.seed import seed

MEMO = "notat"
OCCASION = Occasion("9.2.2012")
ACCOUNT = Account("Siden sist er det gjort 2 endringer:", ("En.", "To."))

draw = random.Random(1).choice


def after(states: tuple[Item, ...], snapshot: Snapshot | None = None) -> Snapshot:
    before = snapshot or seed()
    return before.with_states(before.changeset + 1, states)


def wordings(snapshot: Snapshot, memo: str) -> list[tuple[str, str, object]]:
    return [(one.kind, one.text, one.attrs.get("label")) for one in snapshot.descendants(memo)]


def head(states: tuple[Item, ...]) -> dict[object, str]:
    return {one.attrs["field"]: one.text for one in states if one.kind == "memo_field"}


def test_a_memo_made_like_another_reads_the_same_but_for_its_meeting() -> None:
    made = new_memo(seed(), draw, pattern_of(seed(), MEMO), OCCASION)
    snapshot = after(made)

    asked = [one for one in wordings(snapshot, made[0].id) if one[2] not in {"Dato", "Saksnr."}]
    given = [one for one in wordings(snapshot, MEMO) if one[2] not in {"Dato", "Saksnr."}]
    assert asked == given
    assert (made[0].text, made[0].attrs) == (seed()[MEMO].text, seed()[MEMO].attrs)
    assert (head(made)["date"], head(made)["case_number"]) == ("9.2.2012", "")


def test_a_new_memo_stands_last_and_shares_nothing_with_the_earlier_one() -> None:
    made = new_memo(seed(), draw, pattern_of(seed(), MEMO), OCCASION)

    assert [one.id for one in after(made).of_kind("memo")] == [MEMO, made[0].id]
    assert not any(seed().get(one.id) for one in made)
    assert len({one.id for one in made}) == len(made)


def test_case_number_and_title_are_those_of_the_new_meeting() -> None:
    occasion = Occasion("9.2.2012", "12/345", "Revidert tjenestemodell")
    made = new_memo(seed(), draw, pattern_of(seed(), MEMO), occasion)

    assert (made[0].text, head(made)["case_number"]) == ("Revidert tjenestemodell", "12/345")


def test_what_is_left_out_of_a_pattern_goes_with_all_below_it() -> None:
    pattern = pattern_of(seed(), MEMO, ["notat-punktliste-endringer"])

    assert not [one for one in pattern if "punkt" in one.id]
    assert pattern[-1].id == "notat-konklusjon-oppdatert"


def test_an_account_stands_over_the_proposed_conclusion() -> None:
    snapshot = after(put_account(seed(), draw, MEMO, ACCOUNT))

    *_, opening, bullets, conclusion = snapshot.children(MEMO)
    assert (opening.kind, opening.text) == ("paragraph", ACCOUNT.opening)
    assert [one.text for one in snapshot.children(bullets.id)] == list(ACCOUNT.points)
    assert conclusion.kind == "proposed_conclusion"


def test_without_a_conclusion_an_account_stands_last() -> None:
    snapshot = after(edits.remove(seed(), "notat-konklusjon"))

    *_, opening, _ = after(put_account(snapshot, draw, MEMO, ACCOUNT), snapshot).children(MEMO)
    assert opening.text == ACCOUNT.opening


def test_an_account_takes_the_place_of_the_one_that_it_replaces() -> None:
    first = put_account(seed(), draw, MEMO, ACCOUNT)
    snapshot = after(first)
    below = edits.add(
        snapshot, draw, parent=MEMO, kind="paragraph", text="Videre", after=first[1].id
    )
    snapshot = after(below, snapshot)

    newer = Account("Nytt:", ("Tre.",))
    snapshot = after(put_account(snapshot, draw, MEMO, newer, first), snapshot)

    *_, opening, _, last, _ = snapshot.children(MEMO)
    assert (opening.text, last.text) == ("Nytt:", "Videre")
    assert not any(snapshot.is_living(one.id) for one in first)


def test_items_stand_as_written_until_one_is_touched() -> None:
    written = put_account(seed(), draw, MEMO, ACCOUNT)
    snapshot = after(tuple(replace(one, cs=2) for one in written))
    bullets, bullet = written[1].id, written[2].id

    assert stands_as_written(snapshot, written)
    for touched in (
        edits.edit(snapshot, bullet, "Mitt eget"),
        edits.remove(snapshot, bullet),
        edits.add(snapshot, draw, parent=bullets, kind="bullet", text="Mitt eget"),
        edits.move(snapshot, written[0].id, parent=MEMO, after=""),
    ):
        assert not stands_as_written(after(touched, snapshot), written)


def test_bullets_put_straight_into_a_memo_bring_one_list_with_them() -> None:
    above = "notat-avsnitt-innspill"
    first, bullets = edits.add(
        seed(), draw, parent=MEMO, kind="bullet", text="En", after=above, item_id="punkt-en"
    )
    snapshot = after((first, bullets))
    (second,) = edits.add(
        snapshot, draw, parent=MEMO, kind="bullet", text="To", after=first.id, item_id="punkt-to"
    )

    family = [one.id for one in snapshot.children(MEMO)]
    assert family[family.index(above) + 1] == bullets.id
    assert (first.parent, second.parent) == (bullets.id, bullets.id)
    assert [one.text for one in after((second,), snapshot).children(bullets.id)] == ["En", "To"]


def test_several_bullets_put_straight_into_a_memo_share_a_list() -> None:
    entries = [edits.NewItem("En"), edits.NewItem("To")]
    *_, bullets = made = edits.add_several(seed(), draw, entries, parent=MEMO, kind="bullet")

    assert [one.text for one in after(made).children(bullets.id)] == ["En", "To"]
    assert [one.kind for one in made].count("bullet_list") == 1
