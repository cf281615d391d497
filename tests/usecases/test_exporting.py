from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import openpyxl
import pytest

from bufetat_editor.errors import (
    CannotWrite,
    NotAMemo,
    TooLongForExcel,
    UnknownFormat,
    UnknownMoment,
    UserError,
    WrongEnding,
)
from bufetat_editor.exchange.seal_reading import read_seal
from bufetat_editor.exchange.word.template import NoTemplate
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import add, edit, remove, undo
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.export_files import NotAFolder
from bufetat_editor.usecases.exporting import Exported, export
from tests.helpers.models import PRINCIPLE

DRAFT = "Utkast 1.12.2011"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "eksport"
    path.mkdir()
    return path


def approved(desk: Desk, name: str = "Godkjent 2011") -> None:
    approve(desk, name, meeting_date="13.10.2011", case_number="11/51625")


def words(path: Path) -> str:
    """All text of a Word file, its headers and footers included."""
    with zipfile.ZipFile(path) as archive:
        parts = [name for name in archive.namelist() if name.startswith("word/")]
        return " ".join(archive.read(name).decode("utf-8", "replace") for name in parts)


def seal(path: Path) -> dict[str, str]:
    found = read_seal(path)
    assert found
    return found


@pytest.mark.parametrize(("format_", "ending"), [("word", ".docx"), ("excel", ".xlsx")])
def test_a_file_is_written_where_it_is_wanted(
    desk: Desk, folder: Path, format_: str, ending: str
) -> None:
    path = folder / f"til møtet{ending}"

    assert export(desk, format_, path) == Exported((path,))

    assert list(folder.iterdir()) == [path]


@pytest.mark.parametrize(("format_", "ending"), [("word", ".docx"), ("excel", ".xlsx")])
def test_in_a_folder_a_file_is_named_after_model_and_edition(
    desk: Desk, folder: Path, format_: str, ending: str
) -> None:
    (path,) = export(desk, format_, folder, edition=DRAFT).files

    assert path.name == f"Bufetats tjenestemodell - Utkast 1.12.2011{ending}"


def test_a_name_leaves_out_what_no_file_system_takes(desk: Desk, folder: Path) -> None:
    approved(desk, '../A\\B:C*D?"E"<F>|G\n')

    (path,) = export(desk, "word", folder).files

    assert path.parent == folder
    assert path.name == "Bufetats tjenestemodell - .._A_B_C_D__E__F__G.docx"


def test_all_formats_go_into_one_folder_that_is_made(desk: Desk, tmp_path: Path) -> None:
    written = export(desk, "all", tmp_path / "a" / "b").files

    assert {path.suffix for path in written} >= {".docx", ".xlsx", ".html"}
    assert sorted((tmp_path / "a" / "b").iterdir()) == sorted(written)


def test_what_is_written_can_be_opened(desk: Desk, folder: Path) -> None:
    word, excel, *_ = export(desk, "all", folder).files

    assert docx.Document(str(word)).paragraphs
    assert "Matrise" in openpyxl.load_workbook(excel).sheetnames


def test_an_export_can_be_stopped_between_files(desk: Desk, folder: Path) -> None:
    assert export(desk, "all", folder, stopped=lambda: True) == Exported()

    assert list(folder.iterdir()) == []


def test_the_last_memo_goes_with_the_model(desk: Desk, folder: Path) -> None:
    (path,) = export(desk, "word", folder).files

    assert "Forslag til konklusjon" in words(path)


def test_the_model_can_go_alone(desk: Desk, folder: Path) -> None:
    (path,) = export(desk, "word", folder, without_memo=True).files

    assert "Forslag til konklusjon" not in words(path)
    assert desk.snapshot[PRINCIPLE].text in words(path)


def test_another_memo_can_be_named(desk: Desk, folder: Path) -> None:
    add(desk, parent="notater", kind="memo", text="Enda et notat")

    (last,) = export(desk, "word", folder / "1.docx").files
    (first,) = export(desk, "word", folder / "2.docx", memo="notat").files

    assert "Enda et notat" in words(last)
    assert "Enda et notat" not in words(first)


def test_a_draft_says_that_it_is_one(desk: Desk, folder: Path) -> None:
    edit(desk, PRINCIPLE, "Ny ordlyd")

    (path,) = export(desk, "word", folder).files

    assert "UTKAST" in words(path)
    assert seal(path)["tmStatus"] == "draft"
    assert seal(path)["tmEdition"] == "Utkast 5.12.2011 (endring 3)"
    assert "Utkast 5.12.2011 (endring 3)" in words(path)


def test_an_approved_edition_says_so(desk: Desk, folder: Path) -> None:
    approved(desk)

    (path,) = export(desk, "word", folder, edition="Godkjent 2011").files

    assert "UTKAST" not in words(path)
    assert seal(path)["tmStatus"] == "approved"
    assert seal(path)["tmEdition"] == "Godkjent 2011"


def test_a_circulated_edition_is_still_a_draft(desk: Desk, folder: Path) -> None:
    (path,) = export(desk, "word", folder, edition=DRAFT).files

    assert "UTKAST" in words(path)
    assert seal(path)["tmStatus"] == "circulated"


def test_a_model_that_stands_as_approved_is_approved(desk: Desk, folder: Path) -> None:
    approved(desk)

    (path,) = export(desk, "word", folder).files

    assert seal(path)["tmStatus"] == "approved"


def test_an_edit_after_the_approval_makes_it_a_draft_until_undone(desk: Desk, folder: Path) -> None:
    approved(desk)
    edit(desk, PRINCIPLE, "Etter møtet")
    (after,) = export(desk, "excel", folder / "etter.xlsx").files
    undo(desk)
    (undone,) = export(desk, "excel", folder / "angret.xlsx").files

    assert seal(after)["tmStatus"] == "draft"
    assert seal(undone)["tmStatus"] == "approved"


def test_an_edition_is_exported_as_it_was(desk: Desk, folder: Path) -> None:
    before = desk.snapshot[PRINCIPLE].text
    edit(desk, PRINCIPLE, "Ny ordlyd")

    (path,) = export(desk, "word", folder, edition=DRAFT).files

    assert before in words(path)
    assert "Ny ordlyd" not in words(path)


@pytest.mark.parametrize("format_", ["word", "excel"])
def test_the_same_edition_gives_the_same_bytes(desk: Desk, folder: Path, format_: str) -> None:
    approved(desk)
    (first,) = export(desk, format_, folder / "1", edition="Godkjent 2011").files
    edit(desk, PRINCIPLE, "Etter møtet")

    (second,) = export(desk, format_, folder / "2", edition="Godkjent 2011").files

    assert first.read_bytes() == second.read_bytes()


def test_the_seal_names_the_changeset_that_is_shown(desk: Desk, folder: Path) -> None:
    edit(desk, PRINCIPLE, "Ny ordlyd")

    (path,) = export(desk, "excel", folder).files

    assert seal(path)["tmChangeset"] == "3"
    assert seal(path)["tmChangesetHash"] == desk.log.changeset(3).hash


def test_changes_are_told_from_any_moment(desk: Desk, folder: Path) -> None:
    edit(desk, PRINCIPLE, "A")
    edit(desk, "oppgave-cos", "B")

    (path,) = export(desk, "excel", folder, since="3").files

    sheet = openpyxl.load_workbook(path)["Endringer"]
    cells = [str(cell.value) for row in sheet.iter_rows() for cell in row]
    assert any("COS (Circle of Security)" in cell for cell in cells)
    assert not any("Bufetat skal medvirke" in cell for cell in cells)


def test_an_older_file_is_replaced_by_the_new_one(desk: Desk, folder: Path) -> None:
    path = folder / "modell.docx"
    path.write_bytes(b"gammel")

    export(desk, "word", path)

    assert path.read_bytes() != b"gammel"


def test_an_older_file_stays_when_the_new_one_cannot_be_written(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "modell.docx"
    path.write_bytes(b"gammel")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)

    with pytest.raises(CannotWrite, match="disken er full"):
        export(desk, "word", path)

    assert path.read_bytes() == b"gammel"
    assert list(folder.iterdir()) == [path]


@pytest.mark.parametrize("name", ["finnes-ikke/x", "fil/x", "x" * 300])
@pytest.mark.parametrize("format_", ["word", "excel"])
def test_a_place_that_cannot_be_written_is_told(
    desk: Desk, folder: Path, format_: str, name: str
) -> None:
    file = folder / "fil"
    file.touch()

    with pytest.raises(CannotWrite, match="Kunne ikke skrive"):
        export(desk, format_, folder / name)

    assert list(folder.iterdir()) == [file]


def test_all_formats_need_a_folder(desk: Desk, folder: Path) -> None:
    file = folder / "fil"
    file.touch()

    with pytest.raises(NotAFolder, match="er en fil, ikke en mappe"):
        export(desk, "all", file)


def test_what_is_unknown_is_told_before_anything_is_written(desk: Desk, folder: Path) -> None:
    remove(desk, add(desk, parent="notater", kind="memo", text="Fjernet").states[0].id)
    removed = next(item.id for item in desk.snapshot.all_items() if item.text == "Fjernet")
    wishes: list[tuple[dict[str, object], type[UserError]]] = [
        ({"format": "odt"}, UnknownFormat),
        ({"format": "\udcff"}, UnknownFormat),
        ({"edition": "Finnes ikke"}, UnknownMoment),
        ({"edition": "1"}, UnknownMoment),
        ({"since": "Finnes ikke", "format": "excel"}, UnknownMoment),
        ({"since": "Finnes ikke"}, UnknownMoment),
        ({"since": "99", "format": "changes"}, UnknownMoment),
        ({"template": folder / "mal.docx"}, NoTemplate),
        ({"memo": "finnes-ikke"}, NotAMemo),
        ({"memo": PRINCIPLE}, NotAMemo),
        ({"memo": removed}, NotAMemo),
    ]

    for wish, refusal in wishes:
        with pytest.raises(refusal):
            export(desk, path=folder, **{"format": "word"} | wish)  # type: ignore[arg-type]

    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", ["modell.db", "notat.xlsx", "notat.doc"])
def test_a_file_of_another_kind_is_never_written_over(desk: Desk, folder: Path, name: str) -> None:
    path = folder / name
    path.write_bytes(b"noe annet")

    with pytest.raises(WrongEnding, match=r"slutter på \.docx"):
        export(desk, "word", path)

    assert path.read_bytes() == b"noe annet"


def test_a_name_without_an_ending_gets_one(desk: Desk, folder: Path) -> None:
    assert export(desk, "word", folder / "til møtet").files == (folder / "til møtet.docx",)


def test_what_one_format_cannot_hold_keeps_the_others_from_being_written(
    desk: Desk, folder: Path
) -> None:
    edit(desk, PRINCIPLE, "x" * 40_000)

    with pytest.raises(TooLongForExcel):
        export(desk, "all", folder)

    assert list(folder.iterdir()) == []
