"""Exports that show what has changed: the marked copy, the change sheet, the register in Excel."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest

from bufetat_editor.errors import UnknownMoment
from bufetat_editor.exchange.change_sheet import NothingHasChanged, NothingToHandOut
from bufetat_editor.exchange.seal_reading import read_seal
from bufetat_editor.usecases.begun import Begun
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import add, edit, undo
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.export_subject import SinceIsLater
from bufetat_editor.usecases.exporting import export
from tests.helpers.models import PRINCIPLE

DRAFT = "Utkast 1.12.2011"
STEM = "Bufetats tjenestemodell"
TODAY = "Utkast 5.12.2011"


@pytest.fixture
def changed(desk: Desk) -> Desk:
    """The 2011 model with one principle reworded."""
    edit(desk, PRINCIPLE, "Ny ordlyd")
    return desk


def approved(desk: Desk, name: str) -> None:
    approve(desk, name, meeting_date="13.10.2011", case_number="11/51625")


def markup(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read("word/document.xml").decode()


def sheet_cells(path: Path) -> str:
    sheet = openpyxl.load_workbook(path)["Endringer"]
    return " ".join(str(cell.value) for row in sheet.iter_rows() for cell in row)


def test_a_document_shows_changes_only_if_they_are_asked_for(changed: Desk, tmp_path: Path) -> None:
    (plain,) = export(changed, "word", tmp_path).files
    (marked,) = export(changed, "word", tmp_path, since=DRAFT).files

    assert "<w:ins " not in markup(plain)
    assert "<w:del " not in markup(plain)
    assert "<w:ins " in markup(marked)
    assert "<w:del " in markup(marked)


def test_a_workbook_and_a_sheet_show_them_from_the_edition_before(
    changed: Desk, tmp_path: Path
) -> None:
    (excel,) = export(changed, "excel", tmp_path).files
    (sheet,) = export(changed, "changes", tmp_path).files

    assert "Ny ordlyd" in sheet_cells(excel)
    assert f"Siden {DRAFT}: 1 punkt er endret." in markup(sheet)


def test_the_sheet_carries_the_seal_of_what_it_tells_of(changed: Desk, tmp_path: Path) -> None:
    (sheet,) = export(changed, "changes", tmp_path).files

    found = read_seal(sheet)
    assert found
    assert found["tmChangeset"] == str(changed.snapshot.changeset)


def test_a_changeset_without_an_edition_is_named_by_its_day_and_number(
    changed: Desk, tmp_path: Path
) -> None:
    edit(changed, "oppgave-cos", "COS")

    (sheet,) = export(changed, "changes", tmp_path, since=3).files

    assert sheet.stem == f"{STEM} - {TODAY} (endring 4) endringsark fra 5.12.2011 (endring 3)"
    assert "Siden 5.12.2011 (endring 3): 1 punkt er endret." in markup(sheet)


def test_a_changeset_that_is_an_editions_is_named_by_that(changed: Desk, tmp_path: Path) -> None:
    (sheet,) = export(changed, "changes", tmp_path, since=1).files

    assert f"fra {DRAFT}" in sheet.name


@pytest.mark.parametrize("format_", ["word", "changes", "excel", "all"])
def test_changes_are_not_shown_from_something_later(
    changed: Desk, tmp_path: Path, format_: str
) -> None:
    with pytest.raises(
        SinceIsLater, match=r"«5\.12\.2011 \(endring 3\)» er nyere enn det som skal eksporteres"
    ):
        export(changed, format_, tmp_path, edition=DRAFT, since=3)

    assert list(tmp_path.glob("*.*x")) == []


def test_where_nothing_has_changed_there_is_nothing_to_hand_out(
    changed: Desk, tmp_path: Path
) -> None:
    undo(changed)

    with pytest.raises(NothingHasChanged, match=f"Ingenting er endret siden «{DRAFT}», så"):
        export(changed, "changes", tmp_path)
    with pytest.raises(NothingToHandOut, match="ingen tidligere utgave"):
        export(changed, "changes", tmp_path, edition=DRAFT)


def test_what_changed_in_a_memo_that_is_left_out_is_not_handed_out(
    desk: Desk, tmp_path: Path
) -> None:
    edit(desk, "notat-til", "Alle")

    with pytest.raises(NothingHasChanged):
        export(desk, "changes", tmp_path, without_memo=True)
    assert export(desk, "changes", tmp_path).files


@pytest.mark.parametrize("format_", ["word", "changes", "excel", "all"])
def test_changes_since_a_moment_that_nothing_has_changed_since_are_refused(
    desk: Desk, tmp_path: Path, format_: str
) -> None:
    edit(desk, "notat-til", "Alle")

    sentence = f"Ingenting er endret siden «{DRAFT}», så det er ingen endringer å vise."
    with pytest.raises(NothingHasChanged, match=sentence):
        export(desk, format_, tmp_path / "ut", since=DRAFT, without_memo=True, into_folder=True)
    assert not (tmp_path / "ut").exists()
    assert export(desk, format_, tmp_path, since=DRAFT).files


def test_all_formats_hold_the_sheet_if_there_is_anything_to_tell(
    desk: Desk, tmp_path: Path
) -> None:
    first = export(desk, "all", tmp_path, edition=DRAFT)
    begun = list[Begun]()
    before = export(desk, "all", tmp_path, told=begun.append)
    assert [(one.number, one.of) for one in begun] == [(n, 5) for n in range(1, 6)]
    edit(desk, PRINCIPLE, "Ny ordlyd")
    after = export(desk, "all", tmp_path)

    archive = "Arkivpakken er ikke med, for «{}» er ikke godkjent."
    assert [path.suffix for path in before.files] == [".docx", ".xlsx", ".html", ".pdf", ".pdf"]
    assert [path.suffix for path in after.files] == [
        *(".docx", ".xlsx", ".html", ".docx"),
        *(".pdf", ".pdf"),
    ]
    assert [tuple(map(str, one.left_out)) for one in (first, before, after)] == [
        (
            "Endringsarket ble ikke skrevet, for det finnes ingen tidligere utgave.",
            archive.format(DRAFT),
        ),
        (
            f"Endringsarket ble ikke skrevet, for ingenting er endret siden «{DRAFT}».",
            archive.format(f"{DRAFT} (endring 2)"),
        ),
        (archive.format(f"{TODAY} (endring 3)"),),
    ]


def test_no_variant_takes_the_place_of_another(changed: Desk, tmp_path: Path) -> None:
    approved(changed, "Godkjent 2011")
    edit(changed, "oppgave-cos", "COS")
    add(changed, parent="notater", kind="memo", text="Enda et notat")
    edit(changed, "oppgave-marte-meo", "Marte Meo-metoden")
    wishes: list[dict[str, object]] = [
        {},
        {"memo": "notat"},
        {"without_memo": True},
        {"since": DRAFT},
        {"since": 5},
        {"since": DRAFT, "without_memo": True},
    ]

    for format_ in ("word", "changes", "excel"):
        files = [
            path
            for wish in wishes
            for path in export(changed, format_, tmp_path, **wish).files  # type: ignore[arg-type]
        ]
        assert len(set(files)) == len(wishes)
        assert all(path.name.startswith(f"{STEM} - {TODAY} (endring 7)") for path in files)
    assert len(list(tmp_path.glob(f"{STEM}*"))) == 3 * len(wishes)


def test_names_say_which_variant_it_is(changed: Desk, tmp_path: Path) -> None:
    (alone,) = export(changed, "word", tmp_path, without_memo=True).files
    (marked,) = export(changed, "word", tmp_path, since=DRAFT).files
    (sheet,) = export(changed, "changes", tmp_path, without_memo=True).files

    assert alone.stem == f"{STEM} - {TODAY} (endring 3) uten notat"
    assert marked.stem == f"{STEM} - {TODAY} (endring 3) med endringer fra {DRAFT}"
    assert sheet.stem == f"{STEM} - {TODAY} (endring 3) uten notat, endringsark fra {DRAFT}"


def test_a_long_name_is_cut_so_that_systems_take_it(changed: Desk, tmp_path: Path) -> None:
    approved(changed, "Ø" * 80)
    edit(changed, "oppgave-cos", "COS")

    (sheet,) = export(changed, "changes", tmp_path, without_memo=True).files

    assert "endringsark fra ØØØ" in sheet.name
    assert len(sheet.name.encode()) < 230


def test_an_unknown_moment_is_told(changed: Desk, tmp_path: Path) -> None:
    with pytest.raises(UnknownMoment):
        export(changed, "changes", tmp_path, since="Finnes ikke")
