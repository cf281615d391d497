"""Templates as staff might make them: the program's own, with something changed in it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import docx
from docx.document import Document

from bufetat_editor import resources
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.word.markup import Element, paragraph, text_run
from bufetat_editor.exchange.word.package import Package
from bufetat_editor.exchange.word.template import Template, read_template
from tests.exchange.subjects import subject

OWN = resources.path("templates/tjenestemodell.docx").read_bytes()

DOCUMENT, STYLES = "word/document.xml", "word/styles.xml"
HEADER, NUMBERING = "word/header1.xml", "word/numbering.xml"


def replaced(part: str, old: str, new: str, *, content: bytes = OWN) -> bytes:
    """The template with other words in one of its parts; they must be there."""
    parts = unpacked(content)
    text = parts[part].decode()
    assert old in text
    return packed(parts | {part: text.replace(old, new).encode()})


def edited(edit: Callable[[Document], object], *, content: bytes = OWN) -> bytes:
    """The template, opened, edited and saved by a program that is not ours."""
    document = docx.Document(io.BytesIO(content))
    edit(document)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def without_style(*names: str) -> bytes:
    """The template without some styles, as if they had been deleted."""

    def delete(document: Document) -> None:
        for style in [document.styles[name].element for name in names]:
            style.getparent().remove(style)

    return edited(delete)


def unpacked(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def filled(
    template: Template | None = None,
    *body: Element,
    seal: Seal | None = None,
    case_number: str = "",
) -> bytes:
    """A file of the template with this text, or with one line."""
    template = template or read_template()
    package = Package(seal or subject().seal, template, case_number)
    text = list(body) or [paragraph("Normal", text_run("En linje"))]
    return package.save([*text, template.upright()])


def saved(folder: Path, content: bytes, name: str = "mal.docx") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path
