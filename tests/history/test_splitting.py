from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace

import pytest

from bufetat_editor.domain.items import AttrValue, Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import MadeWithFrame, NoWording, UserError
from bufetat_editor.history.refusals import BadItemId, CannotJoin, CannotSplit, TwoFootnotes
from bufetat_editor.history.splitting import join, split
from tests.helpers.seed import first, seed

PRINCIPLE = "prinsipp-tidlig-hjelp"
BEFORE = "prinsipp-trygge-oppvekst"
TASK = "oppgave-paadriverarbeid"


def after(snapshot: Snapshot, states: tuple[Item, ...]) -> Snapshot:
    return snapshot.with_states(2, states)


def with_fields(item_id: str, fields: Mapping[str, AttrValue], model: Snapshot) -> Snapshot:
    return model.with_states(1, [replace(model[item_id], attrs=fields)])


def test_the_new_item_has_the_rest_and_stands_right_after() -> None:
    states = split(seed(), first, PRINCIPLE, "Barn", "hjelpes tidlig", new="prinsipp-ny")

    family = after(seed(), states).children(seed()[PRINCIPLE].parent)
    texts = {item.id: item.text for item in family}
    order = list(texts)
    assert (texts[PRINCIPLE], texts["prinsipp-ny"]) == ("Barn", "hjelpes tidlig")
    assert order.index("prinsipp-ny") == order.index(PRINCIPLE) + 1


def test_what_an_item_holds_goes_along_with_the_rest() -> None:
    below = [item.id for item in seed().children(TASK)]

    later = after(seed(), split(seed(), first, TASK, "a", "b", new="oppgave-ny"))

    assert [item.id for item in later.children("oppgave-ny")] == below
    assert later.children(TASK) == ()


def test_an_empty_rest_leaves_the_item_whole() -> None:
    text = seed()[TASK].text
    model = with_fields(TASK, {"footnote": "fotnote-foeringer"}, seed())

    (new,) = split(model, first, TASK, text, "")

    assert (new.text, new.attrs) == ("", {})


def test_a_footnote_stands_at_the_end_of_the_rest_and_a_flag_on_both() -> None:
    model = with_fields(TASK, {"footnote": "fotnote-foeringer", "provisional": True}, seed())

    one, two, *_ = split(model, first, TASK, "a", "b")

    assert one.attrs == {"provisional": True}
    assert two.attrs == {"footnote": "fotnote-foeringer", "provisional": True}


def test_a_row_that_is_split_gets_cells_of_its_own() -> None:
    later = after(
        seed(), split(seed(), random.Random(1).choice, "rad-foeringer", "a", "b", new="rad-ny")
    )

    assert len(later.children("rad-ny")) == len(later.children("rad-foeringer")) == 2


@pytest.mark.parametrize(
    ("one", "two", "whole"),
    [
        ("Barn", "hjelpes", "Barn hjelpes"),
        ("Barn ", "hjelpes", "Barn hjelpes"),
        ("Barn", "\nhjelpes", "Barn\nhjelpes"),
        ("", "hjelpes", "hjelpes"),
        ("Barn", "", "Barn"),
    ],
)
def test_joined_texts_are_parted_by_one_space(one: str, two: str, whole: str) -> None:
    model = seed().with_states(1, [replace(seed()[BEFORE], text=one)])

    later = after(model, join(model, PRINCIPLE, two))

    assert later[BEFORE].text == whole
    assert later[PRINCIPLE].deleted


def test_what_an_item_holds_goes_to_the_end_of_the_other() -> None:
    model = after(seed(), split(seed(), first, TASK, "a", "b", new="oppgave-ny"))
    above = Item("deloppgave-foran", "subtask", TASK, "a0", "Foran")
    model = model.with_states(1, [above])
    below = [item.id for item in model.children("oppgave-ny")]

    later = after(model, join(model, "oppgave-ny"))

    assert [item.id for item in later.children(TASK)] == [above.id, *below]


def test_a_split_that_is_joined_again_is_as_before() -> None:
    model = with_fields(TASK, {"footnote": "fotnote-foeringer"}, seed())
    text = model[TASK].text
    halves = after(model, split(model, first, TASK, text[:4], text[4:], new="oppgave-ny"))

    whole = after(halves, join(halves, "oppgave-ny"))

    one = whole[TASK]
    assert one.text.replace(" ", "") == text.replace(" ", "")
    assert one.attrs == {"footnote": "fotnote-foeringer"}
    assert len(whole.children(TASK)) == len(seed().children(TASK))


def test_the_call_of_the_removed_one_moves_along_and_stays_with_it() -> None:
    model = with_fields(PRINCIPLE, {"footnote": "fotnote-foeringer"}, seed())

    later = after(model, join(model, PRINCIPLE))

    assert later[BEFORE].attrs == {"footnote": "fotnote-foeringer"}
    assert later[PRINCIPLE].attrs == {"footnote": "fotnote-foeringer"}


def test_two_footnotes_do_not_become_one() -> None:
    note = Item("fotnote-to", "footnote", "tjenestemodell", "z")
    model = seed().with_states(1, [note])
    model = with_fields(PRINCIPLE, {"footnote": "fotnote-foeringer"}, model)
    other = with_fields(BEFORE, {"footnote": "fotnote-to"}, model)
    same = with_fields(BEFORE, {"footnote": "fotnote-foeringer"}, model)

    with pytest.raises(TwoFootnotes):
        join(other, PRINCIPLE)
    assert after(same, join(same, PRINCIPLE))[BEFORE].attrs == {"footnote": "fotnote-foeringer"}


@pytest.mark.parametrize(
    ("refusal", "item"),
    [
        (CannotJoin, BEFORE),
        (CannotJoin, "tjenestemodell"),
        (CannotJoin, "kolonne-familievern"),
        (CannotJoin, "rad-foeringer"),
        (MadeWithFrame, "celle-egenvalgt-barnevern"),
    ],
)
def test_what_cannot_be_joined_is_refused(refusal: type[UserError], item: str) -> None:
    with pytest.raises(refusal, match=r"\.$"):
        join(seed(), item)


@pytest.mark.parametrize(
    ("refusal", "item", "new"),
    [
        (CannotSplit, "tjenestemodell", None),
        (MadeWithFrame, "celle-egenvalgt-barnevern", None),
        (NoWording, "matrise", None),
        (BadItemId, PRINCIPLE, "oppgave-ny"),
    ],
)
def test_what_cannot_be_split_is_refused(
    refusal: type[UserError], item: str, new: str | None
) -> None:
    with pytest.raises(refusal, match=r"\.$"):
        split(seed(), first, item, "a", "b", new=new)
