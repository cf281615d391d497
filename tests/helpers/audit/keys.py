"""Keys: every place is reached by Tab and left again, in reading order, and shows that it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QButtonGroup,
    QLabel,
    QToolButton,
    QWidget,
)

from tests.helpers.audit.contrast import ratio
from tests.helpers.audit.flaw import Flaw, flaw, used

_PLENTY = 80  # steps more than there are places
_LINKS = 20  # in one text, at most
_LEAST = 3.0  # WCAG 1.4.11
_TAB = Qt.FocusPolicy.TabFocus
_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left)


def out_of_reach(top: QWidget) -> Iterator[Flaw]:
    """Yield what the keyboard does not reach, does not leave, or reaches in another order.

    The window must be the active one.
    """
    ways = [one for one in used(top) if not isinstance(one, QLabel)]  # which is only read
    stops = [one for one in ways if _is_stop(one)]
    walk = _walked(top, stops, Qt.Key.Key_Tab)
    there, back = _Met(ways, walk), _Met(ways, _walked(top, stops, Qt.Key.Key_Backtab))
    for stop in stops:
        if stop not in there:
            yield flaw("reach", stop, "is not reached by Tab")
        elif stop not in back:
            yield flaw("reach", stop, "is not reached by Shift+Tab")
    for way in ways:
        if way.isEnabled() and not _is_stop(way) and not _has_other_way(way, there):
            yield flaw("reach", way, "is for the mouse alone")
    yield from _out_of_order(top, walk)


def unseen_focus(stops: Collection[QWidget]) -> Iterator[Flaw]:
    """Yield each of some widgets that looks the same with the focus and without it."""
    for stop in stops:
        others = (one for one in stops if one is not stop and one.parentWidget() is not stop)
        if not (away := next(others, None)):
            continue
        away.setFocus(Qt.FocusReason.TabFocusReason)
        before = _picture(stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        told = _told_by(before, _picture(stop))
        if told < (stop.width() + stop.height()) / 4:
            yield flaw("focus", stop, f"shows in {told} pixels")


def stops_of(top: QWidget) -> list[QWidget]:
    """Return what can have the focus."""
    return [one for one in used(top) if _is_stop(one)]


def _is_stop(widget: QWidget) -> bool:
    return widget.isEnabled() and bool(widget.focusPolicy() & _TAB) and widget.focusProxy() is None


def _walked(top: QWidget, stops: Sequence[QWidget], key: Qt.Key) -> list[QWidget]:
    """The places that a key leads to, from the first one and round again."""
    if not stops:
        return []
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    stays = 0
    for _ in range(len(stops) + _PLENTY):
        here = top.focusWidget()
        if here in met[:-1]:
            break
        stays = stays + 1 if here in met else 0
        if here not in met:
            met.append(here)
        # a text with links is left after the last of them, and what gives Tab a meaning by Ctrl+Tab
        control = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(here, key, control if stays > _LINKS else Qt.KeyboardModifier.NoModifier)
    return met


class _Met:
    """What a walk came to, and what the arrow keys lead to from there."""

    def __init__(self, ways: Sequence[QWidget], walk: Sequence[QWidget]) -> None:
        self._ways = ways
        self._walk = walk
        self._led: list[QWidget] = []
        self._began: list[QWidget] = []

    def __contains__(self, widget: QWidget) -> bool:
        if any(one is widget or widget.isAncestorOf(one) for one in self._walk):
            return True
        kin = [one for one in self._walk if _is_kin(one, widget)]
        if isinstance(widget, QAbstractButton) and _is_stop(widget):
            return any(_is_chosen_among(one, widget) for one in kin)
        for one in kin:
            self._go_by_arrows(one)
        return widget in self._led

    def _go_by_arrows(self, begin: QWidget) -> None:
        """Go from there to all that is shown of its kind."""
        to_leave = [] if begin in self._began else [begin]
        self._began.append(begin)
        while to_leave:
            here = to_leave.pop()
            for key in _ARROWS:
                now = _left_by(key, here)
                if now not in self._led and now in self._ways and _is_kin(now, begin):
                    self._led.append(now)
                    to_leave.append(now)


def _left_by(key: Qt.Key, here: QWidget) -> QWidget:
    """Where an arrow key leads to in the end, out of a list after the last of its rows."""
    here.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(_PLENTY):
        QTest.keyClick(here, key)
        if (now := here.window().focusWidget()) is not here:
            return now
        if not isinstance(here, QAbstractItemView):
            break
    return here


def _is_chosen_among(one: QWidget, other: QWidget) -> bool:
    """True for buttons of which one is down, through which the arrow keys lead."""
    if not isinstance(one, QAbstractButton) or not isinstance(other, QAbstractButton):
        return False
    group: QButtonGroup | None = one.group()
    if group is not None:
        return group.exclusive() and other in group.buttons()
    return one.autoExclusive() and other.autoExclusive()


def _is_kin(one: QWidget, other: QWidget) -> bool:
    return type(one) is type(other) and _room(one) is _room(other)


def _room(widget: QWidget) -> QWidget | None:
    """What the arrow keys may lead through: all that scrolls together, else what is together."""
    outer = widget.parentWidget()
    while outer and not isinstance(outer, QAbstractScrollArea):
        outer = outer.parentWidget()
    return widget.parentWidget() if outer is None else outer


def _has_other_way(way: QWidget, met: _Met) -> bool:
    """True for what the arrow keys lead to, and for what stands in a menu too."""
    if isinstance(way, QToolButton) and way.defaultAction() is not None:
        return True
    return way.focusPolicy() is not Qt.FocusPolicy.NoFocus and way in met


def _out_of_order(top: QWidget, met: Sequence[QWidget]) -> Iterator[Flaw]:
    if not met:
        return
    places = [_place(top, one) for one in met]
    seen = [at for at, place in enumerate(places) if place.intersects(top.rect())]
    first = min(seen, key=lambda at: (places[at].top(), places[at].left()))
    ring = [*met[first:], *met[:first]]
    for one, other in pairwise(ring):
        before, after = _parted(top, one, other)
        is_same_line = before.top() < after.bottom() and after.top() < before.bottom()
        is_next_column = after.left() >= before.right()
        goes_up = after.bottom() <= before.top() and not is_next_column
        if goes_up or (is_same_line and after.right() <= before.left()):
            yield flaw("order", other, f"comes after {type(one).__name__} {one.objectName()}")


def _parted(top: QWidget, one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
    """Where two widgets are, or what they stand in, below what they both stand in."""
    ways = [list(reversed([here, *_above(top, here)])) for here in (one, other)]
    for mine, yours in zip(*ways, strict=False):
        if mine is not yours:
            return _place(top, mine), _place(top, yours)
    return _place(top, one), _place(top, other)


def _above(top: QWidget, widget: QWidget) -> Iterator[QWidget]:
    while widget is not top and (outer := widget.parentWidget()):
        yield outer
        widget = outer


def _place(top: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(top, QPoint()), widget.size()) if widget is not top else top.rect()


def _picture(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _told_by(before: QImage, after: QImage) -> int:
    """How many pixels changed enough to be seen."""
    changed = Counter(
        (before.pixel(x, y), after.pixel(x, y))
        for y in range(min(before.height(), after.height()))
        for x in range(min(before.width(), after.width()))
        if before.pixel(x, y) != after.pixel(x, y)
    )
    return sum(
        times for (old, new), times in changed.items() if ratio(QColor(old), QColor(new)) >= _LEAST
    )
