from __future__ import annotations

import gc
from dataclasses import replace
from functools import cache
from itertools import pairwise

from bufetat_editor.exchange.blocks import paragraphs
from bufetat_editor.exchange.documents import document_of
from bufetat_editor.exchange.pdf.press import Press
from bufetat_editor.exchange.pdf.proof import Place, Proof
from tests.exchange.subjects import reworded, subject
from tests.helpers.seed import seed


@cache
def drawn(memo: str | None = None) -> Proof:
    return Press().proof(subject(memo=memo))


def test_every_item_that_is_printed_has_a_place() -> None:
    printed = {one.item for one in paragraphs(document_of(subject())) if one.item}

    assert printed <= {one.item for one in drawn("notat").places}


def test_places_lie_within_their_pages_and_one_above_the_other() -> None:
    pages = drawn().pages
    bullets = [one for one in drawn().places if one.item.startswith("maalgruppe-")]

    for one in drawn().places:
        assert 0 < one.top < one.bottom < pages[one.page].height
        assert 0 < one.left < one.right < pages[one.page].width
    assert all(
        (above.page, above.bottom) < (below.page, below.top) for above, below in pairwise(bullets)
    )


def test_a_cell_that_goes_on_has_a_place_on_each_page() -> None:
    cell = [one for one in drawn().places if one.item == "celle-foeringer-barnevern"]

    assert [one.page for one in cell] == [cell[0].page + n for n in range(len(cell))]
    assert len(cell) > 1
    assert cell[0].bottom > cell[1].top


def test_what_stands_in_a_column_does_not_reach_into_the_next() -> None:
    for memo in ("notat", None):
        proof = drawn(memo)
        cells = [one for one in proof.places if one.item.startswith("celle-")]
        rows = [(left, right) for left, right in pairwise(cells) if left.page == right.page]
        tasks = [one for one in proof.places if one.item.startswith("oppgave-")]

        assert all(left.right < right.left for left, right in rows if left.left < right.left)
        assert len(tasks) > 1
        assert all(any(_is_within(task, cell) for cell in cells) for task in tasks)


def test_notes_reach_as_far_as_their_words() -> None:
    proof = drawn("notat")
    source, note = map(proof.first_place, ("fotnotedel-rundskriv-2007", "fotnoteavsnitt-2006"))
    edge = max(one.right for one in proof.places if note and one.page == note.page)

    assert source
    assert note
    assert 30 < source.right - source.left < 50  # «Rundskriv»
    assert note.bottom < source.bottom
    assert note.right == edge  # it fills its only line


def _is_within(task: Place, cell: Place) -> bool:
    above, below = cell.top - 4 <= task.top, task.bottom <= cell.bottom + 4
    across = cell.left <= task.left and task.right == cell.right
    return task.page == cell.page and across and above and below


def test_an_edit_is_seen_on_its_page() -> None:
    press = Press()
    of = subject(memo=None)
    before = press.proof(of)

    worded = reworded(seed(), avsnitt_styring_regioner="Kort.")
    after = press.proof(replace(of, snapshot=worded))

    place = after.first_place("avsnitt-styring-regioner")
    changed = [n for n, page in enumerate(after.pages) if page != before.pages[n]]
    assert place
    assert len(before.pages) == len(after.pages)
    assert changed == [place.page]


def test_the_figure_is_part_of_the_page_for_programs_that_draw_pictures_in_it_coarsely() -> None:
    assert not any(b"<image" in page.svg for page in drawn().pages)
    assert not any(b"data:image/svg" in page.svg for page in drawn().pages)


def test_the_folder_is_for_nobody_else_and_goes_with_the_press() -> None:
    press = Press()
    folder = press._given.parent
    assert folder.stat().st_mode & 0o077 == 0

    del press
    gc.collect()

    assert not folder.exists()
