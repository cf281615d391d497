from __future__ import annotations

import io

import docx
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from bufetat_editor.exchange.stable_zip import unpack
from bufetat_editor.exchange.word.packing import files
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import subject
from tests.exchange.word.templates import OWN

TYPES = "[Content_Types].xml"


def test_a_package_has_the_files_that_python_docx_would_pack() -> None:
    document = docx.Document(io.BytesIO(write_word(subject(), read_template())))
    packed = io.BytesIO()
    document.save(packed)
    theirs = unpack(packed.getvalue())

    ours = files(document.part.package)

    assert ours.keys() == theirs.keys()
    assert {name for name in ours if ours[name] != theirs[name]} <= {TYPES}


def test_kinds_of_pictures_are_told_by_endings_and_other_kinds_by_name() -> None:
    package = docx.Document(io.BytesIO(OWN)).part.package
    for name, kind in (("a.PNG", "image/png"), ("b.png", "image/png"), ("c.png", "image/x-png")):
        part = Part(PackURI(f"/word/media/{name}"), kind, b"", package)
        package.relate_to(part, "http://schemas.example/image")

    types = files(package)[TYPES].decode()

    assert types.count('Extension="png" ContentType="image/png"') == 1
    assert "a.PNG" not in types
    assert "b.png" not in types
    assert 'PartName="/word/media/c.png" ContentType="image/x-png"' in types
    assert 'PartName="/word/document.xml"' in types
