from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor.exchange.word.gate import Inadmissible, admitted
from tests.exchange.word.templates import DOCUMENT, OWN, packed, saved, unpacked

ENTITY = b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w>&x;</w>'
LAUGHS = b'<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>'


def refusal(path: Path) -> str:
    with pytest.raises(Inadmissible) as refused:
        admitted(path)
    return str(refused.value)


def test_a_word_file_comes_in_as_it_is(tmp_path: Path) -> None:
    assert admitted(saved(tmp_path, OWN)) == OWN


@pytest.mark.parametrize("xml", [ENTITY, LAUGHS, ENTITY.decode().encode("utf-16")])
@pytest.mark.parametrize("part", [DOCUMENT, "[Content_Types].xml", "docProps/app.xml", "x.rels"])
def test_a_part_that_declares_a_type_of_document_is_refused(
    tmp_path: Path, xml: bytes, part: str
) -> None:
    hostile = packed(unpacked(OWN) | {part: xml})

    assert refusal(saved(tmp_path, hostile)) == "den viser til noe utenfor seg selv"


def test_a_file_that_swells_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    bomb = packed(unpacked(OWN) | {"word/media/image1.png": bytes(201_000_000)})

    assert len(bomb) < 1_000_000
    assert refusal(saved(tmp_path, bomb)) == "den er for stor når den pakkes ut"


def test_a_file_of_countless_parts_is_refused(tmp_path: Path) -> None:
    many = packed(unpacked(OWN) | {f"word/{number}.bin": b"" for number in range(2001)})

    assert refusal(saved(tmp_path, many)) == "den er for stor når den pakkes ut"


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "stor.docx"
    with path.open("wb") as file:
        file.truncate(51_000_000)

    assert refusal(path) == "filen er for stor"


def test_a_part_whose_checksum_is_wrong_is_told(tmp_path: Path) -> None:
    plain = packed(unpacked(OWN) | {"word/media/image1.png": b"bilde"})
    place = plain.index(b"word/media/image1.png") + len(b"word/media/image1.png")
    damaged = plain[:place] + bytes([plain[place] ^ 0xFF]) + plain[place + 1 :]

    assert "skadet" in refusal(saved(tmp_path, damaged))
