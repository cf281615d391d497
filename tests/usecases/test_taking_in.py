from __future__ import annotations

import os
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from bufetat_editor.errors import CannotOpen, UserError
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.safeguarding import NoSuchFile
from bufetat_editor.usecases.taking_in import NotAFile, TooLarge, take_in
from tests.helpers.models import NOW, content

_LARGEST = 20_000_000


def sparse(path: Path, size: int) -> Path:
    """A file of zeros that takes no room."""
    with path.open("wb") as file:
        file.truncate(size)
    return path


def test_a_file_is_kept_byte_for_byte_under_its_hash(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "Svar fra oss.docx"
    path.write_bytes(b"\0hva som helst\xff")

    file = take_in(desk, path, "nord")

    assert file.content == b"\0hva som helst\xff"
    assert file.sha256 == sha256(file.content).hexdigest()
    assert (file.name, file.sender, file.at) == ("Svar fra oss.docx", "Region Nord", NOW)
    assert desk.store.received.find(file.sha256) == file


def test_the_file_itself_is_left_alone(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "Svar.docx"
    path.write_bytes(b"x")
    path.chmod(0o444)

    take_in(desk, path)

    assert (path.read_bytes(), [*tmp_path.glob("Svar*")]) == (b"x", [path])


def test_the_largest_file_comes_in_and_a_larger_one_is_not_read(desk: Desk, tmp_path: Path) -> None:
    assert len(take_in(desk, sparse(tmp_path / "stor.docx", _LARGEST)).content) == _LARGEST
    with pytest.raises(TooLarge, match="er på 21 MB, og en fil som tas imot kan være på høyst 20"):
        take_in(desk, sparse(tmp_path / "større.docx", _LARGEST + 1))
    with pytest.raises(TooLarge, match="er på 4000000 MB"):
        take_in(desk, sparse(tmp_path / "enorm.docx", 4_000_000_000_000))


def _folder(folder: Path) -> Path:
    (folder / "Svar").mkdir()
    return folder / "Svar"


def _dangling(folder: Path) -> Path:
    (folder / "Svar.docx").symlink_to(folder / "borte.docx")
    return folder / "Svar.docx"


def _in_a_ring(folder: Path) -> Path:
    (folder / "Svar.docx").symlink_to(folder / "Svar.docx")
    return folder / "Svar.docx"


def _below_a_file(folder: Path) -> Path:
    (folder / "fil").write_bytes(b"")
    return folder / "fil" / "Svar.docx"


@pytest.mark.parametrize(
    ("made", "refusal", "told"),
    [
        (_folder, NotAFile, "«Svar» er ikke en fil. Velg filene som ligger i mappen."),
        (lambda folder: folder / "Svar.docx", NoSuchFile, "Fant ikke filen «Svar.docx»."),
        (_dangling, NoSuchFile, "Fant ikke filen «Svar.docx»."),
        (_in_a_ring, CannotOpen, "stien går i ring"),
        (_below_a_file, CannotOpen, "en del av stien er en fil"),
        (lambda folder: folder / ("x" * 300), CannotOpen, "navnet er for langt"),
        (lambda folder: folder / "Svar\0.docx", CannotOpen, "navnet kan ikke brukes"),
    ],
)
def test_what_is_no_file_is_told_apart(
    desk: Desk, tmp_path: Path, made: object, refusal: type[UserError], told: str
) -> None:
    assert callable(made)
    before = content(desk.path)

    with pytest.raises(refusal) as caught:
        take_in(desk, made(tmp_path))

    assert told in str(caught.value)
    assert content(desk.path) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files in folders")
def test_what_never_ends_is_not_waited_for(desk: Desk, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "Svar.docx")

    for path in (tmp_path / "Svar.docx", Path("/dev/zero")):
        with pytest.raises(NotAFile):
            take_in(desk, path)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are text")
def test_a_name_that_is_no_text_is_kept_as_far_as_it_goes(desk: Desk, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/Sv\xe5r\x01.docx"))
    path.write_bytes(b"x")

    assert take_in(desk, path).name == "Sv\ufffdr\ufffd.docx"
