from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from bufetat_editor.domain.records import without_records
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.exchange.archive.journal import DATA
from bufetat_editor.exchange.archive.opened import UnsoundPackage
from bufetat_editor.exchange.stable_zip import stable_zip
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.storage.verify import verify
from bufetat_editor.usecases.comparing import compare
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit, remove
from bufetat_editor.usecases.editions import approve, base_edition
from bufetat_editor.usecases.export_subject import subject_of
from bufetat_editor.usecases.opening import new_model
from bufetat_editor.usecases.reopening import AlteredPackage, NoApprovedEdition
from bufetat_editor.usecases.safeguarding import NoSuchFile
from tests.exchange.subjects import with_facts
from tests.helpers import archives
from tests.helpers.models import (
    AUTHOR,
    OTHER,
    PRINCIPLE,
    TASK,
    content,
    desk_on,
    now,
    seeded_bytes,
)
from tests.helpers.seed import seed

NAME, PARAGRAPH = "Modell 2011", "notat-avsnitt-utkast"
FACTS = {
    "meeting_date": "2011-12-13",
    "case_number": "11/51625",
    "decision": "Vedtatt «enstemmig».",
}
LATER = "2012-03-01T09:00:00Z"


class Archived(NamedTuple):
    """What was archived of an edition, after which work went on, and the edition."""

    package: bytes
    edition: Edition
    items: list[tuple[object, ...]]


@pytest.fixture(scope="module")
def archived(tmp_path_factory: pytest.TempPathFactory) -> Archived:
    folder = tmp_path_factory.mktemp("arkiv")
    (folder / "modell.db").write_bytes(seeded_bytes())
    with closing(desk_on(folder / "modell.db")) as desk:
        edit(desk, PRINCIPLE, "Godkjent\nordlyd: «ja» # 1.0 ")
        remove(desk, TASK)
        edition = approve(desk, NAME, title="Tjenestemodellen", **FACTS)
        items = told(desk.snapshot)
        edit(desk, PRINCIPLE, "Etter møtet")
        return Archived(archives.package_of(desk, NAME), edition, items)


@pytest.fixture
def package(archived: Archived, tmp_path: Path) -> Path:
    path = tmp_path / "pakke.zip"
    path.write_bytes(archived.package)
    return path


@contextmanager
def reopened(package: Path, folder: Path) -> Iterator[Desk]:
    new_model(folder / "ny.db", str(package), OTHER, lambda: LATER)
    with closing(desk_on(folder / "ny.db")) as desk:
        yield desk


def told(snapshot: Snapshot) -> list[tuple[object, ...]]:
    return [
        (one.id, one.kind, one.parent, one.text, dict(one.attrs))
        for one in without_records(snapshot)
    ]


def test_an_edition_from_the_archive_is_approved_as_it_was(
    archived: Archived, package: Path, tmp_path: Path
) -> None:
    with reopened(package, tmp_path) as desk:
        (edition,) = desk.log.editions()

        assert edition == replace(archived.edition, cs=1, sealed_by=2)
        assert told(desk.snapshot) == archived.items
        assert state_hash(desk.snapshot) == edition.state_hash
        assert verify(desk.store).problems == ()
        seed = desk.log.changeset(1).intent
        assert (seed.author, seed.at) == (AUTHOR, edition.at)


def test_nothing_has_changed_since_the_meeting_until_someone_writes(
    package: Path, tmp_path: Path
) -> None:
    with reopened(package, tmp_path) as desk:
        base = base_edition(desk)
        assert base is not None
        assert base.name == NAME
        assert compare(desk, NAME).changes == ()
        assert subject_of(desk).seal.is_approved

        edit(desk, PRINCIPLE, "Ny ordlyd")
        assert len(compare(desk, NAME).changes) == 1


def test_two_models_of_one_package_are_two_unless_the_clock_stands(
    package: Path, tmp_path: Path
) -> None:
    for name in ("a.db", "b.db"):
        new_model(tmp_path / name, str(package), OTHER, now, reproducible=True)
    new_model(tmp_path / "c.db", str(package), OTHER, now)

    assert content(tmp_path / "a.db") == content(tmp_path / "b.db")
    assert content(tmp_path / "a.db") != content(tmp_path / "c.db")


def packed(path: Path, snapshot: Snapshot | None = None, **facts: object) -> Path:
    path.write_bytes(archives.small_package(snapshot, **facts))
    return path


def test_what_the_program_noted_of_rounds_is_left_behind_with_them(tmp_path: Path) -> None:
    told_of = with_facts(seed(), PARAGRAPH, round="runde-1", refers_to=("prinsipp-overordnet",))

    with reopened(packed(tmp_path / "a.zip", told_of), tmp_path) as desk:
        assert desk.snapshot[PARAGRAPH].attrs == {"refers_to": ("prinsipp-overordnet",)}


def test_a_package_is_known_by_what_it_is_and_may_lie_in_a_folder(
    archived: Archived, tmp_path: Path
) -> None:
    (tmp_path / "noending").write_bytes(archived.package)
    shutil.unpack_archive(tmp_path / "noending", tmp_path / "ut", "zip")
    (unpacked,) = (tmp_path / "ut").iterdir()

    for number, path in enumerate((tmp_path / "noending", unpacked)):
        new_model(tmp_path / f"{number}.db", str(path), OTHER, now, reproducible=True)

    assert content(tmp_path / "0.db") == content(tmp_path / "1.db")


# --- what is refused


def with_altered_content(path: Path) -> bytes:
    files = archives.files_in(path.read_bytes())
    return archives.packed({**files, DATA: files[DATA].replace(b"Godkjent", b"Forfalsket")})


def with_sums_of_altered_content(path: Path) -> bytes:
    return packed(path, None, state_hash="0" * 64).read_bytes()


@pytest.mark.parametrize(
    ("alter", "why"),
    [
        (lambda _: b"", UnsoundPackage),
        (lambda _: b"Bare tekst", UnsoundPackage),
        (lambda path: path.read_bytes()[:-100], UnsoundPackage),
        (lambda _: stable_zip({"a/b.txt": b"x"}), AlteredPackage),
        (with_altered_content, AlteredPackage),
        (with_sums_of_altered_content, AlteredPackage),
    ],
)
def test_what_is_not_as_it_was_archived_makes_no_model(
    alter: Callable[[Path], bytes], why: type[UserError], package: Path, tmp_path: Path
) -> None:
    package.write_bytes(alter(package))
    before = sorted(tmp_path.iterdir())

    with pytest.raises(why) as caught, reopened(package, tmp_path):
        pass

    assert str(caught.value).isprintable()
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    "facts",
    [
        {"status": "draft"},
        {"status": "circulated"},
        {"meeting_date": None},
        {"case_number": None},
        {"edition": "2011"},
    ],
)
def test_what_no_meeting_can_have_approved_makes_no_model(
    facts: dict[str, object], tmp_path: Path
) -> None:
    with pytest.raises(NoApprovedEdition, match="Velg en annen pakke"):
        new_model(tmp_path / "ny.db", str(packed(tmp_path / "a.zip", None, **facts)), OTHER, now)

    assert [one.name for one in tmp_path.iterdir()] == ["a.zip"]


def test_where_there_is_no_package_no_model_is_made(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile, match="borte"), reopened(tmp_path / "borte.zip", tmp_path):
        pass

    assert list(tmp_path.iterdir()) == []
