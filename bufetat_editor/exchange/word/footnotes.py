"""The footnotes part, and footnotes that nothing calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bufetat_editor.exchange.blocks import Footnote, Paragraph
from bufetat_editor.exchange.word.markup import Element, element, paragraph, part_root, text_run
from bufetat_editor.exchange.word.paragraphs import ParagraphWriter


def footnotes(notes: Iterable[Footnote], writer: ParagraphWriter) -> Element:
    """Return the root of the footnotes part, from the footnotes that are called."""
    called = (_footnote(note, writer) for note in notes if note.number is not None)
    return part_root("footnotes", *called)


def uncalled_footnotes(notes: Iterable[Footnote], writer: ParagraphWriter) -> Iterator[Element]:
    """Return the paragraphs of footnotes without a call, so that no text is lost."""
    for note in notes:
        if note.number is None:
            for one in _with_words(note):
                yield from writer.in_prose(one)


def _footnote(note: Footnote, writer: ParagraphWriter) -> Element:
    style = element("rPr", element("rStyle", val="FootnoteReference"))
    mark = (element("r", style, element("footnoteRef")), text_run(" "))
    written = writer.in_box(_with_words(note), before=mark) or [paragraph("FootnoteText", *mark)]
    return element("footnote", *written, id=writer.runs.number_of(note))


def _with_words(note: Footnote) -> list[Paragraph]:
    """Its paragraphs; a source may be told of without being named."""
    return [one for one in note.paragraphs if one.runs or one.form.role == "note"]
