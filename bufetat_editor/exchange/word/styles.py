"""The styles of the document; text never carries its own looks."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.exchange.word.markup import Element, element, flag, part_root
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
)

LANGUAGE = "nb-NO"
FONT = "Calibri"

_INK, _ACCENT, _MUTED, _WARNING = "1C2430", "1F4E86", "5B6675", "A1262B"
_LINE, _GROUND = "BFC6CF", "EEF2F7"


def styles() -> Element:
    """Return the root of the styles part."""
    return part_root(
        "styles",
        _defaults(),
        *_titles(),
        *_headings(),
        *_prose(),
        *_memo(),
        *_matrix(),
        *_notes_and_margins(),
        _plain_table(),
        _matrix_table(),
    )


def _defaults() -> Element:
    font = element("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)
    language = element("lang", val=LANGUAGE, eastAsia=LANGUAGE, bidi="ar-SA")
    return element(
        "docDefaults",
        element("rPrDefault", element("rPr", font, *letters(22, _INK), language)),
        element("pPrDefault", element("pPr", spacing(0, 120, 264))),
    )


def _titles() -> Iterator[Element]:
    yield as_default(paragraph_style("Normal", "Normal", (), based=None))
    yield paragraph_style(
        "Title",
        "Title",
        (flag("keepNext"), spacing(0, 120)),
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
    return paragraph_style(
        f"Heading{level}", f"heading {level}", layout, looks, following="Normal"
    )


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
    yield paragraph_style(
        "MemoLabel", "Notat ledetekst", (spacing(40, 40),), letters(20, _MUTED)
    )
    yield paragraph_style("MemoValue", "Notat verdi", (spacing(40, 40),))


def _matrix() -> Iterator[Element]:
    yield paragraph_style(
        "MatrixColumn", "Matrise kolonne", (spacing(40, 40),), letters(22, bold=True)
    )
    yield paragraph_style(
        "MatrixRow", "Matrise kategori", (spacing(40, 40),), letters(20, bold=True)
    )
    yield paragraph_style("MatrixTask", "Matrise oppgave", (spacing(40, 80),), letters(20))
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
    yield character_style("LegalReference", "Hjemmel", letters(color=_ACCENT, bold=True))


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


def _plain_table() -> Element:
    made = element("style", type="table", styleId="TableNormal")
    made.extend(
        [
            element("name", val="Normal Table"),
            element("uiPriority", val=99),
            flag("semiHidden"),
            flag("unhideWhenUsed"),
            element("tblPr", element("tblInd", w=0, type="dxa"), _cell_margins(0, 108)),
        ]
    )
    return as_default(made)


def _matrix_table() -> Element:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = (element(side, val="single", sz=4, space=0, color=_LINE) for side in sides)
    looks = element("tblPr", element("tblBorders", *lines), _cell_margins(40, 108))
    made = element("style", type="table", styleId="ServiceMatrix")
    made.extend([element("name", val="Tjenestematrise"), element("basedOn", val="TableNormal")])
    made.extend([flag("qFormat"), looks])
    for part in ("firstRow", "firstCol"):
        ground = element("tcPr", shaded(_GROUND))
        made.append(element("tblStylePr", element("pPr"), element("tblPr"), ground, type=part))
    return made


def _cell_margins(upright: int, sideways: int) -> Element:
    widths = {"top": upright, "left": sideways, "bottom": upright, "right": sideways}
    return element(
        "tblCellMar", *(element(side, w=width, type="dxa") for side, width in widths.items())
    )
