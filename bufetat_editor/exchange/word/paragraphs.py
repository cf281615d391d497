"""From a paragraph of the document to one of a Word file: words, number, identity, layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bufetat_editor.exchange.blocks import Document, Paragraph
from bufetat_editor.exchange.word.comments import Comments
from bufetat_editor.exchange.word.flow import FlowLine, closed_flow, open_flow
from bufetat_editor.exchange.word.identity import Field, Identity
from bufetat_editor.exchange.word.layouts import Layout, Layouts
from bufetat_editor.exchange.word.marks import Marks
from bufetat_editor.exchange.word.markup import Element, text_run
from bufetat_editor.exchange.word.numbering import Numbering
from bufetat_editor.exchange.word.runs import RunWriter


class ParagraphWriter:
    """Writes the paragraphs of one document, wherever they stand.

    Args:
        comments: what hangs on them.
    """

    def __init__(
        self, document: Document, numbering: Numbering, comments: Comments | None = None
    ) -> None:
        self._comments = comments or Comments()
        self.marks = Marks()
        self.identity = Identity(document, self.marks)
        self.runs = RunWriter(document.footnotes, self.marks)
        self.layouts = Layouts(numbering, approved=document.seal.is_approved)

    def in_prose(self, paragraph: Paragraph) -> Iterator[Element]:
        """Return a paragraph of the running text, where something always follows."""
        return open_flow(self.line(paragraph), self.marks)

    def in_box(
        self, paragraphs: Iterable[Paragraph], empty: str, before: tuple[Element, ...] = ()
    ) -> Iterator[Element]:
        """Return the paragraphs of a cell or a footnote, where nothing follows.

        Args:
            empty: style of the one paragraph that it holds if there is no other.
            before: runs that stand before the words of the first one.
        """
        layout = Layout(empty)
        lines = [self.line(one) for one in paragraphs] or [FlowLine(layout, layout, ())]
        lines[0] = replace(lines[0], content=(*before, *lines[0].content))
        return closed_flow(lines, self.marks, layout)

    def line(self, paragraph: Paragraph, field: Field | None = None) -> FlowLine:
        """Return a paragraph that is ready for its flow.

        Args:
            field: which field of a memo's head it is the value of.
        """
        words = self.identity.signed(paragraph, self.runs.write(paragraph.runs), field)
        words = self._comments.round(paragraph.item, words)
        return FlowLine(
            layout=self.layouts.of(paragraph),
            before=self.layouts.before(paragraph),
            content=(*self._number(paragraph), *words),
            mark=paragraph.mark,
            signed=(paragraph.was.author, paragraph.was.at) if paragraph.was else ("", ""),
        )

    def _number(self, paragraph: Paragraph) -> list[Element]:
        """The reference number, which is no change in a paragraph that stays."""
        number = self.layouts.number(paragraph)
        runs = [text_run(number, "ReferenceNumber")] if number else []
        return self.marks.words(paragraph.mark, runs) if runs else []
