from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bufetat_editor.errors import UnknownMoment
from bufetat_editor.history.changeset import Edition
from bufetat_editor.usecases.comparing import (
    Compared,
    NotFromThisModel,
    NothingYet,
    compare,
    is_meant_as_file,
    moment_at,
    moment_of_file,
)
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import add, edit, move, remove
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.exporting import export
from bufetat_editor.usecases.opening import SEED_2011, new_model
from bufetat_editor.usecases.safeguarding import NoSuchFile
from tests.helpers.models import AUTHOR, GROUP, PRINCIPLE, TASK, desk_on, now

DRAFT = "Utkast 1.12.2011"


def meeting(desk: Desk, name: str, at: int | None = None) -> Edition:
    return approve(desk, name, meeting_date="13.12.2011", case_number="11/51625", at=at)


def decided(desk: Desk, a: int | str, b: int | str | None = None) -> list[tuple[str, str | None]]:
    """What changed, and by which edition."""
    return [
        (one.difference.change, one.edition.name if one.edition else None)
        for one in compare(desk, a, b).changes
    ]


def only(desk: Desk, a: int | str = 1) -> Compared:
    (one,) = compare(desk, a).changes
    return one


def test_a_change_is_told_with_its_place_and_chapter(desk: Desk) -> None:
    before = desk.snapshot[PRINCIPLE].text
    edit(desk, PRINCIPLE, f"{before} og kort")

    comparison = compare(desk, DRAFT)

    (one,) = comparison.changes
    assert (one.difference.change, one.before, one.after) == ("text", before, f"{before} og kort")
    assert one.place.startswith("Prinsipper – ")
    assert one.place.endswith("(2.1.2)")
    assert comparison.chapters == ((one.chapter, "2 Prinsipper"),)
    assert not one.is_rewritten


def test_chapters_are_those_with_changes_and_the_matrix_footnotes_and_memos(desk: Desk) -> None:
    for item in ("notat-til", TASK, "fotnoteavsnitt-2007", PRINCIPLE, "tjenestemodell"):
        edit(desk, item, "Ny ordlyd")

    assert [title for _, title in compare(desk, 1).chapters] == [
        "Ny ordlyd",
        "2 Prinsipper",
        "Matrise",
        "Fotnote 1",
        "Notat · Ny ordlyd 1.12.2011",
    ]


def test_what_was_removed_belongs_to_the_chapter_where_it_stood(desk: Desk) -> None:
    remove(desk, "kap-maalgrupper")

    comparison = compare(desk, 1)

    assert {one.chapter for one in comparison.changes} == {"kap-maalgrupper"}
    assert {one.difference.change for one in comparison.changes} == {"removed"}


def test_a_row_tells_what_it_is_called_and_not_its_empty_cells(desk: Desk) -> None:
    add(desk, kind="matrix_row", parent="matrise", text="Ny rad")

    assert (only(desk).before, only(desk).after) == ("", "Ny rad")


def test_every_run_of_changed_words_is_a_place(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Én to tre fire fem seks sju")
    edit(desk, PRINCIPLE, "Ein to tre fire fem seks syv")
    add(desk, kind="principle", parent=GROUP, text="Et nytt prinsipp")

    comparison = compare(desk, 3)

    assert [one.places for one in comparison.changes] == [2, 1]
    assert comparison.places == 3


def test_a_wording_with_little_left_of_it_is_rewritten(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Noe helt annet")

    assert only(desk).is_rewritten


def test_facts_are_told_by_what_things_are_called(desk: Desk) -> None:
    edit(desk, TASK, fields={"footnote": "fotnote-foeringer"})

    assert (only(desk).before, only(desk).after) == ("", "fotnote: 1")


def test_a_change_belongs_to_the_first_edition_that_holds_it(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Som møtet ville")
    meeting(desk, "Første")
    edit(desk, TASK, "Som neste møte ville")
    meeting(desk, "Andre")
    edit(desk, GROUP, "Ikke godkjent")

    assert sorted(decided(desk, 1), key=str) == [
        ("text", "Andre"),
        ("text", "Første"),
        ("text", None),
    ]


def test_a_wording_that_returned_belongs_to_the_edition_in_which_it_did(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Fram")
    meeting(desk, "Fram")
    edit(desk, PRINCIPLE, "Tilbake")
    meeting(desk, "Tilbake")
    edit(desk, PRINCIPLE, "Fram")
    meeting(desk, "Fram igjen")
    edit(desk, TASK, "Noe annet")
    meeting(desk, "Uberørt")

    assert ("text", "Fram igjen") in decided(desk, 1)


def test_what_is_approved_only_afterwards_belongs_to_that_edition(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Utkast")
    edit(desk, TASK, "Senere")
    meeting(desk, "Godkjent")

    assert decided(desk, 1, 3) == [("text", "Godkjent")]
    edit(desk, PRINCIPLE, "Endret før møtet")
    assert decided(desk, 1, "Godkjent") == [("text", "Godkjent"), ("text", "Godkjent")]
    assert decided(desk, 3, 1) == [("text", None)]


def test_every_kind_of_change_has_its_edition(desk: Desk) -> None:
    add(desk, kind="principle", parent=GROUP, text="Nytt")
    remove(desk, PRINCIPLE)
    move(desk, TASK, parent="celle-egenvalgt-familievern")
    edit(desk, "oppgave-cos", fields={"provisional": True})
    meeting(desk, "Godkjent")

    found = decided(desk, 1)

    assert {what for what, _ in found} == {"added", "removed", "moved", "fields"}
    assert {name for _, name in found} == {"Godkjent"}


def test_what_was_added_and_approved_is_not_approved_in_another_wording(desk: Desk) -> None:
    add(desk, kind="principle", parent=GROUP, text="Som møtet ville", item_id="prinsipp-nytt")
    meeting(desk, "Godkjent")
    assert decided(desk, 1) == [("added", "Godkjent")]

    edit(desk, "prinsipp-nytt", "Ikke godkjent")

    assert decided(desk, 1) == [("added", None)]


def test_an_unknown_moment_is_refused(desk: Desk) -> None:
    with pytest.raises(UnknownMoment):
        compare(desk, "Finnes ikke")


@pytest.mark.parametrize("form", ["word", "excel", "html", "pdf"])
def test_an_exported_file_is_a_moment(desk: Desk, tmp_path: Path, form: str) -> None:
    edit(desk, PRINCIPLE, "Som sendt ut")
    (path,) = export(desk, form, tmp_path / "eksport").files
    edit(desk, PRINCIPLE, "Etterpå")

    assert is_meant_as_file(str(path))
    assert moment_of_file(desk, path) == 3


def test_a_file_of_another_model_is_no_moment(desk: Desk, tmp_path: Path) -> None:
    new_model(tmp_path / "annen.db", SEED_2011, AUTHOR, now)
    another = desk_on(tmp_path / "annen.db")
    edit(another, PRINCIPLE, "Et annet innhold")
    (path,) = export(another, "word", tmp_path / "eksport").files
    another.close()

    with pytest.raises(NotFromThisModel, match="ikke eksportert fra denne modellen"):
        moment_of_file(desk, path)


def test_a_file_of_a_later_history_than_this_copy_has_is_no_moment(
    desk: Desk, model: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "kopi.db"
    copy.write_bytes(model.read_bytes())
    edit(desk, PRINCIPLE, "Bare her")
    (path,) = export(desk, "word", tmp_path / "eksport").files
    behind = desk_on(copy)

    with pytest.raises(NotFromThisModel):
        moment_of_file(behind, path)
    behind.close()


def test_any_other_file_is_no_moment(desk: Desk) -> None:
    with pytest.raises(NotFromThisModel, match=f"^«{desk.path.name}» "):
        moment_of_file(desk, desk.path)
    with pytest.raises(NoSuchFile, match=r"«borte\.docx»"):
        moment_of_file(desk, desk.path.with_name("borte.docx"))


def test_a_time_names_the_last_changeset_until_then(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Den 5.12.2011 klokken 10")

    assert moment_at(desk, datetime(2011, 12, 5, 10, tzinfo=UTC)) == 3
    assert moment_at(desk, datetime(2011, 12, 5, 9, 59, tzinfo=UTC)) == 2
    with pytest.raises(NothingYet, match="fantes ikke"):
        moment_at(desk, datetime(2010, 1, 1, tzinfo=UTC))
