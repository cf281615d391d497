"""The covering memo in Word: a finished memo of a page, in the styles of any other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bufetat_editor.exchange.blocks import Document, Form, Memo, Model, Paragraph, wording
from bufetat_editor.exchange.covering_memo import covering_memo
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.exchange.word.markup import Element
from bufetat_editor.exchange.word.memo import memo_head
from bufetat_editor.exchange.word.numbering import Numbering
from bufetat_editor.exchange.word.package import Package
from bufetat_editor.exchange.word.paragraphs import ParagraphWriter
from bufetat_editor.exchange.word.prose import ProseWriter
from bufetat_editor.exchange.word.template import Template

_NO_MODEL = Model("", Paragraph(None, Form("title"), ()), (), ())


def write_covering_memo(subject: Subject, template: Template) -> bytes:
    """Return the memo that goes with the copies for one recipient, as a docx file.

    Raises:
        ValueError: the subject is sent to nobody.
    """
    memo = covering_memo(subject)
    circulation = subject.circulation and subject.circulation.on("memo")
    seal = replace(subject.seal, title=wording(memo.title.runs))
    package = Package(seal, template, circulation=circulation)
    numbering = Numbering(template)
    writer = ParagraphWriter(Document(seal, memo, _NO_MODEL, ()), numbering)
    body = [*_body(memo, writer, package, template), template.upright()]
    package.set_numbering(numbering.root())  # last, when all lists have taken their numbers
    return package.save(body)


def _body(
    memo: Memo, writer: ParagraphWriter, package: Package, template: Template
) -> Iterator[Element]:
    room = template.upright_width, template.upright_height
    prose = ProseWriter(writer, package, room, {})
    yield from memo_head(memo, writer, template.upright_width)
    yield from prose.title(memo.title)
    yield from prose.blocks(memo.blocks)
