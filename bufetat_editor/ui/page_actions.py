"""The actions of the menus that concern rows: what each does, when it can be used, its name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.ui.acts import Acts
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.phrases import new_name
from bufetat_editor.ui.places import aside, levels, place_beside, place_of_new
from bufetat_editor.ui.row_menu import RowMenu
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.wishes import SetFields

_ACTS: dict[str, Callable[[Acts], None]] = {
    "add": lambda acts: acts.add_below(),
    "add_beside": Acts.add_beside,
    "remove": Acts.remove,
    "move_up": lambda acts: acts.move(-1),
    "move_down": lambda acts: acts.move(1),
    "move_left": lambda acts: acts.move_aside(-1),
    "move_right": lambda acts: acts.move_aside(1),
    "shift_in": lambda acts: acts.shift(1),
    "shift_out": lambda acts: acts.shift(-1),
    "choose_all": Acts.choose_all,
}

_ON_ANY = ("remove", "move_up", "move_down", "cut", "copy", "paste", "choose_all")


class PageActions(QObject):
    """Lets the menus act on the page that is shown, that of its rows too."""

    def __init__(self, session: Session, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions = parts.actions
        self._workspace = parts.workspace
        for name, act in _ACTS.items():
            actions[name].triggered.connect(lambda _=False, act=act: self._do(act))
        actions["edit"].triggered.connect(self._edit)
        actions["provisional"].triggered.connect(self._mark)
        session.standing_changed.connect(self._suit)
        parts.workspace.current_changed.connect(self._suit)
        parts.outline.section_chosen.connect(self._suit)
        RowMenu(parts, self)
        self._suit()

    def _suit(self) -> None:
        """Name and enable the actions for the item in focus."""
        snapshot, page = self._session.standing.snapshot, self._workspace.page
        living = snapshot.get(self._workspace.current)
        item = page.item(page.current) if page else None
        self._name_new(item)
        can = {
            "edit": item is not None and kind_of(item.kind).wording != "none",
            "move_left": living is not None and aside(snapshot, living, -1) is not None,
            "move_right": living is not None and aside(snapshot, living, 1) is not None,
            "shift_in": item is not None and 1 in levels(item),
            "shift_out": item is not None and -1 in levels(item),
            "footnote": _has(living, "footnote"),
            "provisional": _has(living, "provisional"),
            "fields": living is not None and bool(kind_of(living.kind).fields),
            **dict.fromkeys(_ON_ANY, item is not None),
        }
        for name, enabled in can.items():
            self._actions[name].setEnabled(enabled)
        self._actions["provisional"].setChecked(bool(living and living.attrs.get("provisional")))

    def _name_new(self, item: Item | None) -> None:
        """Say in the menu what a new item would be here."""
        below = place_of_new(item) if item else None
        beside = place_beside(item) if item else None
        for name, place in (("add", below), ("add_beside", beside)):
            self._actions[name].setText(new_name(place.kind if place else None))
            self._actions[name].setEnabled(place is not None)
        self._actions["add_beside"].setVisible(below != beside)

    def _do(self, act: Callable[[Acts], None]) -> None:
        if acts := self._workspace.acts:
            act(acts)

    def _edit(self) -> None:
        if page := self._workspace.page:
            page.edit_current()

    def _mark(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        acts = self._workspace.acts
        marked = [
            item.id
            for item in (acts.items() if acts else ())
            if _has(item, "provisional") and bool(item.attrs.get("provisional")) != on
        ]
        if marked:
            self._workspace.wished.emit(SetFields(tuple(marked), {"provisional": on or None}))


def _has(item: Item | None, field: str) -> bool:
    return item is not None and kind_of(item.kind).field(field) is not None
