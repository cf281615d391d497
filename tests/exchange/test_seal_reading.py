from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.errors import CannotOpen
from bufetat_editor.exchange import seal_reading
from bufetat_editor.exchange.archive.bag import packed_bag
from bufetat_editor.exchange.excel.writer import write_excel
from bufetat_editor.exchange.html.writer import write_html
from bufetat_editor.exchange.pdf.writer import write_pdf
from bufetat_editor.exchange.seal_reading import read_seal, seal_in
from bufetat_editor.exchange.seal_spelling import as_attributes, as_keyword
from bufetat_editor.exchange.stable_zip import stable_zip
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import subject

BOMB = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<Properties>&b;</Properties>"""

PIECES = [
    *(
        b"<?xpacket begin",
        b"<?xpacket end",
        b"/Subtype/XML>>stream\n",
        b"seal:",
        b"data-tm-",
        b"<!--",
    ),
    *(b"<![CDATA[", b"]]>", b"<", b">", b"'", b'"', b"=", b"&#x", b"</", b"<html", b"\n"),
]


def word(subject: Subject) -> bytes:
    return write_word(subject, read_template())


def package(subject: Subject) -> bytes:
    return packed_bag("pakke", {"data/a.txt": b"a"}, subject.seal.as_properties(), {})


def packet(keywords: str) -> bytes:
    """What a PDF tells of itself."""
    told = f'<a xmlns:pdf="http://ns.adobe.com/pdf/1.3/" pdf:Keywords="{keywords}"/>'
    return f'<?xpacket begin="\ufeff" id="x"?>{told}   <?xpacket end="w"?>'.encode()


def pdf(metadata: bytes, told: str = "/Length 1") -> bytes:
    return (
        b"%PDF-1.7\n1 0 obj\n<</Type/Metadata/Subtype/XML "
        + told.encode()
        + b">>\nstream\n"
        + (metadata + b"\nendstream\nendobj\n")
    )


def sealed(edition: str) -> Mapping[str, str]:
    return {"tmEdition": edition, "tmStatus": "approved"}


@pytest.mark.parametrize("write", [word, write_excel, write_html, write_pdf, package])
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


@pytest.mark.parametrize(
    "content",
    [
        b"<html data-tm-edition='\xff\xfe'",
        b"<html lang='nb' data-theme='dark'><body data-tm-edition='x'>",
        b"<p><html data-tm-edition='x'>",
        b"<![nonsense",
        b"<!" * 30_000,
        b" " * 70_000 + b"<html data-tm-edition='x'>",
        b"%PDF-1.7",
        pdf(b""),
        pdf(packet("seal:x")),
        pdf(packet("'><!DOCTYPE x [<!ENTITY a 'a'>]>")),
        pdf(packet(as_keyword(sealed("x")))[:-60]),
        pdf(b"<?xpacket begin" + b" " * 2_000_000 + packet("x")[15:]),
        pdf(zlib.compress(b" " * 50_000_000), "/Filter/FlateDecode"),
        pdf(b"\x78\x9c\xff\xff", "/Filter/FlateDecode"),
    ],
)
def test_a_page_or_a_pdf_of_another_kind_carries_no_seal(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "fremmed"
    path.write_bytes(content)

    assert read_seal(path) is None


@given(
    st.sampled_from([b"", b"PK\x03\x04", b"%PDF-", b"<html ", b"<!DOCTYPE", b"<![", pdf(b"")]),
    st.lists(st.sampled_from(PIECES) | st.binary(max_size=5), max_size=20),
)
def test_whatever_a_file_holds_nothing_goes_wrong(begin: bytes, pieces: list[bytes]) -> None:
    seal_in(io.BytesIO(begin + b"".join(pieces)))


def test_a_page_that_was_saved_again_still_tells(tmp_path: Path) -> None:
    attributes = " ".join(
        f"{name}='{value}'" for name, value in as_attributes(sealed("A & B")).items()
    )
    path = tmp_path / "side.html"
    path.write_bytes(
        b"\xef\xbb\xbf<!DOCTYPE html>\r\n<!-- saved from url=(0014)about:internet -->\r\n<HTML "
        + attributes.replace("&", "&amp;").encode()
        + b"><HEAD>"
    )

    assert read_seal(path) == sealed("A & B")


def test_a_pdf_that_was_saved_again_tells_by_its_newest_packet(tmp_path: Path) -> None:
    old, new = (packet(as_keyword(sealed(name))) for name in ("Gammel", "Ny"))
    path = tmp_path / "notat.pdf"

    path.write_bytes(pdf(old) + pdf(new)[9:])
    assert read_seal(path) == sealed("Ny")

    packed = pdf(zlib.compress(new), "/Filter/FlateDecode")
    for saved in (packed, pdf(old) + packed[9:], packed + pdf(b"")[9:]):
        path.write_bytes(saved)
        assert read_seal(path) == sealed("Ny")


@pytest.mark.parametrize("names", [("bag-info.txt",), ("a/bag-info.txt", "b/bag-info.txt")])
def test_a_zip_file_that_is_no_package_carries_no_seal(
    names: tuple[str, ...], tmp_path: Path
) -> None:
    path = tmp_path / "fremmed.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, "tmEdition: x\n")

    assert read_seal(path) is None


def test_a_package_tells_though_it_is_larger_than_any_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seal_reading, "_LARGEST_PDF", 100)
    path = tmp_path / "pakke.zip"
    path.write_bytes(package(subject()))

    assert read_seal(path) == subject().seal.as_properties()


def test_a_package_tells_the_same_when_its_lines_are_folded(tmp_path: Path) -> None:
    path = tmp_path / "pakke.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "a/bag-info.txt", "tmStatus: draft\ntmStatus: approved\ntmEdition: A\n B\n"
        )

    assert read_seal(path) == sealed("A B")


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


def test_a_package_that_was_cut_is_not_taken_for_a_document_in_it(tmp_path: Path) -> None:
    inner = word(subject())
    whole = stable_zip({"pakke/a.docx": inner, "pakke/b.txt": b"b"}, {"pakke/a.docx"})
    end = whole.index(inner) + len(inner)
    path = tmp_path / "kuttet.zip"

    for cut in (end, end + 1, end + 22, len(whole) - 1):
        path.write_bytes(whole[:cut])
        assert read_seal(path) is None


def test_a_file_that_unpacks_to_far_more_than_properties_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "bombe.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("docProps/custom.xml", b" " * 50_000_000)

    assert read_seal(path) is None


def test_a_file_that_is_not_there_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen, match="borte"):
        read_seal(tmp_path / "borte.docx")
