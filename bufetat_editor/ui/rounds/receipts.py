"""The strip of cards at the top of a round: who has answered with what, and who has not."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.rounds.receipts_model import BETWEEN, CARD_ROLE, Card, ReceiptsModel
from bufetat_editor.ui.theme import Theme, font

Index = QModelIndex | QPersistentModelIndex

_NARROWEST, _WIDEST = 172, 214
_HEIGHT, _LOW_HEIGHT = 44, 30
"""Of a card, in pixels at the usual size."""
_GAP, _SIDE, _ICON, _RADIUS = 8, 9, 16, 8
_RING = 2.5  # how far within the edge the focus is drawn
_BAR = 14  # the room of a scroll bar
_MOST_LINES = 2
_ICONS = {
    "whole": ("inbox", "accent"),
    "answered": ("check", "added"),
    "waiting": ("clock", "muted"),
    "late": ("clock", "warn"),
}


class Receipts(QListView):
    """Shows the cards side by side; the chosen one tells whose answers are shown.

    Attributes:
        is_slim: whether a card has one line only, for there is little room or there are many; then
            it tells in short how much is weighed.
    """

    card_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("receipts")
        self.setAccessibleName(self.tr("Who has answered"))
        self.is_slim = False
        self._theme = theme
        self._card_width = _WIDEST
        self._cards = ReceiptsModel(self)
        self.setModel(self._cards)
        self.setItemDelegate(_CardDelegate(theme, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._chosen = ""
        self.selectionModel().currentChanged.connect(lambda *_: self._on_current_changed())

    @property
    def card(self) -> Card | None:
        """The chosen card."""
        number = self.currentIndex().row()
        return self._cards.cards[number] if 0 <= number < len(self._cards.cards) else None

    def show_cards(self, shown: tuple[Card, ...]) -> None:
        """Show these, and stay at the same one if it is still there."""
        if shown != self._cards.cards:
            key = self.card.key if self.card else ""
            self._cards.show_cards(shown)
            self.choose(key)

    def choose(self, key: str) -> None:
        """Choose a card."""
        self.setCurrentIndex(self._cards.index_of(key))

    def _on_current_changed(self) -> None:
        """Tell of another card, and not of the same one among others."""
        key = self.card.key if self.card else ""
        if key != self._chosen:
            self._chosen = key
            self.card_chosen.emit()

    def fit(self, width: int, *, is_tight: bool) -> None:
        """Take the height that the cards need in a width.

        Args:
            is_tight: whether all of them stand in one row that scrolls, so that it is low.
        """
        count = max(len(self._cards.cards), 1)
        narrowest, widest = map(self._theme.zoomed, (_NARROWEST, _WIDEST))
        width -= _GAP  # the list keeps a little to itself
        self._card_width = min(max(width // count - _GAP, narrowest), widest)
        across = max(width // self.card_size().width(), 1)
        is_wider = count > across
        self.is_slim = is_tight or is_wider
        self.setWrapping(not is_tight)
        lines = 1 if is_tight else -(-count // across)
        shown = min(lines, _MOST_LINES)
        never, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        scrolls = is_tight and is_wider
        self.setVerticalScrollBarPolicy(needed if lines > shown else never)
        self.setHorizontalScrollBarPolicy(needed if scrolls else never)
        self.setFixedHeight(shown * self.card_size().height() + (_BAR if scrolls else 0))
        self.scheduleDelayedItemsLayout()

    def card_size(self) -> QSize:
        """Return the size of a card with the gap beside it."""
        height = _LOW_HEIGHT if self.is_slim else _HEIGHT
        return QSize(self._card_width + _GAP, self._theme.zoomed(height) + _GAP)


class _CardDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: Receipts) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All cards are alike."""
        return self._view.card_size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card."""
        card: Card = index.data(CARD_ROLE)
        frame = QRectF(option.rect).adjusted(1, 1, -_GAP - 1, -_GAP - 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._draw_ground(painter, frame, option, is_chosen=is_chosen)
        self._draw_words(painter, frame.toRect(), card)
        painter.restore()

    def _draw_ground(
        self,
        painter: QPainter,
        frame: QRectF,
        option: QStyleOptionViewItem,
        *,
        is_chosen: bool,
    ) -> None:
        tokens = self._theme.tokens
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "accent_soft" if is_chosen else "chip" if is_hovered else "panel"
        painter.setPen(QPen(tokens.color("accent" if is_chosen else "line"), 1))
        painter.setBrush(tokens.color(ground))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if is_chosen and self._view.hasFocus():
            inset = frame.adjusted(_RING, _RING, -_RING, -_RING)
            painter.setPen(QPen(tokens.color("accent"), 2))
            painter.drawRoundedRect(inset, _RADIUS - _RING, _RADIUS - _RING)

    def _draw_words(self, painter: QPainter, frame: QRect, card: Card) -> None:
        zoomed, tokens = self._theme.zoomed, self._theme.tokens
        name, tone = _ICONS[card.state]
        side = zoomed(_ICON)
        line = frame.height() // (1 if self._view.is_slim else 2)
        head = QRect(frame.left() + _SIDE, frame.top(), frame.width() - 2 * _SIDE, line)
        if not self._view.is_slim:
            head.translate(0, zoomed(2))
        middle = QPointF(head.left(), head.center().y() - side / 2 + 1)
        picture = QRect(middle.toPoint(), QSize(side, side))
        icon(name, tokens, tone).paint(painter, picture)
        words = head.adjusted(side + zoomed(7), 0, 0, 0)
        small = font(zoomed(12))
        if self._view.is_slim:
            brief = QFontMetrics(small).horizontalAdvance(card.brief) + 2
            room = words.adjusted(words.width() - brief, 0, 0, 0)
            self._write(painter, room, card.brief, small, "muted")
            words.adjust(0, 0, -brief - zoomed(2), 0)
        face = font(zoomed(13), QFont.Weight.DemiBold)
        number = QFontMetrics(face).horizontalAdvance(f" {card.number}") if card.number else 0
        used = self._write(painter, words.adjusted(0, 0, -number, 0), card.title, face, "text")
        self._write(
            painter, words.adjusted(used, 0, 0, 0), f" {card.number}".rstrip(), face, "text"
        )
        if not self._view.is_slim:
            below = words.translated(0, line - zoomed(4))
            tone = "warn" if card.state == "late" else "muted"
            self._write(painter, below, _fitting(card.told, small, below.width()), small, tone)

    def _write(self, painter: QPainter, room: QRect, words: str, face: QFont, tone: str) -> int:
        """Write as much of it as there is room for; return how wide that is."""
        painter.setFont(face)
        painter.setPen(self._theme.tokens.color(tone))
        metrics = QFontMetrics(face)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)


def _fitting(told: str, face: QFont, width: int) -> str:
    """Return as many of the things that are told as there is room for; one at least."""
    while BETWEEN in told and QFontMetrics(face).horizontalAdvance(told) > width:
        told = told.rpartition(BETWEEN)[0]
    return told
