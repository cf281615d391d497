"""The styles part: letters for the whole document, then style by style."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.exchange.word.language import LANGUAGE
from bufetat_editor.exchange.word.markup import Element, element, flag
from bufetat_editor.exchange.word.numbering import numbered
from tests.helpers.word_template import lists
from tests.helpers.word_template.look import (
    ACCENT,
    ADDED,
    FONT,
    GROUND,
    INK,
    LINE,
    MUTED,
    REMOVED,
    UPRIGHT_WIDTH,
    WARNING,
)
from tests.helpers.word_template.style_markup import (
    as_default,
    boxed,
    character_style,
    letters,
    paragraph_style,
    ruled,
    spacing,
    tabbed,
)
from tests.helpers.word_template.table_styles import table_styles

_LATENT = 376  # styles that Word knows
_SMALL = 18  # half points; the change sheet is to be one page or two


def styles() -> Element:
    """Return the root of the styles part."""
    return element(
        "styles",
        *_defaults(),
        *_titles(),
        *_headings(),
        *_prose(),
        *_contents(),
        *_memo(),
        *_matrix(),
        *_changes(),
        *_notes_and_margins(),
        *_characters(),
        *table_styles(),
    )


def _defaults() -> Iterator[Element]:
    font = element("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)
    language = element("lang", val=LANGUAGE, eastAsia=LANGUAGE, bidi="ar-SA")
    yield element(
        "docDefaults",
        element("rPrDefault", element("rPr", font, *letters(22), language)),
        element("pPrDefault", element("pPr", flag("widowControl"), spacing(0, 120, 269))),
    )
    yield element(  # so that Word's gallery shows our styles and not its own
        "latentStyles",
        defLockedState=0,
        defUIPriority=99,
        defSemiHidden=0,
        defUnhideWhenUsed=0,
        defQFormat=0,
        count=_LATENT,
    )
    yield as_default(paragraph_style("Normal", (), letters(color=INK), based=None))
    yield _unseen("character", "DefaultParagraphFont", "Default Paragraph Font")
    yield _unseen("numbering", "NoList", "No List")


def _unseen(kind: str, style_id: str, name: str) -> Element:
    """A style that Word wants as the ground of others."""
    hidden = (element("uiPriority", val=99), flag("semiHidden"), flag("unhideWhenUsed"))
    made = element("style", element("name", val=name), *hidden, type=kind, styleId=style_id)
    return as_default(made)


def _titles() -> Iterator[Element]:
    layout = (flag("keepNext"), flag("keepLines"), spacing(240, 80))
    yield paragraph_style("Title", layout, letters(48, ACCENT, bold=True), following="Normal")
    layout = (flag("keepNext"), flag("keepLines"), spacing(0, 280))
    yield paragraph_style("Status", layout, letters(23, MUTED, bold=True), following="Normal")


def _headings() -> Iterator[Element]:
    yield _heading(1, before=440, after=120, looks=letters(34, ACCENT, bold=True))
    yield _heading(2, before=320, after=80, looks=letters(27, INK, bold=True))
    yield _heading(3, before=260, after=60, looks=letters(24, ACCENT, bold=True))
    yield _heading(4, before=200, after=60, looks=letters(22, INK, bold=True))
    yield paragraph_style(
        "HeadingUnnumbered",
        (numbered(0), element("ind", left=0, firstLine=0)),
        based="Heading1",
        following="Normal",
    )


def _heading(level: int, *, before: int, after: int, looks: list[Element]) -> Element:
    layout = (
        flag("keepNext"),
        flag("keepLines"),
        element("numPr", element("ilvl", val=level - 1), element("numId", val=lists.HEADINGS)),
        spacing(before, after),
        element("outlineLvl", val=level - 1),
    )
    return paragraph_style(f"Heading{level}", layout, looks, following="Normal")


def _prose() -> Iterator[Element]:
    yield paragraph_style(
        "LeadingParagraph",
        (
            flag("keepLines"),
            *boxed(GROUND, ACCENT),
            spacing(160, 240, 264),
            element("ind", left=142, right=142),
        ),
        letters(23, bold=True),
    )
    lists_of_styles = {
        "ListBullet": lists.BULLETS,
        "ListNumber": lists.NUMBERS,
        "ListReference": lists.REFERENCES,
    }
    for style, definition in lists_of_styles.items():
        yield paragraph_style(style, (numbered(definition), spacing(0, 80, 264)))
    yield paragraph_style("Figure", (spacing(160, 240), element("jc", val="center")))
    hairline = element("spacing", before=0, after=0, line=20, lineRule="exact")
    yield paragraph_style("SectionEnd", (hairline,), letters(2))


def _contents() -> Iterator[Element]:
    layout = (flag("keepNext"), flag("keepLines"), spacing(240, 120))
    yield paragraph_style("TOCHeading", layout, letters(34, ACCENT, bold=True), following="Normal")
    # So close that the first chapter has room for its figure under the contents.
    for level, (before, indent) in enumerate([(60, 0), (0, 340), (0, 680)], 1):
        yield paragraph_style(
            f"TOC{level}",
            (
                tabbed(UPRIGHT_WIDTH, "dot"),
                spacing(before, 10),
                element("ind", left=indent),
            ),
            letters(bold=True) if level == 1 else (),
            following="Normal",
        )


def _memo() -> Iterator[Element]:
    yield paragraph_style("MemoType", (spacing(0, 240),), letters(36, MUTED, bold=True))
    yield paragraph_style("MemoLabel", (spacing(58, 40),), letters(20, MUTED))
    yield paragraph_style("MemoValue", (spacing(40, 40),))


def _matrix() -> Iterator[Element]:
    layout = (flag("keepNext"), spacing(60, 60))
    yield paragraph_style("MatrixColumn", layout, letters(22, bold=True))
    yield paragraph_style("MatrixRow", (spacing(40, 40),), letters(20, bold=True))
    yield paragraph_style("MatrixTask", (flag("keepLines"), spacing(40, 80)), letters(20))
    layout = (numbered(lists.DASHES), spacing(0, 40))
    yield paragraph_style("MatrixSubtask", layout, based="MatrixTask")


def _changes() -> Iterator[Element]:
    layout = (flag("keepNext"), flag("keepLines"), spacing(180, 50))
    yield paragraph_style(
        "ChangeHeading",
        layout,
        letters(24, ACCENT, bold=True),
        based="HeadingUnnumbered",
        following="Normal",
    )
    layout = (flag("keepNext"), flag("keepLines"), spacing(20, 20))
    yield paragraph_style("ChangeHead", layout, letters(_SMALL, bold=True))
    yield paragraph_style("ChangeGroup", (), letters(color=ACCENT), based="ChangeHead")
    yield paragraph_style("ChangePlace", (spacing(20, 20),), letters(_SMALL))
    yield paragraph_style("ChangeText", (spacing(20, 20),), letters(_SMALL))


def _notes_and_margins() -> Iterator[Element]:
    yield paragraph_style("FootnoteText", (spacing(0, 20),), letters(18))
    yield paragraph_style(
        "FootnoteSource",
        (flag("keepNext"),),
        letters(bold=True),
        based="FootnoteText",
        following="FootnoteText",
    )
    layout = (ruled("bottom", LINE), spacing(0, 0))
    yield paragraph_style("Header", layout, letters(18, MUTED))
    layout = (spacing(0, 0), element("jc", val="right"))
    yield paragraph_style("Footer", layout, letters(18, MUTED))


def _characters() -> Iterator[Element]:
    slanted = [flag("i"), flag("iCs")]
    yield character_style("LegalReference", [*slanted, *letters(color=ACCENT)])
    yield character_style("ReferenceNumber", letters(color=MUTED))
    yield character_style("FootnoteReference", [element("vertAlign", val="superscript")])
    yield character_style("HeaderStatus", letters(20, WARNING, bold=True))
    underlined = element("u", val="single")
    yield character_style("Hyperlink", [*letters(color=ACCENT), underlined])
    yield character_style("ChangeName", letters(bold=True))
    yield character_style("ChangeNote", [flag("i"), flag("iCs"), *letters(color=MUTED)])
    underlined = element("u", val="single")
    yield character_style("Added", [*letters(color=ADDED), underlined])
    yield character_style("Removed", [flag("strike"), *letters(color=REMOVED)])
