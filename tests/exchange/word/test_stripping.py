"""Of a template only the look goes into other files, and nothing that Word would fetch."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.shared import Cm

from bufetat_editor.exchange.figure.png import figure_png
from bufetat_editor.exchange.word.markup import element, paragraph, part_blob, text_run
from bufetat_editor.exchange.word.template import NoTemplate, Template, read_template
from tests.exchange.word.reading import part, part_names, value
from tests.exchange.word.templates import edited, filled, saved, unpacked

PICTURE = figure_png('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 9)
SAMPLE = "Bare til prøve"
SERVER = "file://///server/share/logo.png"
OFFICE = RT.SETTINGS.removesuffix("settings")
Edit = Callable[[Document], None]
Edited = Callable[[Edit], Template]


@pytest.fixture
def template(tmp_path: Path) -> Edited:
    """Read a template that was edited by another program."""
    return lambda edit: read_template(saved(tmp_path, edited(edit)))


def everything(docx: bytes) -> str:
    return "\n".join(one.decode(errors="replace") for one in unpacked(docx).values())


def with_endnotes(document: Document) -> None:
    kinds = ("separator", "continuationSeparator", "normal")
    notes = [
        element("endnote", paragraph("Normal", text_run(SAMPLE)), type=kind, id=number)
        if kind == "normal"
        else element("endnote", element("p"), type=kind, id=number)
        for number, kind in enumerate(kinds, -1)
    ]
    blob = part_blob(element("endnotes", *notes))
    made = Part(PackURI("/word/endnotes.xml"), CT.WML_ENDNOTES, blob, document.part.package)
    made.rels.get_or_add_ext_rel(RT.HYPERLINK, f"https://{SAMPLE}")
    document.part.relate_to(made, RT.ENDNOTES)


def with_properties(document: Document) -> None:
    document.core_properties.last_printed = datetime(2011, 12, 1, tzinfo=UTC)
    document.core_properties.version = document.core_properties.identifier = SAMPLE
    package = document.part.package
    blob = f"<Properties><Company>{SAMPLE}</Company></Properties>".encode()
    name = PackURI("/docProps/app.xml")
    package.relate_to(Part(name, CT.OFC_EXTENDED_PROPERTIES, blob, package), RT.EXTENDED_PROPERTIES)


def with_comment(document: Document) -> None:
    document.add_comment(document.add_paragraph("x").runs[:1], SAMPLE, author="Saksbehandler A")


def with_linked_sample(document: Document) -> None:
    document.part.relate_to(SERVER, RT.IMAGE, is_external=True)


def with_attached_template(document: Document) -> None:
    settings = document.part.part_related_by(RT.SETTINGS)
    key = settings.relate_to(
        "http://x.example/t.dotm", f"{OFFICE}attachedTemplate", is_external=True
    )
    node = element("attachedTemplate")
    node.set(f"{{{OFFICE.removesuffix('/')}}}id", key)
    document.settings.element.insert(0, node)


def with_linked_logo(document: Document) -> None:
    header = document.sections[0].header
    header.paragraphs[0].add_run().add_picture(io.BytesIO(PICTURE), Cm(2))
    (blip,) = header._element.xpath(".//a:blip")
    key = header.part.relate_to(SERVER, RT.IMAGE, is_external=True)
    blip.set(f"{{{OFFICE.removesuffix('/')}}}link", key)


def with_fetching_field(document: Document) -> None:
    for kind in ("begin", "INCLUDE", 'PICTURE "http://x.example/a.png"', "end"):
        run = document.sections[0].footer.paragraphs[0].add_run()
        if kind in {"begin", "end"}:
            run._r.append(element("fldChar", fldCharType=kind))
        else:
            node = element("instrText")
            node.text = kind
            run._r.append(node)


def from_elsewhere(relationship: str) -> Edit:
    def edit(document: Document) -> None:
        document.part.relate_to("http://x.example/x.xml", relationship, is_external=True)

    return edit


@pytest.mark.parametrize("edit", [with_endnotes, with_properties, with_comment])
def test_what_is_not_look_stays_behind(template: Edited, edit: Edit) -> None:
    assert SAMPLE in everything(edited(edit))

    docx = filled(template(edit))

    assert SAMPLE not in everything(docx)
    assert "docProps/app.xml" not in part_names(docx)
    assert "lastPrinted" not in unpacked(docx)["docProps/core.xml"].decode()


def test_of_endnotes_the_separators_stay(template: Edited) -> None:
    notes = part(filled(template(with_endnotes)), "word/endnotes.xml")

    assert [value(one, "type") for one in notes] == ["separator", "continuationSeparator"]


@pytest.mark.parametrize("edit", [with_attached_template, with_linked_sample])
def test_what_was_only_linked_to_is_forgotten(template: Edited, edit: Edit) -> None:
    docx = everything(filled(template(edit)))

    assert "External" not in docx
    assert "attachedTemplate" not in docx


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (with_linked_logo, "bildet i toppteksten er lenket, ikke satt inn"),
        (with_fetching_field, "feltet INCLUDEPICTURE i topptekst eller bunntekst henter noe"),
        (from_elsewhere(RT.CUSTOM_XML), "dokumentet henter noe fra «http://x.example/x.xml»"),
        (from_elsewhere(RT.THEME), "dokumentet henter noe fra «http://x.example/x.xml»"),
    ],
)
def test_what_word_would_fetch_is_refused_by_name(template: Edited, edit: Edit, told: str) -> None:
    with pytest.raises(NoTemplate, match=told):
        template(edit)


def test_links_that_people_follow_may_stay(template: Edited) -> None:
    def edit(document: Document) -> None:
        part = document.sections[0].footer.part
        part.relate_to("https://www.bufdir.no", RT.HYPERLINK, is_external=True)

    assert "https://www.bufdir.no" in everything(filled(template(edit)))
