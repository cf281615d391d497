"""The progress of what takes its time, over the page: what is being done, how far, and a stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bufetat_editor.ui.phrases import shortened

_LONGEST = 120


class ProgressLine(QFrame):
    """Is seen once something has taken its time, until it is over.

    Args:
        slow: milliseconds after which it is seen.
    """

    stop_wished = Signal()

    def __init__(self, parent: QWidget | None = None, *, slow: int = 500) -> None:
        super().__init__(parent)
        self.setObjectName("progress")
        self._words = QLabel()
        self._words.setObjectName("progressWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setObjectName("progressBar")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setObjectName("stopProgress")
        self._stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stop.clicked.connect(self._on_stopped)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 6, 10, 8)
        layout.addLayout(row)
        layout.addWidget(self._bar)
        self._slow = QTimer(self, singleShot=True, interval=slow)
        self._slow.timeout.connect(self._appear)
        self.hide()

    def tell(self, words: str, done: int, of: int) -> None:
        """Tell what is being done now.

        Args:
            done: how many are finished, of all; how far a single one has come is not known.
        """
        self._words.setText(shortened(words, _LONGEST))
        self._bar.setRange(0, of if of > 1 else 0)
        self._bar.setValue(done)
        self._stop.setEnabled(True)
        if self.isHidden() and not self._slow.isActive():
            self._slow.start()

    def end(self) -> None:
        """Nothing is being done any more."""
        self._slow.stop()
        self.hide()

    def words(self) -> str:
        """Return what is being done."""
        return self._words.text()

    def _appear(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def _on_stopped(self) -> None:
        self._stop.setEnabled(False)  # it may take a moment
        self.stop_wished.emit()
