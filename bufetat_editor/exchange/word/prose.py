"""Running text: titles, headings, paragraphs, lists, the figure; and what the contents name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bufetat_editor.exchange.blocks import Block, Figure, Mark, Paragraph, wording
from bufetat_editor.exchange.marks import in_new, is_gone, unmoved
from bufetat_editor.exchange.word.contents import DEEPEST, Entry
from bufetat_editor.exchange.word.figure import write_figure
from bufetat_editor.exchange.word.flow import Line, open_flow
from bufetat_editor.exchange.word.layouts import Layout, on_new_page
from bufetat_editor.exchange.word.markup import Element, element, text_run
from bufetat_editor.exchange.word.package import Package
from bufetat_editor.exchange.word.paragraphs import ParagraphWriter


class ProseWriter:
    """Writes running text, and keeps the headings for the contents.

    Args:
        width: of the text on the page, in twentieths of a point.
    """

    def __init__(self, writer: ParagraphWriter, package: Package, width: int) -> None:
        self._writer = writer
        self._package = package
        self._width = width
        self.entries: list[Entry] = []

    def title(self, title: Paragraph, *, starts_page: bool = False) -> Iterator[Element]:
        """Return the title of a memo or a model."""
        line = self._writer.line(title)
        if starts_page:
            layout, before = on_new_page(line.layout), on_new_page(line.before)
            line = replace(line, layout=layout, before=before)
        return open_flow(line, self._writer.marks)

    def blocks(self, blocks: Iterable[Block], *, in_contents: bool) -> Iterator[Element]:
        """Return the paragraphs of running text."""
        for block in blocks:
            if isinstance(block, Figure):
                yield self._figure(block)
            elif in_contents and _is_entry(block):
                yield from self._named(self._writer.line(block), block)
            else:
                yield from self._writer.in_prose(block)

    def furniture_heading(self, words: str, mark: Mark | None) -> Iterator[Element]:
        """Return a heading that stands for no item, but in the contents."""
        layout, marks = Layout("HeadingUnnumbered"), self._writer.marks
        content = tuple(marks.words(mark, [text_run(words)]))
        line = Line(layout, layout, content, mark)
        return open_flow(line, marks) if is_gone(mark) else self._entered(line, 1, words)

    def _named(self, line: Line, heading: Paragraph) -> Iterator[Element]:
        number = self._writer.layouts.shown_number(heading)
        words = f"{number} {wording(in_new(heading.runs))}"
        return self._entered(line, heading.form.level, words)

    def _entered(self, line: Line, level: int, words: str) -> Iterator[Element]:
        """A heading within the bookmark that its entry in the contents leads to."""
        name = f"_Toc{len(self.entries) + 1:09}"
        self.entries.append(Entry(level, words, name))
        number = self._writer.marks.number()
        start = element("bookmarkStart", id=number, name=name)
        content = (start, *line.content, element("bookmarkEnd", id=number))
        return open_flow(replace(line, content=content), self._writer.marks)

    def _figure(self, figure: Figure) -> Element:
        written = write_figure(figure, self._package, self._width)
        if figure.mark:
            marks, mark = self._writer.marks, unmoved(figure.mark)
            properties, *runs = written
            properties.append(element("rPr", marks.end(mark)))
            written[1:] = marks.words(mark, runs)
        return written


def _is_entry(block: Paragraph) -> bool:
    is_heading = block.form.role == "heading" and block.form.level <= DEEPEST
    return is_heading and not is_gone(block.mark)
