"""The menu's deeds on an input: each is the one of the page of a round that is shown."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bufetat_editor.domain.assessments import OUTCOMES

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from bufetat_editor.ui.parts import Parts

DEEDS = (
    *OUTCOMES,
    "answer_as_before",
    "weigh",
    "weigh_together",
    "give_up_draft",
    "retract",
    "go_to_item",
)
"""What they are called in the table of the window's actions."""


class MenuDeeds(QObject):
    """Names and enables them as the page does, and passes on that one is to be done.

    Where no such page is shown, there is nothing that they could do.
    """

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = parts.workspace
        self._actions = {name: parts.actions[name] for name in DEEDS}
        self._usual = {name: action.text() for name, action in self._actions.items()}
        self._pages: dict[QWidget, Mapping[str, QAction]] = {}
        for name, action in self._actions.items():
            action.triggered.connect(partial(self._do, name))
        self._workspace.currentChanged.connect(self._suit)
        self._suit()

    def take(self, page: QWidget, deeds: Mapping[str, QAction]) -> None:
        """Let the deeds of a page be done from the menu while it is shown."""
        self._pages[page] = deeds
        for deed in deeds.values():
            deed.changed.connect(self._suit)

    @property
    def _shown(self) -> Mapping[str, QAction]:
        page = self._workspace.currentWidget()
        return self._pages.get(page, {}) if page else {}

    def _do(self, name: str) -> None:
        self._shown[name].trigger()

    def _suit(self) -> None:
        shown = self._shown
        for name, action in self._actions.items():
            deed = shown.get(name)
            can = deed is not None and deed.isEnabled()
            action.setEnabled(can)
            action.setText(deed.text() if deed and can else self._usual[name])
