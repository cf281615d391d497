"""All formats in one act: what it comes to, and that it leaves nothing behind where it fails."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from bufetat_editor.errors import CannotWrite, UserError
from bufetat_editor.exchange.pdf.printable import Unprintable
from bufetat_editor.exchange.seal_reading import read_seal
from bufetat_editor.exchange.word.template import NoTemplate
from bufetat_editor.usecases.archiving import NotApproved
from bufetat_editor.usecases.begun import Begun
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.export_files import write_all
from bufetat_editor.usecases.export_wishes import NotInFormat, check_wishes
from bufetat_editor.usecases.exporting import Exported, export
from tests.helpers.models import PRINCIPLE, desk_on, seeded_bytes

EDITION = "Godkjent 2011"
STEM = f"Bufetats tjenestemodell - {EDITION}"
SINCE = "Utkast 1.12.2011"
PAST = f"fra {SINCE}"


@dataclass
class Act:
    """An approved edition with a change, exported in all formats."""

    desk: Desk
    exported: Exported
    told: list[Begun]

    def content(self, name: str) -> bytes:
        return next(one for one in self.exported.files if one.name == name).read_bytes()


@pytest.fixture(scope="module")
def act(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Act]:
    folder = tmp_path_factory.mktemp("alle")
    (folder / "modell.db").write_bytes(seeded_bytes())
    with closing(desk_on(folder / "modell.db")) as desk:
        edit(desk, PRINCIPLE, "Ny ordlyd")
        approve(desk, EDITION, meeting_date="13.10.2011", case_number="11/51625")
        told: list[Begun] = []
        yield Act(desk, export(desk, "all", folder / "ut", told=told.append), told)


def names(exported: Exported) -> list[str]:
    return [path.name for path in exported.files]


def lying(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_whole_set_of_an_approved_edition(act: Act) -> None:
    assert names(act.exported) == [
        f"{STEM}.docx",
        f"{STEM}.xlsx",
        f"{STEM}.html",
        f"{STEM} endringsark {PAST}.docx",
        f"{STEM}.pdf",
        f"{STEM} hefte.pdf",
        f"{STEM} arkivpakke.zip",
    ]
    assert act.exported.left_out == ()
    assert all(read_seal(path) for path in act.exported.files)


def test_it_is_told_which_file_is_begun(act: Act) -> None:
    assert act.told == [Begun(one, n, 7) for n, one in enumerate(names(act.exported), 1)]


def test_the_package_holds_the_files_of_the_edition(act: Act) -> None:
    package = next(path for path in act.exported.files if path.suffix == ".zip")
    with zipfile.ZipFile(package) as archive:
        held = {Path(name).name: archive.read(name) for name in archive.namelist()}

    for ending in (".docx", ".xlsx", ".html", ".pdf"):
        assert held[f"tjenestemodell{ending}"] == act.content(f"{STEM}{ending}")


def test_each_file_is_the_same_however_it_is_asked_for(act: Act, tmp_path: Path) -> None:
    for format_, wishes in (
        ("pdf", {"without_memo": True}),
        ("archive", {"memo": "notat"}),
        ("archive", {"edition": EDITION}),
    ):
        (path,) = export(act.desk, format_, tmp_path / format_, into_folder=True, **wishes).files
        assert path.read_bytes() == act.content(path.name)


def test_marks_are_in_the_documents_and_never_in_the_package(act: Act, tmp_path: Path) -> None:
    marked = export(act.desk, "all", tmp_path, since=SINCE)

    assert names(marked) == [
        f"{STEM} med endringer {PAST}.docx",
        f"{STEM} med endringer {PAST}.xlsx",
        f"{STEM} med endringer {PAST}.html",
        f"{STEM} endringsark {PAST}.docx",
        f"{STEM} med endringer {PAST}.pdf",
        f"{STEM} hefte, med endringer {PAST}.pdf",
        f"{STEM} arkivpakke.zip",
    ]
    assert b"<ins" in marked.files[2].read_bytes()
    assert marked.files[-1].read_bytes() == act.content(f"{STEM} arkivpakke.zip")


def test_where_only_the_memo_has_changed_the_model_alone_has_no_marks(
    desk: Desk, tmp_path: Path
) -> None:
    edit(desk, "notat-til", "Alle")

    word, _, page, *_ = names(export(desk, "all", tmp_path, since=SINCE))

    assert word.endswith(f" med endringer {PAST}.docx")
    assert page.endswith("(endring 3).html")
    with pytest.raises(UserError, match="Ingenting er endret siden"):
        export(desk, "html", tmp_path, since=SINCE)


@pytest.mark.parametrize(
    ("format_", "wish", "sentence"),
    [
        ("archive", {"since": SINCE}, "«archive» viser aldri endringer. Utelat --since,"),
        ("archive", {"without_memo": True}, "«archive» har alltid notatet med. Utelat --without"),
        ("html", {"memo": "notat"}, "«html» er alltid uten notat. Utelat --memo, eller velg et"),
        ("pdf", {"template": Path("mal.docx")}, "«pdf» blir ikke laget av Word-malen. Utelat"),
    ],
)
def test_what_a_format_cannot_hold_is_refused_and_not_passed_over(
    act: Act, tmp_path: Path, format_: str, wish: dict[str, object], sentence: str
) -> None:
    with pytest.raises(NotInFormat, match=sentence):
        export(act.desk, format_, tmp_path, **wish)  # type: ignore[arg-type]

    check_wishes("all", since=SINCE, memo="notat", without_memo=True, template=Path("mal.docx"))


@pytest.mark.parametrize("edition", [None, SINCE])
def test_only_what_the_meeting_has_approved_is_archived(
    desk: Desk, tmp_path: Path, edition: str | None
) -> None:
    with pytest.raises(NotApproved, match="bare godkjente utgaver arkiveres"):
        export(desk, "archive", tmp_path / "pakke.zip", edition=edition)

    assert not (tmp_path / "pakke.zip").exists()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an older file, which has the name of one that is written first."""
    made = tmp_path / "ut"
    made.mkdir()
    (made / "Bufetats tjenestemodell - Utkast 1.12.2011 (endring 2).docx").write_bytes(b"rettet")
    return made


def test_a_disk_that_is_full_in_the_middle_leaves_the_folder_as_it_was(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, write = lying(folder), Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        if ".html" in path.name:
            raise OSError(28, "No space left on device")
        return write(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)

    with pytest.raises(CannotWrite, match="disken er full"):
        export(desk, "all", folder)
    with pytest.raises(CannotWrite, match="disken er full"):
        write_all(folder / "ny" / "mappe", [("a", ".pdf", b"1"), ("b", ".html", b"2")])

    assert lying(folder) == before


def test_where_a_sign_cannot_be_printed_all_but_the_pdf_is_written(
    desk: Desk, tmp_path: Path
) -> None:
    edit(desk, PRINCIPLE, "Et tegn \N{EGYPTIAN HIEROGLYPH A001} som ingen har")
    approve(desk, EDITION, meeting_date="13.10.2011", case_number="11/51625")

    with pytest.raises(Unprintable):
        export(desk, "pdf", tmp_path / "hefte.pdf", without_memo=True)
    assert not (tmp_path / "hefte.pdf").exists()
    exported = export(desk, "all", tmp_path / "ut")
    package = export(desk, "archive", tmp_path / "pakke.zip")

    suffixes = [path.suffix for path in exported.files]
    assert suffixes == [".docx", ".xlsx", ".html", ".docx", ".zip"]
    with zipfile.ZipFile(tmp_path / "pakke.zip") as archive:
        assert not any(name.endswith(".pdf") for name in archive.namelist())
    (told,) = exported.left_out
    assert (told,) == package.left_out
    assert str(told).startswith("Det ble ingen PDF, for noen tegn kan ikke trykkes: ")


def test_a_broken_template_leaves_the_folder_as_it_was(desk: Desk, folder: Path) -> None:
    before = lying(folder)
    template = folder.with_name("mal.docx")
    template.write_bytes(b"ingen mal")

    with pytest.raises(NoTemplate):
        export(desk, "all", folder, template=template)

    assert lying(folder) == before


def test_it_can_be_stopped_while_the_last_file_is_made(desk: Desk, folder: Path) -> None:
    before, told = lying(folder), list[Begun]()

    stopped = export(
        desk,
        "all",
        folder,
        told=told.append,
        stopped=lambda: len(told) == 5,
    )

    assert stopped == Exported()
    assert lying(folder) == before
