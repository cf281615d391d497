"""Headers and footers, with the content controls that the program writes into."""

from __future__ import annotations

import zlib

from bufetat_editor.exchange.word.markup import Element, element, field_run, paragraph, text_run


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
    """Return the footer: the case, and under it the page; both at the margin, wherever that is."""
    page, pages = field_run("PAGE", "1"), field_run("NUMPAGES", "1")
    case = _control("tm-case", "Saksnummer", "Sak 11/1", place="across" if landscape else "")
    return element(
        "ftr",
        paragraph("Footer", case),
        paragraph("Footer", text_run("Side "), *page, text_run(" av "), *pages),
    )


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
