"""The styles of the document; text never carries its own looks."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.exchange.word.markup import Element, element, flag
from bufetat_editor.exchange.word.numbering import BULLETS, HEADINGS, NUMBERS, TASK_BULLETS
from bufetat_editor.exchange.word.style_markup import (
    as_default,
    character_style,
    letters,
    numbered,
    paragraph_style,
    ruled,
    shaded,
    spacing,
    table_style,
)

LANGUAGE = "nb-NO"
FONT = "Calibri"

_INK, _ACCENT, _MUTED, _WARNING = "1C2430", "1F4E86", "5B6675", "A1262B"
_LINE, _GROUND = "BFC6CF", "EEF2F7"


def styles() -> Element:
    """Return the root of the styles part."""
    return element(
        "styles",
        _defaults(),
        *_titles(),
        *_headings(),
        *_prose(),
        *_memo(),
        *_matrix(),
        *_notes_and_margins(),
        *_tables(),
    )


def _defaults() -> Element:
    font = element("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)
    language = element("lang", val=LANGUAGE, eastAsia=LANGUAGE, bidi="ar-SA")
    return element(
        "docDefaults",
        element("rPrDefault", element("rPr", font, *letters(22), language)),
        element("pPrDefault", element("pPr", flag("widowControl"), spacing(0, 120, 264))),
    )


def _titles() -> Iterator[Element]:
    yield as_default(paragraph_style("Normal", "Normal", (), letters(color=_INK), based=None))
    yield paragraph_style(
        "Title",
        "Title",
        (flag("keepNext"), spacing(240, 120)),
        letters(44, _ACCENT, bold=True),
        following="Normal",
    )
    yield paragraph_style(
        "Status",
        "Status",
        (flag("keepNext"), spacing(0, 240)),
        letters(24, _MUTED, bold=True),
        following="Normal",
    )


def _headings() -> Iterator[Element]:
    yield _heading(1, before=400, looks=letters(32, _ACCENT, bold=True))
    yield _heading(2, before=280, looks=letters(26, _INK, bold=True))
    yield _heading(3, before=240, looks=letters(23, _ACCENT, bold=True))
    yield _heading(4, before=160, looks=letters(21, _INK, bold=True))
    yield paragraph_style(
        "HeadingUnnumbered",
        "Overskrift uten nummer",
        (numbered(0), element("ind", left=0, firstLine=0)),
        based="Heading1",
        following="Normal",
    )


def _heading(level: int, before: int, looks: list[Element]) -> Element:
    layout = (
        flag("keepNext"),
        flag("keepLines"),
        numbered(HEADINGS, level - 1),
        spacing(before, 80),
        element("outlineLvl", val=level - 1),
    )
    return paragraph_style(f"Heading{level}", f"heading {level}", layout, looks, following="Normal")


def _prose() -> Iterator[Element]:
    yield paragraph_style(
        "LeadingParagraph",
        "Ledende avsnitt",
        (
            flag("keepLines"),
            ruled("left", _ACCENT),
            shaded(_GROUND),
            spacing(80, 200),
            element("ind", left=170),
        ),
        letters(24, bold=True),
    )
    yield paragraph_style("ListBullet", "List Bullet", (numbered(BULLETS), spacing(0, 80, 264)))
    yield paragraph_style("ListNumber", "List Number", (numbered(NUMBERS), spacing(0, 80, 264)))


def _memo() -> Iterator[Element]:
    yield paragraph_style(
        "MemoType", "Notat dokumenttype", (spacing(0, 200),), letters(32, _MUTED, bold=True)
    )
    yield paragraph_style("MemoLabel", "Notat ledetekst", (spacing(40, 40),), letters(20, _MUTED))
    yield paragraph_style("MemoValue", "Notat verdi", (spacing(40, 40),))


def _matrix() -> Iterator[Element]:
    yield paragraph_style(
        "MatrixColumn", "Matrise kolonne", (spacing(40, 40),), letters(22, bold=True)
    )
    yield paragraph_style(
        "MatrixRow", "Matrise kategori", (spacing(40, 40),), letters(20, bold=True)
    )
    yield paragraph_style(
        "MatrixTask", "Matrise oppgave", (flag("keepLines"), spacing(40, 80)), letters(20)
    )
    yield paragraph_style(
        "MatrixSubtask",
        "Matrise underpunkt",
        (numbered(TASK_BULLETS), spacing(0, 40)),
        based="MatrixTask",
    )
    yield paragraph_style(
        "MatrixEnd",
        "Matrise slutt",
        (element("spacing", before=0, after=0, line=20, lineRule="exact"),),
        letters(2),
    )
    yield character_style("LegalReference", "Hjemmel", [flag("i"), *letters(color=_ACCENT)])


def _notes_and_margins() -> Iterator[Element]:
    yield paragraph_style("FootnoteText", "footnote text", (spacing(0, 20),), letters(17))
    yield paragraph_style(
        "FootnoteSource",
        "Fotnote kilde",
        (flag("keepNext"),),
        letters(bold=True),
        based="FootnoteText",
        following="FootnoteText",
    )
    yield character_style(
        "FootnoteReference", "footnote reference", [element("vertAlign", val="superscript")]
    )
    yield paragraph_style(
        "Header", "header", (ruled("bottom", _LINE), spacing(0, 0)), letters(17, _MUTED)
    )
    yield character_style("HeaderStatus", "Topptekst status", letters(20, _WARNING, bold=True))
    yield paragraph_style(
        "Footer", "footer", (spacing(0, 0), element("jc", val="right")), letters(17, _MUTED)
    )


def _tables() -> Iterator[Element]:
    hidden = (element("uiPriority", val=99), flag("semiHidden"), flag("unhideWhenUsed"))
    yield as_default(table_style("TableNormal", "Normal Table", (), 0, 108, *hidden))
    yield table_style("MemoHead", "Notathode", (), 0, 0)
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = [element(side, val="single", sz=4, space=0, color=_LINE) for side in sides]
    matrix = table_style("ServiceMatrix", "Tjenestematrise", lines, 40, 108)
    for part in ("firstRow", "firstCol"):
        ground = element("tcPr", shaded(_GROUND))
        matrix.append(element("tblStylePr", element("pPr"), element("tblPr"), ground, type=part))
    yield matrix
