from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from bufetat_editor.errors import CannotOpen
from bufetat_editor.exchange.excel.writer import write_excel
from bufetat_editor.exchange.seal import read_seal
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import subject

BOMB = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<Properties>&b;</Properties>"""


def word(subject: Subject) -> bytes:
    return write_word(subject, read_template())


@pytest.mark.parametrize("write", [word, write_excel])
def test_an_export_tells_which_content_it_carries(
    write: Callable[[Subject], bytes], tmp_path: Path
) -> None:
    wanted = subject(status="approved")
    path = tmp_path / "eksport"
    path.write_bytes(write(wanted))

    assert read_seal(path) == wanted.seal.as_properties()


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", b"just text", bytes(range(256)) * 40, b"PK\x05\x06" + bytes(18)]
)
def test_garbage_carries_no_seal(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "skrot.docx"
    path.write_bytes(content)

    assert read_seal(path) is None


@pytest.mark.parametrize("properties", [BOMB, "<broken", "", "<Properties/>"])
def test_properties_that_are_not_ours_carry_no_seal(properties: str, tmp_path: Path) -> None:
    path = tmp_path / "fremmed.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("docProps/custom.xml", properties)

    assert read_seal(path) is None


def test_a_cut_or_altered_export_never_ends_in_a_traceback(tmp_path: Path) -> None:
    whole = word(subject())
    path = tmp_path / "skadet.docx"

    for place in range(0, len(whole), 397):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        read_seal(path)
        path.write_bytes(whole[:place])
        assert read_seal(path) is None


def test_a_file_that_unpacks_to_far_more_than_properties_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "bombe.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("docProps/custom.xml", b" " * 50_000_000)

    assert read_seal(path) is None


def test_a_file_that_is_not_there_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen, match="borte"):
        read_seal(tmp_path / "borte.docx")
