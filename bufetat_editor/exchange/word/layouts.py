"""What a paragraph looks like by what it is: its style, its list."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bufetat_editor.exchange.blocks import Form, Paragraph, Role
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
        shows_numbers: reference numbers stand where the approved document has bullets.
    """

    def __init__(self, numbering: Numbering, *, shows_numbers: bool) -> None:
        self._numbering = numbering
        self._shows_numbers = shows_numbers

    def of(self, paragraph: Paragraph) -> Layout:
        """Return the layout of a paragraph."""
        return self._of(paragraph.form, paragraph.number)

    def before(self, paragraph: Paragraph) -> Layout:
        """Return the layout that a paragraph had; the one it has if it has not been changed."""
        form = paragraph.was.form if paragraph.was else paragraph.form
        return self._of(form, paragraph.number)

    def typed_number(self, paragraph: Paragraph) -> str:
        """Return the reference number to write before the words, with what parts it from them.

        Empty where none is shown, or the list itself shows it.
        """
        if not self._shows_numbers or not paragraph.number or _counted_by_list(paragraph):
            return ""
        by_tab = self.of(paragraph).style == "ListReference"
        return paragraph.number + ("\t" if by_tab else " ")

    def shown_number(self, heading: Paragraph) -> str:
        """Return the number that a reader sees before a heading, by whatever hand."""
        counted = f"{heading.number}." if _counted_by_list(heading) else ""
        return counted or self.typed_number(heading).rstrip()

    def _of(self, form: Form, number: str | None) -> Layout:
        match form.role:
            case "heading":
                return Layout(_heading(form.level, number))
            case "bullet" if self._shows_numbers and number:
                return Layout("ListReference")
            case "numbered":
                return Layout("ListNumber", self._numbering.restarted(form.list))
            case role:
                return Layout(_STYLES[role])


def on_new_page(layout: Layout) -> Layout:
    """Return the layout of a paragraph that begins a page."""
    return replace(layout, on_new_page=True)


def _heading(level: int, number: str | None) -> str:
    if level == 1 and not _is_chapter(number):
        return "HeadingUnnumbered"
    return f"Heading{min(level, DEEPEST_HEADING)}"


def _is_chapter(number: str | None) -> bool:
    return number is not None and number.isdecimal()


def _counted_by_list(paragraph: Paragraph) -> bool:
    form = paragraph.form
    is_chapter = form.role == "heading" and form.level == 1 and _is_chapter(paragraph.number)
    return is_chapter or form.role == "numbered"
