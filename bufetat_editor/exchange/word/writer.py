"""The Word writer: the document's blocks, part by part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bufetat_editor.exchange.blocks import Document
from bufetat_editor.exchange.documents import document_of
from bufetat_editor.exchange.furniture import status_line
from bufetat_editor.exchange.marks import is_gone
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.exchange.word.comments import Comments
from bufetat_editor.exchange.word.contents import entries, write_contents
from bufetat_editor.exchange.word.footnotes import footnotes, uncalled_footnotes
from bufetat_editor.exchange.word.markup import Element, element, paragraph, text_run
from bufetat_editor.exchange.word.matrix import write_matrix
from bufetat_editor.exchange.word.memo import memo_head
from bufetat_editor.exchange.word.numbering import Numbering
from bufetat_editor.exchange.word.package import Package
from bufetat_editor.exchange.word.paragraphs import ParagraphWriter
from bufetat_editor.exchange.word.prose import ProseWriter
from bufetat_editor.exchange.word.template import Template

_CHAPTERS = "_Kapitler"
"""The bookmark round what the contents are of, so that the memo's headings stay out of them."""


def write_word(subject: Subject, template: Template) -> bytes:
    """Return the model as a docx file, attached to the memo if the subject names one.

    If the subject has a base, what has changed since stands in it as tracked changes.

    Raises:
        NotAccessible: the document lacks what not everyone could read it without.
    """
    return write_document(document_of(subject), template)


def write_document(
    document: Document, template: Template, comments: Comments | None = None
) -> bytes:
    """Return a document as a docx file, with or without marks.

    Args:
        comments: what hangs on its paragraphs.
    """
    case_number = document.memo.case_number if document.memo else ""
    told = document.since, document.circulation
    package = Package(document.seal, template, case_number, *told)
    numbering = Numbering(template)
    writer = _Writer(document, template, package, ParagraphWriter(document, numbering, comments))
    body = writer.body()
    package.set_footnotes(footnotes(document.footnotes, writer.paragraphs))
    package.set_numbering(numbering.root())  # last, when all lists have taken their numbers
    if comments:
        package.set_comments(comments)
    return package.save(body)


class _Writer:
    """Puts the parts of the text one after the other."""

    def __init__(
        self, document: Document, template: Template, package: Package, writer: ParagraphWriter
    ) -> None:
        self._document = document
        self._template = template
        self.paragraphs = writer
        self._entries = entries(document.model, approved=document.seal.is_approved)
        room = template.upright_width, template.upright_height
        self._prose = ProseWriter(self.paragraphs, package, room, self._entries)
        self._lies_across = not all(is_gone(one.mark) for one in document.model.matrices)

    def body(self) -> list[Element]:
        """Return all that stands in the text, the prose upright and the matrix across."""
        paper = self._template.across if self._lies_across else self._template.upright
        return [
            *self._memo(),
            *self._title(),
            *self._contents(),
            *self._chapters(),
            *uncalled_footnotes(self._document.footnotes, self.paragraphs),
            paragraph("SectionEnd"),
            paper(),
        ]

    def _memo(self) -> Iterator[Element]:
        memo = self._document.memo
        if memo is None:
            return
        yield from memo_head(memo, self.paragraphs, self._template.upright_width)
        yield from self._prose.title(memo.title)
        yield from self._prose.blocks(memo.blocks)

    def _title(self) -> Iterator[Element]:
        model = self._document.model
        yield from self._prose.title(model.title, starts_page=self._document.memo is not None)
        told = self._document.since, self._document.circulation
        yield paragraph("Status", text_run(status_line(self._document.seal, *told)))

    def _chapters(self) -> Iterator[Element]:
        number = self.paragraphs.marks.number()
        yield element("bookmarkStart", id=number, name=_CHAPTERS)
        yield from self._prose.blocks(self._document.model.blocks)
        if self._lies_across:
            yield paragraph("SectionEnd", properties=(self._template.upright(),))
        yield from self._matrices()
        yield element("bookmarkEnd", id=number)

    def _matrices(self) -> Iterator[Element]:
        width = self._template.across_width if self._lies_across else self._template.upright_width
        for matrix in self._document.model.matrices:
            yield from self._prose.matrix_heading(matrix)
            yield write_matrix(matrix, self.paragraphs, width)

    def _contents(self) -> Iterable[Element]:
        control = self.paragraphs.identity.control_number(_CHAPTERS)
        contents = write_contents([*self._entries.values()], _CHAPTERS, control)
        return () if contents is None else (contents,)
