"""Faults and warnings that would else be lost in a terminal: all are logged, and faults shown.

What it shows is loaded with the first fault, because the window's first picture has none.
"""

from __future__ import annotations

import re
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from bufetat_editor import logfile
from bufetat_editor.errors import UserError
from bufetat_editor.faults import Fault, trail_of
from bufetat_editor.ui.language import told

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from bufetat_editor.ui.crash import CrashDialog

_QUOTED = re.compile(r"([\"'«]).*?([\"'»])")
_LONGEST = 300
_PAUSE_MS = 3_000
_CHATTER = "propagateSizeHints"  # said by some platforms of every window


class FaultReporter(QObject):
    """Takes the place of the hooks that are called for what nobody has caught.

    While one fault is shown, further ones are added to its report. For a moment after it, the same
    ones are only logged: a window that fails at being drawn is drawn again when the dialog goes.
    """

    # signals, so that a fault in any thread is shown in the window's
    _raised = Signal(str)
    _refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        self._box: QMessageBox | None = None
        self._has_window = False
        self._told: set[str] = set()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._told.clear)
        # later, because nothing may be opened in the midst of a drawing
        self._raised.connect(self._on_raised, Qt.ConnectionType.QueuedConnection)
        self._refused.connect(self._on_refused, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from now on, in every thread."""
        sys.excepthook = self._on_exception
        sys.unraisablehook = lambda args: self._on_unraisable(args.exc_value)
        threading.excepthook = lambda args: self._on_unraisable(args.exc_value)
        qInstallMessageHandler(_on_message)

    def expect_window(self) -> None:
        """Tell from now on that one can go on working."""
        from bufetat_editor.ui.this_program import this_program

        if not self._has_window:
            self._has_window = True
            logfile.note(f"begun: {this_program()}")

    def take(self, error: BaseException) -> None:
        """Write a fault into the log, and show it as soon as nothing else is under way.

        What is no fault, but came where nobody takes refusals, is shown by its sentence alone.
        """
        if isinstance(error, UserError) and not isinstance(error, Fault):
            logfile.refused(error)
            self._refused.emit(told(error))
        else:
            logfile.fault(error)
            self._raised.emit(trail_of(error))

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, Exception):
            self.take(error)
        else:  # somebody wants the program to end
            sys.__excepthook__(kind, error, trace)

    def _on_unraisable(self, error: BaseException | None) -> None:
        if error is not None:
            self.take(error)

    def _on_raised(self, trail: str) -> None:
        if self._dialog is not None:
            self._told.add(trail)
            self._dialog.add(trail)
        elif trail not in self._told:
            self._told.add(trail)
            self._show(trail)

    def _show(self, trail: str) -> None:
        from bufetat_editor.ui.crash import CrashDialog

        self._dialog = CrashDialog(trail, can_go_on=self._has_window)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def _on_refused(self, sentence: str) -> None:
        from PySide6.QtWidgets import QApplication, QMessageBox

        self._box = box = QMessageBox(QApplication.activeWindow())
        box.setObjectName("refusal")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.open()

    def _on_finished(self) -> None:
        self._dialog = None
        self._pause.start()


def _on_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Keep what Qt warns of, without what it quotes."""
    if kind is not QtMsgType.QtDebugMsg and _CHATTER not in message:
        words = _QUOTED.sub(r"\1…\2", message)[:_LONGEST]
        logfile.warn(f"Qt {context.category or 'default'}: {words}")
