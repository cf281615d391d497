"""The top bar: undo and redo by name, the state of the draft, export and approval."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from bufetat_editor.ui.actions import Actions
from bufetat_editor.ui.phrases import day, local_time, written_day
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import font


class TopBar(QWidget):
    """Stands under the menus."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._state = QLabel()
        self._state.setObjectName("draftState")
        self._state.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 9, 14, 9)
        layout.setSpacing(8)
        layout.addWidget(self._button(actions["undo"], "plain"))
        layout.addWidget(self._button(actions["redo"], "plain"))
        layout.addSpacing(6)
        layout.addWidget(self._state)
        layout.addStretch(1)
        layout.addWidget(self._button(actions["export"], ""))
        layout.addWidget(self._button(actions["approve"], "main"))

    def show_standing(self, standing: Standing) -> None:
        """Tell how far the draft is from its base."""
        self._state.setVisible(standing.base is not None)
        self._state.setText(self._told(standing))

    def state(self) -> str:
        """Return what is told of the draft."""
        return self._state.text()

    def _told(self, standing: Standing) -> str:
        base = standing.base
        if base is None:
            return ""
        count = self.tr("%n change(s)", "", len(standing.changed))
        if base.status == "approved" and base.meeting_date:
            words = self.tr("Draft · {count} since the approval of {date}")
            return words.format(count=count, date=written_day(base.meeting_date))
        words = self.tr("Draft · {count} since the circulation of {date}")
        return words.format(count=count, date=day(local_time(base.at).date()))

    def _button(self, action: QAction, look: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setObjectName(f"{action.objectName()}Button")
        button.setProperty("look", look)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if look == "plain"
            else Qt.ToolButtonStyle.ToolButtonTextOnly
        )
        if look == "main":
            button.setFont(font(14, QFont.Weight.Medium))
        return button
