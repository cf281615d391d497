from __future__ import annotations

import zipfile
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bufetat_editor.errors import CannotOpen, ModelExists, NotAnExport
from bufetat_editor.exchange.stable_zip import stable_zip
from bufetat_editor.storage.driver import connect
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.exporting import export
from bufetat_editor.usecases.opening import SEED_2011, new_model
from bufetat_editor.usecases.safeguarding import backup, verify
from tests.helpers.models import AUTHOR, PRINCIPLE, altered, desk_on, file_after, now, seeded_bytes


def approved(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Godkjent ordlyd")
    approve(desk, "Godkjent", meeting_date="13.10.2011", case_number="11/51625")


@cache
def export_of_approved(which: str) -> tuple[str, bytes]:
    """Name and bytes of the export of such a model: the same whenever the same is done."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "modell.db")
        path.write_bytes(file_after(approved))
        with closing(desk_on(path)) as desk:
            (file,) = export(desk, which, Path(folder, "eksport"), edition="Godkjent").files
        return file.name, file.read_bytes()


@pytest.fixture(params=["word", "excel"])
def exported(request: pytest.FixtureRequest, desk: Desk, tmp_path: Path) -> Path:
    """A file that left the house, of an approved edition after which work went on."""
    approved(desk)
    name, content = export_of_approved(request.param)
    path = tmp_path / name
    path.write_bytes(content)
    edit(desk, PRINCIPLE, "Etter møtet")
    return path


def problems(model: Path, against: Path | None = None) -> tuple[str, ...]:
    return tuple(map(str, verify(model, against).problems))


def test_a_model_agrees_with_what_was_exported_from_it(desk: Desk, exported: Path) -> None:
    assert verify(desk.path, exported).problems == ()


def test_what_was_stopped_half_way_is_not_proved(desk: Desk) -> None:
    (told,) = verify(desk.path, stopped=lambda: True).problems

    assert "stanset" in str(told)


@pytest.mark.parametrize("edition", [None, "Utkast 1.12.2011"])
def test_a_draft_can_be_held_against_too(desk: Desk, tmp_path: Path, edition: str | None) -> None:
    (path,) = export(desk, "word", tmp_path, edition=edition).files
    edit(desk, PRINCIPLE, "Ny ordlyd")

    assert verify(desk.path, path).problems == ()


def test_a_history_that_is_too_short_is_told_as_cut(
    desk: Desk, model: Path, exported: Path
) -> None:
    desk.close()
    altered(
        model,
        "DELETE FROM edition WHERE sealed_by > 2",
        "DELETE FROM revision WHERE cs > 2",
        "DELETE FROM changeset WHERE id > 2",
        "DELETE FROM item",
        "INSERT INTO item SELECT item, cs, kind, parent, pos, text, attrs, deleted FROM revision",
    )

    (problem,) = problems(model, exported)

    assert problem == (
        "Filen er eksportert fra endring 3, men modellen slutter ved 2: historikken er kuttet."
    )


def test_a_history_that_was_cut_and_written_anew_is_told(
    desk: Desk, model: Path, exported: Path
) -> None:
    desk.close()
    model.write_bytes(seeded_bytes())
    with closing(desk_on(model)) as forged:
        edit(forged, PRINCIPLE, "Noe annet enn møtet godkjente")
        assert verify(forged.path).problems == ()

    told = " ".join(problems(model, exported))

    assert "Endring 3 er en annen enn da filen ble eksportert" in told
    assert "Innholdet ved endring 3 er et annet" in told
    assert "Utgaven «Godkjent» finnes ikke i modellen" in told


def test_another_model_is_told_apart(tmp_path: Path, exported: Path) -> None:
    new_model(tmp_path / "annen.db", SEED_2011, AUTHOR, now)

    assert problems(tmp_path / "annen.db", exported) == (
        "Filen er eksportert fra en annen modell.",
    )


@pytest.mark.parametrize("made", [b"", b"Bare tekst", b"PK\x03\x04" + b"\xff" * 500])
def test_a_file_without_our_hashes_is_no_export(desk: Desk, tmp_path: Path, made: bytes) -> None:
    path = tmp_path / "fil.docx"
    path.write_bytes(made)

    with pytest.raises(NotAnExport, match="har ingen kontrollsummer"):
        verify(desk.path, path)


def test_a_model_is_no_export(desk: Desk, model: Path) -> None:
    with pytest.raises(NotAnExport):
        verify(desk.path, model)


@pytest.mark.parametrize("name", [".", "finnes-ikke.docx", "x" * 300])
def test_where_there_is_no_file_there_is_nothing_to_hold_against(
    desk: Desk, tmp_path: Path, name: str
) -> None:
    with pytest.raises(CannotOpen):
        verify(desk.path, tmp_path / name)


@pytest.mark.parametrize("number", ["0", "-1", "", "٣", "1.5", "9" * 30, "9" * 5000])
def test_a_forged_export_is_no_export(desk: Desk, exported: Path, number: str) -> None:
    with zipfile.ZipFile(exported) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    custom = parts["docProps/custom.xml"].decode()
    assert custom.count(">3<") == 1
    parts["docProps/custom.xml"] = custom.replace(">3<", f">{number}<").encode()
    exported.write_bytes(stable_zip(parts))

    with pytest.raises(NotAnExport):
        verify(desk.path, exported)


def test_a_truncated_export_is_no_export(desk: Desk, exported: Path) -> None:
    exported.write_bytes(exported.read_bytes()[:-200])

    with pytest.raises(NotAnExport):
        verify(desk.path, exported)


def test_a_backup_agrees_with_the_export_as_well(
    desk: Desk, tmp_path: Path, exported: Path
) -> None:
    copy = backup(desk.path, tmp_path / "kopi.db")

    assert problems(copy, exported) == ()


def test_a_backup_overwrites_nothing(desk: Desk) -> None:
    with pytest.raises(ModelExists):
        backup(desk.path, desk.path)


def test_a_changeset_missing_in_the_middle_is_told_with_all_else(
    desk: Desk, model: Path, exported: Path
) -> None:
    desk.close()
    altered(model, "DELETE FROM changeset WHERE id = 3")

    told = " ".join(problems(model, exported))

    assert "Endring 3, som filen er eksportert fra, mangler." in told
    assert "Endring 3 mangler." in told


def test_a_model_that_cannot_be_shown_can_still_be_examined(desk: Desk, model: Path) -> None:
    desk.close()
    altered(model, f"UPDATE item SET attrs = 'not json' WHERE id = '{PRINCIPLE}'")

    assert problems(model)


def test_what_was_found_before_the_damage_is_told_too(desk: Desk, model: Path) -> None:
    desk.close()
    altered(model, f"UPDATE revision SET attrs = 'not json' WHERE item = '{PRINCIPLE}'")
    with closing(connect(model)) as connection:
        connection.execute("DROP TRIGGER document_delete")

    told = problems(model)

    assert told[0] == "Sperren «document_delete» mangler eller er endret."
    assert told[-1].startswith("Filen kan ikke leses til ende")
