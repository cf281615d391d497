from __future__ import annotations

import gc
from dataclasses import replace
from functools import cache
from itertools import pairwise

from bufetat_editor.exchange.blocks import paragraphs
from bufetat_editor.exchange.documents import document_of
from bufetat_editor.exchange.pdf.pages import Drawn, Pages, placed
from tests.exchange.subjects import reworded, subject
from tests.helpers.seed import seed

A4, A5 = (595.27, 841.89), (419.53, 595.28)


@cache
def drawn(memo: str | None = None) -> Drawn:
    return Pages().drawn(document_of(subject(memo=memo)))


def test_every_item_that_is_printed_has_a_place() -> None:
    printed = {one.item for one in paragraphs(document_of(subject())) if one.item}

    assert printed <= {one.item for one in drawn("notat").places}


def test_places_lie_within_their_pages_and_one_above_the_other() -> None:
    _, height = A5
    bullets = [one for one in drawn().places if one.item.startswith("maalgruppe-")]

    assert all(0 < one.top <= one.bottom < height for one in drawn().places)
    assert all(
        (above.page, above.bottom) < (below.page, below.top) for above, below in pairwise(bullets)
    )


def test_a_cell_that_goes_on_has_a_place_on_each_page() -> None:
    cell = [one for one in drawn().places if one.item == "celle-foeringer-barnevern"]

    assert [one.page for one in cell] == [cell[0].page + n for n in range(len(cell))]
    assert len(cell) > 1
    assert cell[0].bottom > cell[1].top


def test_an_edit_is_seen_on_its_page() -> None:
    pages = Pages()
    of = subject(memo=None)
    before = pages.drawn(document_of(of))

    worded = reworded(seed(), avsnitt_styring_regioner="Kort.")
    after = pages.drawn(document_of(replace(of, snapshot=worded)))

    place = next(one for one in after.places if one.item == "avsnitt-styring-regioner")
    changed = [n for n, page in enumerate(after.pages) if page != before.pages[n]]
    assert len(before.pages) == len(after.pages)
    assert changed == [place.page]


def test_the_figure_is_part_of_the_page_for_programs_that_draw_pictures_in_it_coarsely() -> None:
    assert not any(b"<image" in page for page in drawn().pages)
    assert not any(b"data:image/svg" in page for page in drawn().pages)


def test_the_folder_goes_with_the_pages() -> None:
    pages = Pages()
    folder = pages._root
    assert folder.is_dir()

    del pages
    gc.collect()

    assert not folder.exists()


def test_an_item_within_another_ends_first() -> None:
    def edge(item: str, which: str, page: int, y: float) -> dict[str, str | float]:
        return {"item": item, "edge": which, "page": page, "x": 10, "y": y, "head": 50, "foot": 60}

    edges = [
        edge("outer", "begin", 0, 100),
        edge("inner", "begin", 0, 100),
        edge("inner", "end", 0, 120),
        edge("outer", "end", 1, 80),
    ]

    found = [(one.item, one.page, one.top, one.bottom) for one in placed(edges, [500, 500])]

    assert found == [("outer", 0, 100, 440), ("outer", 1, 50, 80), ("inner", 0, 100, 120)]
