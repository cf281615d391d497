from __future__ import annotations

import pytest

from bufetat_editor.exchange.blocks import Form, Paragraph, Text
from bufetat_editor.exchange.shown_numbers import is_chapter, shown_number, typed_number

CHAPTER = Paragraph("kap", Form("heading", 1), (Text("Prinsipper"),), "2")
SECTION = Paragraph("del", Form("heading", 2), (Text("Tjenester"),), "2.1")
PRINCIPLE = Paragraph("prinsipp", Form("bullet"), (Text("Tidlig hjelp"),), "2.1.2")
CATEGORY = Paragraph("kategori", Form("numbered"), (Text("Råd"),), "3")
FIRST_HEADING = Paragraph("konklusjon", Form("heading", 1), (Text("Konklusjon"),))


@pytest.mark.parametrize(
    ("paragraph", "draft", "approved"),
    [(CHAPTER, "", ""), (SECTION, "2.1", ""), (PRINCIPLE, "2.1.2", ""), (CATEGORY, "", "")],
)
def test_drafts_have_numbers_where_no_list_counts_and_the_approved_document_has_none(
    paragraph: Paragraph, draft: str, approved: str
) -> None:
    assert typed_number(paragraph, approved=False) == draft
    assert typed_number(paragraph, approved=True) == approved


def test_a_chapter_is_seen_with_the_number_that_its_list_counts() -> None:
    assert shown_number(CHAPTER, approved=True) == "2."
    assert shown_number(SECTION, approved=False) == "2.1"
    assert shown_number(SECTION, approved=True) == ""


def test_only_numbered_headings_of_the_first_level_are_chapters() -> None:
    assert is_chapter(CHAPTER)
    assert not any(map(is_chapter, (SECTION, PRINCIPLE, CATEGORY, FIRST_HEADING)))
