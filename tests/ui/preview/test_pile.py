from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

from bufetat_editor.ui.preview.pile import EDGE, Pile, to_page, to_width

UPRIGHT, ON_ITS_SIDE = QSizeF(595, 842), QSizeF(842, 595)
ROOM = QSizeF(600, 700)


def pile(scale: float = 1.0) -> Pile:
    return Pile((UPRIGHT, ON_ITS_SIDE), (scale, scale), ROOM.width())


def test_pages_lie_in_the_middle_one_below_the_other() -> None:
    first, second = pile(0.5).pages

    assert abs(first.center().x() - second.center().x()) <= 1
    assert first.top() == EDGE
    assert second.top() > first.bottom()


def test_a_pile_is_as_wide_as_its_widest_page() -> None:
    assert pile(2).size.width() == 2 * ON_ITS_SIDE.width() + 2 * EDGE
    assert pile(0.1).size.width() == ROOM.width()


def test_no_page_is_cut_off_where_each_is_as_wide_as_the_room() -> None:
    scales = to_width((UPRIGHT, ON_ITS_SIDE), ROOM)

    assert {round(page.width()) for page in Pile((UPRIGHT, ON_ITS_SIDE), scales, 600).pages} == {
        ROOM.width() - 2 * EDGE
    }


def test_a_whole_page_is_seen_at_once() -> None:
    scales = to_page((UPRIGHT, ON_ITS_SIDE), ROOM)

    for page in Pile((UPRIGHT, ON_ITS_SIDE), scales, ROOM.width()).pages:
        assert page.height() <= ROOM.height() - 2 * EDGE
        assert page.width() <= ROOM.width() - 2 * EDGE


def test_what_is_seen_is_found_without_the_rest() -> None:
    there = pile()

    assert there.within(QRectF(0, 0, 600, 100)) == [0]
    assert there.within(QRectF(0, 800, 600, 200)) == [0, 1]
    assert there.nearest(there.pages[1].top() - 1) == 1


def test_a_point_of_a_page_is_found_again() -> None:
    there = pile(0.7)
    area = there.to_pixels(1, QRectF(100, 50, 0, 0))

    assert there.page_at(area.topLeft()) == 1
    assert there.to_points(1, area.topLeft()) == QPointF(100, 50)
    assert there.page_at(QPointF(0, 0)) is None


def test_nothing_is_a_pile_too() -> None:
    nothing = Pile((), (), ROOM.width())

    assert nothing.size == QSizeF(ROOM.width(), 0)
    assert nothing.nearest(0) == 0
