"""The menu of a row: what can be done about it now, made anew each time it opens."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF
from PySide6.QtWidgets import QApplication, QMenu

from bufetat_editor.domain.assessments import OUTCOMES
from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.domain.checking.prose import Spot
from bufetat_editor.domain.checking.words import listed_word
from bufetat_editor.domain.items import Item
from bufetat_editor.ui.check_wishes import AcceptFinding, AddWord
from bufetat_editor.ui.item_row import ItemRow
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.row_words import first_word, word_at
from bufetat_editor.ui.spelling.keys import WordAct
from bufetat_editor.ui.wishes import EditText

_MOVES = ("move_up", "move_down", "move_left", "move_right", "shift_in", "shift_out")
_FINDING = ("mend", "accept_finding", "add_word")
_ON_ROWS = (
    ("edit", "add", "add_beside", "new_bullets"),
    ("cut", "copy", "paste", "remove"),
    ("footnote", "provisional", "fields", "reason"),
)
_ON_INPUTS = (
    OUTCOMES,
    ("answer_as_before", "weigh", "weigh_together"),
    ("give_up_draft", "retract"),
    ("go_to_item",),
)


class RowMenu(QObject):
    """Opens where it is asked for by the mouse, or by a key at the row in focus.

    A word that is not known comes first. What is suggested for it comes in a moment, and nobody
    waits for it.
    """

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = parts.actions
        self._workspace = parts.workspace
        parts.workspace.menu_wished.connect(self._on_wished)

    def _on_wished(self, place: QPoint | None) -> None:
        if QApplication.activePopupWidget():  # some systems ask once more for the same key
            return
        page = self._workspace.page
        menu = QMenu(self._workspace)
        menu.setObjectName("rowMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        if page is None:
            self._add_groups(menu, _ON_INPUTS)
            row = None
        elif row := self._row_at(place):
            self._choose(row)
            self._fill(menu, row, _word(row, place))
        if menu.isEmpty():
            menu.deleteLater()
        else:
            below = row.mapToGlobal(row.rect().bottomLeft()) if row else self._middle()
            menu.popup(place or below)

    def _middle(self) -> QPoint:
        return self._workspace.mapToGlobal(self._workspace.rect().center())

    def _row_at(self, place: QPoint | None) -> ItemRow | None:
        page = self._workspace.page
        if page is None or place is None:
            return page.rows.get(page.current) if page else None
        rows = page.rows.values()
        return next((row for row in rows if row.rect().contains(row.mapFromGlobal(place))), None)

    def _choose(self, row: ItemRow) -> None:
        """Let what is done be about the row; about those chosen, if it is one of them."""
        page, name = self._workspace.page, row.line.item.id
        if page and name not in page.selection:
            page.selection.clear()
            page.mark_rows()
        if page and page.current != name:
            page.focus.put(name)

    # --- what stands in it

    def _fill(self, menu: QMenu, row: ItemRow, spot: Spot | None) -> None:
        editing, shifting, telling = _ON_ROWS
        item = self._workspace.page.item(row.line.item.id) if self._workspace.page else None
        is_word = spot is not None and item is not None and item.text == row.shown_text
        self._add_groups(menu, (*(() if is_word else (_FINDING,)), editing, shifting))
        self._add_moves(menu)
        self._add_groups(menu, (telling,))
        if is_word and spot and item:
            self._offer_word(menu, item, spot)

    def _add_groups(self, menu: QMenu, groups: Sequence[Sequence[str]]) -> None:
        for group in groups:
            if can := [self._actions[one] for one in group if self._can(one)]:
                if not menu.isEmpty():
                    menu.addSeparator()
                menu.addActions(can)

    def _add_moves(self, menu: QMenu) -> None:
        title = QCoreApplication.translate("Actions", "M&ove")
        moves = menu.addMenu(title)
        moves.setAccessibleName(title.replace("&", ""))  # else it has the program's
        self._add_groups(moves, (_MOVES,))
        moves.menuAction().setVisible(not moves.isEmpty())

    def _can(self, name: str) -> bool:
        action = self._actions[name]
        if name == "paste" and not QApplication.clipboard().text():
            return False
        return action.isEnabled() and action.isVisible()

    # --- a word that is not known

    def _offer_word(self, menu: QMenu, item: Item, spot: Spot) -> None:
        from bufetat_editor.ui.spelling.word_menu import WordMenu

        finding = Finding(spot.rule, item, spot.at)
        mend, act = partial(self._mend, finding), partial(self._do, finding)
        made = WordMenu(menu, mend, act, has_keys=False)
        if marks := self._workspace.marks:
            marks.suggest(finding.found, made.show_suggestions)

    def _mend(self, finding: Finding, right: str) -> None:
        item = finding.item
        self._workspace.wished.emit(EditText(item.id, finding.mended(right), item.text))

    def _do(self, finding: Finding, act: WordAct) -> None:
        if act == "add_word" and finding.at:
            self._workspace.wished.emit(AddWord(listed_word(finding.item.text, finding.at)))
        else:
            self._workspace.wished.emit(AcceptFinding(finding))


def _word(row: ItemRow, place: QPoint | None) -> Spot | None:
    return word_at(row, QPointF(row.mapFromGlobal(place))) if place else first_word(row)
