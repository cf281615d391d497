from __future__ import annotations

import io
import struct
import zipfile

import pytest

from bufetat_editor.exchange.zip_limits import Limits, UnfitZip, check_fit, open_zip
from tests.exchange.packages import packed

FOUR = packed(*((f"{number}.txt", b"x") for number in range(4)))
LIMITS = Limits(unpacked=1_000_000_000, most=2_000)


def with_long_numbers(content: bytes, *, place: int = 0) -> bytes:
    """The same as a zip file of the long kind, which tells of its directory twice."""
    end = content[-22:]
    size, start = struct.unpack_from("<2I", end, 12)
    record = struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, 4, 4, size, start)
    locator = struct.pack("<4sIQI", b"PK\6\7", 0, len(content) - 22 + place, 1)
    return content[:-22] + record + locator + end[:12] + b"\xff" * 8 + end[20:]


def names(content: bytes, most: int) -> list[str]:
    with open_zip(io.BytesIO(content), most) as archive:
        return archive.namelist()


@pytest.mark.parametrize("content", [FOUR, with_long_numbers(FOUR), FOUR[:-2] + b"\2\0ja"])
def test_files_are_counted_before_the_directory_is_read(content: bytes) -> None:
    assert len(names(content, 4)) == 4
    with pytest.raises(UnfitZip, match="many"):
        names(content, 3)


def test_what_a_zip_file_says_of_its_number_of_files_is_not_believed() -> None:
    with pytest.raises(UnfitZip, match="many"):
        names(FOUR[:-14] + b"\1\0\1\0" + FOUR[-10:], 3)


def test_a_directory_of_long_entries_is_not_read() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        one = zipfile.ZipInfo("a")
        one.comment = b"x" * 5_000
        archive.writestr(one, b"")

    with pytest.raises(UnfitZip, match="many"):
        names(made.getvalue(), 4)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK",
        FOUR[:-1],
        FOUR[-22:],
        FOUR[:-10] + b"\xff" * 8 + FOUR[-2:],
        with_long_numbers(FOUR, place=1),
        b"mer" + FOUR,
        b"mer" + with_long_numbers(FOUR),
    ],
)
def test_what_has_no_directory_where_it_says_is_damaged(content: bytes) -> None:
    with pytest.raises(zipfile.BadZipFile):
        names(content, 4)


def test_many_small_files_that_swell_together_are_refused() -> None:
    content = packed(*((f"{number}", bytes(900_000)) for number in range(30)))

    with open_zip(io.BytesIO(content), 30) as archive, pytest.raises(UnfitZip, match="swells"):
        check_fit(archive, len(content), LIMITS)
