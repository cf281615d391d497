"""Leads the tour: shows its cards one after the other, and goes when one has something to do."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from bufetat_editor.errors import UserError
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.remembered import chosen
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.tour.card import TourCard
from bufetat_editor.ui.tour.ring import Ring
from bufetat_editor.ui.tour.standing_place import beside
from bufetat_editor.ui.tour.steps import Step, TourSteps


class Touring(QObject):
    """Shows the tour to who has not seen it, and to whoever asks for it."""

    def __init__(self, session: Session, parts: Parts, theme: Theme, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._theme = theme
        self._window = window
        self._steps = TourSteps(parts, window)
        self._shown: tuple[Step, ...] = ()
        self._number = 0
        self._card: TourCard | None = None
        self._ring: Ring | None = None
        self._came_from: QWidget | None = None
        self._is_reached = False  # by the keyboard
        parts.actions["tour"].triggered.connect(lambda _: self.begin_or_reach())
        parts.workspace.typed.connect(lambda _: self._decline())
        session.closing.connect(self.end)
        theme.changed.connect(self._stand)

    def offer(self) -> None:
        """Begin as soon as the model is open, if this person has never seen it."""
        if not chosen().tour_seen:
            self._session.opened.connect(self.begin, Qt.ConnectionType.SingleShotConnection)

    def begin_or_reach(self) -> None:
        """Begin; if it is there already, go to it by the keyboard."""
        if self._card is None:
            self.begin()
        self._reach(Qt.FocusReason.ShortcutFocusReason)

    def takes_tab(self) -> bool:
        """Take the focus at the first Tab; from there on Tab leads on as ever."""
        if self._card is None or self._is_reached:
            return False
        self._reach(Qt.FocusReason.TabFocusReason)
        return True

    def begin(self) -> None:
        """Show the first card."""
        self.end()
        self._is_reached = False
        self._shown = self._steps.seen()
        if not self._shown:
            return
        self._came_from = QApplication.focusWidget()
        self._ring = Ring(self._theme, self._window)
        self._card = TourCard(self._theme, self._window)
        self._card.next_wished.connect(lambda: self._step(1))
        self._card.back_wished.connect(lambda: self._step(-1))
        self._card.end_wished.connect(self._decline)
        self._window.installEventFilter(self)
        self._number = 0
        self._tell()
        self._ring.show()
        self._card.show()

    def end(self) -> None:
        """Let the cards go, and give the focus back if they had it."""
        if self._card is None or self._ring is None:
            return
        self._window.removeEventFilter(self)
        card, ring = self._card, self._ring
        self._card = self._ring = None
        if card.isAncestorOf(self._window.focusWidget()):
            came_from = self._came_from
            is_there = came_from and isValid(came_from) and came_from.isVisible()
            (came_from if came_from and is_there else self._parts.outline).setFocus()
        for widget in (card, ring):
            widget.hide()
            widget.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow whatever moves in the window, and go at Escape if nothing else wants it."""
        match event.type():
            case QEvent.Type.UpdateRequest | QEvent.Type.Resize:
                self._stand()
            case QEvent.Type.KeyPress if _is_escape(event):
                self._decline()
                return True
        return super().eventFilter(watched, event)

    def _reach(self, reason: Qt.FocusReason) -> None:
        if self._card:
            self._is_reached = True
            self._card.forward.setFocus(reason)

    def _decline(self) -> None:
        if self._card:
            self._remember()
            self.end()

    def _remember(self) -> None:
        """Keep that she has seen the tour: she has gone on in it, or wants none of it."""
        from bufetat_editor.settings import remember

        with suppress(UserError):  # what is chosen in the window tells of it
            remember(tour_seen=True)

    def _step(self, direction: int) -> None:
        self._remember()
        number = self._number + direction
        if number >= len(self._shown):
            self.end()
        elif number >= 0:
            self._number = number
            self._tell()

    def _tell(self) -> None:
        step = self._shown[self._number]
        if self._card:
            self._card.tell(step.title, step.words, self._number, len(self._shown))
            self._stand()
            self._card.read_aloud()

    def _stand(self) -> None:
        """Stand beside the thing, wherever it is by now; in the middle if it is hidden."""
        if self._card is None or self._ring is None:
            return
        self._card.adjust()
        within = self._window.rect()
        area = self._shown[self._number].find()
        self._ring.go_round(area)
        target = area if not area.isEmpty() else within.adjusted(0, 0, -within.width(), 0)
        place = beside(target, self._card.size(), within)
        if place.area != self._card.geometry():
            self._card.stand(place)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
