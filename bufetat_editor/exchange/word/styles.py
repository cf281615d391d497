"""The styles that the writers use, by what they are called in a template.

A template says how they look; the program only names them. Word keeps the English name of its own
styles in the file, in any language, and may give any style another id, so the name is what counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["paragraph", "character", "table"]


@dataclass(frozen=True, slots=True)
class Style:
    """One style.

    Attributes:
        id: what the writers call it.
        name: what it is called in the file; large and small letters are the same.
        shown: what a Norwegian Word shows for a style of its own; empty for ours.
    """

    kind: Kind
    id: str
    name: str
    shown: str = ""


STYLES = (
    Style("paragraph", "Normal", "Normal", "Normal"),
    Style("paragraph", "Title", "Title", "Tittel"),
    Style("paragraph", "Status", "Status"),
    *(Style("paragraph", f"Heading{n}", f"heading {n}", f"Overskrift {n}") for n in range(1, 5)),
    Style("paragraph", "HeadingUnnumbered", "Overskrift uten nummer"),
    Style("paragraph", "LeadingParagraph", "Ledende avsnitt"),
    Style("paragraph", "ListBullet", "List Bullet", "Punktliste"),
    Style("paragraph", "ListNumber", "List Number", "Nummerert liste"),
    Style("paragraph", "ListReference", "Punkt med referansenummer"),
    Style("paragraph", "Figure", "Figur"),
    Style("paragraph", "SectionEnd", "Slutt på del"),
    Style("paragraph", "TOCHeading", "TOC Heading", "Overskrift for innholdsfortegnelse"),
    *(Style("paragraph", f"TOC{n}", f"toc {n}", f"INNH {n}") for n in range(1, 4)),
    Style("paragraph", "MemoType", "Notat dokumenttype"),
    Style("paragraph", "MemoLabel", "Notat ledetekst"),
    Style("paragraph", "MemoValue", "Notat verdi"),
    Style("paragraph", "MatrixColumn", "Matrise kolonne"),
    Style("paragraph", "MatrixRow", "Matrise kategori"),
    Style("paragraph", "MatrixTask", "Matrise oppgave"),
    Style("paragraph", "MatrixSubtask", "Matrise underpunkt"),
    Style("paragraph", "ChangeHeading", "Endring overskrift"),
    Style("paragraph", "ChangeHead", "Endring kolonne"),
    Style("paragraph", "ChangeGroup", "Endring gruppe"),
    Style("paragraph", "ChangePlace", "Endring sted"),
    Style("paragraph", "ChangeText", "Endring tekst"),
    Style("paragraph", "FootnoteText", "footnote text", "Fotnotetekst"),
    Style("paragraph", "FootnoteSource", "Fotnote kilde"),
    Style("paragraph", "Header", "header", "Topptekst"),
    Style("paragraph", "Footer", "footer", "Bunntekst"),
    Style("character", "LegalReference", "Hjemmel"),
    Style("character", "ReferenceNumber", "Referansenummer"),
    Style("character", "FootnoteReference", "footnote reference", "Fotnotereferanse"),
    Style("character", "HeaderStatus", "Topptekst status"),
    Style("character", "Hyperlink", "Hyperlink", "Hyperkobling"),
    Style("character", "ChangeName", "Endring navn"),
    Style("character", "ChangeNote", "Endring merknad"),
    Style("character", "Added", "Lagt til"),
    Style("character", "Removed", "Fjernet"),
    Style("table", "TableNormal", "Normal Table", "Vanlig tabell"),
    Style("table", "MemoHead", "Notathode"),
    Style("table", "ServiceMatrix", "Tjenestematrise"),
    Style("table", "ChangeTable", "Endringstabell"),
)
"""Every style, in the order in which staff meet them."""

LISTS = (
    *(f"Heading{n}" for n in range(1, 5)),
    *("ListBullet", "ListNumber", "ListReference", "MatrixSubtask"),
)
"""The styles that must be tied to a list, so that what is a list is one."""
