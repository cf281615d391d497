"""Running text: titles, headings, paragraphs, lists, the figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from bufetat_editor.exchange.blocks import Block, Figure, Matrix, Paragraph
from bufetat_editor.exchange.marks import is_gone, unmoved
from bufetat_editor.exchange.word.contents import Entry
from bufetat_editor.exchange.word.figure import write_figure
from bufetat_editor.exchange.word.flow import FlowLine, open_flow
from bufetat_editor.exchange.word.layouts import Layout, on_new_page
from bufetat_editor.exchange.word.markup import Element, element, text_run
from bufetat_editor.exchange.word.package import Package
from bufetat_editor.exchange.word.paragraphs import ParagraphWriter


class ProseWriter:
    """Writes running text.

    Args:
        room: width and height of the text on the page, in twentieths of a point.
        entries: what the contents name, by item.
    """

    def __init__(
        self,
        writer: ParagraphWriter,
        package: Package,
        room: tuple[int, int],
        entries: Mapping[str, Entry],
    ) -> None:
        self._writer = writer
        self._package = package
        self._room = room
        self._entries = entries

    def title(self, title: Paragraph, *, starts_page: bool = False) -> Iterator[Element]:
        """Return the title of a memo or a model."""
        line = self._writer.line(title)
        if starts_page:
            layout, before = on_new_page(line.layout), on_new_page(line.before)
            line = replace(line, layout=layout, before=before)
        return open_flow(line, self._writer.marks)

    def blocks(self, blocks: Iterable[Block]) -> Iterator[Element]:
        """Return the paragraphs of running text."""
        for block in blocks:
            if isinstance(block, Figure):
                yield self._figure(block)
            else:
                yield from self._flow(self._writer.line(block), block.item)

    def matrix_heading(self, matrix: Matrix) -> Iterator[Element]:
        """Return the heading over a matrix, which has no wording of its own."""
        layout = Layout("HeadingUnnumbered")
        words = self._writer.marks.words(matrix.mark, [text_run(matrix.title)])
        return self._flow(FlowLine(layout, layout, tuple(words), matrix.mark), matrix.item)

    def _flow(self, line: FlowLine, item: str | None) -> Iterator[Element]:
        """A paragraph; what the contents name stands in the bookmark that its entry leads to."""
        entry = self._entries.get(item or "")
        if entry and not is_gone(line.mark):
            number = self._writer.marks.number()
            start = element("bookmarkStart", id=number, name=entry.bookmark)
            content = (start, *line.content, element("bookmarkEnd", id=number))
            line = replace(line, content=content)
        return open_flow(line, self._writer.marks)

    def _figure(self, figure: Figure) -> Element:
        written = write_figure(figure, self._package, *self._room)
        if figure.mark:
            marks, mark = self._writer.marks, unmoved(figure.mark)
            properties, *runs = written
            properties.append(element("rPr", marks.end(mark)))
            written[1:] = marks.words(mark, runs)
        return written
