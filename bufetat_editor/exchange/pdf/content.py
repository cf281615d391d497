"""A document as data for the templates, which decide what it looks like."""

from __future__ import annotations

from collections.abc import Iterable

from bufetat_editor.exchange.blocks import (
    Column,
    Document,
    Matrix,
    Memo,
    MemoField,
    Model,
    Row,
    wording,
)
from bufetat_editor.exchange.furniture import (
    CATEGORY,
    CONTENTS,
    DRAFT,
    OWNER,
    UNCALLED,
    UNIT,
    edition_line,
    norwegian_date,
    status_line,
)
from bufetat_editor.exchange.marks import in_new, is_gone
from bufetat_editor.exchange.memo_lines import memo_lines
from bufetat_editor.exchange.pdf.prose import entries, footnote, prose
from bufetat_editor.exchange.pdf.words import Data, WordSetter, mark_of, note_key, printed
from bufetat_editor.exchange.seal_spelling import as_keyword
from bufetat_editor.exchange.uncalled import mark_over, uncalled

_HOW_TO_READ = (
    "Ord som er lagt til, er understreket. Ord som er fjernet, er strøket over. "
    "Det som er flyttet, er prikket under der det står nå og strøket over der det sto. "
    "En strek i margen viser hvor noe er endret."
)
_ABOUT_HASH = (
    "Kontrollsummen er regnet ut av innholdet. Samme innhold har samme kontrollsum i alle "
    "formater, og den minste endring gir en annen."
)


def content(document: Document) -> Data:
    """Return everything that the templates are to set, in the order of print.

    A document with a memo becomes a case paper, one without it a booklet.
    """
    words = WordSetter(approved=document.seal.is_approved)
    return {
        "page": _page(document),
        "memo": _memo(document.memo, words) if document.memo else None,
        "model": _model(document.model, words, is_booklet=document.memo is None),
        "notes": {
            note_key(one.item, former=one.former): footnote(one, words)
            for one in document.footnotes
            if one.number is not None
        },
        "uncalled": _uncalled(document, words),
        "imprint": _imprint(document),
    }


def _page(document: Document) -> Data:
    """What stands on pages beside the content, and what the file tells of itself."""
    seal = document.seal
    return {
        "title": printed(seal.title),
        "edition": printed(seal.edition),
        "edition_line": printed(edition_line(seal)),
        "status": printed(status_line(seal, document.since, document.circulation)),
        "draft": "" if seal.is_approved else DRAFT,
        **_cases(document),
        "day": norwegian_date(seal.at),
        "agency": OWNER,
        "unit": UNIT,
        "contents": CONTENTS,
        "how_to_read": _HOW_TO_READ if document.since else "",
        "keywords": ["tjenestemodell", as_keyword(seal.as_properties())],
    }


def _cases(document: Document) -> Data:
    """Which cases heads name: the memo has its own, and so has an approval, which tells of it.

    What is approved may come with a memo of another meeting.
    """
    memo, is_draft = document.memo, not document.seal.is_approved
    case = printed(f"Sak {memo.case_number}") if memo and memo.case_number else ""
    kind = printed(wording(in_new(memo.document_type))) if memo else ""
    return {"memo_kind": kind, "memo_case": case, "model_case": case if is_draft else ""}


def _memo(memo: Memo, words: WordSetter) -> Data:
    lines = memo_lines(memo.fields)
    return {
        "type": words.runs(memo.document_type),
        "head": [[_field(field, words) for field in line] for line in lines],
        "title": words.paragraph(memo.title),
        "blocks": prose(memo.blocks, words),
    }


def _field(field: MemoField, words: WordSetter) -> Data:
    return {"label": words.runs(field.label), "value": words.paragraph(field.value)}


def _model(model: Model, words: WordSetter, *, is_booklet: bool) -> Data:
    return {
        "title": words.paragraph(model.title),
        "blocks": prose(model.blocks, words),
        "matrices": [
            _matrix(one, words, by_category=is_booklet and bool(one.rows)) for one in model.matrices
        ],
    }


def _matrix(matrix: Matrix, words: WordSetter, *, by_category: bool) -> Data:
    """The columns have their heads once, or where each category is a table by itself, in each."""
    once, each = ((), matrix.columns) if by_category else (matrix.columns, ())
    return {
        "item": matrix.item,
        "title": matrix.title,
        "category": CATEGORY,
        "mark": mark_of(matrix.mark),
        "gone": is_gone(matrix.mark),
        "areas": len(matrix.columns),
        "by_category": by_category,
        "columns": _heads(once, words),
        "rows": [_row(one, each, words) for one in matrix.rows],
    }


def _row(row: Row, columns: Iterable[Column], words: WordSetter) -> Data:
    return {
        "label": words.paragraph(row.label),
        "columns": _heads(columns, words),
        "cells": [entries(one.tasks, words) | {"item": one.item} for one in row.cells],
    }


def _heads(columns: Iterable[Column], words: WordSetter) -> list[Data]:
    return [words.paragraph(one.label) for one in columns]


def _uncalled(document: Document, words: WordSetter) -> Data:
    notes = uncalled(document.footnotes)
    mark = mark_over(notes)
    return {
        "title": UNCALLED,
        "mark": mark_of(mark),
        "gone": is_gone(mark),
        "notes": [footnote(one, words) for one in notes],
    }


def _imprint(document: Document) -> Data:
    seal = document.seal
    told = {
        "Dokument": seal.title,
        "Utgave": seal.edition,
        "Status": status_line(seal, document.since, document.circulation),
        "Beslutning": seal.decision or "",
        "Innhold per": norwegian_date(seal.at),
        "Kontrollsum": seal.state_hash,
        "Endring nr.": str(seal.changeset),
        "Loggens sum": seal.changeset_hash,
        "Modell": seal.document_id,
    }
    facts = [[label, printed(value)] for label, value in told.items() if value]
    return {"facts": facts, "about": _ABOUT_HASH}
