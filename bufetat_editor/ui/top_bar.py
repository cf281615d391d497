"""The top bar: undo and redo by name, the state of the draft, and what is done with all of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from bufetat_editor.ui.actions import Actions
from bufetat_editor.ui.phrases import day, local_time, redo_label, undo_label, written_day
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.step_button import StepButton
from bufetat_editor.ui.theme import font

_UNDO, _REDO = 203, 216  # pixels of each with the longest deed
_BESIDE_WORDS = 26  # pixels of air in the style sheet
_NARROWEST = 120  # the rest of what is told of the draft goes first
_WITH_ICONS = 914  # pixels that all of it needs where icons stand for words
_DEEDS = ("find", "compare", "send", "receive", "export")
_FIRST_AS_ICONS = ("find", "compare", "export")
_BEFORE_AIR = 1000  # it has what room there is, up to its width


class TopBar(QWidget):
    """Stands under the menus.

    Attributes:
        undo: takes back the last step, or several of its list.
        redo: does again what was undone.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_WITH_ICONS)  # else the words would keep the window wide
        self._state = _DraftState(actions["compare"])
        self._state.setMinimumWidth(_NARROWEST)
        self._state.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 9, 8, 9)
        layout.setSpacing(6)
        self.undo = StepButton(actions["undo"], _UNDO, self)
        self.redo = StepButton(actions["redo"], _REDO, self)
        for button in (self.undo, self.redo):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            layout.addWidget(self._dressed(button, "plain"))
        layout.addWidget(self._state, _BEFORE_AIR)
        layout.addStretch(1)
        layout.addWidget(self._preview(actions["preview"]))
        self._deeds = {name: self._button(actions[name], "") for name in _DEEDS}
        for deed in self._deeds.values():
            layout.addWidget(deed)
        layout.addWidget(self._button(actions["approve"], "main"))

    def show_standing(self, standing: Standing) -> None:
        """Tell how far the draft is from its base."""
        self.undo.show_name(undo_label(standing.undo_step))
        self.redo.show_name(redo_label(standing.redo_step))
        self._state.setVisible(standing.base is not None)
        self._state.show_words(self._told(standing), self._told_more(standing))
        self._fit_deeds()

    def state(self) -> str:
        """Return what is told of the draft."""
        return self._state.words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit_deeds()

    def _fit_deeds(self) -> None:
        """Let icons stand for words: for some until all that is told has room, at last for all."""
        self._show_deeds(_DEEDS, Qt.ToolButtonStyle.ToolButtonTextOnly)
        for name in _FIRST_AS_ICONS:
            if self._needed() > self.width():
                self._show_deeds((name,), Qt.ToolButtonStyle.ToolButtonIconOnly)
        layout = self.layout()
        if layout and layout.totalMinimumSize().width() > self.width():
            self._show_deeds(_DEEDS, Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _show_deeds(self, names: Sequence[str], style: Qt.ToolButtonStyle) -> None:
        for name in names:
            self._deeds[name].setToolButtonStyle(style)

    def _needed(self) -> int:
        """How many pixels it takes to say everything."""
        state = 0 if self._state.isHidden() else self._state.maximumWidth()
        return self.sizeHint().width() + state  # which the layout does not count

    def _told(self, standing: Standing) -> str:
        base = standing.base
        if base is None:
            return ""
        count = self.tr("%n change(s)", "", standing.changes)
        if base.status == "approved" and base.meeting_date:
            words = self.tr("Draft · {count} since the approval of {date}")
            return words.format(count=count, date=written_day(base.meeting_date))
        words = self.tr("Draft · {count} since the circulation of {date}")
        return words.format(count=count, date=day(local_time(base.at).date()))

    def _told_more(self, standing: Standing) -> str:
        """From what changes are counted, and how they are seen."""
        base = standing.base
        if base is None:
            return ""
        if base.status == "approved" and base.meeting_date:
            words = self.tr(
                "The changes are counted from «{name}», approved {date}. Press to see them word by"
                " word ({key})."
            )
            date = written_day(base.meeting_date)
        else:
            words = self.tr(
                "The changes are counted from «{name}», sent out {date}. Press to see them word by"
                " word ({key})."
            )
            date = day(local_time(base.at).date())
        return words.format(name=base.name, date=date, key=self._state.keys)

    def _preview(self, action: QAction) -> QToolButton:
        """The button of the preview, which is known by its picture and never says more."""
        button = self._button(action, "")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return button

    def _button(self, action: QAction, look: str) -> QToolButton:
        button = QToolButton(self)
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{action.text()} ({key})")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        if look == "main":
            button.setFont(font(14, QFont.Weight.Medium))
        return self._dressed(button, look)

    def _dressed(self, button: QToolButton, look: str) -> QToolButton:
        button.setObjectName(f"{button.defaultAction().objectName()}Button")
        button.setProperty("look", look)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


class _DraftState(QPushButton):
    """Tells how far the draft is, as far as there is room for it, and leads to what has changed."""

    def __init__(self, compare: QAction) -> None:
        super().__init__()
        self.words = ""
        self.keys = compare.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setObjectName("draftState")
        self.setAutoDefault(True)  # Enter presses it
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(compare.trigger)

    def show_words(self, words: str, more: str) -> None:
        """Say these from now on, and more to those who ask."""
        self.words = words
        self.setToolTip(f"{words}\n{more}")
        self.setAccessibleName(words)
        self.setAccessibleDescription(more)
        needed = self.fontMetrics().horizontalAdvance(words) + 1  # it may be a fraction wider
        self.setMaximumWidth(needed + _BESIDE_WORDS)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say more or less of them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - _BESIDE_WORDS
        self.setText(self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room))
