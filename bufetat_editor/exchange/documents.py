"""The document that a subject becomes, in whatever format it is printed."""

from __future__ import annotations

from dataclasses import replace

from bufetat_editor.exchange.accessibility import require_accessible
from bufetat_editor.exchange.blocks import Document
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.marking import marked
from bufetat_editor.exchange.subject import Subject


def document_of(subject: Subject) -> Document:
    """Return the document to print; if the subject has a base, with marks for what has changed.

    Raises:
        NotAccessible: it lacks what not everyone could read it without.
    """
    document = compose(subject)
    require_accessible(document, subject.snapshot)
    if subject.base is None or subject.earlier is None:
        return document
    united = marked(compose(subject.earlier), document, subject.base.signatures)
    return replace(united, since=subject.base.name)
