"""The filters of the compare page: kinds of changes, chapter, and how much around them is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from bufetat_editor.ui.compare.rows import CHANGES, Filter
from bufetat_editor.ui.compare.words import change_name
from bufetat_editor.ui.menu_button import MenuButton
from bufetat_editor.ui.phrases import sentence_case, shortened

_LONGEST = 30


class CompareFilters(QObject):
    """Keeps a filter and shows it on its three buttons.

    Attributes:
        kinds: the button of the kinds of changes.
        chapters: the button of the chapters.
        view: the button of what is shown around the changes, and how.
        wanted: the filter.
    """

    changed = Signal()
    split_wished = Signal(object)  # always, never, or none where much is new

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = Filter()
        self._titles: dict[str, str] = {}
        self.kinds = MenuButton("compareKinds", self.tr("Kinds of changes"))
        self.chapters = MenuButton("compareChapters", self.tr("Chapter"))
        self.view = MenuButton("compareView", self.tr("View"))
        self._kind_actions = {kind: self._kind_action(kind) for kind in CHANGES}
        self._fill_view()
        self.list_chapters(())

    def list_chapters(self, chapters: Sequence[tuple[str, str]]) -> None:
        """Offer these chapters, by id and title; the chosen one stays chosen if it has changes."""
        self._titles = dict(chapters)
        if self.wanted.chapter not in self._titles:
            self.wanted = replace(self.wanted, chapter="")
        menu = self.chapters.list
        menu.clear()
        group = QActionGroup(menu)
        for key, title in (("", self.tr("All chapters")), *chapters):
            action = _checkable(menu, title, group)
            action.setChecked(key == self.wanted.chapter)
            action.triggered.connect(
                lambda _=False, key=key: self._want(replace(self.wanted, chapter=key))
            )
        self._show()

    def want_all(self) -> None:
        """Hide nothing."""
        for action in self._kind_actions.values():
            action.setChecked(True)
        for action in self.chapters.list.actions()[:1]:
            action.setChecked(True)
        self._want(replace(self.wanted, changes=frozenset(CHANGES), chapter=""))

    def _want(self, wanted: Filter) -> None:
        self.wanted = wanted
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.kinds.show_chosen(self._told_kinds())
        title = self._titles.get(self.wanted.chapter) or self.tr("All chapters")
        self.chapters.show_chosen(shortened(title, _LONGEST))
        in_context = self.wanted.in_context
        self.view.show_chosen(self.tr("In context") if in_context else self.tr("Changes only"))

    def _told_kinds(self) -> str:
        chosen = [kind for kind in CHANGES if kind in self.wanted.changes]
        if len(chosen) == len(CHANGES):
            return self.tr("All kinds")
        if len(chosen) == 1:
            return _listed(chosen[0])
        return self.tr("%n kind(s)", "", len(chosen))

    def _kind_action(self, kind: str) -> QAction:
        action = _checkable(self.kinds.list, _listed(kind))
        action.setObjectName(f"compareKind-{kind}")
        action.setChecked(True)
        action.triggered.connect(self._on_kinds_chosen)
        return action

    def _on_kinds_chosen(self) -> None:
        chosen = {kind for kind, action in self._kind_actions.items() if action.isChecked()}
        self._want(replace(self.wanted, changes=frozenset(chosen)))

    def _fill_view(self) -> None:
        menu = self.view.list
        around = QActionGroup(menu)
        for words, in_context in ((self.tr("Changes only"), False), (self.tr("In context"), True)):
            action = _checkable(menu, words, around)
            action.setChecked(not in_context)
            action.triggered.connect(
                lambda _=False, on=in_context: self._want(replace(self.wanted, in_context=on))
            )
        menu.addSeparator()
        menu.addAction(self.tr("Before and after one by one")).setEnabled(False)  # a heading
        wordings = QActionGroup(menu)
        for words, always in (
            (self.tr("Where most of it is new"), None),
            (self.tr("Always"), True),
            (self.tr("Never"), False),
        ):
            action = _checkable(menu, words, wordings)
            action.setChecked(always is None)
            action.triggered.connect(lambda _=False, always=always: self.split_wished.emit(always))


def _listed(kind: str) -> str:
    name = change_name(kind)
    return sentence_case(name)


def _checkable(menu: QMenu, words: str, group: QActionGroup | None = None) -> QAction:
    action = menu.addAction(words.replace("&", "&&"))
    action.setCheckable(True)
    if group:
        group.addAction(action)
    return action
