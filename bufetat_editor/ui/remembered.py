"""What the window remembers from one day to the next: its shape, its look, where one was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QSplitter

from bufetat_editor.errors import UserError
from bufetat_editor.settings import Settings, load_settings, remember
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:
    from bufetat_editor.ui.main_window import MainWindow


def chosen() -> Settings:
    """Return what was chosen; nothing if the file cannot be read, which opening will tell."""
    try:
        return load_settings()
    except UserError:
        return Settings()


class Remembered(QObject):
    """Gives the window back its shape, and keeps what is chosen."""

    def __init__(self, window: MainWindow, split: QSplitter, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._split = split
        self._parts: Parts = window.parts
        self._theme: Theme = window.theme
        self._session: Session = window.session
        self._restore(settings)
        for choice in ("system", "light", "dark", "contrast"):
            self._parts.actions[choice].triggered.connect(
                lambda _=False, one=choice: self._keep(palette=one)
            )
        for name in ("zoom_in", "zoom_out", "zoom_usual"):
            self._parts.actions[name].triggered.connect(lambda: self._keep(zoom=self._theme.zoom))

    def keep_shape(self, place: str) -> None:
        """Keep how the window stands and which item one was at."""
        geometry = bytes(self._window.saveGeometry().toBase64().data()).decode()
        choices: dict[str, Any] = {
            "window": geometry,
            "panes": tuple(self._split.sizes()),
            "history": self._parts.actions["history"].isChecked(),
        }
        if place and self._session.path:
            choices["places"] = {str(self._session.path): place}
        self._keep(**choices)

    def _restore(self, settings: Settings) -> None:
        if settings.window:
            self._window.restoreGeometry(QByteArray.fromBase64(settings.window.encode()))
        if len(settings.panes) == self._split.count():
            self._split.setSizes(list(settings.panes))
        self._parts.actions["history"].setChecked(settings.history)

    def _keep(self, **choices: object) -> None:
        try:
            remember(**choices)
        except UserError as error:
            self._parts.messages.tell(str(error))
