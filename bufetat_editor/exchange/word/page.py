"""Paper: the sections of the template, upright for the prose and across for the matrix."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Room:
    """What is between the margins of a page, in twentieths of a point."""

    width: int
    height: int


def rooms(document: Document) -> list[Room | None]:
    """Return the room of each section; none where it is not told, or the margins leave none."""
    return [_room(section) for section in document.sections]


def _room(section: Section) -> Room | None:
    width = _between(section.page_width, section.left_margin, section.right_margin)
    height = _between(section.page_height, section.top_margin, section.bottom_margin)
    width -= (section.gutter or 0) // _PER_TWENTIETH
    return Room(width, height) if width > 0 and height > 0 else None


def _between(page: int | None, before: int | None, after: int | None) -> int:
    """What two margins leave of a page; 0 if one of the three is not told."""
    if page is None or before is None or after is None:
        return 0
    return (page - before - after) // _PER_TWENTIETH
