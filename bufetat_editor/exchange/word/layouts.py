"""What a paragraph looks like by what it is: its style, its list."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bufetat_editor.exchange.blocks import Paragraph, Role
from bufetat_editor.exchange.shown_numbers import is_chapter, typed_number
from bufetat_editor.exchange.word.markup import Element, element, flag
from bufetat_editor.exchange.word.numbering import DEEPEST_HEADING, Numbering, numbered

_STYLES: dict[Role, str] = {
    "title": "Title",
    "paragraph": "Normal",
    "leading": "LeadingParagraph",
    "bullet": "ListBullet",
    "numbered": "ListNumber",
    "task": "MatrixTask",
    "subtask": "MatrixSubtask",
    "column": "MatrixColumn",
    "category": "MatrixRow",
    "value": "MemoValue",
    "source": "FootnoteSource",
    "note": "FootnoteText",
}


@dataclass(frozen=True, slots=True)
class Layout:
    """Style of a paragraph, and what it has beyond it.

    Attributes:
        definition: of the ordered list that it is an entry of.
    """

    style: str
    definition: int | None = None
    on_new_page: bool = False

    def properties(self) -> list[Element]:
        """Return the properties of the paragraph, in the order of the schema."""
        made = [element("pStyle", val=self.style)]
        if self.on_new_page:
            made.append(flag("pageBreakBefore"))
        if self.definition is not None:
            made.append(numbered(self.definition))
        return made


class Layouts:
    """Knows the layout of every paragraph of a document.

    Args:
        approved: lists have the bullets of the approved document, not reference numbers.
    """

    def __init__(self, numbering: Numbering, *, approved: bool) -> None:
        self._numbering = numbering
        self._approved = approved

    def of(self, paragraph: Paragraph) -> Layout:
        """Return the layout of a paragraph."""
        match paragraph.form.role:
            case "heading":
                return Layout(_heading(paragraph))
            case "bullet" if typed_number(paragraph, approved=self._approved):
                return Layout("ListReference")
            case "numbered":
                return Layout("ListNumber", self._numbering.restarted(paragraph.form.list))
            case role:
                return Layout(_STYLES[role])

    def before(self, paragraph: Paragraph) -> Layout:
        """Return the layout that a paragraph had; the one it has if it has not been changed."""
        was = paragraph.was
        return self.of(replace(paragraph, form=was.form) if was else paragraph)

    def number(self, paragraph: Paragraph) -> str:
        """Return the number to write before the words, with what parts it from them."""
        number = typed_number(paragraph, approved=self._approved)
        apart = "\t" if self.of(paragraph).style == "ListReference" else " "
        return number and number + apart


def on_new_page(layout: Layout) -> Layout:
    """Return the layout of a paragraph that begins a page."""
    return replace(layout, on_new_page=True)


def _heading(heading: Paragraph) -> str:
    if heading.form.level == 1 and not is_chapter(heading):
        return "HeadingUnnumbered"
    return f"Heading{min(heading.form.level, DEEPEST_HEADING)}"
