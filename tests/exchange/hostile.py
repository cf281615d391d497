"""Files that should never have been sent: made to do harm, damaged, or of another kind.

Each is made when it is asked for, since some are large before they are packed.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain

from openpyxl import Workbook

from bufetat_editor.exchange.excel.reply_form import write_reply_form
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.packages import TYPES, changed, override, packed, parts_of, with_types
from tests.exchange.subjects import circulated
from tests.exchange.word.editing import comment, edited

DOCUMENT, SHEET, BOOK = "word/document.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LAUGHS = b'<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w>&b;</w>'
ENTITY = b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w>&x;</w>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LARGE, LONG, MANY = "for stor", "mer tekst", "tekstbiter"
SPOKEN_OF = "prinsipp-kulturkompetanse"
DAMAGED, TYPED = "skadet", "dokumenttype (DTD)"


@dataclass(frozen=True)
class Bad:
    """A file that may be sent to us.

    Attributes:
        make: makes its bytes.
        told: part of the sentence that refuses it; empty for one that is read without harm.
        is_costly: whether it takes its time to make it or to read it.
    """

    make: Callable[[], bytes]
    told: str = ""
    is_costly: bool = False


@cache
def sent_word() -> bytes:
    """The Word copy that one recipient is sent."""
    return write_word(circulated(), read_template())


@cache
def sent_form() -> bytes:
    """The workbook that one recipient is sent."""
    return write_reply_form(circulated())


def word(xml: bytes | str) -> bytes:
    """The sent copy with another document in it."""
    return changed(sent_word(), {DOCUMENT: xml if isinstance(xml, bytes) else xml.encode()})


def paragraphs(content: str) -> bytes:
    return word(f"<w:document {W}><w:body>{content}</w:body></w:document>")


def about(package: bytes, before: str, after: str = "") -> bytes:
    """A Word file with more before its text and after it."""
    text = parts_of(package)[DOCUMENT].decode()
    begun = text.replace("<w:body>", f"<w:body>{before}", 1)
    end = begun.rindex("<w:sectPr")
    return changed(package, {DOCUMENT: f"{begun[:end]}{after}{begun[end:]}".encode()})


def marked(times: int) -> bytes:
    """Lines that each carry every mark there is, and all the words."""
    package = sent_word()
    names = re.findall('w:name="(_tm_[^"]*)"', parts_of(package)[DOCUMENT].decode())
    starts = "".join(
        f'<w:bookmarkStart w:id="{n}" w:name="{name}"/>' for n, name in enumerate(names, 9_000)
    )
    line = f"<w:p>{starts}<w:r><w:t>{'Hvert barn skal ses. ' * 1_000}</w:t></w:r></w:p>"
    return about(package, line * times)


def talked_over(times: int) -> bytes:
    """Comments that each hang on the whole text."""
    package = edited(sent_word(), comment(SPOKEN_OF, "god", "Hvorfor?"))
    said = "".join(
        f'<w:comment w:id="{n}" w:author="A"><w:p><w:r><w:t>Hvorfor?</w:t></w:r></w:p></w:comment>'
        for n in range(times)
    )
    told = changed(package, {"word/comments.xml": f"<w:comments {W}>{said}</w:comments>".encode()})
    return about(
        told,
        "".join(f'<w:commentRangeStart w:id="{n}"/>' for n in range(times)),
        "".join(f'<w:commentRangeEnd w:id="{n}"/>' for n in range(times)),
    )


def sheet(rows: str, dimension: str = "A1:C3") -> bytes:
    """A workbook with one sheet that tells its own size."""
    book = Workbook()
    made = io.BytesIO()
    book.save(made)
    xml = f'<worksheet {S}><dimension ref="{dimension}"/><sheetData>{rows}</sheetData></worksheet>'
    return changed(made.getvalue(), {SHEET: xml.encode()})


def cell(place: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>tekst</t></is></c>'


def disguised(book: bytes) -> bytes:
    """A workbook whose sheet is called something else, of a type that nobody looks into."""
    parts = parts_of(book)
    parts["xl/worksheets/sheet1.bin"] = parts.pop(SHEET)
    relations = "xl/_rels/workbook.xml.rels"
    parts[relations] = parts[relations].replace(b"sheet1.xml", b"sheet1.bin")
    told = b'<Default Extension="bin" ContentType="application/octet-stream"/></Types>'
    parts[TYPES] = parts[TYPES].replace(b"</Types>", told)
    return packed(*parts.items(), method=zipfile.ZIP_STORED)


def swelling(part: str, content: bytes, megabytes: int) -> bytes:
    """A package with a part that is much larger unpacked than packed."""
    made = io.BytesIO(content)
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.getinfo(DOCUMENT)
        with archive.open(part, "w") as member:
            for _ in range(megabytes):
                member.write(bytes(1_000_000))
    return made.getvalue()


def lying() -> bytes:
    """A part that says that it is small and is not: both places in the zip say so."""
    bomb = bytearray(packed(*parts_of(sent_word()).items(), ("word/x.xml", b"a" * 50_000_000)))
    size = (50_000_000).to_bytes(4, "little")
    return bytes(bomb.replace(size, (5_000).to_bytes(4, "little")))


def compound(*streams: str) -> bytes:
    """A file of old Office's kind, as its directory names what is in it."""
    return OLE + bytes(504) + b"".join(f"{name}\0".encode("utf-16-le") for name in streams)


def macros(package: bytes, main: str, family: str) -> bytes:
    """What Office saves with macros in it: the main part's type says so."""
    own = parts_of(package)[TYPES].decode()
    told = own.replace(main, f"application/vnd.ms-{family}.macroEnabled.main+xml")
    return changed(package, {TYPES: told.encode(), "word/vbaProject.bin": b"makro"})


def twice(package: bytes, name: str) -> bytes:
    """A package with a part of which there are two."""
    return packed(*chain(parts_of(package).items(), [(name.upper(), b"<w/>")]))


def locked_members(package: bytes) -> bytes:
    """A package whose members say that they are encrypted."""
    made = bytearray(package)
    for mark, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = made.find(mark)
        while at >= 0:
            made[at + place] |= 1
            at = made.find(mark, at + 4)
    return bytes(made)


def ended_name() -> bytes:
    """A part whose name some readers end at its NUL."""
    return changed(sent_word(), {"word/x.xml\1.bin": b"<w/>"}).replace(b"x.xml\1", b"x.xml\0")


def open_document(kind: str) -> bytes:
    return packed(
        ("mimetype", f"application/vnd.oasis.opendocument.{kind}".encode()),
        ("content.xml", b"<office/>"),
    )


def commented() -> bytes:
    """XML of almost nothing but comments, which a tree keeps a node each for."""
    return paragraphs("<!---->" * 600_000 + _noise(300_000))


def shared_strings() -> bytes:
    """A workbook with far more words than cells."""
    words = "".join(f"<si><t>{number:x}</t></si>" for number in range(1_000_000))
    return changed(sent_form(), {"xl/sharedStrings.xml": f"<sst {S}>{words}</sst>".encode()})


def _noise(length: int) -> str:
    """Letters that do not pack well, so that no ratio gives the file away."""
    state, letters = 1, []
    for _ in range(length):
        state = state * 1103515245 + 12345 & 0x7FFFFFFF
        letters.append(chr(97 + (state >> 16) % 26))
    return "".join(letters)


def _rows(numbers: Iterable[int], column: str) -> str:
    return "".join(f'<row r="{n}">{cell(f"{column}{n}")}</row>' for n in numbers)


BAD: Mapping[str, Bad] = {
    # made to take all room
    "zip bomb of 200 MB": Bad(
        lambda: swelling("word/x.xml", sent_word(), 200), LARGE, is_costly=True
    ),
    "zip bomb beside the parts": Bad(lambda: swelling("x.bin", sent_word(), 50), LARGE),
    "zip bomb that lies of its size": Bad(lying, DAMAGED),
    "2,100 parts": Bad(
        lambda: changed(sent_word(), {f"word/{n}.bin": b"" for n in range(2_100)}), LARGE
    ),
    "300,000 paragraphs": Bad(
        lambda: paragraphs("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 300_000), LARGE
    ),
    "100,000 empty paragraphs": Bad(lambda: paragraphs("<w:p/>" * 100_000 + _noise(20_000))),
    "3,000 tables in each other": Bad(
        lambda: paragraphs("<w:tbl><w:tr><w:tc>" * 3_000 + "</w:tc></w:tr></w:tbl>" * 3_000), LARGE
    ),
    "600,000 comments in the XML": Bad(commented, LARGE),
    "a million shared words": Bad(shared_strings, LARGE, is_costly=True),
    "a paragraph of 8 MB": Bad(
        lambda: paragraphs(f"<w:p><w:r><w:t>{_noise(200_000) * 40}</w:t></w:r></w:p>"),
        LONG,
        is_costly=True,
    ),
    "6,000 paragraphs of a word": Bad(
        lambda: paragraphs("<w:p><w:r><w:t>ord</w:t></w:r></w:p>" * 6_000 + _noise(20_000)),
        MANY,
        is_costly=True,
    ),
    "every mark on 20 lines": Bad(lambda: marked(20), LONG),
    "1,000 comments on everything": Bad(lambda: talked_over(1_000), LONG, is_costly=True),
    "6,000 rows of a word": Bad(lambda: sheet(_rows(range(1, 6_001), "A")), MANY, is_costly=True),
    # made to lead astray
    "document type": Bad(lambda: word(b"<!DOCTYPE w><w/>"), TYPED),
    "billion laughs": Bad(lambda: word(LAUGHS), TYPED),
    "billion laughs in UTF-16": Bad(lambda: word(LAUGHS.decode().encode("utf-16")), TYPED),
    "external entity": Bad(lambda: word(ENTITY), TYPED),
    "external entity in a workbook": Bad(lambda: changed(sent_form(), {SHEET: ENTITY}), TYPED),
    "external entity in the table of types": Bad(
        lambda: changed(sent_word(), {TYPES: ENTITY}), TYPED
    ),
    "two parts of one name": Bad(lambda: twice(sent_word(), DOCUMENT), DAMAGED),
    "a name with NUL": Bad(ended_name, DAMAGED),
    "members that are encrypted": Bad(lambda: locked_members(sent_word()), "passord"),
    # sheets that lie
    "one cell in the last row and column": Bad(lambda: sheet(_rows([1_048_576], "XFD"))),
    "2,000 cells in the last column": Bad(lambda: sheet(_rows(range(1, 2_001), "XFD"))),
    "a row beyond any sheet": Bad(lambda: sheet(_rows([1, 10**15], "A"))),
    "a column beyond any sheet": Bad(lambda: sheet('<row r="1"><c r="ZZZZ1"/></row>'), DAMAGED),
    "a sheet that says it is endless": Bad(
        lambda: sheet(_rows([1, 2], "A"), "A1:XFD1048576"),
    ),
    "a sheet that says it is empty": Bad(lambda: sheet(_rows([1, 2], "C"), "A1")),
    "a sheet that does not say that it is XML": Bad(
        lambda: disguised(sheet(_rows([1], "A") + "<row/>" * 500_000)), "står ingenting i"
    ),
    # with macros
    ".docm": Bad(
        lambda: macros(sent_word(), _main(sent_word(), "word/document.xml"), "word.document"),
        "makroer",
    ),
    ".xlsm": Bad(
        lambda: macros(sent_form(), _main(sent_form(), "xl/workbook.xml"), "excel.sheet"), "makroer"
    ),
    "macros in a .docx": Bad(
        lambda: changed(sent_word(), {"word/vbaProject.bin": b"makro"}), "makroer"
    ),
    "macros in an .xlsx under another name": Bad(
        lambda: changed(
            sent_form(),
            with_types(
                sent_form(),
                override("/xl/x.bin", "application/vnd.ms-office.vbaProject"),
            )
            | {"xl/x.bin": b"makro"},
        ),
        "makroer",
    ),
    # damaged
    "truncated document": Bad(lambda: sent_word()[: len(sent_word()) // 2], DAMAGED),
    "truncated workbook": Bad(lambda: sent_form()[:-30], DAMAGED),
    "the beginning of a zip": Bad(lambda: b"PK\3\4" + bytes(40), DAMAGED),
    "a document without text": Bad(
        lambda: packed(*(one for one in parts_of(sent_word()).items() if one[0] != DOCUMENT)),
        DAMAGED,
    ),
    "a workbook without sheets": Bad(
        lambda: packed(*(one for one in parts_of(sent_form()).items() if "sheets" not in one[0])),
        "står ingenting i",
    ),
    # of another kind
    "empty": Bad(lambda: b"", "tom"),
    ".doc": Bad(lambda: compound("Root Entry", "WordDocument", "1Table"), ".doc"),
    ".xls": Bad(lambda: compound("Root Entry", "Workbook"), ".xls"),
    "password": Bad(
        lambda: compound("Root Entry", "EncryptionInfo", "EncryptedPackage"), "passord"
    ),
    "e-mail": Bad(lambda: compound("Root Entry", "__properties_version1.0"), "e-post"),
    "another compound file": Bad(lambda: compound("Root Entry"), "verken"),
    ".odt": Bad(lambda: open_document("text"), ".odt"),
    ".ods": Bad(lambda: open_document("spreadsheet"), ".ods"),
    ".odp": Bad(lambda: open_document("presentation"), "verken"),
    "PDF": Bad(lambda: b"\n%PDF-1.7\n%%EOF", "PDF"),
    "RTF": Bad(lambda: rb"{\rtf1 tekst}", "RTF"),
    "picture": Bad(lambda: b"\x89PNG\r\n\x1a\n" + bytes(100), "bilde"),
    "photograph": Bad(lambda: b"\xff\xd8\xff\xe0" + bytes(100), "bilde"),
    "plain text": Bad(lambda: b"Vi har ingen merknader.", "verken"),
    "empty zip": Bad(packed, "zip-fil"),
    "zip of other things": Bad(lambda: packed(("notat.txt", b"tekst")), "zip-fil"),
    "zip of what was sent": Bad(lambda: packed(("svar.docx", sent_word())), "zip-fil"),
    "slides": Bad(
        lambda: packed((TYPES, _types("openxmlformats-officedocument.presentationml.x"))),
        "PowerPoint",
    ),
    ".dotx": Bad(
        lambda: packed(
            (TYPES, _types("openxmlformats-officedocument.wordprocessingml.template.main+xml"))
        ),
        ".dotx",
    ),
    ".xlsb": Bad(
        lambda: packed((TYPES, _types("ms-excel.sheet.binary.macroEnabled.main"))), ".xlsb"
    ),
}
"""By what they are called here."""


def _types(main: str) -> bytes:
    return f"<Types>{override('/main', f'application/vnd.{main}')}</Types>".encode()


def _main(package: bytes, name: str) -> str:
    own = parts_of(package)[TYPES].decode()
    return own.partition(f'PartName="/{name}" ContentType="')[2].partition('"')[0]
