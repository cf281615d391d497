"""Help: opens the list of keys and what is told of the program, one of each at most."""

from __future__ import annotations

from PySide6.QtCore import QObject, qVersion
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from bufetat_editor import __version__, logfile, settings
from bufetat_editor.ui.about.places_list import Place
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.theme import Theme


class Helping(QObject):
    """Makes a window of help when it is asked for, and has it come forward if it is there."""

    def __init__(self, session: Session, parts: Parts, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._theme = theme
        self._window = window
        self._open: dict[str, QDialog] = {}
        parts.actions["shortcuts"].triggered.connect(lambda _: self.show_keys())
        parts.actions["about"].triggered.connect(lambda _: self.tell_about())

    def show_keys(self) -> None:
        """Show every key."""
        if not self._is_forward("shortcuts"):
            from bufetat_editor.ui.shortcuts.table import key_groups
            from bufetat_editor.ui.shortcuts.window import ShortcutsWindow

            groups = key_groups(self._parts.actions)
            self._show("shortcuts", ShortcutsWindow(groups, self._theme, self._window))

    def tell_about(self) -> None:
        """Tell which program this is."""
        if not self._is_forward("about"):
            from bufetat_editor.ui.about.window import AboutWindow
            from bufetat_editor.usecases.versions import versions

            known = {"bufetat-editor": __version__, "Qt": qVersion()} | versions()
            self._show("about", AboutWindow(known, self._places(), self._window))

    def _places(self) -> tuple[Place, ...]:
        from bufetat_editor.usecases.backups import folder_of

        path = self._session.path
        of_model = (
            (
                Place("model", self.tr("The model"), path),
                Place("backups", self.tr("Backups"), folder_of(path)),
            )
            if path
            else ()
        )
        return (
            *of_model,
            Place("settings", self.tr("Your choices"), settings.file()),
            Place("log", self.tr("The log file"), logfile.file()),
        )

    def _is_forward(self, name: str) -> bool:
        there = self._open.get(name)
        if there is None or not isValid(there):
            return False
        there.raise_()
        there.activateWindow()
        return True

    def _show(self, name: str, dialog: QDialog) -> None:
        self._open[name] = dialog
        dialog.show()
