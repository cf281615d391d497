"""What a page says of itself: to browsers, to the search of the intranet, and at its foot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bufetat_editor.exchange.blocks import Document, Paragraph, paragraphs, references
from bufetat_editor.exchange.furniture import (
    DRAFT,
    OWNER,
    edition_line,
    meeting_of,
    norwegian_date,
    status_line,
)
from bufetat_editor.exchange.headings import standing_headings
from bufetat_editor.exchange.html.plain import plain
from bufetat_editor.exchange.marks import in_new, is_gone
from bufetat_editor.exchange.seal_spelling import as_attributes

LANGUAGE = "nb"


@dataclass(frozen=True, slots=True)
class Head:
    """What stands round the text.

    Attributes:
        seal: attributes of the root element.
        title: of the window.
        facts: names and contents of what is told to a search; Dublin Core's terms
            (DCMI, <https://www.dublincore.org/specifications/dublin-core/dcmi-terms/>).
        draft: what drafts are marked with; empty once the content is approved.
        status: how far it has come, or which draft it is, and from when changes are shown.
        foot: what the edition is, labels and what they tell.
    """

    language: str
    seal: dict[str, str]
    title: str
    facts: tuple[tuple[str, str], ...]
    draft: str
    status: str
    foot: tuple[tuple[str, str], ...]


def head(document: Document) -> Head:
    """Return what the page of a document says of itself."""
    seal = document.seal
    status = " · ".join(_status(document))
    return Head(
        LANGUAGE,
        as_attributes(seal.as_properties()),
        _title(document),
        tuple(_facts(document, status)),
        "" if seal.is_approved else DRAFT,
        status,
        tuple(_foot(document)),
    )


def _status(document: Document) -> Iterator[str]:
    line = status_line(document.seal, circulation=document.circulation)
    yield document.seal.edition if line == DRAFT else line
    if document.since:
        yield f"viser endringer siden {document.since}"


def _title(document: Document) -> str:
    seal = document.seal
    mark = "" if seal.is_approved else f"{DRAFT}: "
    which = f"endringer siden {document.since}" if document.since else seal.edition
    return f"{mark}{seal.title} – {which}"


def _facts(document: Document, status: str) -> Iterator[tuple[str, str]]:
    seal = document.seal
    chapters = ", ".join(plain(one.runs) for one in _chapters(document))
    keywords = ", ".join(word.replace(",", "") for word in _keywords(document))
    yield "description", f"{seal.title}. {status}." + (chapters and f" Innhold: {chapters}.")
    if keywords:
        yield "keywords", keywords
    yield "dcterms.title", seal.title
    yield "dcterms.publisher", OWNER
    yield "dcterms.language", LANGUAGE
    yield "dcterms.type", "Text"
    yield "dcterms.format", "text/html"
    yield "dcterms.identifier", f"{seal.document_id}/{seal.changeset}"
    yield "dcterms.isVersionOf", seal.document_id
    yield "dcterms.bibliographicCitation", edition_line(seal)
    yield "dcterms.modified", seal.at
    if seal.is_approved and seal.meeting_date:
        yield "dcterms.dateAccepted", seal.meeting_date
    for act in _acts(document):
        yield "dcterms.references", act


def _chapters(document: Document) -> Iterator[Paragraph]:
    return standing_headings(document.model, 1)


def _keywords(document: Document) -> Iterator[str]:
    """Chapters, service areas and categories: what people look for the page by."""
    labels = [
        *_chapters(document),
        *(column.label for one in document.model.matrices for column in one.columns),
        *(row.label for one in document.model.matrices for row in one.rows),
    ]
    standing = (one for one in labels if one.item and not is_gone(one.mark))
    yield from dict.fromkeys(filter(None, (plain(one.runs) for one in standing)))


def _acts(document: Document) -> Iterator[str]:
    """References to acts and circulars as they are written, each once."""
    found = (act for one in paragraphs(document) for act in references(in_new(one.runs)))
    yield from dict.fromkeys(" ".join(act.split()) for act in found)


def _foot(document: Document) -> Iterator[tuple[str, str]]:
    seal = document.seal
    yield "Utgave", seal.edition
    if seal.is_approved:
        yield "Godkjent i", meeting_of(seal)
        if seal.decision:
            yield "Beslutning", seal.decision
    else:
        yield "Status", status_line(seal, circulation=document.circulation)
    if document.since:
        yield "Endringer vist siden", document.since
    yield "Innholdet er fra", norwegian_date(seal.at)
    yield "Kontrollsum", seal.short_hash
    yield "Hele kontrollsummen", seal.state_hash
