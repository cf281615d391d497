from __future__ import annotations

import io
import shutil
import stat
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.exchange.archive.checking import checked
from bufetat_editor.exchange.archive.opened import UnsoundPackage, opened
from bufetat_editor.exchange.seal_reading import read_seal
from bufetat_editor.usecases.comparing import is_meant_as_file
from bufetat_editor.usecases.safeguarding import (
    NoPackageFolder,
    NoSuchFile,
    check_package,
    is_package,
    seal_of,
)
from tests.helpers.archives import (
    EDITION,
    FOLDER,
    files_in,
    package,
    packed,
    resealed,
    small_package,
    with_files,
)

LESMEG, INFO, MANIFEST = "LESMEG.txt", "bag-info.txt", "manifest-sha256.txt"
TAGS, DATA, WORD = "tagmanifest-sha256.txt", "data/modell.yaml", "data/modell.docx"


def problems(content: bytes) -> tuple[str, ...]:
    try:
        return tuple(map(str, checked(opened(content, "pakke.zip")).problems))
    except UnsoundPackage as error:
        return (str(error),)


def rewritten(changes: Mapping[str, bytes | None]) -> bytes:
    return resealed(package(), changes)


def test_a_package_is_whole_and_says_which_edition_it_is(tmp_path: Path) -> None:
    path = tmp_path / "pakke.zip"
    path.write_bytes(package())

    found = check_package(path)

    assert is_package(path)
    assert found.problems == ()
    assert found.properties["tmEdition"] == EDITION
    assert found.files == len(files_in(package()))


def test_it_may_be_packed_anew_by_another_program() -> None:
    repacked = io.BytesIO()
    with zipfile.ZipFile(repacked, "w") as archive:
        archive.mkdir(FOLDER)
        for path, content in reversed(files_in(package()).items()):
            archive.writestr(f"{FOLDER}/{path}", content)

    assert problems(repacked.getvalue()) == ()
    assert problems(rewritten({})) == ()


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({WORD: b"noe annet"}, [f"Filen «{WORD}» er endret siden pakken ble laget."]),
        ({LESMEG: b"noe annet"}, [f"Filen «{LESMEG}» er endret siden pakken ble laget."]),
        ({DATA: None}, [f"Filen «{DATA}» mangler."]),
        ({LESMEG: None}, [f"Filen «{LESMEG}» mangler."]),
        ({"data/gave.exe": b"MZ"}, ["Filen «data/gave.exe» hører ikke til i pakken."]),
        ({"løst.txt": b""}, ["Filen «løst.txt» hører ikke til i pakken."]),
        ({MANIFEST: None}, [f"{MANIFEST} mangler."]),
        ({TAGS: b"hei\n"}, [f"{TAGS} kan ikke leses."]),
        ({"bagit.txt": b"BagIt-Version: 9\n"}, ["bagit.txt mangler eller er endret."]),
        ({INFO: b"\xff"}, [f"{INFO} kan ikke leses."]),
    ],
)
def test_what_is_altered_missing_or_too_many_is_named(
    changes: dict[str, bytes | None], told: list[str]
) -> None:
    assert set(told) <= set(problems(with_files(changes)))


def test_content_that_was_rewritten_with_all_sums_is_told_by_its_hash() -> None:
    yaml = files_in(package())[DATA].decode()
    other = yaml.replace("Marte Meo", "Noe annet", 1).encode()

    (told,) = problems(rewritten({DATA: other}))

    assert told == f"Innholdet i «{DATA}» er et annet enn det som ble godkjent."


def test_a_document_of_another_edition_is_told_by_its_seal() -> None:
    info = files_in(package())[INFO].replace(EDITION.encode(), b"Tjenestemodell 2012")

    told = problems(rewritten({INFO: info}))

    assert f"«{WORD}» er av en annen utgave enn {INFO} sier." in told
    assert f"«{DATA}» er av en annen utgave enn {INFO} sier." in told


def test_a_package_of_what_was_sent_out_is_none(tmp_path: Path) -> None:
    path = tmp_path / "pakke.zip"
    path.write_bytes(small_package(status="circulated"))

    assert [*map(str, check_package(path).problems)] == ["Pakken er ikke av en godkjent utgave."]


@pytest.mark.parametrize(
    ("path", "there", "instead"),
    [
        (DATA, b'meeting_date: "2011-12-13"', b'meeting_date: "2011-12-14"'),
        (DATA, b'case_number: "11/51625"', b'case_number: "11/51626"'),
        (DATA, b'\nby: "', b'\nby: "Ola '),
        (INFO, b"sak 11/51625", b"sak 11/51625\nBeslutning: Forkastet"),
        (INFO, b"sak 11/51625", b"sak 11/51626"),
        ("metadata.xml", b"2011-12-13", b"2011-12-14"),
    ],
)
def test_an_approval_that_is_told_in_two_ways_is_found(
    path: str, there: bytes, instead: bytes
) -> None:
    own = files_in(package())[path]
    assert there in own

    told = problems(rewritten({path: own.replace(there, instead)}))

    assert any("forteller noe annet om godkjenningen" in one for one in told)


def test_a_package_without_documents_or_with_others_than_it_describes_is_told() -> None:
    documents = [f"data/modell.{ending}" for ending in ("docx", "html", "pdf", "xlsx")]

    told = problems(rewritten(dict.fromkeys(documents)))

    assert told[0] == "Det er ingen dokumenter i pakken."
    assert "«metadata.xml» forteller om andre filer enn dem som er i pakken." in told


def test_a_package_that_was_unpacked_is_checked_where_it_lies(tmp_path: Path) -> None:
    (tmp_path / "pakke.zip").write_bytes(package())
    shutil.unpack_archive(tmp_path / "pakke.zip", tmp_path)
    folder = tmp_path / FOLDER

    assert is_package(folder)
    assert check_package(folder).problems == ()
    assert read_seal(folder) == check_package(folder).properties
    with pytest.raises(NoPackageFolder, match=f"Velg mappen «{FOLDER}» i den"):
        is_package(tmp_path)
    with pytest.raises(NoPackageFolder, match="Velg zip-filen, eller mappen som"):
        seal_of(folder / "data")
    assert is_meant_as_file(str(folder))

    (folder / WORD).write_bytes(b"noe annet")
    found = [*map(str, check_package(folder).problems)]
    assert f"Filen «{WORD}» er endret siden pakken ble laget." in found
    (folder / "lenke").symlink_to(folder)
    assert "som lenker" in str(check_package(folder).problems[0])


@given(place=st.integers(0, len(package()) - 1), bit=st.integers(0, 7))
def test_any_flipped_bit_is_found_or_touches_nothing_that_is_kept(place: int, bit: int) -> None:
    """What a zip file says of times and rights is not kept; every file and its name is."""
    flipped = bytearray(package())
    flipped[place] ^= 1 << bit

    told = problems(bytes(flipped))

    if not told:
        assert opened(bytes(flipped), "").files == files_in(package())


@given(data=st.data())
def test_any_flipped_bit_of_a_file_is_found(data: st.DataObject) -> None:
    """Packed anew, so that not the zip file's own sums but ours tell it."""
    files = files_in(package())
    path = data.draw(st.sampled_from(sorted(files)))
    content = bytearray(files[path])
    content[data.draw(st.integers(0, len(content) - 1))] ^= 1 << data.draw(st.integers(0, 7))

    assert problems(with_files({path: bytes(content)}))


def test_a_package_that_was_cut_is_refused_also_where_it_holds_another() -> None:
    nested = with_files({"data/innspill/Ikke lest/pakke.zip": package()})
    after_it = nested.index(package()) + len(package())

    for cut in (b"", package()[:4], package()[:-1], nested[:after_it], package() + b"mer"):
        (told,) = problems(cut)
        assert "kuttet eller skadet" in told


def zipped(name: str, content: bytes = b"x", **facts: int) -> bytes:
    made, content = io.BytesIO(), b"" if name.endswith("/") else content
    info = zipfile.ZipInfo(name)
    for fact, value in facts.items():
        setattr(info, fact, value)
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(info, content, info.compress_type)
    return made.getvalue()


def locked() -> bytes:
    """A package that says of its first file that it is encrypted."""
    content = bytearray(package())
    (listed,) = struct.unpack_from("<I", content, len(content) - 6)
    content[listed + 8 : listed + 10] = struct.pack("<H", 1)
    return bytes(content)


def twice() -> bytes:
    """Two files whose names differ by a capital only, as some systems cannot keep them apart."""
    return packed({**files_in(package()), "lesmeg.txt": b"noe annet"})


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: b"%PDF-1.7", "ikke en zip-fil"),
        (lambda: zipped("../ut.txt"), "leder ut av den"),
        (lambda: zipped("mappe/../../ut.txt"), "leder ut av den"),
        (lambda: zipped("/etc/passwd"), "leder ut av den"),
        (lambda: zipped("C:\\ut.txt"), "leder ut av den"),
        (lambda: zipped("mappe\\ut.txt"), "leder ut av den"),
        (lambda: zipped("m/" * 50 + "x"), "leder ut av den"),
        (lambda: zipped("m/snudd\u202etxt.exe"), "leder ut av den"),
        (lambda: zipped("m/a").replace(b"m/a", b"\0/a"), "leder ut av den"),
        (lambda: zipped("løs.txt"), "ikke én mappe"),
        (lambda: zipped("m/bombe", b"\0" * 20_000_000, compress_type=8), "for stor"),
        (lambda: zipped("m/lenke", external_attr=(stat.S_IFLNK | 0o777) << 16), "lenker"),
        (lambda: zipped("m/tom/"), "tom mappe"),
        (lambda: zipped("m/a", compress_type=zipfile.ZIP_LZMA), "ikke leser"),
        (locked, "passord"),
        (twice, "samme navn"),
    ],
)
def test_a_package_made_to_do_harm_is_refused_with_one_sentence(
    make: Callable[[], bytes], told: str
) -> None:
    (problem,) = problems(make())

    assert told in problem
    assert problem.startswith("«pakke.zip» kan ikke leses som en arkivpakke: ")
    assert problem.endswith(".")


def test_a_model_is_no_package(tmp_path: Path) -> None:
    (tmp_path / "modell.db").write_bytes(b"SQLite format 3\0")
    (tmp_path / "uten ending").write_bytes(package())

    assert not is_package(tmp_path / "modell.db")
    assert not is_package(tmp_path / "finnes ikke.db")
    assert is_package(tmp_path / "uten ending")


def test_a_package_that_is_not_there_is_told_so(tmp_path: Path) -> None:
    path = tmp_path / "finnes ikke.zip"

    assert is_package(path)
    with pytest.raises(NoSuchFile, match="Fant ikke filen"):
        check_package(path)
