from __future__ import annotations

from bufetat_editor.exchange.stable_zip import stable_zip, unpack

PARTS = {"word/b.xml": b"b" * 1000, "[Content_Types].xml": b"types", "a.xml": b""}


def test_what_is_packed_can_be_unpacked() -> None:
    assert unpack(stable_zip(PARTS)) == PARTS


def test_the_order_in_which_parts_were_made_leaves_no_trace() -> None:
    assert stable_zip(PARTS) == stable_zip(dict(reversed(PARTS.items())))


def test_the_content_types_come_first() -> None:
    assert list(unpack(stable_zip(PARTS))) == ["[Content_Types].xml", "a.xml", "word/b.xml"]
