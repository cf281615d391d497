from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from bufetat_editor.ui.tour.standing_place import beside

WINDOW = QRect(0, 0, 1440, 900)
CARD = QSize(352, 180)
PLACES = {
    "right": QRect(0, 80, 270, 800),
    "left": QRect(1106, 80, 334, 800),
    "below": QRect(440, 40, 340, 40),
    "above": QRect(140, 860, 1200, 40),
}


def test_a_card_stands_where_there_is_room() -> None:
    for side, target in PLACES.items():
        place = beside(target, CARD, WINDOW)

        assert not place.area.intersects(target)
        assert place.side == side or side in {"below", "above"}


@given(
    st.builds(
        QRect,
        st.integers(0, 1400),
        st.integers(0, 850),
        st.integers(1, 1440),
        st.integers(1, 900),
    )
)
def test_a_card_is_always_seen_whole(target: QRect) -> None:
    assert WINDOW.contains(beside(target.intersected(WINDOW), CARD, WINDOW).area)
