"""The table of contents: a field with its entries filled in.

Page numbers are known to the program that lays the pages out only. Word writes them when the field
is updated; flagged as outdated it would ask about it each time the file is opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bufetat_editor.exchange.word.markup import (
    Element,
    element,
    field_begin,
    field_end,
    flag,
    paragraph,
    text_run,
)

TITLE = "Innhold"
DEEPEST = 3
"""The last level of heading that stands in the contents."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading in the contents.

    Attributes:
        words: as they stand in the document, with the number that is shown before them.
        bookmark: name of the one round the heading.
    """

    level: int
    words: str
    bookmark: str


def write_contents(entries: Sequence[Entry], within: str, control: int) -> Element | None:
    """Return the contents, or none if there is no heading.

    Args:
        within: name of the bookmark round what the contents are of.
        control: number of the control that they stand in.
    """
    if not entries:
        return None
    written = [paragraph(f"TOC{one.level}", _link(one)) for one in entries]
    instruction = f'TOC \\o "1-{DEEPEST}" \\h \\z \\u \\b {within}'
    for place, run in enumerate(field_begin(instruction), 1):  # after the properties
        written[0].insert(place, run)
    gallery = element("docPartGallery", val="Table of Contents")
    properties = element(
        "sdtPr",
        element("id", val=control),
        element("docPartObj", gallery, flag("docPartUnique")),
    )
    content = element(
        "sdtContent",
        paragraph("TOCHeading", text_run(TITLE)),
        *written,
        paragraph("SectionEnd", *field_end()),
    )
    return element("sdt", properties, content)


def _link(entry: Entry) -> Element:
    words = text_run(" ".join(entry.words.split()))
    return element("hyperlink", words, anchor=entry.bookmark, history=1)
