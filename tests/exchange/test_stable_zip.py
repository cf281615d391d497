from __future__ import annotations

import io
import zipfile

from bufetat_editor.exchange.stable_zip import stable_zip, unpack

PARTS = {"word/b.xml": b"b" * 1000, "[Content_Types].xml": b"types", "a.xml": b""}


def test_what_is_packed_can_be_unpacked() -> None:
    assert unpack(stable_zip(PARTS)) == PARTS


def test_the_order_in_which_parts_were_made_leaves_no_trace() -> None:
    assert stable_zip(PARTS) == stable_zip(dict(reversed(PARTS.items())))


def test_the_content_types_come_first() -> None:
    assert list(unpack(stable_zip(PARTS))) == ["[Content_Types].xml", "a.xml", "word/b.xml"]


def test_pictures_of_points_are_not_compressed_once_more() -> None:
    packed = stable_zip({"a.png": b"p" * 1000, **PARTS})

    sizes = {
        one.filename: one.compress_size for one in zipfile.ZipFile(io.BytesIO(packed)).filelist
    }

    assert sizes["a.png"] == 1000
    assert sizes["word/b.xml"] < 1000
