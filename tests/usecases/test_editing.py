from __future__ import annotations

from collections.abc import Callable

import pytest

from bufetat_editor.errors import (
    AlreadyRemoved,
    BadFieldValue,
    CannotRemove,
    IntoItself,
    NotASibling,
    NothingToChange,
    NoWording,
    ParentIsGone,
    UnknownField,
    UnknownItem,
    UnknownKind,
    UnknownMoment,
    UnwritableText,
    UserError,
    WasNotThere,
    WrongPlace,
)
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.history.order import FIRST
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import (
    add,
    edit,
    move,
    remove,
    restore,
    restore_model,
    set_fields,
    undo,
)
from tests.helpers.models import AUTHOR, CELL, GROUP, NOW, PRINCIPLE, TASK, content


def children(desk: Desk, parent: str) -> list[str]:
    return [item.id for item in desk.snapshot.children(parent)]


def test_an_edit_is_one_changeset_with_who_when_and_why(desk: Desk) -> None:
    outcome = edit(desk, PRINCIPLE, "Ny ordlyd", reason="Innspill fra Region Nord")

    intent = outcome.changeset.intent
    assert (intent.kind, intent.author, intent.at) == ("edit", AUTHOR, NOW)
    assert intent.reason == "Innspill fra Region Nord"
    assert outcome.changeset == desk.log.changeset(3)
    assert outcome.states == (desk.snapshot[PRINCIPLE],)


def test_text_and_fields_are_edited_together(desk: Desk) -> None:
    edit(desk, TASK, "Marte Meo-veiledning", {"provisional": True})

    assert desk.snapshot[TASK].text == "Marte Meo-veiledning"
    assert desk.snapshot[TASK].attrs == {"provisional": True}


def test_a_field_set_to_none_is_taken_away(desk: Desk) -> None:
    edit(desk, "rad-foeringer", fields={"footnote": None})

    assert desk.snapshot["rad-foeringer"].attrs == {"category": "kategori-foeringer"}


def test_an_empty_text_is_kept(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "")

    assert desk.log.head()[PRINCIPLE].text == ""


def test_a_new_item_stands_last(desk: Desk) -> None:
    made = add(desk, parent=GROUP, kind="principle", text="Nytt prinsipp").states[0]

    assert made.id.startswith("prinsipp-")
    assert children(desk, GROUP)[-1] == made.id


def test_a_new_item_stands_where_it_is_wanted(desk: Desk) -> None:
    first = add(desk, parent=CELL, kind="task", text="Først", after=FIRST).states[0].id
    second = add(desk, parent=CELL, kind="task", text="Så", after=first).states[0].id

    assert children(desk, CELL)[:3] == [first, second, "oppgave-fosterhjem-veiledning"]


def test_a_new_row_brings_its_cells(desk: Desk) -> None:
    row = add(desk, parent="matrise", kind="matrix_row", text="Ny kategori").states[0].id

    cells = desk.snapshot.children(row)
    assert [cell.attrs["column"] for cell in cells] == ["kolonne-barnevern", "kolonne-familievern"]
    assert {cell.cs for cell in cells} == {3}


def test_a_new_column_brings_a_cell_in_every_row(desk: Desk) -> None:
    column = add(desk, parent="matrise", kind="matrix_column", text="Adopsjon").states[0].id

    rows = desk.snapshot.children("matrise", "matrix_row")
    last = [desk.snapshot.children(row.id)[-1].attrs["column"] for row in rows]
    assert last == [column] * 3


def test_a_move_is_one_state_of_one_item(desk: Desk) -> None:
    outcome = move(desk, PRINCIPLE, parent="gruppe-kompetanse", after="prinsipp-etisk-bevissthet")

    assert [state.id for state in outcome.states] == [PRINCIPLE]
    assert children(desk, "gruppe-kompetanse")[1] == PRINCIPLE


def test_removing_takes_the_whole_subtree(desk: Desk) -> None:
    below = {item.id for item in desk.snapshot.descendants(GROUP)}

    outcome = remove(desk, GROUP)

    assert {state.id for state in outcome.states} == {GROUP, *below}
    assert not any(desk.snapshot.is_living(one) for one in (GROUP, *below))


def test_removing_a_column_takes_its_cells_and_tasks(desk: Desk) -> None:
    remove(desk, "kolonne-barnevern")

    assert not desk.snapshot.is_living(TASK)
    assert [cell.attrs["column"] for cell in desk.snapshot.of_kind("matrix_cell")] == [
        "kolonne-familievern"
    ] * 3


def test_restoring_an_item_brings_back_text_and_place(desk: Desk) -> None:
    before = desk.snapshot[PRINCIPLE]
    edit(desk, PRINCIPLE, "Ny ordlyd")
    move(desk, PRINCIPLE, parent="gruppe-kompetanse")

    outcome = restore(desk, PRINCIPLE, "Utkast 1.12.2011", reason="Direktørmøtet")

    now = desk.snapshot[PRINCIPLE]
    assert (now.text, now.place) == (before.text, before.place)
    assert (outcome.changeset.intent.kind, outcome.changeset.intent.base) == ("restore", 1)


def test_restoring_a_removed_item_brings_back_what_it_held(desk: Desk) -> None:
    before = state_hash(desk.snapshot)
    remove(desk, GROUP)

    restore(desk, GROUP, 2)

    assert state_hash(desk.snapshot) == before


def test_restoring_the_model_leaves_memos_alone(desk: Desk) -> None:
    before = state_hash(desk.snapshot)
    edit(desk, "notat-dato", "5.12.2011")
    edit(desk, PRINCIPLE, "Ny ordlyd")
    add(desk, parent=GROUP, kind="principle", text="Nytt prinsipp")
    remove(desk, "kolonne-barnevern")

    restore_model(desk, 1)

    assert state_hash(desk.snapshot) == before
    assert desk.snapshot["notat-dato"].text == "5.12.2011"


@pytest.mark.parametrize(
    ("act", "refusal"),
    [
        (lambda desk: edit(desk, "finnes-ikke", "x"), UnknownItem),
        (lambda desk: edit(desk, "\udcff", "x"), UnknownItem),
        (lambda desk: edit(desk, PRINCIPLE, desk.snapshot[PRINCIPLE].text), NothingToChange),
        (lambda desk: edit(desk, PRINCIPLE), NothingToChange),
        (lambda desk: edit(desk, "matrise", "x"), NoWording),
        (lambda desk: edit(desk, PRINCIPLE, "a\x00b"), UnwritableText),
        (lambda desk: edit(desk, PRINCIPLE, "a\x1b[31mb"), UnwritableText),
        (lambda desk: edit(desk, PRINCIPLE, "a\udcff"), UnwritableText),
        (lambda desk: edit(desk, PRINCIPLE, fields={"farge": "rød"}), UnknownField),
        (lambda desk: edit(desk, TASK, fields={"provisional": "ja"}), BadFieldValue),
        (lambda desk: edit(desk, TASK, fields={"footnote": TASK}), BadFieldValue),
        (lambda desk: edit(desk, TASK, fields={"footnote": "finnes-ikke"}), BadFieldValue),
        (lambda desk: add(desk, parent=GROUP, kind="dikt", text="x"), UnknownKind),
        (lambda desk: add(desk, parent="finnes-ikke", kind="principle"), UnknownItem),
        (lambda desk: add(desk, parent=GROUP, kind="task", text="x"), WrongPlace),
        (lambda desk: add(desk, parent=GROUP, kind="service_model", text="x"), WrongPlace),
        (lambda desk: add(desk, parent=GROUP, kind="principle", after=TASK), NotASibling),
        (lambda desk: add(desk, parent=GROUP, kind="principle", after="nei"), NotASibling),
        (lambda desk: move(desk, PRINCIPLE, parent=CELL), WrongPlace),
        (lambda desk: move(desk, PRINCIPLE, parent="finnes-ikke"), UnknownItem),
        (lambda desk: move(desk, PRINCIPLE, after="finnes-ikke"), UnknownItem),
        (lambda desk: move(desk, PRINCIPLE, after=PRINCIPLE), NothingToChange),
        (lambda desk: move(desk, GROUP, parent=PRINCIPLE), IntoItself),
        (lambda desk: move(desk, GROUP, parent=GROUP), IntoItself),
        (lambda desk: move(desk, "prinsipp-trygge-oppvekst", after=FIRST), NothingToChange),
        (lambda desk: move(desk, "tjenestemodell", after=FIRST), CannotRemove),
        (lambda desk: remove(desk, "tjenestemodell"), CannotRemove),
        (lambda desk: remove(desk, "notater"), CannotRemove),
        (lambda desk: remove(desk, "finnes-ikke"), UnknownItem),
        (lambda desk: restore(desk, PRINCIPLE, 1), NothingToChange),
        (lambda desk: restore(desk, PRINCIPLE, 99), UnknownMoment),
        (lambda desk: restore(desk, "finnes-ikke", 1), UnknownItem),
        (lambda desk: restore_model(desk, 1), NothingToChange),
        (lambda desk: restore_model(desk, "Finnes ikke"), UnknownMoment),
    ],
)
def test_what_the_rules_refuse_changes_nothing(
    desk: Desk, act: Callable[[Desk], object], refusal: type[UserError]
) -> None:
    before = content(desk.path)

    with pytest.raises(refusal, match=r"\.$"):
        act(desk)

    assert content(desk.path) == before
    assert desk.snapshot.changeset == 2


@pytest.mark.parametrize(
    ("act", "refusal"),
    [
        (lambda desk: edit(desk, PRINCIPLE, "x"), AlreadyRemoved),
        (lambda desk: move(desk, PRINCIPLE), AlreadyRemoved),
        (lambda desk: remove(desk, PRINCIPLE), AlreadyRemoved),
        (lambda desk: add(desk, parent=GROUP, kind="principle"), AlreadyRemoved),
        (lambda desk: move(desk, "prinsipp-mangfold", parent=GROUP), AlreadyRemoved),
        (lambda desk: restore(desk, PRINCIPLE, 1), ParentIsGone),
        (lambda desk: restore(desk, PRINCIPLE, 3), WasNotThere),
    ],
)
def test_what_is_removed_is_left_alone(
    desk: Desk, act: Callable[[Desk], object], refusal: type[UserError]
) -> None:
    remove(desk, GROUP)

    with pytest.raises(refusal):
        act(desk)

    assert desk.log.newest() == 3


def test_several_items_get_a_field_in_one_step(desk: Desk) -> None:
    tasks = [task.id for task in desk.snapshot.of_kind("task")[:3]]

    outcome = set_fields(desk, *tasks, fields={"provisional": True})

    assert [state.id for state in outcome.states] == tasks
    assert all(desk.snapshot[task].attrs["provisional"] for task in tasks)
    undo(desk)
    assert not any("provisional" in desk.snapshot[task].attrs for task in tasks)
