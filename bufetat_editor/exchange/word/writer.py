"""The Word writer: the document's blocks, part by part."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.exchange.blocks import Document
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.furniture import status_line
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.exchange.word.footnotes import footnotes, uncalled_footnotes
from bufetat_editor.exchange.word.margins import footer, header
from bufetat_editor.exchange.word.markup import Element, paragraph, text_run
from bufetat_editor.exchange.word.matrix import write_matrix
from bufetat_editor.exchange.word.numbering import Numbering
from bufetat_editor.exchange.word.package import Package
from bufetat_editor.exchange.word.page import end_section, margin_reference, section
from bufetat_editor.exchange.word.prose import write_blocks, write_title
from bufetat_editor.exchange.word.runs import RunWriter
from bufetat_editor.exchange.word.settings import settings
from bufetat_editor.exchange.word.styles import styles
from bufetat_editor.exchange.word.tables import memo_head


def write_word(subject: Subject) -> bytes:
    """Return the model as a docx file, attached to the memo if the subject names one."""
    document = compose(subject)
    writer = _Writer(document)
    package = Package(subject.seal)
    margins = [
        margin_reference("header", package.add("header", header(subject.seal))),
        margin_reference("footer", package.add("footer", footer())),
    ]
    body = writer.body(margins)
    package.add("footnotes", footnotes(document.footnotes, writer.runs))
    package.add("numbering", writer.numbering.root())
    package.add("styles", styles())
    package.add("settings", settings())
    return package.save(body)


class _Writer:
    """One document, with the numbers of lists and footnotes that have been given out."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.runs = RunWriter()
        self.numbering = Numbering()

    def body(self, margins: list[Element]) -> list[Element]:
        """Return all that stands in the text, the prose upright and the matrix across."""
        prose = [*self._memo(), *self._model()]
        matrices = list(self._matrices())
        loose = uncalled_footnotes(self._document.footnotes, self.runs)
        if not matrices:
            return [*prose, *loose, section(margins)]
        end_section(prose[-1], section(margins))
        return [*prose, *matrices, *loose, section([], landscape=True)]

    def _memo(self) -> Iterator[Element]:
        memo = self._document.memo
        if memo is None:
            return
        yield paragraph("MemoType", *self.runs.write(memo.document_type))
        if memo.fields:  # Word takes no table without rows
            yield memo_head(memo, self.runs)
        yield write_title(memo.title, self.runs)
        yield from write_blocks(memo.blocks, self.runs, self.numbering)

    def _model(self) -> Iterator[Element]:
        model = self._document.model
        yield write_title(model.title, self.runs, on_new_page=self._document.memo is not None)
        yield paragraph("Status", text_run(status_line(self._document.seal)))
        yield from write_blocks(model.blocks, self.runs, self.numbering)

    def _matrices(self) -> Iterator[Element]:
        for matrix in self._document.model.matrices:
            yield write_matrix(matrix, self.runs)
            yield paragraph("MatrixEnd")  # a table may not touch the next, nor the end
