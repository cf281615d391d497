"""Header and footer: what the document is, how far it has come, which page this is."""

from __future__ import annotations

from bufetat_editor.exchange.furniture import edition_line, status_line
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.word.markup import Element, element, field_run, paragraph, text_run


def header(seal: Seal) -> Element:
    """Return the root of the header part."""
    status = None if seal.is_approved else "HeaderStatus"
    return element(
        "hdr",
        paragraph("Header", text_run(status_line(seal), status)),
        paragraph("Header", text_run(edition_line(seal))),
    )


def footer() -> Element:
    """Return the root of the footer part."""
    page, pages = field_run("PAGE", "1"), field_run("NUMPAGES", "1")
    return element("ftr", paragraph("Footer", text_run("Side "), *page, text_run(" av "), *pages))
