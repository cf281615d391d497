from __future__ import annotations

import pytest

from bufetat_editor.exchange.seal import Status
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import subject
from tests.exchange.word.reading import W, paragraphs, part, texts

STATUS: dict[Status, str] = {
    "draft": "UTKAST",
    "circulated": "UTKAST til innspill: Utkast 1.12.2011",
    "approved": "Godkjent i direktørmøtet 13.12.2011, sak 11/51625",
}


@pytest.mark.parametrize("status", STATUS)
def test_header_and_title_say_how_far_the_content_has_come(status: Status) -> None:
    docx = write_word(subject(status=status))

    header = texts(paragraphs(part(docx, "word/header.xml")))
    below_title = [
        one.text for one in paragraphs(part(docx, "word/document.xml")) if one.style == "Status"
    ]

    assert header[0] == STATUS[status]
    assert below_title == [STATUS[status]]


def test_the_header_names_document_edition_and_hash() -> None:
    wanted = subject(status="approved")

    header = texts(paragraphs(part(write_word(wanted), "word/header.xml")))

    hash_part = wanted.seal.state_hash[:12]
    assert header[1] == f"Bufetats tjenestemodell · Tjenestemodell 2011 · {hash_part}"


def test_the_footer_counts_pages_by_fields() -> None:
    footer = part(write_word(subject()), "word/footer.xml")

    assert [one.text for one in footer.iter(f"{W}instrText")] == [" PAGE ", " NUMPAGES "]
    assert texts(paragraphs(footer)) == ["Side 1 av 1"]
