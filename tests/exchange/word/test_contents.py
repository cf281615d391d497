"""The contents are there when the file is opened, and Word is not made to ask about them."""

from __future__ import annotations

import pytest
from lxml.etree import _Element

from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import subject
from tests.exchange.word.reading import W, inner, paragraphs, part, texts, value
from tests.helpers.seed import seed

LEVELS = {"TOC1": "Heading1", "TOC2": "Heading2", "TOC3": "Heading3"}


@pytest.fixture(scope="module")
def root() -> _Element:
    return part(write_word(subject(), read_template()), "word/document.xml")


def gallery(root: _Element) -> _Element:
    (found,) = root.iterfind(f"{W}body/{W}sdt")
    return found


def test_an_entry_for_each_heading_of_the_model_with_the_number_that_is_shown(
    root: _Element,
) -> None:
    _, *entries, _ = paragraphs(gallery(root))

    assert texts(entries)[:4] == [
        "1. Bufetats kvalitetsbegrep",
        "Bufetats tjenester skal",
        "2. Prinsipper",
        "Prinsipper for kvalitet i Bufetats tjenestetilbud",
    ]
    assert "2.1 Bufetats tjenester skal være virkningsfulle" in texts(entries)
    assert texts(entries)[-1] == "Oppgaver etter kategori og tjenesteområde"
    assert not any("konklusjon" in one for one in texts(entries))  # the memo's
    assert {one.style for one in entries} == set(LEVELS)


def test_an_entry_leads_to_its_heading(root: _Element) -> None:
    headings = {
        value(mark, "name"): heading.text
        for heading in paragraphs(root)
        for mark in heading.element.iter(f"{W}bookmarkStart")
        if value(mark, "name").startswith("_Toc")
    }

    links = list(gallery(root).iter(f"{W}hyperlink"))

    assert len(links) == len(headings)
    for link in links:
        assert inner(link).endswith(headings[value(link, "anchor")])


def test_it_is_a_field_that_word_can_update_and_is_not_told_to(root: _Element) -> None:
    contents = gallery(root)

    kinds = [value(one, "fldCharType") for one in contents.iter(f"{W}fldChar")]
    (instruction,) = contents.iter(f"{W}instrText")

    assert kinds == ["begin", "separate", "end"]
    assert str(instruction.text).split()[:5] == ["TOC", "\\o", '"1-3"', "\\h", "\\z"]
    assert not any(one.get(f"{W}dirty") for one in root.iter(f"{W}fldChar"))
    assert paragraphs(contents)[1].element.find(f"{W}r/{W}fldChar") is not None


def test_the_contents_are_of_the_chapters_and_the_matrix(root: _Element) -> None:
    (instruction,) = gallery(root).iter(f"{W}instrText")
    within = str(instruction.text).split()[-1]
    (start,) = (one for one in root.iter(f"{W}bookmarkStart") if value(one, "name") == within)

    between = list(start.itersiblings())
    end = next(one for one in between if one.tag == f"{W}bookmarkEnd")

    inside = between[: between.index(end)]
    assert len([one for one in inside if one.tag == f"{W}tbl"]) == len(
        seed().of_kind("service_matrix")
    )
