from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest
from lxml.etree import _Element

from bufetat_editor.exchange.blocks import Figure, Mark
from bufetat_editor.exchange.figure.described import described
from bufetat_editor.exchange.figure.svg import figure_svg
from bufetat_editor.exchange.stable_zip import unpack
from bufetat_editor.exchange.word.figure import write_figure
from bufetat_editor.exchange.word.markup import element
from bufetat_editor.exchange.word.package import Package
from bufetat_editor.exchange.word.template import read_template
from tests.exchange.figure.drawn import HUB, LONG, SIX, drawn
from tests.exchange.subjects import subject
from tests.exchange.word.reading import W, part, value

FIGURE = Figure("kvalitetsbegrep", HUB, SIX)
WIDTH, HEIGHT = 9184, 13833

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
ASVG = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}"
EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"


def written(*figures: Figure, height: int = HEIGHT) -> bytes:
    """A Word file with nothing but figures.

    Args:
        height: of the text on the page, in twentieths of a point.
    """
    template = read_template()
    package = Package(subject().seal, template)
    body = [write_figure(figure, package, WIDTH, height) for figure in figures]
    return package.save([*body, element("p"), template.upright()])


def marked(change: Literal["inserted", "deleted"]) -> Figure:
    return replace(FIGURE, mark=Mark(change, "Saksbehandler A", "2011-11-01T09:00:00Z"))


def text_of(docx: bytes) -> _Element:
    return part(docx, "word/document.xml")


def only(docx: bytes, name: str) -> _Element:
    (found,) = text_of(docx).iter(name)
    return found


def picture(docx: bytes, name: str) -> bytes:
    """The picture that the only element of that name refers to."""
    wanted = only(docx, name).get(EMBED)
    relations = part(docx, "word/_rels/document.xml.rels")
    (target,) = (one.attrib["Target"] for one in relations if one.get("Id") == wanted)
    return unpack(docx)["word/" + str(target)]


def size(docx: bytes) -> tuple[int, int]:
    """How large the figure is on paper, in points."""
    extent = only(docx, f"{WP}extent")
    return int(extent.attrib["cx"]) // 12700, int(extent.attrib["cy"]) // 12700


def test_the_figure_is_lines_where_they_can_be_drawn_and_points_elsewhere() -> None:
    docx = written(FIGURE)

    assert picture(docx, f"{ASVG}svgBlip").decode() == figure_svg(HUB, SIX)
    assert picture(docx, f"{A}blip").startswith(b"\x89PNG")


def test_it_is_as_wide_as_the_text_and_keeps_its_shape() -> None:
    across, down = size(written(FIGURE))
    shape = drawn(figure_svg(HUB, SIX))

    assert across == WIDTH // 20
    assert down == pytest.approx(across * shape.height / shape.width, abs=1)
    assert only(written(FIGURE), f"{A}graphicFrameLocks").get("noChangeAspect") == "1"


@pytest.mark.parametrize("height", [HEIGHT, 7000])
def test_a_tall_figure_still_fits_on_a_page_under_its_heading(height: int) -> None:
    across, down = size(written(replace(FIGURE, dimensions=(LONG,) * 12), height=height))

    assert across < WIDTH // 20
    assert height * 0.85 < down * 20 <= height * 0.9


def test_those_who_do_not_see_it_are_told() -> None:
    properties = only(written(FIGURE), f"{WP}docPr")

    assert properties.get("descr") == described(HUB, SIX)
    assert properties.get("title") == HUB


def test_its_paragraph_has_a_style_of_its_own() -> None:
    (drawing,) = text_of(written(FIGURE)).iter(f"{W}drawing")
    (paragraph,) = drawing.iterancestors(f"{W}p")
    style = value(paragraph[0][0])
    names = {
        value(one, "styleId"): value(one[0])
        for one in part(written(FIGURE), "word/styles.xml")
        if one.tag == f"{W}style"
    }

    assert names[style] == "Figur"


def test_a_figure_that_is_there_before_and_after_has_a_number_for_each() -> None:
    numbers = [
        [one.attrib["id"] for one in text_of(docx).iter(f"{WP}docPr")]
        for docx in (written(FIGURE), written(marked("deleted"), marked("inserted")))
    ]

    (alone,), (before, after) = numbers
    assert alone == after != before
    assert all(0 < int(number) < 2**31 for number in (alone, before))


def test_the_file_is_the_same_each_time() -> None:
    assert written(FIGURE) == written(FIGURE)
