"""The practice model says what it is, and can be begun anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bufetat_editor.errors import UserError
from bufetat_editor.ui.files.makers import Makers
from bufetat_editor.ui.files.replacing import Replacing
from bufetat_editor.ui.language import told
from bufetat_editor.ui.model_names import is_practice
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.session import Session


class PracticeBand(QFrame):
    """Stands across the window of the practice model."""

    anew_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practiceBand")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        words = QLabel(
            self.tr(
                "This is the practice model. Try whatever you like: nothing here touches your own "
                "models."
            )
        )
        words.setObjectName("practiceWords")
        words.setWordWrap(True)
        self.anew = QPushButton(self.tr("Begin anew"))
        self.anew.setObjectName("practiceAnew")
        self.anew.setToolTip(
            self.tr("Make it as it was at first. What you have tried is kept among the backups.")
        )
        self.anew.clicked.connect(self.anew_wished)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 10, 4)
        row.addWidget(words, 1)
        row.addWidget(self.anew)


class Practising(QObject):
    """Shows the band where it belongs.

    Args:
        makers: what makes it as it was at first.
    """

    def __init__(
        self, session: Session, parts: Parts, replacing: Replacing, makers: Makers, window: QObject
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._replacing = replacing
        self._makers = makers
        self.band: PracticeBand | None = None
        if is_practice(session.path):
            self._show()

    def _show(self) -> None:
        self.band = PracticeBand()
        self.band.anew_wished.connect(self._begin_anew)
        above = self._parts.top.parentWidget()
        whole = above.layout() if above else None
        if isinstance(whole, QVBoxLayout):
            whole.insertWidget(whole.indexOf(self._parts.top) + 1, self.band)

    def _begin_anew(self) -> None:
        if self.band:
            self.band.anew.setEnabled(False)
            words = self.tr("The practice model is as it was at first.")
            self._replacing.replace(self._makers.begin_anew, words, self._on_refused)

    def _on_refused(self, error: UserError) -> None:
        if self.band:
            self.band.anew.setEnabled(True)
        self._parts.messages.tell(told(error))
