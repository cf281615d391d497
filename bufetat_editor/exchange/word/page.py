"""Paper: the sections of the template, upright for the prose and across for the matrix."""

from __future__ import annotations

from copy import deepcopy

from docx.document import Document
from docx.section import Section

from bufetat_editor.exchange.word.lookup import below, name_of, value
from bufetat_editor.exchange.word.markup import Element

_PER_TWENTIETH = 635  # python-docx measures in units of which a twentieth of a point has so many


def sections(document: Document) -> list[Element]:
    """Return the properties of each section, with the headers and footers that it shows.

    A section without a header of its own shows that of the section before, which need not stand
    before it in what we write.
    """
    held: dict[tuple[str, str], Element] = {}
    made: list[Element] = []
    for section in document.sections:
        properties = deepcopy(section._sectPr)  # noqa: SLF001 - python-docx keeps it to itself
        own = list(below(properties, "headerReference", "footerReference"))
        held |= {(name_of(one), value(one, "type")): one for one in own}
        for reference in reversed(held.values()):
            properties.insert(0, deepcopy(reference))
        for reference in own:
            properties.remove(reference)
        made.append(properties)
    return made


def widths(document: Document) -> list[int | None]:
    """Return the room between the margins of each section; none where it is not told."""
    return [_width(section) for section in document.sections]


def _width(section: Section) -> int | None:
    page, left, right = section.page_width, section.left_margin, section.right_margin
    if page is None or left is None or right is None:
        return None
    return (page - left - right - (section.gutter or 0)) // _PER_TWENTIETH
