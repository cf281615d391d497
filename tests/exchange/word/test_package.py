from __future__ import annotations

from dataclasses import asdict, replace

import pytest
from lxml import etree

from bufetat_editor.exchange.word.markup import element, paragraph
from bufetat_editor.exchange.word.numbering import Numbering
from bufetat_editor.exchange.word.package import Package
from bufetat_editor.exchange.word.template import read_template
from tests.exchange.subjects import subject
from tests.exchange.word.reading import W, inner, part, part_names, texts, value
from tests.exchange.word.reading import paragraphs as read
from tests.exchange.word.templates import filled

RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
SEAL = "{urn:bufetat-editor:seal}"


def test_the_file_holds_what_a_document_needs_and_no_more() -> None:
    assert part_names(filled()) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "customXml/_rels/item1.xml.rels",
        "customXml/item1.xml",
        "customXml/itemProps1.xml",
        "docProps/core.xml",
        "docProps/custom.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/footer1.xml",
        "word/footnotes.xml",
        "word/header1.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]


def test_the_sample_text_is_dropped_with_its_footnote() -> None:
    docx = filled()

    assert texts(read(part(docx, "word/document.xml"))) == ["En linje"]
    notes = part(docx, "word/footnotes.xml")
    assert [value(one, "type") for one in notes] == ["separator", "continuationSeparator"]


def test_language_and_compatibility_are_set_where_word_looks() -> None:
    docx = filled()
    settings, styles = part(docx, "word/settings.xml"), part(docx, "word/styles.xml")

    assert value(next(settings.iter(f"{W}themeFontLang"))) == "nb-NO"
    assert value(next(styles.iter(f"{W}lang"))) == "nb-NO"
    assert value(next(settings.iter(f"{W}compatSetting"))) == "15"


def test_a_style_that_the_template_has_no_name_for_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError, match="Ukjent"):
        filled(None, paragraph("Ukjent"))


def test_a_picture_is_added_by_points_and_by_lines() -> None:
    template = read_template()
    package = Package(subject().seal, template)

    keys = [package.add_image(b"punkter", b"linjer"), package.add_image(b"flere", b"til")]
    held = [element("blip", embed=key) for pair in keys for key in pair]
    for node in held:
        node.set(RELATION, value(node, "embed"))
    docx = package.save([element("p", *held), template.upright()])

    targets = {
        one.get("Id"): one.get("Target") for one in part(docx, "word/_rels/document.xml.rels")
    }
    assert [[targets[key] for key in pair] for pair in keys] == [
        ["media/image1.png", "media/image1.svg"],
        ["media/image2.png", "media/image2.svg"],
    ]


def test_a_list_that_begins_anew_stands_among_the_template_s() -> None:
    template = read_template()
    numbering = Numbering(template)
    package = Package(subject().seal, template)
    first, again, second = (numbering.restarted(name) for name in ("en", "en", "to"))

    package.set_numbering(numbering.root())
    root = part(package.save([template.upright()]), "word/numbering.xml")

    assert (first, again, second) == (6, 6, 7)
    nums = [value(one, "numId") for one in root.iter(f"{W}num")]
    assert nums == ["1", "2", "3", "4", "5", "6", "7"]
    assert [value(one) for one in root.iter(f"{W}startOverride")] == ["1", "1"]


def test_a_name_that_is_too_long_for_the_properties_stands_whole_in_the_document() -> None:
    long = replace(subject().seal, title="Modell " * 60)

    header = part(filled(seal=long), "word/header1.xml")

    assert "Modell " * 60 in inner(header)


def test_the_properties_tell_title_time_and_no_author() -> None:
    core = part(filled(), "docProps/core.xml")

    told = {str(one.tag).rpartition("}")[2]: one.text for one in core}

    assert told["title"] == "Bufetats tjenestemodell"
    assert told["created"] == told["modified"] == "2011-12-01T11:00:00Z"
    assert not told["creator"]
    assert not told["lastModifiedBy"]


@pytest.mark.parametrize("status", ["draft", "approved"])
def test_the_whole_seal_stands_in_a_part_of_its_own(status: str) -> None:
    seal = subject(status="approved" if status == "approved" else "draft").seal

    docx = filled(seal=seal)

    told = {str(one.tag).removeprefix(SEAL): one.text for one in part(docx, "customXml/item1.xml")}
    assert told == {name: str(one) for name, one in asdict(seal).items() if one is not None}
    properties = part(docx, "customXml/itemProps1.xml")
    assert b"urn:bufetat-editor:seal" in etree.tostring(properties)
