"""The evaluation copy in the programs of others: Word takes it, LibreOffice keeps what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor.exchange.word.evaluation_copy import write_evaluation_copy
from bufetat_editor.exchange.word.template import read_template
from tests.exchange.offices import converted, needs_office, pages
from tests.exchange.word.reading import W, inner, part, value
from tests.helpers.weighed import to_be_answered
from tests.proof.validators import errors_of, needs_validator

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(180)]


@pytest.fixture(scope="module", params=[False, True], ids=["draft", "approved"])
def copy(request: pytest.FixtureRequest) -> bytes:
    return write_evaluation_copy(to_be_answered(is_approved=request.param), read_template())


@needs_validator
def test_the_validator_finds_no_error(copy: bytes) -> None:
    assert errors_of(copy, "copy.docx") == []


@needs_office
def test_what_is_saved_again_keeps_who_said_what_and_when(copy: bytes, tmp_path: Path) -> None:
    again = converted({"copy.docx": copy}, "docx", tmp_path)["copy.docx"].read_bytes()

    assert said(again) == said(copy)
    assert spoken_of(again) == spoken_of(copy)


@needs_office
def test_it_is_printed_on_pages(copy: bytes, tmp_path: Path) -> None:
    assert pages(converted({"copy.docx": copy}, "pdf", tmp_path)["copy.docx"])


def said(docx: bytes) -> list[tuple[str, str, str]]:
    """Author, time and words of each comment."""
    return [
        (value(one, "author"), value(one, "date").removesuffix("Z"), inner(one))
        for one in part(docx, "word/comments.xml").iter(f"{W}comment")
    ]


def spoken_of(docx: bytes) -> set[str]:
    """The words of the paragraphs that comments hang on."""
    paragraphs = part(docx, "word/document.xml").iter(f"{W}p")
    return {
        inner(one) for one in paragraphs if next(one.iter(f"{W}commentReference"), None) is not None
    }
