"""What staff have put into a template is in every file that is made of it."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.shared import Cm, RGBColor

from bufetat_editor.exchange.figure.png import figure_png
from bufetat_editor.exchange.seal_reading import read_seal
from bufetat_editor.exchange.word.properties import custom_properties
from bufetat_editor.exchange.word.template import Template, read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import subject
from tests.exchange.word.reading import W, inner, part, part_names, value
from tests.exchange.word.templates import (
    OWN,
    STYLES,
    edited,
    filled,
    packed,
    replaced,
    saved,
    unpacked,
)
from tests.proof.validators import errors_of, needs_validator

LOGO = figure_png('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 9)
CUSTOM = "docProps/custom.xml"
LABEL = "MSIP_Label_5b1b_Name"
Restyled = Callable[[bytes], Template]


@pytest.fixture
def restyled(tmp_path: Path) -> Restyled:
    """Read a template that was made in a test."""
    return lambda content: read_template(saved(tmp_path, content))


def with_logo(document: Document) -> None:
    header = document.sections[0].header
    header.paragraphs[0].add_run().add_picture(io.BytesIO(LOGO), Cm(2))


def with_a_first_page_of_its_own(document: Document) -> None:
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Bare på første side"


def with_wide_margins(document: Document) -> None:
    for section in document.sections:
        section.left_margin = section.right_margin = Cm(3.5)


def with_red_headings(document: Document) -> None:
    document.styles["Heading 1"].font.color.rgb = RGBColor(0xC0, 0, 0)


def with_more_sample_text(document: Document) -> None:
    """Pictures and comments hang on the text, not on the template."""
    added = document.add_paragraph("Mer prøvetekst")
    added.add_run().add_picture(io.BytesIO(LOGO), Cm(2))
    document.add_comment(added.runs[:1], "Skal denne være med?", author="Saksbehandler A")


def with_label(document: Document) -> None:
    """A file that the agency has marked as it marks its files."""
    package = document.part.package
    label = custom_properties({LABEL: "Intern", "tmEdition": "en gammel"})
    part = Part(PackURI(f"/{CUSTOM}"), CT.OFC_CUSTOM_PROPERTIES, label, package)
    package.relate_to(part, RT.CUSTOM_PROPERTIES)


def test_a_logo_in_the_header_stays(restyled: Restyled) -> None:
    docx = filled(restyled(edited(with_logo)))

    (logo,) = [name for name in part_names(docx) if name.startswith("word/media/")]
    assert unpacked(docx)[logo] == LOGO
    assert len(list(part(docx, "word/header1.xml").iter(f"{W}drawing"))) == 1


def test_a_header_of_the_first_page_stays(restyled: Restyled) -> None:
    docx = filled(restyled(edited(with_a_first_page_of_its_own)))

    headers = [name for name in part_names(docx) if name.startswith("word/header")]
    assert "Bare på første side" in [inner(part(docx, name)) for name in headers]
    assert next(part(docx, "word/document.xml").iter(f"{W}titlePg"), None) is not None


def test_tables_are_as_wide_as_the_margins_let_them(restyled: Restyled) -> None:
    template = restyled(edited(with_wide_margins))

    tables = part(write_word(subject(), template), "word/document.xml").iter(f"{W}tbl")
    widths = [sum(int(value(one, "w")) for one in table.iter(f"{W}gridCol")) for table in tables]

    assert (template.upright_width, template.across_width) == (7938, 12870)
    assert widths == [pytest.approx(7938, abs=2), pytest.approx(12870, abs=2)]


def test_the_look_of_a_style_is_the_template_s(restyled: Restyled) -> None:
    docx = filled(restyled(edited(with_red_headings)))

    assert 'w:val="C00000"' in unpacked(docx)[STYLES].decode()


def test_styles_are_called_what_the_template_calls_them(restyled: Restyled) -> None:
    other = {
        "ListBullet": "Punktliste",
        "LegalReference": "Hjemmel",
        "FootnoteText": "Fotnotetekst",
        "ServiceMatrix": "Matrise",
    }
    content = OWN
    for ours, theirs in other.items():
        old, new = f'w:styleId="{ours}"', f'w:styleId="{theirs}"'
        content = replaced(STYLES, old, new, content=content)

    parts = unpacked(write_word(subject(), restyled(content)))
    used = (parts["word/document.xml"] + parts["word/footnotes.xml"]).decode()

    assert [one for one in other if f'w:val="{one}"' in used] == []
    assert [one for one in other.values() if f'w:val="{one}"' not in used] == []


def test_what_others_say_of_a_file_is_kept_beside_our_seal(
    restyled: Restyled, tmp_path: Path
) -> None:
    docx = filled(restyled(edited(with_label)))

    names = [one.get("name") for one in part(docx, CUSTOM)]
    assert names == [LABEL, *subject().seal.as_properties()]
    assert [one.get("pid") for one in part(docx, CUSTOM)] == [str(n) for n in range(2, 9)]
    assert read_seal(saved(tmp_path, docx)) == subject().seal.as_properties()


def test_an_exported_file_is_a_template_and_its_seal_is_renewed(restyled: Restyled) -> None:
    exported = write_word(subject(status="circulated"), read_template())

    docx = filled(restyled(exported))

    assert [name for name in part_names(docx) if name.startswith("customXml/item")] == [
        "customXml/item1.xml",
        "customXml/itemProps1.xml",
    ]
    assert "circulated" not in inner(part(docx, "customXml/item1.xml"))


def test_what_hung_on_the_sample_text_goes_with_it(restyled: Restyled) -> None:
    names = part_names(filled(restyled(edited(with_more_sample_text))))

    assert [name for name in names if "media" in name or "comments" in name] == []


def without_footnotes() -> bytes:
    """A template that nobody has written a footnote in, as Word leaves it."""
    parts = unpacked(OWN)
    del parts["word/footnotes.xml"]
    gone = {
        "[Content_Types].xml": r'<Override PartName="/word/footnotes.xml"[^>]*/>',
        "word/_rels/document.xml.rels": r'<Relationship [^>]*Target="footnotes.xml"/>',
        "word/settings.xml": r"<w:footnotePr>.*</w:footnotePr>",
        "word/document.xml": r'<w:footnoteReference w:id="1"/>',
    }
    for name, pattern in gone.items():
        text, count = re.subn(pattern, "", parts[name].decode())
        assert count == 1
        parts[name] = text.encode()
    return packed(parts)


def test_a_template_without_footnotes_is_given_what_they_need(restyled: Restyled) -> None:
    docx = filled(restyled(without_footnotes()))

    notes, settings = part(docx, "word/footnotes.xml"), part(docx, "word/settings.xml")
    assert [value(one, "id") for one in notes] == ["-1", "0"]
    assert [value(one, "id") for one in settings.iter(f"{W}footnote")] == ["-1", "0"]


@pytest.mark.heavy
@needs_validator
def test_files_of_a_template_without_footnotes_are_valid(restyled: Restyled) -> None:
    docx = write_word(subject(), restyled(without_footnotes()))

    assert errors_of(docx, "uten-fotnoter.docx") == []


@pytest.mark.heavy
@needs_validator
@pytest.mark.parametrize(
    "edit",
    [with_logo, with_a_first_page_of_its_own, with_label, with_more_sample_text],
)
def test_files_of_changed_templates_are_valid(
    restyled: Restyled, edit: Callable[[Document], None]
) -> None:
    docx = write_word(subject(), restyled(edited(edit)))

    assert errors_of(docx, "endret.docx") == []
