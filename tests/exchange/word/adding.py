"""More edits of a circulated copy: what stands where nothing stood."""

from __future__ import annotations

from lxml import etree
from lxml.etree import _Element

from bufetat_editor.exchange.word.markup import element, text_run
from tests.exchange.word.editing import Copy, Edit
from tests.exchange.word.reading import W

_NOTES = "word/footnotes.xml"


def add_row(behind: str, *texts: str) -> Edit:
    """A row of the matrix below another, with words in its cells."""

    def edit(copy: Copy) -> None:
        paragraphs = (
            element("p", element("pPr"), copy.change("ins", text_run(one))) for one in texts
        )
        cells = [element("tc", one) for one in paragraphs]
        row = next(copy.paragraph(behind).iterancestors(f"{W}tr"))
        row.addnext(element("tr", element("trPr", copy.change("ins")), *cells))

    return edit


def add_last(text: str) -> Edit:
    """A paragraph at the end of the text."""

    def edit(copy: Copy) -> None:
        body = next(copy.text.iter(f"{W}body"))
        body[-1].addprevious(_paragraph(copy, text))

    return edit


def annotate(item: str, text: str) -> Edit:
    """A footnote behind the words of an item."""

    def edit(copy: Copy) -> None:
        number = copy.number()
        call = element("r", element("footnoteReference", id=number))
        copy.paragraph(item).append(copy.change("ins", call))
        notes = etree.fromstring(copy.parts[_NOTES])
        notes.append(element("footnote", _paragraph(copy, text), id=number))
        copy.parts[_NOTES] = etree.tostring(notes)

    return edit


def _paragraph(copy: Copy, text: str) -> _Element:
    return element("p", element("pPr"), copy.change("ins", text_run(text)))
