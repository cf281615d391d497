"""The footnotes part, and footnotes that nothing calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bufetat_editor.exchange.blocks import Footnote
from bufetat_editor.exchange.furniture import UNCALLED
from bufetat_editor.exchange.uncalled import mark_over, uncalled
from bufetat_editor.exchange.word.flow import FlowLine, open_flow
from bufetat_editor.exchange.word.layouts import Layout
from bufetat_editor.exchange.word.markup import Element, element, part_root, text_run
from bufetat_editor.exchange.word.paragraphs import ParagraphWriter


def footnotes(notes: Iterable[Footnote], writer: ParagraphWriter) -> Element:
    """Return the root of the footnotes part, from the footnotes that are called."""
    called = (_footnote(note, writer) for note in notes if note.number is not None)
    return part_root("footnotes", *called)


def uncalled_footnotes(notes: Iterable[Footnote], writer: ParagraphWriter) -> Iterator[Element]:
    """Return the footnotes without a call under their heading, so that no text is lost."""
    found = uncalled(notes)
    if not found:
        return
    layout, mark = Layout("HeadingUnnumbered"), mark_over(found)
    words = tuple(writer.marks.words(mark, [text_run(UNCALLED)]))
    yield from open_flow(FlowLine(layout, layout, words, mark), writer.marks)
    for note in found:
        for one in note.paragraphs:
            yield from writer.in_prose(one)


def _footnote(note: Footnote, writer: ParagraphWriter) -> Element:
    style = element("rPr", element("rStyle", val="FootnoteReference"))
    mark = (element("r", style, element("footnoteRef")), text_run(" "))
    written = writer.in_box(note.paragraphs, "FootnoteText", before=mark)
    return element("footnote", *written, id=writer.runs.number_of(note))
