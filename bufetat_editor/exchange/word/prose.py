"""Headings, paragraphs and lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bufetat_editor.exchange.blocks import Block, Paragraph
from bufetat_editor.exchange.word.markup import Element, flag, paragraph
from bufetat_editor.exchange.word.numbering import DEEPEST_HEADING, Numbering
from bufetat_editor.exchange.word.runs import RunWriter
from bufetat_editor.exchange.word.style_markup import numbered

_STYLES = {"leading": "LeadingParagraph", "bullet": "ListBullet", "numbered": "ListNumber"}


def write_title(title: Paragraph, writer: RunWriter, *, on_new_page: bool = False) -> Element:
    """Return the title of a memo or a model."""
    properties = (flag("pageBreakBefore"),) if on_new_page else ()
    return paragraph("Title", *writer.write(title.runs), properties=properties)


def write_blocks(
    blocks: Iterable[Block], writer: RunWriter, numbering: Numbering
) -> Iterator[Element]:
    """Return the paragraphs of running text."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield _written(block, writer, numbering)


def _written(block: Paragraph, writer: RunWriter, numbering: Numbering) -> Element:
    properties: tuple[Element, ...] = ()
    if block.form.role == "numbered":
        properties = (numbered(numbering.restarted(block.form.list)),)
    return paragraph(_style(block), *writer.write(block.runs), properties=properties)


def _style(block: Paragraph) -> str:
    if block.form.role != "heading":
        return _STYLES.get(block.form.role, "Normal")
    if block.form.level == 1 and block.number is None:
        return "HeadingUnnumbered"
    return f"Heading{min(block.form.level, DEEPEST_HEADING)}"
