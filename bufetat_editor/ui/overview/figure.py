"""The figure of the quality concept: the hub, and the dimensions round it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.overview.concept import Concept, Node
from bufetat_editor.ui.overview.figure_node import FigureNode
from bufetat_editor.ui.overview.figure_places import Arrangement, round_the_hub, under_the_hub
from bufetat_editor.ui.roving import Roving
from bufetat_editor.ui.theme import Theme

_WIDEST, _NARROWEST, _HUB = 176, 128, 136  # of shapes, in pixels at the usual size of the text
_BESIDE, _GAP, _INDENT = 12, 6, 24
_WHOLE = 640


class Figure(QWidget):
    """Draws the concept as large as it needs; Tab comes to one shape, the arrows go round.

    Attributes:
        nodes: the hub and the dimensions, in the order of the document.
    """

    item_wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._concept: Concept | None = None
        self._placed = Arrangement(0, QRect(), (), ())
        self._begin = 0  # from the left edge to the figure, which is no wider than it need be
        self._roving = Roving(self)
        self.nodes: tuple[FigureNode, ...] = ()
        self.setObjectName("figure")
        theme.changed.connect(self._arrange)

    def show_concept(self, concept: Concept) -> bool:
        """Show it; true if its shapes are others than before."""
        if concept == self._concept:
            return False
        focused = next((node.item for node in self.nodes if node.hasFocus()), "")
        for node in self.nodes:
            node.hide()
            node.deleteLater()
        self._concept = concept
        hub = self._made(concept.hub, is_hub=True)
        self.nodes = (hub, *(self._made(one, is_hub=False) for one in concept.dimensions))
        self._roving.take(self.nodes)
        self._arrange()
        for node in self.nodes:
            node.show()
            if node.item == focused:
                node.setFocus()
        return True

    def sizeHint(self) -> QSize:
        """Be as high as the shapes are in the width there is."""
        return QSize(self._theme.zoomed(3 * _NARROWEST), self._placed.height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange it anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Join the dimensions to the hub; the shapes draw themselves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.tokens.color("handle"), 1.5))
        painter.translate(self._begin, 0)
        for spoke in self._placed.spokes:
            painter.drawPolyline(spoke)

    def _made(self, node: Node, *, is_hub: bool) -> FigureNode:
        made = FigureNode(self._theme, node, is_hub=is_hub, parent=self)
        made.clicked.connect(lambda: self.item_wished.emit(made.item))
        return made

    def _arrange(self) -> None:
        if not self.nodes:
            return
        width = min(self.width(), self._theme.zoomed(_WHOLE))
        self._placed = self._arrangement(width)
        self._begin = (self.width() - width) // 2
        places = (self._placed.hub, *self._placed.dimensions)
        for node, place in zip(self.nodes, places, strict=True):
            node.setGeometry(place.translated(self._begin, 0))
        self.setFixedHeight(self._placed.height)
        self.update()

    def _arrangement(self, width: int) -> Arrangement:
        zoomed, (hub, *others) = self._theme.zoomed, self.nodes
        shape = min((width - 2 * zoomed(_BESIDE)) // 3, zoomed(_WIDEST))
        gap = zoomed(_GAP)
        if shape >= zoomed(_NARROWEST):
            across = min(shape, zoomed(_HUB))
            middle = QSize(across, hub.fit(across, is_round=True))
            return round_the_hub(width, middle, shape, [one.fit(shape) for one in others], gap)
        indent = zoomed(_INDENT)
        heights = [one.fit(width - indent) for one in others]
        return under_the_hub(width, hub.fit(width), indent, heights, gap)
