from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from bufetat_editor import resources
from bufetat_editor.exchange.gate import EXCEL, WORD, Inadmissible, admit, admitted, only_xml
from tests.exchange import packages
from tests.exchange.packages import override, packed, parts_of, with_types

OWN = resources.path("templates/tjenestemodell.docx").read_bytes()
DOCUMENT, PICTURE = "word/document.xml", "word/media/image1.png"
ENTITY = b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w>&x;</w>'
LAUGHS = b'<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>'
SWELLS = "den er for stor når den pakkes ut"
DAMAGED = "den er ikke et Word-dokument, eller den er skadet"


def refusal(folder: Path, content: bytes) -> str:
    path = folder / "mottatt.docx"
    path.write_bytes(content)
    with pytest.raises(Inadmissible) as refused:
        admitted(path, WORD)
    return str(refused.value)


def changed(*more: tuple[str, bytes]) -> bytes:
    """A sound file with these parts as well, or instead of its own."""
    return packages.changed(OWN, dict(more))


def typed(*told: str) -> tuple[str, bytes]:
    """The sound file's table of types with more told in it."""
    [table] = with_types(OWN, *told).items()
    return table


def test_a_word_file_comes_in_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "mottatt.docx"
    path.write_bytes(OWN)

    assert admitted(path, WORD) == OWN


@pytest.mark.parametrize("xml", [ENTITY, LAUGHS, ENTITY.decode().encode("utf-16")])
@pytest.mark.parametrize(
    "part", [DOCUMENT, packages.TYPES, "docProps/app.xml", "x.rels", "_rels/.rels"]
)
def test_a_part_that_declares_a_type_of_document_is_refused(
    tmp_path: Path, xml: bytes, part: str
) -> None:
    assert "en dokumenttype (DTD)" in refusal(tmp_path, changed((part, xml)))


@pytest.mark.parametrize(
    "told",
    [
        override("/word/styles.dat", "application/vnd.x.styles+xml"),
        override("/Word/STYLES.dat", "text/XML"),
        override("/word/styles.dat", "application/xml; charset=utf-8"),
        '<Default Extension="DAT" ContentType="application/xml"/>',
    ],
)
def test_what_is_xml_is_told_by_the_types_of_the_parts(tmp_path: Path, told: str) -> None:
    hostile = changed(typed(told), ("word/styles.dat", LAUGHS))

    assert "en dokumenttype (DTD)" in refusal(tmp_path, hostile)


def test_an_extension_counts_whatever_the_type_says(tmp_path: Path) -> None:
    hostile = changed(typed(override("/word/x.xml", "image/png")), ("word/x.xml", LAUGHS))

    assert "en dokumenttype (DTD)" in refusal(tmp_path, hostile)


def test_pictures_are_not_read_as_xml(tmp_path: Path) -> None:
    """Drawing programs declare document types."""
    drawing = ("word/media/image1.svg", b"<!DOCTYPE svg><svg/>")
    types = typed('<Default Extension="svg" ContentType="image/svg+xml"/>')
    path = tmp_path / "mottatt.docx"
    path.write_bytes(changed(types, drawing, (PICTURE, b"<ingen xml")))

    assert admitted(path, WORD)


@pytest.mark.parametrize(
    "more",
    [
        (PICTURE, bytes(2_000_000)),
        (DOCUMENT, b"<w>" + b"<a/>" * 300_000 + b"</w>"),
    ],
    ids=["a picture", "the text"],
)
def test_a_part_that_swells_is_refused_before_it_is_unpacked(
    tmp_path: Path, more: tuple[str, bytes]
) -> None:
    bomb = changed(more)

    assert len(bomb) < 20_000
    assert refusal(tmp_path, bomb) == SWELLS


def test_elements_are_counted_over_all_parts(tmp_path: Path) -> None:
    half = b"<w " + b" ".join(b'a%d=""' % number for number in range(40_000)) + b"/>"
    many = changed(*((f"word/{number}.xml", half) for number in range(26)))

    assert refusal(tmp_path, many) == SWELLS


def test_elements_that_stand_too_deep_are_refused(tmp_path: Path) -> None:
    deep = b"<w>" * 201 + b"</w>" * 201

    assert refusal(tmp_path, changed((DOCUMENT, deep))) == SWELLS


def test_a_file_of_countless_parts_is_refused(tmp_path: Path) -> None:
    many = changed(*((f"word/{number}.bin", b"") for number in range(2001)))

    assert refusal(tmp_path, many) == SWELLS


def test_a_file_that_is_too_large_is_told(tmp_path: Path) -> None:
    path = tmp_path / "stor.docx"
    with path.open("wb") as file:
        file.truncate(51_000_000)

    with pytest.raises(Inadmissible, match="den er for stor"):
        admitted(path, WORD)


@pytest.mark.parametrize(
    "more",
    [
        typed(override("/word/a.bin", "application/vnd.ms-office.vbaProject")),
        typed('<Default Extension="bin" ContentType="application/vnd.ms-office.VBAPROJECT"/>'),
        ("word/vbaProject.bin", b"makro"),
    ],
)
def test_macros_are_refused(tmp_path: Path, more: tuple[str, bytes]) -> None:
    assert refusal(tmp_path, changed(more)) == "den inneholder makroer"


@pytest.mark.parametrize("kind", ["template.main", "document.macroEnabled.main"])
def test_other_kinds_of_file_are_told(tmp_path: Path, kind: str) -> None:
    name, types = typed()
    other = changed((name, types.replace(b"document.main", kind.encode())))

    assert refusal(tmp_path, other) == "den er ikke lagret som Word-dokument (.docx)"


def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    parts = parts_of(OWN).items()

    assert refusal(tmp_path, packed(*parts, ("Word/Document.xml", b"<w/>"))) == DAMAGED


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_parts_that_are_packed_as_no_office_program_does_are_refused(
    tmp_path: Path, method: int
) -> None:
    plain = packed(("[Content_Types].xml", b"<Types/>"), method=method)
    place = plain.index(b"[Content_Types].xml") + len(b"[Content_Types].xml")
    damaged = plain[:place] + bytes(8) + plain[place + 8 :]

    assert refusal(tmp_path, plain) == refusal(tmp_path, damaged) == DAMAGED


def test_a_part_whose_checksum_is_wrong_is_told(tmp_path: Path) -> None:
    plain = changed((PICTURE, b"bilde"))
    place = plain.index(PICTURE.encode()) + len(PICTURE)
    damaged = plain[:place] + bytes([plain[place] ^ 0xFF]) + plain[place + 1 :]

    assert refusal(tmp_path, damaged) == DAMAGED


@pytest.mark.parametrize("content", [b"", b"PK", OWN[:4000], packed(), packed(("a.txt", b"a"))])
def test_what_is_no_office_file_is_told(tmp_path: Path, content: bytes) -> None:
    assert refusal(tmp_path, content) == DAMAGED


def test_parts_that_are_locked_are_told() -> None:
    locked = bytearray(packed(*parts_of(OWN).items()))
    place = locked.index(b"PK\1\2")
    locked[place + 8] |= 1

    with pytest.raises(Inadmissible, match="den er beskyttet med passord"):
        admit(bytes(locked), WORD)


def test_a_name_that_readers_end_at_different_places_is_refused() -> None:
    plain = changed(("word/a.xml\1.bin", b"<a/>")).replace(b"a.xml\1", b"a.xml\0")

    with pytest.raises(Inadmissible, match=DAMAGED):
        admit(plain, WORD)


def test_text_of_a_file_inside_is_refused_rather_than_lost() -> None:
    name = "word/_rels/document.xml.rels"
    relation = b'<Relationship Id="x" Type="http://x/relationships/aFChunk" Target="a.html"/></R'
    hostile = changed((name, parts_of(OWN)[name].replace(b"</R", relation)))

    with pytest.raises(Inadmissible, match="den henter tekst fra en annen fil"):
        admit(hostile, WORD)


def test_advice_is_a_sentence_to_pass_on() -> None:
    with pytest.raises(Inadmissible) as refused:
        admit(changed(("word/vbaProject.bin", b"makro")), WORD)

    assert str(refused.value.advice) == (
        "Be avsenderen lagre den som Word-dokument (.docx) og sende den på nytt."
    )


def test_a_workbook_comes_in_as_one_and_not_as_a_document() -> None:
    told = override("/xl/workbook.xml", EXCEL.content_type)
    book = packed(*with_types(packed((packages.TYPES, b"<Types></Types>")), told).items())

    admit(book, EXCEL)
    with pytest.raises(Inadmissible, match="den er ikke lagret som Word-dokument"):
        admit(book, WORD)


def test_readers_are_given_what_was_looked_into_and_nothing_else() -> None:
    book = changed(
        typed(override("/word/styles.dat", "application/xml")),
        ("word/styles.dat", b"<w/>"),
        (PICTURE, b"bilde"),
    )
    kept = parts_of(only_xml(book))

    assert PICTURE not in kept
    assert kept == {name: part for name, part in parts_of(book).items() if part[:1] == b"<"}
