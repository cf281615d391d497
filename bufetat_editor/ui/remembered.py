"""What the window remembers from one day to the next: its shape, its look, where one was."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QSplitter, QWidget

from bufetat_editor.errors import UserError
from bufetat_editor.settings import Settings, load_settings, remember
from bufetat_editor.ui.language import told
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.theme import Theme

_PANES = 3
"""Outline, page and history; how wide the preview is in its place, it remembers itself."""


def chosen() -> Settings:
    """Return what was chosen; nothing if the file cannot be read, which opening will tell."""
    try:
        return load_settings()
    except UserError:
        return Settings()


def keep_choices(parts: Parts, **choices: object) -> None:
    """Keep what was chosen; what cannot be kept is told."""
    try:
        remember(**choices)
    except UserError as error:
        parts.messages.tell(told(error))


class Remembered(QObject):
    """Gives the window back its shape, and keeps what is chosen."""

    def __init__(
        self, session: Session, parts: Parts, theme: Theme, split: QSplitter, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._theme = theme
        self._split = split
        self._window = window
        self._look = (theme.choice, theme.zoom)
        theme.changed.connect(self._keep_look)

    def keep_shape(self, place: str) -> None:
        """Keep how the window stands and which item one was at."""
        geometry = bytes(self._window.saveGeometry().toBase64().data()).decode()
        choices: dict[str, Any] = {
            "window": geometry,
            "history": self._parts.actions["history"].isChecked(),
        }
        if self._parts.history.isVisible():  # else its width is not what was chosen
            choices["panes"] = tuple(self._split.sizes()[:_PANES])
        if place and self._session.path:
            choices["places"] = {str(self._session.path): place}
        self._keep(**choices)

    def restore(self, settings: Settings) -> None:
        """Give the window the shape that it had."""
        if settings.window:
            self._window.restoreGeometry(QByteArray.fromBase64(settings.window.encode()))
        if len(settings.panes) == _PANES:
            self._split.setSizes([*settings.panes, 0])
        self._parts.actions["history"].setChecked(settings.history)

    def keep_language(self, language: str) -> None:
        """Keep the language that was chosen; empty for the system's."""
        self._keep(language=language)

    def _keep_look(self) -> None:
        """Keep palette and zoom when another is chosen."""
        look = (self._theme.choice, self._theme.zoom)
        if look != self._look:
            self._look = look
            self._keep(palette=look[0], zoom=look[1])

    def _keep(self, **choices: object) -> None:
        keep_choices(self._parts, **choices)
