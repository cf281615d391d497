"""Where Tab leads in a window whose parts are made one by one, as they are first needed.

Qt leads through widgets in the order in which they were made, and a page or a panel that was
opened late would come after the status bar.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from bufetat_editor.ui.page import Page


def next_stop(window: QWidget, rooms: Sequence[QWidget], *, forward: bool) -> QWidget | None:
    """Return what comes after the widget that has the focus, or before it; none if nothing does.

    Args:
        rooms: the parts of the window in reading order; within each, Qt's own order holds, but on
            a page of rows, which come and go, what is seen from the top down.
    """
    here = window.focusWidget()
    stops = sorted(
        (one for one in _chain(window) if one is here or _is_stop(one)),
        key=lambda one: (_room_of(one, rooms), _down_the_page(one)),
    )
    if not stops:
        return None
    at = stops.index(here) if here in stops else -1 if forward else 0
    return stops[(at + (1 if forward else -1)) % len(stops)]


def _chain(window: QWidget) -> Iterator[QWidget]:
    """Yield every widget of the window once, in Qt's order."""
    last = _at_home(window.previousInFocusChain())
    one = _at_home(window.nextInFocusChain())
    while one is not last:
        yield one
        one = _at_home(one.nextInFocusChain())
    yield last


def _at_home(widget: QWidget | None) -> QWidget:
    """Let Python know again what a widget stands in.

    To ask for what comes next makes Python take it for a part of what it was asked of, and forget
    it together with that. To set the parent it has changes nothing in Qt.
    """
    if widget is None:
        raise LookupError  # the chain is a ring
    widget.setParent(widget.parentWidget())
    return widget


def _is_stop(widget: QWidget) -> bool:
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus or _is_chosen_of_several(widget)
    is_there = takes_tab and widget.isVisible() and widget.isEnabled()
    return bool(is_there) and widget.focusProxy() is None and not _is_led_to_by_arrows(widget)


def _is_chosen_of_several(widget: QWidget) -> bool:
    """True for the chosen one; Qt leads Tab to the one that an arrow came to last."""
    if not isinstance(widget, QAbstractButton) or not widget.isChecked():
        return False
    group: QButtonGroup | None = widget.group()
    return widget.autoExclusive() if group is None else group.exclusive()


def _is_led_to_by_arrows(widget: QWidget) -> bool:
    """True for all but the chosen one of buttons of which one is chosen."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group: QButtonGroup | None = widget.group()
    around = widget.parentWidget()
    if group is not None:
        return group.exclusive() and group.checkedButton() is not None
    kin = around.findChildren(type(widget)) if around and widget.autoExclusive() else []
    return any(one.autoExclusive() and one.isChecked() for one in kin)


def _room_of(widget: QWidget, rooms: Sequence[QWidget]) -> int:
    inside = (at for at, room in enumerate(rooms) if room is widget or room.isAncestorOf(widget))
    return next(inside, len(rooms))


def _down_the_page(widget: QWidget) -> tuple[tuple[int, int], ...]:
    """Where a widget is on a page of rows, from the outermost it stands in; else nowhere."""
    places: list[tuple[int, int]] = []
    one: QWidget | None = widget
    while one is not None and not isinstance(one, Page):
        places.append((one.y(), one.x()))
        one = one.parentWidget()
    return tuple(reversed(places)) if one else ()
