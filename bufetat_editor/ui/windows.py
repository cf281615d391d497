"""The windows of this program: each on a model; when the last one is closed, the program ends."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog

from bufetat_editor.ui.collecting import Collecting
from bufetat_editor.ui.first_picture import FirstPicture
from bufetat_editor.ui.main_window import MainWindow

_ASIDE = QPoint(32, 32)
"""How far from another window a new one stands, so that both are seen."""


class Windows(QObject):
    """Holds every window, and does what concerns more than one.

    Args:
        make: makes a window on a model, which is not open yet, at the place where one was last.
        file_of: tells which file a model is; the same for all its names.
        speak: lets windows that are made from now on speak a language; empty for the system's.
    """

    stood = Signal()  # a window is seen, and the rest of it is made

    def __init__(
        self,
        make: Callable[[str], MainWindow],
        file_of: Callable[[str], Path],
        speak: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._make = make
        self._file_of = file_of
        self._speak = speak
        self._models: dict[MainWindow, str] = {}
        self._collecting = Collecting(self)
        self._next: dict[MainWindow, tuple[str, str]] = {}  # what is shown and told in its place

    def open(self, model: str) -> None:
        """Show a model: in the window that has it, else in one beside the others."""
        if there := self._windows_on(model):
            _raise(there[0])
        else:
            self._show(model)

    def another(self, window: MainWindow) -> None:
        """Show the model of a window in one more."""
        self._show(self._models[window])

    def replace(self, window: MainWindow, model: str, words: str = "") -> None:
        """Show a model in the place of a window, as soon as that may be closed.

        What is begun in it comes back if it is the same model. A window that must stay, because
        something would be lost, tells why, and stays.

        Args:
            words: what is told in its place.
        """
        self._next[window] = (model, words)
        window.give_way()

    def reopen(self) -> None:
        """Make every window anew, where it stands and on what it shows.

        One that asks for something stays until it is answered: what is filled in is not lost.
        """
        for window, model in tuple(self._models.items()):
            self._once_answered(window, partial(self.replace, window, model))

    def quit(self) -> None:
        """Close every window; one that must stay tells why, or is closed when it is answered."""
        for window in tuple(self._models):
            self._once_answered(window, window.close)

    def let_go(self) -> None:
        """Let go of every model: the program ends, whoever wanted it to."""
        for window in self._models:
            window.session.close()

    def _show(self, model: str, before: MainWindow | None = None) -> MainWindow:
        """Show a model in a window of its own, or in the place of one that was before."""
        window = self._make(model)
        if before:
            _stand_where(window, before)
            window.parts.history.reason.setText(before.parts.history.reason.text())
            window.session.presence.take_over(before.session.presence)
        elif self._models:
            window.move(window.pos() + _ASIDE)
        taken = {one.number for one in self._windows_on(model)}
        window.be_numbered(next(number for number in count(1) if number not in taken))
        self._models[window] = model
        self._connect(window)
        FirstPicture(window, lambda: self._on_seen(window))
        window.show()
        if len(self._models) > 1:
            _raise(window)
        return window

    def _once_answered(self, window: MainWindow, act: Callable[[], object]) -> None:
        """Do something with a window as soon as it asks for nothing, if it is still there."""
        if window not in self._models:
            return
        if dialog := _asking_in(window):
            again = partial(self._once_answered, window, act)
            # later, because the dialog may ask once more, and must not go in the midst of an answer
            dialog.finished.connect(lambda _: QTimer.singleShot(0, self, again))
        else:
            act()

    def _windows_on(self, model: str) -> list[MainWindow]:
        file = self._file_of(model)
        return [window for window, its in self._models.items() if self._file_of(its) == file]

    def _connect(self, window: MainWindow) -> None:
        window.session.opened.connect(self._collecting.spare)
        window.closed.connect(lambda: self._on_closed(window))
        window.stayed.connect(lambda: self._next.pop(window, None))
        window.model_wished.connect(self.open)
        window.remade_wished.connect(
            lambda words: self.replace(window, self._models[window], words)
        )
        window.window_wished.connect(lambda: self.another(window))
        window.language_wished.connect(self._on_language_wished)
        window.quit_wished.connect(self.quit)
        window.theme.changed.connect(lambda: self._dress_like(window))

    def _on_seen(self, window: MainWindow) -> None:
        window.open()
        window.touring.offer()
        self.stood.emit()

    def _on_language_wished(self, language: str) -> None:
        self._speak(language)
        self.reopen()

    def _dress_like(self, window: MainWindow) -> None:
        """Let all windows have one palette, for the application has one."""
        for other in self._models:
            if other.theme.choice != window.theme.choice:
                other.theme.choose(window.theme.choice)

    def _on_closed(self, window: MainWindow) -> None:
        """Let go of a window; what takes its place is shown first, so that the program goes on."""
        del self._models[window]
        if window in self._next:
            model, words = self._next.pop(window)
            self._show(model, window).tell_when_open(words)
        if self._models:  # else the program ends, and all is let go of
            window.destroyed.connect(lambda: QTimer.singleShot(0, self, self._on_gone))
        window.deleteLater()

    def _on_gone(self) -> None:
        """Let Python forget a window now, and not in the midst of something.

        A window that stood when a session was opened is kept out of the usual collections.
        """
        self._collecting.clear()


def _asking_in(window: MainWindow) -> QDialog | None:
    dialogs = window.findChildren(QDialog)
    return next((one for one in dialogs if one.isVisible() and one.isModal()), None)


def _stand_where(window: MainWindow, before: MainWindow) -> None:
    """Give a window the shape of another; to the pixel, if it does not fill the screen."""
    window.restoreGeometry(before.saveGeometry())
    if not before.isMaximized() and not before.isFullScreen():
        window.setGeometry(before.geometry())


def _raise(window: MainWindow) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
