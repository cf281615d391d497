from __future__ import annotations

from dataclasses import replace

from lxml.etree import _Element

from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import subject
from tests.exchange.word.reading import W, body, part, value
from tests.helpers.seed import seed


def at(root: _Element, path: str) -> str:
    found = root.find("/".join(f"{W}{step}" for step in path.split("/")))
    assert found is not None
    return value(found)


def pattern_of(docx: bytes, style: str) -> _Element:
    """The list pattern that a paragraph style is bound to."""
    styles, numbering = part(docx, "word/styles.xml"), part(docx, "word/numbering.xml")
    (found,) = (one for one in styles.iter(f"{W}style") if value(one, "styleId") == style)
    number = at(found, "pPr/numPr/numId")
    (definition,) = (one for one in numbering.iter(f"{W}num") if value(one, "numId") == number)
    pattern = at(definition, "abstractNumId")
    (pattern_root,) = (
        one for one in numbering.iter(f"{W}abstractNum") if value(one, "abstractNumId") == pattern
    )
    return pattern_root


def test_the_number_of_a_chapter_is_the_list_s_and_not_typed() -> None:
    docx = write_word(subject(), read_template())
    pattern = pattern_of(docx, "Heading1")

    levels = list(pattern.iter(f"{W}lvl"))

    assert at(pattern, "multiLevelType") == "multilevel"
    assert [at(level, "pStyle") for level in levels[:4]] == [f"Heading{n}" for n in range(1, 5)]
    assert [at(level, "lvlText") for level in levels[:4]] == ["%1.", "", "", ""]
    assert [one.text for one in body(docx) if one.style == "Heading1"] == [
        chapter.text for chapter in seed().of_kind("chapter")
    ]


def test_bullets_are_lists_and_not_signs() -> None:
    docx = write_word(subject(), read_template())

    assert at(pattern_of(docx, "ListBullet"), "lvl/numFmt") == "bullet"
    assert at(pattern_of(docx, "MatrixSubtask"), "lvl/numFmt") == "bullet"


def test_each_ordered_list_begins_at_1() -> None:
    """A second list of categories, in another chapter, takes a definition of its own."""
    first = seed()["kategori-lovpaalagt"]
    second = (
        replace(seed()["kategorier"], id="kategorier-2", parent="kap-styring"),
        replace(first, id="kategori-ny", parent="kategorier-2", text="Ny kategori"),
    )

    docx = write_word(subject(seed().with_states(2, second)), read_template())

    found = [one for one in body(docx) if one.style == "ListNumber"]
    numbers = [at(one.element, "pPr/numPr/numId") for one in found]
    assert [one.text for one in found][-1] == "Ny kategori"
    assert len(numbers) == 4
    assert len(set(numbers[:3])) == 1
    assert numbers[3] != numbers[0]
    starts = part(docx, "word/numbering.xml").iter(f"{W}startOverride")
    assert [value(one) for one in starts] == ["1", "1"]
