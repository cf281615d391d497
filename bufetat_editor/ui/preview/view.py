"""The pages, one below the other: they are scrolled, enlarged, and pointed at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from bufetat_editor.ui.preview.paper import draw_frame, draw_paper
from bufetat_editor.ui.preview.pictures import Pictures, Wanted, limited
from bufetat_editor.ui.preview.pile import EDGE, USUAL, Pile, to_page, to_width
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:
    from bufetat_editor.usecases.page_places import Place
    from bufetat_editor.usecases.previewing import Proof

Fit = Literal["width", "page", ""]
"""What decides how large pages are; if nothing does, someone has chosen it."""

_FITS: dict[Fit, Callable[[Sequence[QSizeF], QSizeF], list[float]]] = {
    "width": to_width,
    "page": to_page,
}
_ZOOMS = (25, 33, 50, 67, 80, 100, 125, 150, 200, 300, 400)
"""Sizes to choose, in percent of what is printed."""
_STEP = 48
"""Pixels that a step of the scroll bar is."""
_SHARE = 0.9
"""Of what is seen, by which one turns on."""
_AIR = 24
"""Pixels that stay free over and under what was gone to."""


class PagesView(QAbstractScrollArea):
    """Shows pages, with a frame round the item that is marked.

    Attributes:
        fit: what decides how large the pages are.
        pictures: the pages as they are drawn.
        marked: the item that has a frame.
    """

    item_wished = Signal(str)  # to be shown where it is written
    stepped = Signal(str)  # the item that was gone to by the keyboard
    moved = Signal()  # another page is seen, or in another size

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewPages")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.fit: Fit = "width"
        self.pictures = Pictures(self)
        self.marked = ""
        self._theme = theme
        self._proof: Proof | None = None
        self._scale = USUAL
        self._pile = Pile((), (), 0.0)
        self._hovered: Place | None = None
        self.pictures.drawn.connect(self._on_drawn)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        theme.changed.connect(self.viewport().update)

    # --- what is shown

    @property
    def proof(self) -> Proof | None:
        """The pages."""
        return self._proof

    @property
    def number(self) -> int:
        """The page that is seen most of, counted from 1; 0 if there is none."""
        if self._proof is None:
            return 0
        return self._pile.nearest(self._offset.y() + self.viewport().height() / 3) + 1

    @property
    def percent(self) -> int:
        """How large that page is, of what is printed."""
        scales = self._pile.scales
        return round(100 * scales[self.number - 1] / USUAL) if scales else 100

    @property
    def is_at_rest(self) -> bool:
        """True when everything that is seen is drawn."""
        return all(map(self.pictures.has, self._wanted()))

    def show_proof(self, proof: Proof) -> None:
        """Show other pages; what one looks at stays where it is on the screen."""
        held = self._held()
        self._proof, self._hovered = proof, None
        self._lay()
        if held:
            item, at, otherwise = held
            place = proof.first_place(item)
            self._hold(*((place.leaf, _corner(place)) if place else otherwise), at)
        self._changed()

    def mark(self, item: str) -> None:
        """Put the frame round an item, and bring it in sight."""
        self.marked = item
        if area := self._area_of(item):
            self._bring_in_sight(area)
        self.viewport().update()

    # --- how large

    def fit_to(self, fit: Fit) -> None:
        """Let the room decide how large the pages are."""
        self.fit = fit
        self._resize(QPointF(self.viewport().rect().center()))

    def step_zoom(self, direction: int, at: QPointF | None = None) -> None:
        """Make the pages larger (1) or smaller (-1); what is at a point of the screen stays."""
        now = self.percent
        larger = [one for one in _ZOOMS if (one - now) * direction > 0]
        if larger:
            self.fit = ""
            self._scale = min(larger, key=lambda one: abs(one - now)) / 100 * USUAL
            self._resize(at or QPointF(self.viewport().rect().center()))

    def _resize(self, at: QPointF) -> None:
        leaf = self._pile.nearest(self._offset.y() + at.y())
        point = self._pile.to_points(leaf, self._offset + at) if self._proof else QPointF()
        self._lay()
        if self._proof:
            self._hold(leaf, point, at)
        self._changed()

    def _lay(self) -> None:
        """Lay the pages anew; the place of the scroll bar is for who calls to see to."""
        leaves = self._proof.leaves if self._proof else ()
        sizes = [QSizeF(leaf.width, leaf.height) for leaf in leaves]
        room = QSizeF(self.viewport().size())
        fitted = _FITS.get(self.fit)
        scales = fitted(sizes, room) if fitted else [self._scale] * len(sizes)
        self._pile = Pile(sizes, scales, room.width())
        for bar, whole, seen in (
            (self.verticalScrollBar(), self._pile.size.height(), room.height()),
            (self.horizontalScrollBar(), self._pile.size.width(), room.width()),
        ):
            bar.setRange(0, max(0, round(whole - seen)))
            bar.setPageStep(round(seen * _SHARE))
            bar.setSingleStep(_STEP)

    def _held(self) -> tuple[str, QPointF, tuple[int, QPointF]] | None:
        """What stands still when the pages change: the marked item if seen, else the topmost."""
        if self._proof is None or not self._proof.leaves:
            return None
        seen = QRectF(self._offset, QSizeF(self.viewport().size()))
        places = [one for one in self._proof.places if seen.contains(self._area(one).topLeft())]
        held = next((one for one in places if one.item == self.marked), None)
        held = held or next(iter(places), None)
        if held:
            return held.item, self._area(held).topLeft() - self._offset, (held.leaf, _corner(held))
        leaf = self._pile.nearest(seen.top())
        return "", QPointF(), (leaf, self._pile.to_points(leaf, self._offset))

    def _hold(self, leaf: int, point: QPointF, at: QPointF) -> None:
        """Scroll until a point of a page is at a point of the screen."""
        if not self._pile.leaves:
            return
        area = QRectF(point, QSizeF())
        there = self._pile.to_pixels(min(leaf, len(self._pile.leaves) - 1), area).topLeft()
        self.horizontalScrollBar().setValue(round(there.x() - at.x()))
        self.verticalScrollBar().setValue(round(there.y() - at.y()))

    def _changed(self) -> None:
        self.viewport().update()
        self.moved.emit()

    # --- drawing

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw what is seen, and have drawn what is not ready."""
        painter = QPainter(self.viewport())
        tokens, offset = self._theme.tokens, self._offset
        painter.fillRect(self.viewport().rect(), tokens.color("ground"))
        wanted = self._wanted()
        for one in wanted:
            leaf = self._pile.leaves[one.leaf].translated(-offset)
            draw_paper(painter, leaf, self.pictures.picture(one), tokens)
        if self._hovered and self._hovered.item != self.marked:
            draw_frame(painter, self._area(self._hovered).translated(-offset), weight=1)
        for place in self._proof.places if self._proof else ():
            if place.item == self.marked:
                draw_frame(painter, self._area(place).translated(-offset), weight=2)
        painter.end()
        self.pictures.want(sorted(wanted, key=self._has_no_mark))

    def _wanted(self) -> list[Wanted]:
        """The pages of which something is seen."""
        if self._proof is None:
            return []
        top, ratio = self._offset.y(), self.devicePixelRatioF()
        seen = self._pile.within(top, top + self.viewport().height())
        leaves, proof = self._pile.leaves, self._proof
        return [
            Wanted(n, proof.leaves[n].svg, limited((leaves[n].size() * ratio).toSize()))
            for n in seen
        ]

    def _has_no_mark(self, wanted: Wanted) -> bool:
        places = self._proof.places if self._proof else ()
        return not any(one.item == self.marked and one.leaf == wanted.leaf for one in places)

    def _on_drawn(self, _: int) -> None:
        self.viewport().update()

    # --- Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the topmost that is seen where it is."""
        super().resizeEvent(event)
        self._resize(QPointF(event.oldSize().width() / 2 if self.fit else 0, EDGE))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Draw anew."""
        self._hovered = None
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom where the mouse is."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned := event.angleDelta().y():
                self.step_zoom(1 if turned > 0 else -1, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click leads to."""
        self._hover(self._place_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget it."""
        self._hover(None)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the item that was clicked."""
        place = self._place_at(event.position())
        if place and event.button() == Qt.MouseButton.LeftButton:
            self.item_wished.emit(place.item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages, go from item to item, and to where one is written."""
        bar, key = self.verticalScrollBar(), event.key()
        match key:
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp | Qt.Key.Key_Backspace:
                bar.setValue(bar.value() - bar.pageStep())
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self._step(1 if key == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Minus:
                self.step_zoom(1 if key == Qt.Key.Key_Plus else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._area_of(self.marked):
                self.item_wished.emit(self.marked)
            case _:
                super().keyPressEvent(event)

    # --- items on pages

    def _step(self, direction: int) -> None:
        """Mark the next item (1) or the one before (-1); the first that is seen if none is."""
        places = self._proof.places if self._proof else ()
        items = list(dict.fromkeys(one.item for one in places))
        if not items:
            return
        if self.marked in items:
            index = items.index(self.marked) + direction
            item = items[max(0, min(index, len(items) - 1))]
        else:
            top = self._offset.y()
            below = (one.item for one in places if self._area(one).top() >= top)
            item = next(below, items[-1])
        self.mark(item)
        self.stepped.emit(item)

    def _hover(self, place: Place | None) -> None:
        if place != self._hovered:
            self._hovered = place
            shape = Qt.CursorShape.PointingHandCursor if place else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _place_at(self, position: QPointF) -> Place | None:
        """The smallest place at a point of the screen."""
        point = position + self._offset
        leaf = self._pile.leaf_at(point)
        if leaf is None or self._proof is None:
            return None
        on_page = self._pile.to_points(leaf, point)
        found = [
            one
            for one in self._proof.places
            if one.leaf == leaf and one.holds(on_page.x(), on_page.y())
        ]
        return min(found, key=lambda one: one.extent, default=None)

    def _area_of(self, item: str) -> QRectF | None:
        place = self._proof.first_place(item) if self._proof else None
        return self._area(place) if place else None

    def _area(self, place: Place) -> QRectF:
        """Where a place is in the pile."""
        size = QSizeF(place.right - place.left, place.bottom - place.top)
        return self._pile.to_pixels(place.leaf, QRectF(_corner(place), size))

    def _bring_in_sight(self, area: QRectF) -> None:
        """Scroll as far as must be; what is far off comes to stand in the upper half."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = area.top() - _AIR, min(area.bottom(), area.top() + height / 2) + _AIR
        if top < bar.value() or bottom > bar.value() + height:
            bar.setValue(round(area.top() - height / 3))
        across, width = self.horizontalScrollBar(), self.viewport().width()
        if not across.value() <= area.left() <= across.value() + width:
            across.setValue(round(area.left() - _AIR))

    @property
    def _offset(self) -> QPointF:
        """The point of the pile that is at the upper left."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())


def _corner(place: Place) -> QPointF:
    return QPointF(place.left, place.top)
