"""The sample text: each style with a line that says what it is for.

The program drops it; staff see in it what they change.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from bufetat_editor.exchange.word.markup import Element, element, flag, paragraph, text_run
from tests.helpers.word_template.look import ACROSS_WIDTH, UPRIGHT_WIDTH
from tests.helpers.word_template.sample_tables import sample_table

_FOOTNOTE = 1


def prose() -> Iterator[Element]:
    """Yield the upright pages."""
    yield _line("Title", "Mal for tjenestemodellen")
    yield _line("Status", "Status: hvor langt innholdet er kommet, under tittelen")
    yield _line(
        "Normal",
        "Slik ser dokumentene ut. Endre stilene, margene, toppteksten og bunnteksten i Word, "
        "sett gjerne inn en logo, og lagre som Word-dokument (.docx). Teksten her er bare en "
        "prøve og blir ikke med. Stilene kan ikke slettes eller få nye navn.",
    )
    yield _line("HeadingUnnumbered", "Overskrift uten nummer: et kapittel utenfor rekken")
    yield _line("Heading1", "Overskrift 1: kapittel, som får nummer av listen")
    yield _line("LeadingParagraph", "Ledende avsnitt: det overordnede som står over resten.")
    yield paragraph(
        "Normal",
        text_run("Normal: brødtekst. En "),
        text_run("hjemmel som bvl. § 5-1", "LegalReference"),
        text_run(" har stilen Hjemmel, en "),
        text_run("lenke", "Hyperlink"),
        text_run(" har stilen Hyperkobling, og her er en fotnote."),
        _footnote_call(),
    )
    yield _line("Heading2", "Overskrift 2: del av et kapittel")
    yield _line("ListBullet", "Punktliste: punkter i et godkjent dokument, som prinsippene.")
    yield _line("ListBullet", "Neste punkt i listen.")
    yield _line("Heading3", "Overskrift 3: del av en del")
    yield _line("ListNumber", "Nummerert liste: kategorier og annet som regnes opp.")
    yield _line("ListNumber", "Hver liste begynner på 1.")
    yield _line("Heading4", "Overskrift 4: gruppe av prinsipper")
    for number in ("2.1.1", "2.1.2"):
        yield paragraph(
            "ListReference",
            text_run(number, "ReferenceNumber"),
            text_run("\tPunkt med referansenummer: punkter i utkast, så de kan omtales."),
        )
    yield _line("Figure", "Figur: avsnittet som figuren i kapittel 1 står i")
    yield from _memo()
    yield from _contents()
    yield from _changes()


def landscape() -> Iterator[Element]:
    """Yield the pages across."""
    tasks = (
        _line("MatrixTask", "Matrise oppgave: én oppgave i en celle."),
        _line("MatrixSubtask", "Matrise underpunkt: hører til oppgaven over."),
        _line("MatrixSubtask", "Neste underpunkt."),
    )
    yield sample_table(
        "ServiceMatrix",
        "Tjenestematrise",
        ACROSS_WIDTH,
        [
            [_line("MatrixColumn", "")],
            [_line("MatrixColumn", "Matrise kolonne: tjenesteområde")],
            [_line("MatrixColumn", "Matrise kolonne")],
        ],
        [
            [_line("MatrixRow", "Matrise kategori")],
            tasks,
            [_line("MatrixTask", "Neste celle.")],
        ],
    )
    yield _line("SectionEnd", "")


def footnote() -> Element:
    """Return the footnote that the sample calls."""
    style = element("rPr", element("rStyle", val="FootnoteReference"))
    mark = element("r", style, element("footnoteRef"))
    source = paragraph("FootnoteSource", mark, text_run(" Fotnote kilde: hvor noe står"))
    told = _line("FootnoteText", "Fotnotetekst: hva som står der.")
    return element("footnote", source, told, id=_FOOTNOTE)


def _contents() -> Iterator[Element]:
    yield _line("TOCHeading", "Overskrift for innholdsfortegnelse")
    for level, text in enumerate(("1. Kapittel", "Del av et kapittel", "Del av en del"), 1):
        yield _line(f"TOC{level}", f"{text} (INNH {level})\t{level}")
    yield _line("Normal", "")


def _memo() -> Iterator[Element]:
    on_new_page = (flag("pageBreakBefore"),)
    yield paragraph("MemoType", text_run("Notat dokumenttype"), properties=on_new_page)
    fields = [
        [_line("MemoLabel", "Notat ledetekst")],
        [_line("MemoValue", "Notat verdi")],
        [_line("MemoLabel", "Notat ledetekst")],
        [_line("MemoValue", "Notat verdi")],
    ]
    yield sample_table("MemoHead", "Notathode", UPRIGHT_WIDTH, fields)
    yield _line("SectionEnd", "")


def _changes() -> Iterator[Element]:
    yield _line("ChangeHeading", "Endring overskrift: et kapittel på endringsarket")
    place = paragraph(
        "ChangePlace", text_run("Endring navn", "ChangeName"), text_run(" · Endring sted")
    )
    old = paragraph("ChangeText", text_run("Endring tekst med "), text_run("fjernet", "Removed"))
    new = paragraph("ChangeText", text_run("Endring tekst med "), text_run("lagt til", "Added"))
    gone = paragraph("ChangeText", text_run("Endring merknad", "ChangeNote"))
    names = ("Endring kolonne: sted", "Endring kolonne: før", "Endring kolonne: nå")
    head = [[_line("ChangeHead", name)] for name in names]
    group = [
        [_line("ChangeGroup", "Endring gruppe")],
        [_line("ChangeText", "")],
        [_line("ChangeText", "")],
    ]
    rows = ([[place], [old], [new]], [[deepcopy(place)], [deepcopy(old)], [gone]])
    yield sample_table("ChangeTable", "Endringstabell", UPRIGHT_WIDTH, head, group, *rows)
    yield _line("SectionEnd", "")


def _line(style: str, text: str) -> Element:
    return paragraph(style, *([text_run(text)] if text else []))


def _footnote_call() -> Element:
    style = element("rPr", element("rStyle", val="FootnoteReference"))
    return element("r", style, element("footnoteReference", id=_FOOTNOTE))
