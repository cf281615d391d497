"""Headings, paragraphs and lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bufetat_editor.exchange.blocks import Block, Heading, Listing, Paragraph, Runs
from bufetat_editor.exchange.word.markup import Element, flag, paragraph
from bufetat_editor.exchange.word.numbering import DEEPEST_HEADING, Numbering
from bufetat_editor.exchange.word.runs import RunWriter
from bufetat_editor.exchange.word.style_markup import numbered


def write_title(runs: Runs, writer: RunWriter, *, on_new_page: bool = False) -> Element:
    """Return the title of a memo or a model."""
    properties = (flag("pageBreakBefore"),) if on_new_page else ()
    return paragraph("Title", *writer.write(runs), properties=properties)


def write_blocks(
    blocks: Iterable[Block], writer: RunWriter, numbering: Numbering
) -> Iterator[Element]:
    """Return the paragraphs of running text."""
    for block in blocks:
        match block:
            case Heading():
                yield paragraph(_heading_style(block), *writer.write(block.runs))
            case Paragraph():
                style = "LeadingParagraph" if block.leading else "Normal"
                yield paragraph(style, *writer.write(block.runs))
            case Listing():
                yield from _entries(block, writer, numbering)


def _heading_style(heading: Heading) -> str:
    if heading.level == 1 and heading.number is None:
        return "HeadingUnnumbered"
    return f"Heading{min(heading.level, DEEPEST_HEADING)}"


def _entries(listing: Listing, writer: RunWriter, numbering: Numbering) -> Iterator[Element]:
    if not listing.ordered:
        for entry in listing.entries:
            yield paragraph("ListBullet", *writer.write(entry.runs))
        return
    restarted = numbering.restarted()
    for entry in listing.entries:
        properties = (numbered(restarted),)
        yield paragraph("ListNumber", *writer.write(entry.runs), properties=properties)
