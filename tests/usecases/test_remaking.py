from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from bufetat_editor.storage.verify import Verdict
from bufetat_editor.usecases.comparing import moment_of_file
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.exporting import export
from bufetat_editor.usecases.opening import new_model
from bufetat_editor.usecases.safeguarding import verify
from tests.helpers.archives import EDITION, UNREADABLE, files_in, packed, resealed, worked
from tests.helpers.models import AUTHOR, PRINCIPLE, desk_on, now, seeded_bytes

DATA, TASKS = "data/modell.yaml", "data/matrise.csv"
INFO, PAGE = "bag-info.txt", "data/tjenestemodell.html"


class Kept(NamedTuple):
    """A model on which work went on, and what was archived of its edition."""

    model: Path
    package: bytes


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    folder = tmp_path_factory.mktemp("arkiv")
    (folder / "modell.db").write_bytes(seeded_bytes())
    with closing(desk_on(folder / "modell.db")) as desk:
        worked(desk)
        (file,) = export(desk, "archive", folder / "pakke.zip", edition=EDITION).files
        edit(desk, PRINCIPLE, "Etter møtet")
    return Kept(folder / "modell.db", file.read_bytes())


@pytest.fixture
def held(kept: Kept, tmp_path: Path) -> Path:
    path = tmp_path / "pakke.zip"
    path.write_bytes(kept.package)
    return path


def altered(held: Path, path: str, there: bytes, instead: bytes) -> None:
    """Let somebody rewrite a file and make all sums agree."""
    own = files_in(held.read_bytes())[path]
    assert there in own
    held.write_bytes(resealed(held.read_bytes(), {path: own.replace(there, instead)}))


def verdict(kept: Kept, held: Path) -> Verdict:
    return verify(kept.model, held)


def problems(kept: Kept, against: Path) -> list[str]:
    return [*map(str, verdict(kept, against).problems)]


def test_a_package_is_the_one_that_the_model_gives(kept: Kept, held: Path) -> None:
    found = verdict(kept, held)

    assert found.problems == ()
    number = len(files_in(kept.package))
    assert found.notes == (f"Modellen gir den samme pakken: alle {number} filene er like.",)


def test_a_file_that_was_rewritten_with_all_sums_is_told_by_name(kept: Kept, held: Path) -> None:
    altered(held, PAGE, b"Marte Meo", b"Noe annet")

    assert problems(kept, held) == [f"Filen «{PAGE}» er en annen enn den modellen gir."]


def test_a_package_that_is_not_whole_is_told_so_first(kept: Kept, held: Path) -> None:
    held.write_bytes(packed({**files_in(kept.package), PAGE: b"noe annet"}))

    told = f"Filen «{PAGE}» er endret siden pakken ble laget."
    assert told in problems(kept, held)


def test_another_approval_than_that_of_the_model_is_told(kept: Kept, held: Path) -> None:
    altered(held, DATA, b'case_number: "11/51625"', b'case_number: "11/51626"')
    for path in (INFO, "metadata.xml"):
        altered(held, path, b"11/51625", b"11/51626")

    assert problems(kept, held) == ["Pakken og modellen har ikke samme saksnummer."]


def test_of_another_version_all_is_compared_that_any_version_writes_alike(
    kept: Kept, held: Path
) -> None:
    altered(held, INFO, b"bufetat-editor ", b"bufetat-editor 0.")
    altered(held, PAGE, b"Marte Meo", b"Noe annet")

    found = verdict(kept, held)

    assert found.problems == ()
    assert found.notes[0].startswith("Sammenlignet med modellen, og likt: innholdet, ")
    assert found.notes[0].endswith("«data/matrise.csv» og alle mottatte filer (6).")
    assert found.notes[1].startswith("Ikke sammenlignet: «LESMEG.txt», ")
    assert PAGE in found.not_compared
    assert not {DATA, TASKS, INFO} & {*found.not_compared}

    altered(held, TASKS, b"Marte Meo", b"Noe annet")
    received = next(path for path in files_in(kept.package) if path.endswith("CON.docx"))
    altered(held, received, UNREADABLE, b"noe annet")
    assert problems(kept, held) == [
        f"Filen «{TASKS}» sier noe annet enn modellen.",
        f"Den mottatte filen «{received}» i pakken er ikke slik den kom.",
    ]


def test_a_model_that_was_made_of_a_package_knows_its_papers(
    kept: Kept, held: Path, tmp_path: Path
) -> None:
    new_model(tmp_path / "ny.db", str(held), AUTHOR, now)
    page = tmp_path / "side.html"
    page.write_bytes(files_in(kept.package)[PAGE])

    for file in (held, page):
        found = verify(tmp_path / "ny.db", file)
        assert found.problems == ()
        assert found.notes[0].endswith(f"men innholdet er det samme som i utgaven «{EDITION}».")
        assert page.name in found.not_compared or file is held
    with closing(desk_on(tmp_path / "ny.db")) as desk:
        assert moment_of_file(desk, page) == desk.log.editions()[0].cs


def test_a_model_that_was_made_of_a_package_makes_its_documents_again(
    held: Path, tmp_path: Path
) -> None:
    new_model(tmp_path / "ny.db", str(held), AUTHOR, now)

    found = verify(tmp_path / "ny.db", held)
    assert f"«{PAGE}»" in found.notes[1]
    assert PAGE not in found.not_compared
    assert "data/tjenestemodell.xlsx" in found.not_compared

    altered(held, PAGE, b"Marte Meo", b"Noe annet")
    found = verify(tmp_path / "ny.db", held)
    (problem,) = found.problems
    assert str(problem) == f"Filen «{PAGE}» er en annen enn den modellen gir."
