from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from bufetat_editor.exchange.seal import Status
from bufetat_editor.exchange.word.margins import fill, told
from bufetat_editor.exchange.word.markup import Element, element
from bufetat_editor.exchange.word.template import read_template
from tests.exchange.subjects import subject
from tests.exchange.word.reading import W, inner, paragraphs, part, texts
from tests.exchange.word.templates import filled

WORDPROCESSING = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEADER = "word/header1.xml"
STATUS: dict[Status, str] = {
    "draft": "UTKAST",
    "circulated": "UTKAST til innspill: Utkast 1.12.2011",
    "approved": "Godkjent i direktørmøtet 13.12.2011, sak 11/51625",
}


def header(inside: str, *, properties: str = "") -> Element:
    """A header with a control for the status round something."""
    return etree.fromstring(
        f'<w:hdr xmlns:w="{WORDPROCESSING}">{inside}</w:hdr>'.replace(
            "<control>",
            f'<w:sdt><w:sdtPr>{properties}<w:tag w:val="tm-status"/></w:sdtPr><w:sdtContent>',
        ).replace("</control>", "</w:sdtContent></w:sdt>")
    )


def names(root: Element) -> list[str]:
    return [str(one.tag).removeprefix(W) for one in root.iter()]


@pytest.mark.parametrize("status", STATUS)
def test_the_header_says_how_far_the_content_has_come(status: Status) -> None:
    docx = filled(seal=subject(status=status).seal)

    assert texts(paragraphs(part(docx, HEADER)))[0] == STATUS[status]


def test_what_is_not_approved_stands_out() -> None:
    marked = [
        b"HeaderStatus" in etree.tostring(part(filled(seal=subject(status=status).seal), HEADER))
        for status in STATUS
    ]

    assert marked == [True, True, False]


def test_the_header_names_document_edition_and_hash() -> None:
    seal = subject(status="approved").seal

    line = texts(paragraphs(part(filled(seal=seal), HEADER)))[1]

    assert line == f"Bufetats tjenestemodell · Tjenestemodell 2011 · {seal.state_hash[:12]}"


@pytest.mark.parametrize(
    ("status", "case_number", "case"),
    [
        ("draft", "", ""),
        ("draft", "11/51625", "Sak 11/51625"),
        ("approved", "", "Sak 11/51625"),
        ("approved", "12/1", "Sak 12/1"),
    ],
)
def test_the_footer_names_the_case_and_counts_pages_by_fields(
    status: Status, case_number: str, case: str
) -> None:
    docx = filled(seal=subject(status=status).seal, case_number=case_number)

    footer = part(docx, "word/footer1.xml")

    assert texts(paragraphs(footer)) == [case, "Side 1 av 1"]
    assert [one.text for one in footer.iter(f"{W}instrText")] == [" PAGE ", " NUMPAGES "]


def test_upright_pages_and_those_across_say_the_same() -> None:
    template = read_template()
    across = element("p", element("pPr", template.across()))

    docx = filled(template, across, case_number="11/51625")

    assert inner(part(docx, "word/footer1.xml")) == inner(part(docx, "word/footer2.xml"))


def test_a_control_that_shows_its_prompt_loses_the_prompt_s_look() -> None:
    prompting = header(
        '<w:p><control><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>'
        "<w:t>Skriv her</w:t></w:r></control></w:p>",
        properties="<w:showingPlcHdr/>",
    )

    fill(prompting, {"tm-status": "UTKAST"})

    assert inner(prompting) == "UTKAST"
    assert "PlaceholderText" not in etree.tostring(prompting).decode()
    assert "showingPlcHdr" not in names(prompting)


def test_a_control_keeps_its_look_through_several_runs() -> None:
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>Sta</w:t></w:r><w:r><w:t>tus</w:t></w:r>"
    root = header(f"<w:p><control>{bold}</control></w:p>")

    fill(root, {"tm-status": "UTKAST"})

    assert inner(root) == "UTKAST"
    assert names(root).count("r") == names(root).count("b") == 1


@pytest.mark.parametrize("inside", ["<w:p/>", "<w:p><w:r><w:t>Status</w:t></w:r></w:p>"])
def test_a_control_round_a_paragraph_is_written_into(inside: str) -> None:
    root = header(f"<control>{inside}</control>")

    fill(root, {"tm-status": "UTKAST"})

    assert inner(root) == "UTKAST"
    assert names(root)[-3:] == ["p", "r", "t"]


def test_a_control_without_anything_in_it_is_written_into() -> None:
    root = header("<w:p><control></control></w:p>")

    fill(root, {"tm-status": "UTKAST"})

    assert inner(root) == "UTKAST"


def test_a_control_with_nothing_to_say_goes_but_not_what_it_stands_round() -> None:
    run = "<w:r><w:t>Status</w:t></w:r>"
    loose = header(f"<w:p><control>{run}</control></w:p>")
    block = header(f"<control><w:p>{run}</w:p></control>")

    for root in (loose, block):
        fill(root, {"tm-status": ""})

    assert names(loose) == names(block) == ["hdr", "p"]


def test_a_control_that_is_not_ours_is_left_alone() -> None:
    root = header("<w:p><control><w:r><w:t>Avdeling</w:t></w:r></control></w:p>")

    fill(root, {"tm-title": "Noe annet"})

    assert inner(root) == "Avdeling"


def test_an_approval_is_no_warning() -> None:
    drafted, approved = subject().seal, subject(status="approved").seal

    assert (told(drafted, "")["tm-approval"], told(approved, "")["tm-status"]) == ("", "")
    assert told(replace(drafted, edition="Utgave"), "")["tm-edition"] == "Utgave"
