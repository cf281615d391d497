from __future__ import annotations

import io
import zipfile
import zlib

import pytest

from bufetat_editor.exchange.zip_damage import whole
from tests.exchange.packages import packed


def read(package: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        [member] = archive.infolist()
        return whole(archive, member)


def told(content: bytes, size: int, method: int) -> bytes:
    """A package whose member tells another size than it has."""
    package = packed(("a", content), method=method)
    return package.replace(len(content).to_bytes(4, "little"), size.to_bytes(4, "little"))


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("content", [b"", b"tekst", bytes(100_000)])
def test_a_sound_member_is_read_as_it_is(content: bytes, method: int) -> None:
    assert read(packed(("a", content), method=method)) == content


@pytest.mark.parametrize("size", [1_000, 99_999, 100_001, 4_000_000_000])
def test_a_member_of_another_size_than_it_tells_is_not_read(size: int) -> None:
    with pytest.raises(zipfile.BadZipFile):
        read(told(bytes(100_000), size, zipfile.ZIP_DEFLATED))


def test_a_member_that_is_the_beginning_of_a_larger_one_is_not_read() -> None:
    """Its checksum is that of the beginning: who stops there sees nothing wrong."""
    package = told(bytes(100_000), 1_000, zipfile.ZIP_DEFLATED)
    of_all, of_some = (zlib.crc32(bytes(size)).to_bytes(4, "little") for size in (100_000, 1_000))

    with pytest.raises(zipfile.BadZipFile):
        read(package.replace(of_all, of_some))


def test_a_checksum_is_tried() -> None:
    package = packed(("a", b"tekst"), method=zipfile.ZIP_STORED)

    with pytest.raises(zipfile.BadZipFile):
        read(package.replace(b"tekst", b"tekts"))
