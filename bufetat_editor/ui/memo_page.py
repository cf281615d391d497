"""The memo page: head, body and proposed conclusion of a memo to the directors' meeting."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QToolButton, QWidget

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.button_rows import ButtonRows
from bufetat_editor.ui.lines import MemoLines, memo_lines
from bufetat_editor.ui.page import Page, Strip
from bufetat_editor.ui.places import FIRST, Place
from bufetat_editor.ui.stack import Stack
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.text_page import WIDTH, Sheet
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.unsaved import UnsavedTexts

_COLUMNS = 2
_MARGIN = 40
_ROOM_FOR_COLUMNS = 560  # at 100 %; in less, values would be cut to a letter
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_BODY = ("paragraph", "bullet_list")
_RUNNING = {"paragraph", "bullet"}  # rows of the body; a bullet by itself is not saved yet


class MemoPage(Page):
    """Shows one memo."""

    def __init__(self, theme: Theme, unsaved: UnsavedTexts, parent: QWidget | None = None) -> None:
        super().__init__(theme, unsaved, parent)
        self.setObjectName("memoPage")
        self.setAccessibleName(self.tr("Memo"))
        self._sheet = Sheet(WIDTH, theme, self, margin=_MARGIN)
        self._head = QFrame(self._sheet.column)
        self._head.setObjectName("memoHead")
        self._head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        fields = self._columns = QBoxLayout(_ACROSS, self._head)
        fields.setContentsMargins(6, 6, 6, 6)
        fields.setSpacing(0)
        self._fields = tuple(Stack() for _ in range(_COLUMNS))
        for column in self._fields:
            fields.addLayout(column, 1)
            fields.setAlignment(column, Qt.AlignmentFlag.AlignTop)
        self._title, self._body = Stack(), Stack()
        self._sheet.heading.hide()
        self._acts = ButtonRows(self._sheet.crumb)
        self._sheet.body.addLayout(self._acts)
        self._sheet.body.addLayout(self._title)
        self._sheet.body.addSpacing(4)
        self._sheet.body.addWidget(self._head)
        self._sheet.body.addSpacing(14)
        self._sheet.body.addLayout(self._body)
        self.lay(self._sheet)
        theme.changed.connect(self._suit_width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set head and buttons side by side if there is room for it, else one below the other."""
        self._suit_width()
        super().resizeEvent(event)

    def _suit_width(self) -> None:
        room = self.viewport().width() - 2 * _MARGIN
        has_columns = room >= self.theme.zoomed(_ROOM_FOR_COLUMNS)
        self._columns.setDirection(_ACROSS if has_columns else _DOWN)
        self._acts.suit(room)

    def equip(self, *actions: QAction) -> None:
        """Show what can be done with the whole memo as quiet buttons over it, once."""
        if self._acts.buttons:
            return
        for action in actions:
            button = QToolButton(self._sheet.column)
            button.setDefaultAction(action)
            button.setObjectName(f"{action.objectName()}Button")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setProperty("look", "plain")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._acts.add(button)
            if action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut:
                self.addAction(action)
        self._suit_width()
        for button in self._acts.buttons:
            button.show()  # a layout shows what is added later only when it comes to it

    def begin_bullets(self) -> None:
        """Open an empty row for a list, which is made when the first words in it are saved.

        The list comes below that part of the body that one is in, else last in the body.
        """
        if self.standing:
            after = self._above_new_bullets(self.standing.snapshot)
            self.place_wished.emit(Place("bullet", self.section, after))

    def _above_new_bullets(self, snapshot: Snapshot) -> str:
        here = self.item(self.current)
        body = [one.id for one in snapshot.children(self.section, *_BODY)]
        if here and here.parent == self.section and here.kind in _RUNNING:
            return here.id
        if here and here.parent in body:
            return here.parent
        head = [one.id for one in snapshot.children(self.section, "memo_field")]
        return [FIRST, *head, *body][-1]

    def _strips(self, standing: Standing) -> list[Strip]:
        memo = _without_marks(memo_lines(standing, self.section))
        self._sheet.crumb.setText(str(memo.title.item.attrs.get("document_type", "")))
        half = -(-len(memo.fields) // _COLUMNS)
        return [
            Strip(self._title, self._sheet.column, (memo.title,)),
            Strip(self._fields[0], self._head, memo.fields[:half]),
            Strip(self._fields[1], self._head, memo.fields[half:]),
            Strip(self._body, self._sheet.column, memo.body),
        ]


def _without_marks(memo: MemoLines) -> MemoLines:
    """A memo that is new altogether is marked at its title only; its lines are all as new."""
    if memo.title.change != "new":
        return memo
    fields, body = (
        tuple(replace(line, change=None) for line in lines) for lines in (memo.fields, memo.body)
    )
    return MemoLines(memo.title, fields, body)
