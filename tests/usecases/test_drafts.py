"""Typing that was not saved is found again, with what it was made from."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bufetat_editor.domain.draft import Draft
from bufetat_editor.errors import ModelReadOnly, UnwritableText
from bufetat_editor.storage import driver
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.drafts import FoundDraft, drafts, drop_draft, keep_draft
from bufetat_editor.usecases.editing import add, edit, remove, undo
from bufetat_editor.usecases.exporting import export
from bufetat_editor.usecases.safeguarding import backup, verify
from tests.helpers.models import AUTHOR, CELL, NOW, OTHER, PRINCIPLE, TASK, desk_on


def typed(desk: Desk, text: str, item: str = PRINCIPLE) -> Draft:
    """A draft of an item as the desk shows it."""
    return Draft(item, text, base=desk.snapshot[item].cs)


def texts(desk: Desk) -> list[str]:
    return [found.draft.text for found in drafts(desk)]


def test_typing_is_found_after_the_program_was_closed(desk: Desk, model: Path) -> None:
    seen = desk.snapshot[PRINCIPLE].text
    draft = typed(desk, "Halvskrev")
    keep_draft(desk, draft, author=AUTHOR)
    desk.close()

    with closing(desk_on(model)) as again:
        assert drafts(again) == (FoundDraft(replace(draft, at=NOW), seen),)


def test_the_next_words_of_a_row_whose_item_is_made_are_of_that_item(desk: Desk) -> None:
    draft = Draft("oppgave-aaaaaaaa", "Ny oppgave", None, parent=CELL, after=TASK, kind="task")
    keep_draft(desk, draft, author=AUTHOR)
    made = add(desk, parent=CELL, kind="task", text="Ny", item_id=draft.item)
    edit(desk, draft.item, "En annens")

    [found] = drafts(desk)

    assert found.draft == Draft(draft.item, "Ny oppgave", made.changeset.id, at=NOW)
    assert found.seen == "Ny"


def test_drafts_are_each_authors_own(desk: Desk) -> None:
    keep_draft(desk, typed(desk, "Halvskrev"), author=OTHER)

    assert texts(desk) == []
    desk.author = OTHER
    assert texts(desk) == ["Halvskrev"]
    drop_draft(desk, PRINCIPLE, author=AUTHOR)
    assert texts(desk) == ["Halvskrev"]
    drop_draft(desk, PRINCIPLE, author=OTHER)
    assert texts(desk) == []


def test_a_new_row_is_found_with_its_place(desk: Desk) -> None:
    draft = Draft("oppgave-ny", "Ny opp", None, parent=CELL, after=TASK, kind="task")
    keep_draft(desk, draft, author=AUTHOR)

    assert drafts(desk) == (FoundDraft(replace(draft, at=NOW), ""),)


def test_what_was_dropped_is_gone(desk: Desk) -> None:
    keep_draft(desk, typed(desk, "Halvskrev"), author=AUTHOR)
    drop_draft(desk, PRINCIPLE, author=AUTHOR)

    assert drafts(desk) == ()


def test_the_wording_that_was_seen_is_the_one_that_was_typed_on(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Den jeg så")
    keep_draft(desk, typed(desk, "Den jeg så, og mer"), author=AUTHOR)
    edit(desk, PRINCIPLE, "En annens")
    edit(desk, TASK, "Noe annet")

    assert [found.seen for found in drafts(desk)] == ["Den jeg så"]


def test_any_changeset_at_which_the_wording_stood_tells_what_was_seen(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Den jeg så")
    edit(desk, TASK, "Noe annet")
    keep_draft(desk, Draft(PRINCIPLE, "Mer", base=desk.snapshot.changeset), author=AUTHOR)
    edit(desk, PRINCIPLE, "En annens")

    assert [found.seen for found in drafts(desk)] == ["Den jeg så"]


@pytest.mark.parametrize(
    ("kept", "saved"), [("Ny ordlyd", "Ny ordlyd"), ("Én\r\nlinje", "E\u0301n\nlinje")]
)
def test_typing_that_was_saved_after_all_is_dropped(desk: Desk, kept: str, saved: str) -> None:
    keep_draft(desk, typed(desk, kept), author=AUTHOR)
    edit(desk, PRINCIPLE, saved)

    assert drafts(desk) == ()
    undo(desk)
    assert drafts(desk) == ()


def test_a_new_row_that_was_made_after_all_is_dropped(desk: Desk) -> None:
    made = add(desk, parent=CELL, kind="task", text="Ny oppgave").states[0]
    keep_draft(desk, Draft(made.id, "Ny oppgave", None, parent=CELL, kind="task"), author=AUTHOR)

    assert drafts(desk) == ()


def test_typing_on_after_the_row_was_made_is_found(desk: Desk) -> None:
    made = add(desk, parent=CELL, kind="task", text="Ny oppgave").states[0]
    keep_draft(desk, Draft(made.id, "Ny oppgave, og mer", base=made.cs), author=AUTHOR)

    assert [(found.draft.text, found.seen) for found in drafts(desk)] == [
        ("Ny oppgave, og mer", "Ny oppgave")
    ]


def test_typing_in_what_was_removed_meanwhile_is_found(desk: Desk) -> None:
    seen = desk.snapshot[PRINCIPLE].text
    keep_draft(desk, typed(desk, "Halvskrev"), author=AUTHOR)
    keep_draft(desk, typed(desk, desk.snapshot[TASK].text, TASK), author=AUTHOR)
    remove(desk, PRINCIPLE)
    remove(desk, TASK)

    assert texts(desk) == ["Halvskrev", desk.snapshot[TASK].text]
    assert drafts(desk)[0].seen == seen


def test_a_control_character_loses_no_typing(desk: Desk) -> None:
    keep_draft(desk, typed(desk, "Limt inn\x0bfra et sted\x00"), author=AUTHOR)

    assert texts(desk) == ["Limt inn\x0bfra et sted\x00"]


def test_half_a_character_is_told(desk: Desk) -> None:
    with pytest.raises(UnwritableText):
        keep_draft(desk, typed(desk, "\ud83d"), author=AUTHOR)


def test_the_drafts_of_others_are_theirs(desk: Desk, other: Desk) -> None:
    keep_draft(desk, typed(desk, "Min"), author=AUTHOR)
    keep_draft(other, typed(other, "En annens"), author=OTHER)
    drop_draft(other, PRINCIPLE, author=OTHER)

    assert texts(desk) == ["Min"]
    assert texts(other) == []


def test_drafts_from_a_history_that_was_cut_are_found(desk: Desk) -> None:
    keep_draft(desk, Draft(PRINCIPLE, "Halvskrev", base=10**9), author=AUTHOR)
    keep_draft(desk, Draft("finnes-ikke", "Uten sted", base=1), author=AUTHOR)

    assert [found.seen for found in drafts(desk)] == [desk.snapshot[PRINCIPLE].text, ""]


def test_nothing_that_leaves_the_house_knows_of_drafts(desk: Desk, tmp_path: Path) -> None:
    before = verify(desk.path)
    (without,) = export(desk, "word", tmp_path / "uten").files
    keep_draft(desk, typed(desk, "Halvskrev"), author=AUTHOR)
    (exported,) = export(desk, "word", tmp_path / "med").files

    assert exported.read_bytes() == without.read_bytes()
    assert verify(desk.path, exported).problems == before.problems == ()


def test_a_copy_brings_no_text_back_that_was_being_written(desk: Desk, tmp_path: Path) -> None:
    keep_draft(desk, typed(desk, "Halvskrev"), author=AUTHOR)

    with closing(desk_on(backup(desk.path, tmp_path / "kopi.db"))) as copy:
        assert texts(copy) == []


def test_drafts_of_a_model_that_may_not_be_written_are_found(
    desk: Desk, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_draft(desk, typed(desk, "Halvskrev"), author=AUTHOR)
    keep_draft(desk, typed(desk, desk.snapshot[TASK].text, TASK), author=AUTHOR)
    desk.close()
    monkeypatch.setattr(driver, "is_writable", lambda path: False)

    with closing(desk_on(model)) as reader:
        assert texts(reader) == ["Halvskrev"]
        with pytest.raises(ModelReadOnly):
            keep_draft(reader, typed(reader, "Mer"), author=AUTHOR)
