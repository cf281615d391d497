from __future__ import annotations

import pytest

from bufetat_editor.domain.items import NEW
from bufetat_editor.errors import (
    AlreadyRemoved,
    BadFieldValue,
    CannotRemove,
    IntoItself,
    NotASibling,
    NothingToChange,
    NoWording,
    UnknownField,
    UnknownItem,
    UnknownKind,
    UnwritableText,
    UserError,
    WrongPlace,
)
from bufetat_editor.history.edits import add, edit, move, remove
from bufetat_editor.history.order import FIRST
from tests.helpers.seed import first, seed

GROUP = "gruppe-god-praksis"


def test_editing_plans_one_state_from_the_one_that_was_seen() -> None:
    (state,) = edit(seed(), "prinsipp-tidlig-hjelp", "Ny ordlyd")

    assert (state.text, state.cs) == ("Ny ordlyd", 1)


def test_a_field_can_be_set_and_taken_away() -> None:
    (state,) = edit(seed(), "oppgave-mtfc", fields={"provisional": True})
    later = seed().with_states(2, [state])

    assert state.attrs == {"provisional": True}
    assert edit(later, "oppgave-mtfc", fields={"provisional": None})[0].attrs == {}
    assert edit(later, "oppgave-mtfc", fields={"provisional": False})[0].attrs == {}


@pytest.mark.parametrize(
    ("refusal", "item", "text", "fields"),
    [
        (NothingToChange, "notat-kopi", "", {}),
        (UnknownItem, "finnes-ikke", "x", {}),
        (NoWording, "celle-egenvalgt-barnevern", "x", {}),
        (UnwritableText, "oppgave-mtfc", "a\0b", {}),
        (UnknownField, "oppgave-mtfc", None, {"year": 2011}),
        (BadFieldValue, "oppgave-mtfc", None, {"footnote": "oppgave-mekling"}),
    ],
)
def test_an_edit_that_does_not_fit_is_refused(
    refusal: type[UserError], item: str, text: str | None, fields: dict[str, object]
) -> None:
    with pytest.raises(refusal):
        edit(seed(), item, text, fields)  # type: ignore[arg-type]


def test_a_new_item_stands_last_unless_told_otherwise() -> None:
    (new,) = add(seed(), first, parent=GROUP, kind="principle", text="Nytt")
    family = seed().with_states(2, [new]).children(GROUP)

    assert family[-1] == new
    assert (new.id, new.cs) == ("prinsipp-aaaaaaaa", NEW)


def test_a_new_item_can_stand_first_or_after_a_sibling() -> None:
    for after, place in ((FIRST, 0), ("prinsipp-trygge-oppvekst", 1)):
        (new,) = add(seed(), first, parent=GROUP, kind="principle", text="Nytt", after=after)

        assert seed().with_states(2, [new]).children(GROUP)[place] == new


@pytest.mark.parametrize(
    ("refusal", "parent", "kind", "after"),
    [
        (WrongPlace, GROUP, "task", None),
        (WrongPlace, "tjenestemodell", "service_model", None),
        (UnknownKind, GROUP, "prinsipp", None),
        (UnknownItem, "finnes-ikke", "principle", None),
        (NotASibling, GROUP, "principle", "oppgave-mtfc"),
    ],
)
def test_an_addition_that_does_not_fit_is_refused(
    refusal: type[UserError], parent: str, kind: str, after: str | None
) -> None:
    with pytest.raises(refusal):
        add(seed(), first, parent=parent, kind=kind, text="x", after=after)


def test_moving_is_one_state_of_one_item() -> None:
    (state,) = move(seed(), "oppgave-mtfc", parent="celle-egenvalgt-barnevern")

    assert state.parent == "celle-egenvalgt-barnevern"


def test_standing_after_an_item_means_standing_where_it_stands() -> None:
    (state,) = move(seed(), "oppgave-mtfc", after="oppgave-mekling")

    assert state.parent == "celle-lovpaalagt-familievern"


@pytest.mark.parametrize(
    ("refusal", "item", "parent", "after"),
    [
        (IntoItself, "gruppe-god-praksis", "gruppe-god-praksis", None),
        (WrongPlace, "oppgave-mtfc", GROUP, None),
        (CannotRemove, "tjenestemodell", "notater", None),
        (NothingToChange, "prinsipp-barns-interesser", None, None),
        (NothingToChange, "prinsipp-tidlig-hjelp", None, "prinsipp-trygge-oppvekst"),
        (NotASibling, "prinsipp-tidlig-hjelp", GROUP, "oppgave-mtfc"),
    ],
)
def test_a_move_that_does_not_fit_is_refused(
    refusal: type[UserError], item: str, parent: str | None, after: str | None
) -> None:
    with pytest.raises(refusal):
        move(seed(), item, parent=parent, after=after)


def test_removing_takes_all_below() -> None:
    states = remove(seed(), "oppgave-paadriverarbeid")

    assert len(states) == 6
    assert all(state.deleted for state in states)


def test_the_frame_of_the_model_cannot_be_removed() -> None:
    with pytest.raises(CannotRemove):
        remove(seed(), "tjenestemodell")


def test_a_removed_item_can_only_be_restored() -> None:
    gone = seed().with_states(2, remove(seed(), "oppgave-mtfc"))

    with pytest.raises(AlreadyRemoved):
        edit(gone, "oppgave-mtfc", "x")
    with pytest.raises(AlreadyRemoved):
        remove(gone, "oppgave-mtfc")
