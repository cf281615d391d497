"""The HTML writer: one page for the intranet that fetches nothing and runs nothing."""

from __future__ import annotations

import base64
from dataclasses import replace
from functools import cache
from hashlib import sha256

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bufetat_editor import resources
from bufetat_editor.exchange.blocks import Document
from bufetat_editor.exchange.documents import document_of
from bufetat_editor.exchange.furniture import CATEGORY, CONTENTS, FOOTNOTES, UNCALLED
from bufetat_editor.exchange.html.addresses import NOTES, TEXT, UNCALLED_NOTES
from bufetat_editor.exchange.html.changed import Changed, changed, counted
from bufetat_editor.exchange.html.head import head
from bufetat_editor.exchange.html.page import page
from bufetat_editor.exchange.subject import Subject

_TEMPLATES = "templates/html"


def write_html(subject: Subject) -> bytes:
    """Return the model as a page of HTML in UTF-8; a memo is a case paper and never on it.

    If the subject has a base, what has changed since stands in it as insertions and deletions.

    Raises:
        NotAccessible: the document lacks what not everyone could read it without.
    """
    model = replace(subject, memo=None)
    document = document_of(model)
    return write_page(document, changed(model, document))


def write_page(document: Document, told: tuple[Changed, ...] = ()) -> bytes:
    """Return the model of a document as a page of HTML, with or without marks.

    Args:
        told: what is listed as changed.
    """
    style = resources.text(f"{_TEMPLATES}/page.css")
    written = (
        _templates()
        .get_template("page.html")
        .render(
            head=head(document),
            page=page(document),
            since=document.since,
            changed=told,
            counted=counted(told),
            style=Markup(style),  # noqa: S704 - it is ours
            policy=_policy(style),
        )
    )
    return written.encode()


def _policy(style: str) -> str:
    """What the page may do: look as its own style says, and nothing else (CSP level 3)."""
    digest = base64.b64encode(sha256(style.encode()).digest()).decode()
    allowed = f"style-src 'sha256-{digest}'"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


@cache
def _templates() -> Environment:
    made = Environment(
        loader=FileSystemLoader(resources.path(_TEMPLATES)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.globals.update(
        contents=CONTENTS,
        category=CATEGORY,
        footnotes=FOOTNOTES,
        without_call=UNCALLED,
        to_text=TEXT,
        to_notes=NOTES,
        to_uncalled=UNCALLED_NOTES,
    )
    return made
