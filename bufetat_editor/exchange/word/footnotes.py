"""The footnotes part, and footnotes that nothing calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bufetat_editor.exchange.blocks import Footnote
from bufetat_editor.exchange.word.markup import Element, element, paragraph, text_run
from bufetat_editor.exchange.word.runs import RunWriter

SEPARATORS = {-1: "separator", 0: "continuationSeparator"}
"""The lines between text and footnotes, which Word keeps as footnotes of their own."""

_STYLES = {"source": "FootnoteSource", "note": "FootnoteText"}


def footnotes(notes: Iterable[Footnote], writer: RunWriter) -> Element:
    """Return the root of the footnotes part, from the footnotes that are called."""
    called = (_footnote(note, writer) for note in notes if note.number is not None)
    return element("footnotes", *map(_separator, SEPARATORS), *called)


def uncalled_footnotes(notes: Iterable[Footnote], writer: RunWriter) -> Iterator[Element]:
    """Return the paragraphs of footnotes without a call, so that no text is lost."""
    for note in notes:
        if note.number is None:
            yield from _paragraphs(note, writer)


def _separator(number: int) -> Element:
    mark = element("r", element(SEPARATORS[number]))
    return element("footnote", paragraph("FootnoteText", mark), type=SEPARATORS[number], id=number)


def _footnote(note: Footnote, writer: RunWriter) -> Element:
    first, *rest = _paragraphs(note, writer) or [paragraph("FootnoteText")]
    style = element("rPr", element("rStyle", val="FootnoteReference"))
    mark = [element("r", style, element("footnoteRef")), text_run(" ")]
    for place, run in enumerate(mark, 1):  # after the properties
        first.insert(place, run)
    return element("footnote", first, *rest, id=note.number or 0)


def _paragraphs(note: Footnote, writer: RunWriter) -> list[Element]:
    return [
        paragraph(_STYLES[one.form.role], *writer.write(one.runs))
        for one in note.paragraphs
        if one.runs or one.form.role == "note"
    ]
