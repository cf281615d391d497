"""The pages, one below the other: they are scrolled, enlarged, and pointed at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from bufetat_editor.ui.preview.laid import Hold, Laid
from bufetat_editor.ui.preview.paper import draw_frame, draw_paper
from bufetat_editor.ui.preview.pictures import Pictures, Wanted, limited
from bufetat_editor.ui.preview.pile import EDGE, USUAL, Pile, to_page, to_width
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:
    from bufetat_editor.usecases.previewing import Place, Proof

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
        self._laid = Laid((), Pile((), (), 0.0))
        self._hovered: Place | None = None
        self._still = QTimer(self, singleShot=True, interval=0)
        self._still.timeout.connect(self._have_drawn)
        self.pictures.drawn.connect(lambda _: self.viewport().update())
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
        return self._laid.pile.nearest(self._seen.top() + self._seen.height() / 3) + 1

    @property
    def percent(self) -> int:
        """How large that page is, of what is printed."""
        scales = self._laid.pile.scales
        return round(100 * scales[self.number - 1] / USUAL) if scales else 100

    @property
    def is_at_rest(self) -> bool:
        """True when everything that is seen is drawn."""
        return all(map(self.pictures.is_done_with, self._wanted()))

    def show_proof(self, proof: Proof) -> None:
        """Show other pages; what one looks at stays where it is on the screen."""
        hold = self._laid.hold(self._seen, self.marked) if self._proof else None
        self._proof, self._hovered = proof, None
        self._lay_holding(hold)

    def mark(self, item: str) -> None:
        """Put the frame round an item, and bring it in sight."""
        self.marked = item
        if area := self._laid.area_of(item):
            self._bring_in_sight(area)
        self._look()

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
        self._lay_holding(self._laid.hold_paper(self._seen, at) if self._proof else None)

    def _lay_holding(self, hold: Hold | None) -> None:
        self._lay()
        if hold:
            self._scroll_to(self._laid.found(hold) - hold.at)
        self._look()
        self.moved.emit()

    def _lay(self) -> None:
        """Lay the pages anew; the place of the scroll bar is for who calls to see to."""
        pages, places = (self._proof.pages, self._proof.places) if self._proof else ((), ())
        sizes = [QSizeF(page.width, page.height) for page in pages]
        room = QSizeF(self.viewport().size())
        fitted = _FITS.get(self.fit)
        scales = fitted(sizes, room) if fitted else [self._scale] * len(sizes)
        pile = Pile(sizes, scales, room.width())
        self._laid = Laid(places, pile)
        for bar, whole, seen in (
            (self.verticalScrollBar(), pile.size.height(), room.height()),
            (self.horizontalScrollBar(), pile.size.width(), room.width()),
        ):
            bar.setRange(0, max(0, round(whole - seen)))
            bar.setPageStep(round(seen * _SHARE))
            bar.setSingleStep(_STEP)

    def _scroll_to(self, corner: QPointF) -> None:
        self.horizontalScrollBar().setValue(round(corner.x()))
        self.verticalScrollBar().setValue(round(corner.y()))

    @property
    def _seen(self) -> QRectF:
        """What is seen of the pile."""
        corner = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRectF(corner, QSizeF(self.viewport().size()))

    # --- drawing

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw what is seen, as far as it is ready."""
        painter = QPainter(self.viewport())
        tokens, offset = self._theme.tokens, self._seen.topLeft()
        painter.fillRect(self.viewport().rect(), tokens.color("ground"))
        wanted = self._wanted()
        for one in wanted:
            area = self._laid.pile.pages[one.page].translated(-offset)
            draw_paper(painter, area, self.pictures.picture(one), tokens)
        if self._hovered and self._hovered.item != self.marked:
            draw_frame(painter, self._laid.area(self._hovered).translated(-offset), weight=1)
        for area in self._laid.areas_of(self.marked):
            draw_frame(painter, area.translated(-offset), weight=2)
        painter.end()

    def _look(self) -> None:
        """Show what is seen now, and have drawn what of it is not ready once it lies still."""
        self.viewport().update()
        self._still.start()

    def _have_drawn(self) -> None:
        """Have the pages drawn that are seen, those with the frame first."""
        framed = self._laid.pages_of(self.marked)
        self.pictures.want(sorted(self._wanted(), key=lambda one: one.page not in framed))

    def _wanted(self) -> list[Wanted]:
        """The pages of which something is seen."""
        if self._proof is None:
            return []
        ratio, pile = self.devicePixelRatioF(), self._laid.pile
        sizes = {n: (pile.pages[n].size() * ratio).toSize() for n in pile.within(self._seen)}
        pages = self._proof.pages
        return [Wanted(n, pages[n].svg, limited(size)) for n, size in sizes.items()]

    # --- Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the topmost that is seen where it is."""
        super().resizeEvent(event)
        self._resize(QPointF(event.oldSize().width() / 2 if self.fit else 0, EDGE))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Draw anew."""
        self._hovered = None
        self._look()

    def event(self, event: QEvent) -> bool:
        """Draw anew on a screen that is sharper or less so."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._look()
        return super().event(event)

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
        self._hover(self._laid.place_at(self._seen.topLeft() + event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget it."""
        self._hover(None)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the item that was clicked."""
        place = self._laid.place_at(self._seen.topLeft() + event.position())
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
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._laid.area_of(self.marked):
                self.item_wished.emit(self.marked)
            case _:
                super().keyPressEvent(event)

    def _step(self, direction: int) -> None:
        """Mark the next item (1) or the one before (-1); the first that is seen if none is."""
        if item := self._laid.beside(self.marked, direction, self._seen.top()):
            self.mark(item)
            self.stepped.emit(item)

    def _hover(self, place: Place | None) -> None:
        if place != self._hovered:
            self._hovered = place
            shape = Qt.CursorShape.PointingHandCursor if place else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _bring_in_sight(self, area: QRectF) -> None:
        """Scroll as far as must be; what is far off comes to stand in the upper half."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = area.top() - _AIR, min(area.bottom(), area.top() + height / 2) + _AIR
        if top < bar.value() or bottom > bar.value() + height:
            bar.setValue(round(area.top() - height / 3))
        across, width = self.horizontalScrollBar(), self.viewport().width()
        if not across.value() <= area.left() <= across.value() + width:
            across.setValue(round(area.left() - _AIR))
