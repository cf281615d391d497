"""The reply letter in Word: each input of a recipient beside what came of it, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.blocks import Document, Form, Model, Paragraph, wording
from bufetat_editor.exchange.furniture import norwegian_date
from bufetat_editor.exchange.reply_letter import ReplyLetter, reply_letter
from bufetat_editor.exchange.word.input_table import ASSESSMENT, PLACE, SAID, input_table
from bufetat_editor.exchange.word.margins import told_of_letter
from bufetat_editor.exchange.word.markup import Element, paragraph, text_run
from bufetat_editor.exchange.word.memo import memo_head
from bufetat_editor.exchange.word.numbering import Numbering
from bufetat_editor.exchange.word.package import Package
from bufetat_editor.exchange.word.paragraphs import ParagraphWriter
from bufetat_editor.exchange.word.prose import ProseWriter
from bufetat_editor.exchange.word.template import Template

_ANSWER: Final = "Svar på innspill"
_NO_MODEL: Final = Model("", Paragraph(None, Form("title"), ()), (), ())
_COLUMNS: Final = (PLACE, SAID, ASSESSMENT)


def write_reply_letter(answering: Answering, recipient_id: str, template: Template) -> bytes:
    """Return what a recipient is answered, as a docx file.

    Raises:
        ValueError: the recipient was not asked in this round.
    """
    letter = reply_letter(answering, recipient_id)
    seal = replace(answering.subject.seal, title=wording(letter.memo.title.runs))
    line = f"{_ANSWER} · {answering.round.name} · {letter.recipient}"
    texts = told_of_letter(line, norwegian_date(seal.at))
    package = Package(seal, template, margins=texts)
    numbering = Numbering(template)
    writer = ParagraphWriter(Document(seal, letter.memo, _NO_MODEL, ()), numbering)
    body = [*_body(letter, writer, package, template), template.upright()]
    package.set_numbering(numbering.root())  # last, when all lists have taken their numbers
    return package.save(body)


def _body(
    letter: ReplyLetter, writer: ParagraphWriter, package: Package, template: Template
) -> Iterator[Element]:
    width = template.upright_width
    prose = ProseWriter(writer, package, (width, template.upright_height), {})
    yield from memo_head(letter.memo, writer, width)
    yield from prose.title(letter.memo.title)
    yield from prose.blocks(letter.memo.blocks)
    for part in letter.parts:
        yield paragraph("ChangeHeading", text_run(part.title))
        yield input_table(f"Innspill til {part.title}", part.lines, _COLUMNS, width)
    yield from prose.blocks(letter.closing)
    yield paragraph("SectionEnd")  # the text may not end with a table
