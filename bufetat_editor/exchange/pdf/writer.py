"""The PDF writer: one file that is accessible and can be archived."""

from __future__ import annotations

import typst

from bufetat_editor.errors import UserError
from bufetat_editor.exchange.blocks import Document
from bufetat_editor.exchange.documents import document_of
from bufetat_editor.exchange.figure.fonts import fonts
from bufetat_editor.exchange.pdf.content import content
from bufetat_editor.exchange.pdf.printable import require_printable
from bufetat_editor.exchange.pdf.typesetting import GIVEN, MAIN, STANDARDS, as_json, templates
from bufetat_editor.exchange.subject import Subject


class NotTypeset(UserError):
    """The typesetter refuses a document in which nothing is known to be wrong."""

    sentence = (
        "Det ble ingen PDF: dokumentet lar seg ikke sette slik at alle kan lese det («{reason}»). "
        "Eksporter til Word, og send setningen i hermetegn til dem som har ansvar for programmet."
    )


def write_pdf(subject: Subject) -> bytes:
    """Return the memo with the model attached (A4), or without a memo the model as a booklet (A5).

    If the subject has a base, what has changed since is underlined and struck.

    Raises:
        NotAccessible: the document lacks what not everyone could read it without.
        Unprintable: it holds a character that cannot be printed.
        NotTypeset: it cannot be set for another reason, which no one has foreseen.
    """
    return write_document(document_of(subject))


def write_document(document: Document) -> bytes:
    """Return a document as PDF, with or without marks."""
    given = content(document)
    require_printable(given, approved=document.seal.is_approved)
    try:
        return typst.compile(
            templates() / MAIN,
            format="pdf",
            font_paths=fonts(),
            sys_inputs={GIVEN: as_json(given)},
            pdf_standards=STANDARDS,
            timestamp=document.seal.moment,
        )
    except typst.TypstError as error:
        raise NotTypeset(reason=error) from error
