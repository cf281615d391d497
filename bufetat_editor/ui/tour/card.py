"""A card of the tour: a heading, a sentence or two, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.tour.standing_place import StandingPlace

_POINT = 10  # pixels that it points out of the card
_RADIUS = 10
_PAD = 16
_WIDTH = 300


class TourCard(QWidget):
    """Tells of one thing; Tab and the mouse reach it, so that typing goes on undisturbed."""

    next_wished = Signal()
    back_wished = Signal()
    end_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self._theme = theme
        self._place: StandingPlace | None = None
        self._count = QLabel(self)
        self._count.setProperty("look", "muted")
        self._title = QLabel(self)
        self._words = QLabel(self)
        for label in (self._title, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._end = self._button("tourEnd", self.tr("End"), self.end_wished)
        self._back = self._button("tourBack", self.tr("Back"), self.back_wished)
        self.forward = self._button("tourNext", self.tr("Next"), self.next_wished)
        self.forward.setProperty("look", "main")
        self._keys = QLabel(self.tr("Tab leads here, Enter goes on, Esc ends the tour."), self)
        self._keys.setProperty("look", "muted")
        self._keys.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._count)
        line.addStretch(1)
        for button in (self._end, self._back, self.forward):
            line.addWidget(button)
        self._whole = whole = QVBoxLayout(self)
        edge = _PAD + _POINT
        whole.setContentsMargins(edge, edge - 2, edge, edge)
        whole.setSpacing(6)
        whole.addWidget(self._title)
        whole.addWidget(self._words)
        whole.addSpacing(6)
        whole.addLayout(line)
        whole.addWidget(self._keys)
        theme.changed.connect(self._dress)
        self._dress()

    def tell(self, title: str, words: str, step: int, of: int) -> None:
        """Tell of a thing.

        Args:
            step: from nought.
        """
        self._title.setText(title)
        self._words.setText(words)
        self._count.setText(self.tr("{step} of {of}").format(step=step + 1, of=of))
        self._back.setVisible(step > 0)
        self._end.setVisible(step + 1 < of)
        self.forward.setText(self.tr("Done") if step + 1 == of else self.tr("Next"))
        self.setAccessibleName(f"{self._count.text()}. {title}. {words}")
        self.setAccessibleDescription(self._keys.text())
        self.adjust()

    def read_aloud(self) -> None:
        """Let it be heard by those who do not see it come."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def adjust(self) -> None:
        """Be as wide as a card is, and as high as its words need."""
        width = self._theme.zoomed(_WIDTH) + 2 * (_PAD + _POINT)
        self.setFixedWidth(min(width, self.window().width()))
        self.setFixedHeight(self._whole.totalHeightForWidth(self.width()))

    def stand(self, place: StandingPlace) -> None:
        """Stand there, and point at what is told of."""
        self._place = place
        self.setGeometry(place.area)
        self.raise_()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by the arrow keys too."""
        ways = {Qt.Key.Key_Right: self.next_wished, Qt.Key.Key_Left: self.back_wished}
        if way := ways.get(Qt.Key(event.key())):
            way.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card with its point."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.color("accent"), 2))
        painter.setBrush(tokens.color("panel"))
        painter.drawPath(self._outline())
        painter.end()

    def _outline(self) -> QPainterPath:
        edge = _POINT
        body = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        path = QPainterPath()
        path.addRoundedRect(body, _RADIUS, _RADIUS)
        if self._place is None:
            return path
        point = QPainterPath()
        point.addPolygon(_triangle(self._place, body))
        point.closeSubpath()
        return path.united(point)

    def _button(self, name: str, words: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(True)  # Enter presses it
        button.clicked.connect(signal)
        return button

    def _dress(self) -> None:
        self._title.setFont(font(self._theme.zoomed(16), QFont.Weight.DemiBold))
        self._words.setFont(font(self._theme.zoomed(14.5)))
        for widget in (self._count, self._keys, self._end, self._back, self.forward):
            widget.setFont(font(self._theme.zoomed(13.5)))
        self.update()


def _triangle(place: StandingPlace, body: QRectF) -> QPolygonF:
    """The point: over the edge that faces what is told of, never at a rounded corner."""
    low = _RADIUS + _POINT
    if place.side in {"left", "right"}:
        y = max(body.top() + low, min(place.point, body.bottom() - low))
        is_left = place.side == "right"
        x = body.left() if is_left else body.right()
        tip = x - _POINT + 2 if is_left else x + _POINT - 2
        inside = x + 2 if is_left else x - 2
        corners = ((inside, y - _POINT), (tip, y), (inside, y + _POINT))
    else:
        x = max(body.left() + low, min(place.point, body.right() - low))
        is_top = place.side == "below"
        y = body.top() if is_top else body.bottom()
        tip = y - _POINT + 2 if is_top else y + _POINT - 2
        inside = y + 2 if is_top else y - 2
        corners = ((x - _POINT, inside), (x, tip), (x + _POINT, inside))
    return QPolygonF([QPointF(*corner) for corner in corners])
