"""Headers and footers, with the content controls that the program writes into."""

from __future__ import annotations

import zlib

from bufetat_editor.exchange.word.markup import Element, element, field_run, paragraph, text_run
from tests.helpers.word_template.look import ACROSS_WIDTH, UPRIGHT_WIDTH


def header() -> Element:
    """Return the header: how far the content has come, and which content it is."""
    status = paragraph(
        "Header",
        _control("tm-status", "Status", "UTKAST, eller: ", "HeaderStatus"),
        _control("tm-approval", "Godkjenning", "Godkjent i direktørmøtet 1.1.2011, sak 11/1"),
    )
    content = paragraph(
        "Header",
        _control("tm-title", "Tittel", "Dokumentets tittel"),
        text_run(" · "),
        _control("tm-edition", "Utgave", "Utgave"),
        text_run(" · "),
        _control("tm-hash", "Kontrollsum", "kontrollsum"),
    )
    return element("hdr", status, content)


def footer(*, landscape: bool = False) -> Element:
    """Return the footer: the case, and at the right margin the page."""
    page, pages = field_run("PAGE", "1"), field_run("NUMPAGES", "1")
    at_the_margin = (
        element("tab", val="clear", pos=UPRIGHT_WIDTH),
        element("tab", val="right", pos=ACROSS_WIDTH),
    )
    line = paragraph(
        "Footer",
        _control("tm-case", "Saksnummer", "Sak 11/1", place="across" if landscape else ""),
        text_run("\tSide "),
        *page,
        text_run(" av "),
        *pages,
        properties=(element("tabs", *at_the_margin),) if landscape else (),
    )
    return element("ftr", line)


def _control(
    tag: str, alias: str, sample: str, style: str | None = None, *, place: str = ""
) -> Element:
    """A control, with the name that Word shows on its frame.

    Not one for plain text: LibreOffice prints that without its style.
    """
    number = zlib.crc32(f"{tag} {place}".encode()) & 0x7FFFFFFF
    properties = element(
        "sdtPr",
        element("alias", val=alias),
        element("tag", val=tag),
        element("id", val=number),
    )
    return element("sdt", properties, element("sdtContent", text_run(sample, style)))
