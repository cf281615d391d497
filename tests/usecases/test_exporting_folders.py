"""Exports into a folder: nothing that lies there is written over, and it is made when needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor.errors import CannotWrite, TooLongForExcel
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.export_files import NotAFolder, write_file, write_into
from bufetat_editor.usecases.exporting import Exported, export
from tests.helpers.models import PRINCIPLE

STEM = "Bufetats tjenestemodell - Utkast 1.12.2011 (endring 2)"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "eksport"
    path.mkdir()
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_that_somebody_has_corrected_stays_as_it_is(desk: Desk, folder: Path) -> None:
    (corrected,) = export(desk, "word", folder).files
    corrected.write_bytes(b"rettet for haand")

    (second,) = export(desk, "word", folder).files
    second.write_bytes(b"rettet igjen")
    (third,) = export(desk, "word", folder).files

    assert corrected.read_bytes() == b"rettet for haand"
    assert second.read_bytes() == b"rettet igjen"
    assert [corrected.stem, second.stem, third.stem] == [STEM, f"{STEM} (2)", f"{STEM} (3)"]
    assert third.stat().st_size > 1000


def test_a_file_that_is_what_would_be_written_is_left(desk: Desk, folder: Path) -> None:
    (first,) = export(desk, "word", folder).files
    at = first.stat().st_mtime_ns

    assert export(desk, "word", folder) == Exported((first,))

    assert names(folder) == [first.name]
    assert first.stat().st_mtime_ns == at


def test_of_all_formats_only_what_differs_gets_another_name(desk: Desk, folder: Path) -> None:
    word, *others = export(desk, "all", folder).files
    word.write_bytes(b"rettet")

    again = export(desk, "all", folder).files

    assert again == (word.with_name(f"{STEM} (2).docx"), *others)


@pytest.mark.parametrize("form", ["folder", "dangling link"])
def test_whatever_has_the_name_is_left(folder: Path, form: str) -> None:
    taken = folder / "a.docx"
    if form == "folder":
        taken.mkdir()
    else:
        taken.symlink_to(folder / "borte")

    assert write_into(folder, "a", ".docx", b"nytt") == folder / "a (2).docx"
    assert names(folder) == ["a (2).docx", "a.docx"]


def test_a_file_that_comes_while_we_look_is_not_written_over(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody saves a file of the same name between our looking and our writing."""
    look, theirs = Path.read_bytes, folder / "a.docx"

    def look_too_early(path: Path) -> bytes:
        try:
            return look(path)
        finally:
            theirs.write_text("en annens")

    monkeypatch.setattr(Path, "read_bytes", look_too_early)

    assert write_into(folder, "a", ".docx", b"nytt") == folder / "a (2).docx"

    assert theirs.read_text() == "en annens"


def test_what_cannot_be_written_leaves_nothing_behind(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)

    with pytest.raises(CannotWrite, match="disken er full"):
        export(desk, "word", folder)

    assert names(folder) == []


def test_a_name_is_never_seen_before_the_file_is_whole(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is left to be done by then that a kill could come before."""
    monkeypatch.delattr(Path, "replace")

    path = write_into(folder, "a", ".docx", b"helt")

    assert (names(folder), path.read_bytes()) == (["a.docx"], b"helt")


def test_where_there_are_no_links_a_file_is_written_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", no_links)

    first, second = (write_into(folder, "a", ".docx", content) for content in (b"1", b"2"))

    assert names(folder) == ["a (2).docx", "a.docx"]
    assert (first.read_bytes(), second.read_bytes()) == (b"1", b"2")


def test_a_file_that_is_a_link_is_replaced_where_it_leads(folder: Path, tmp_path: Path) -> None:
    link = folder / "siste.docx"
    (tmp_path / "sak.docx").write_bytes(b"gammelt")
    link.symlink_to(tmp_path / "sak.docx")

    write_file(link, b"nytt")

    assert link.is_symlink()
    assert (tmp_path / "sak.docx").read_bytes() == b"nytt"


def test_a_folder_is_made_when_there_is_something_to_write(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"

    first = export(desk, "word", folder, into_folder=True)
    second = export(desk, "excel", folder, into_folder=True)

    assert [path.parent for path in first.files] == [folder]
    assert (first.made, second.made) == (folder, None)


@pytest.mark.parametrize("format_", ["word", "all"])
def test_an_export_that_is_stopped_makes_no_folder(
    desk: Desk, tmp_path: Path, format_: str
) -> None:
    folder = tmp_path / "ny"

    assert export(desk, format_, folder, into_folder=True, stopped=lambda: True) == Exported()

    assert not folder.exists()


def test_what_cannot_be_made_makes_no_folder(desk: Desk, tmp_path: Path) -> None:
    edit(desk, PRINCIPLE, "x" * 40_000)

    with pytest.raises(TooLongForExcel):
        export(desk, "all", tmp_path / "ny")

    assert not (tmp_path / "ny").exists()


def test_a_file_is_no_folder(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "fil"
    file.touch()

    with pytest.raises(NotAFolder, match=r"fil er en fil, ikke en mappe\. Velg en mappe\."):
        export(desk, "word", file, into_folder=True)
