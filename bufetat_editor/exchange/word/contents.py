"""The table of contents: a field with its entries filled in.

Page numbers are known to the program that lays the pages out only. Word writes them when the field
is updated; flagged as outdated it would ask about it each time the file is opened.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bufetat_editor.exchange.blocks import Model, wording
from bufetat_editor.exchange.furniture import CONTENTS
from bufetat_editor.exchange.headings import standing_headings
from bufetat_editor.exchange.marks import in_new, is_gone
from bufetat_editor.exchange.shown_numbers import shown_number
from bufetat_editor.exchange.word.markup import (
    Element,
    element,
    field_begin,
    field_end,
    flag,
    paragraph,
    text_run,
)

_DEEPEST = 3
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


def entries(model: Model, *, approved: bool) -> dict[str, Entry]:
    """Return what the contents name, in order, by the items that the headings are of."""
    found = enumerate(_headings(model, approved=approved), 1)
    return {item: Entry(level, words, f"_Toc{n:09}") for n, (item, level, words) in found}


def _headings(model: Model, *, approved: bool) -> Iterator[tuple[str, int, str]]:
    for one in standing_headings(model, _DEEPEST):
        number = shown_number(one, approved=approved)
        yield str(one.item), one.form.level, f"{number} {wording(in_new(one.runs))}"
    for matrix in model.matrices:
        if not is_gone(matrix.mark):
            yield matrix.item, 1, matrix.title


def write_contents(named: Sequence[Entry], within: str, control: int) -> Element | None:
    """Return the contents, or none if there is no heading.

    Args:
        within: name of the bookmark round what the contents are of.
        control: number of the control that they stand in.
    """
    if not named:
        return None
    written = [paragraph(f"TOC{one.level}", _link(one)) for one in named]
    instruction = f'TOC \\o "1-{_DEEPEST}" \\h \\z \\u \\b {within}'
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
        paragraph("TOCHeading", text_run(CONTENTS)),
        *written,
        paragraph("SectionEnd", *field_end()),
    )
    return element("sdt", properties, content)


def _link(entry: Entry) -> Element:
    words = text_run(" ".join(entry.words.split()))
    return element("hyperlink", words, anchor=entry.bookmark, history=1)
