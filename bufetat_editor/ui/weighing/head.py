"""The heading over an assessment: whether it is saved, and what can be done with all of it."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from bufetat_editor.ui.bar import Bar
from bufetat_editor.ui.deed_button import DeedButton, deed
from bufetat_editor.ui.theme import Theme, font

_HEADING, _SMALL = 15, 13


class WeighingHead(QWidget):
    """Tells how far one has come.

    Attributes:
        give_up: throws away what is begun.
        retract: takes the assessment back.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = QLabel(self.tr("Assessment"))
        self._state = QLabel()
        self._state.setObjectName("assessmentState")
        self._notice = QLabel()
        self._notice.setObjectName("assessmentNotice")
        self._notice.setProperty("look", "notice")
        self._notice.setWordWrap(True)
        self.give_up = deed("giveUpAssessment", self.tr("Throw away"), self)
        self.retract = deed("retractAssessment", self.tr("Take back the assessment"), self)
        self.buttons = tuple(DeedButton(one) for one in (self.give_up, self.retract))
        bar = Bar()
        for widget in (self._title, self._state):
            bar.addWidget(widget)
        bar.push_right()
        for button in self.buttons:
            button.setProperty("look", "deed")
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(bar)
        column.addWidget(self._notice)
        theme.changed.connect(self._dress)
        self._dress()
        self.notify("")

    @property
    def notice(self) -> str:
        """What has happened meanwhile, as it is told."""
        return self._notice.text()

    def notify(self, notice: str) -> None:
        """Tell what has happened meanwhile; empty for nothing."""
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))

    def show_state(self, *, is_weighed: bool, is_begun: bool, is_open: bool = True) -> None:
        """Tell how far one has come.

        Args:
            is_open: whether the input can still be weighed.
        """
        states = {
            (False, False): self.tr("not weighed"),
            (True, False): self.tr("saved"),
            (False, True): self.tr("not saved"),
            (True, True): self.tr("changed, not saved"),
        }
        self._state.setText(states[is_weighed, is_begun])
        self._state.setProperty("look", "unsaved" if is_begun else "muted")
        self._state.style().polish(self._state)
        self._dress()  # polishing lets go of the font
        self.give_up.setEnabled(is_begun)
        self.retract.setEnabled(is_weighed and is_open)
        for button in self.buttons:
            button.setVisible(button.isEnabled())

    def _dress(self) -> None:
        self._title.setFont(font(self._theme.zoomed(_HEADING), QFont.Weight.DemiBold))
        for widget in (self._state, self._notice, *self.findChildren(QPushButton)):
            widget.setFont(font(self._theme.zoomed(_SMALL)))
