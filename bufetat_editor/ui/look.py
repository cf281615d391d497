"""Pictures of every page, for the README and for whoever judges the look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import EDITIONS, FOOTNOTES
from bufetat_editor.ui.theme import Choice

_SIZE = (1440, 900)
_CHOICES: tuple[Choice, ...] = ("light", "dark")
_SPINS = 3  # layouts settle in steps


def draw_pages(folder: Path, make_window: Callable[[Choice], MainWindow]) -> list[Path]:
    """Draw one picture of each kind of page in each palette."""
    folder.mkdir(parents=True, exist_ok=True)
    QApplication.setCursorFlashTime(0)
    return [
        picture for choice in _CHOICES for picture in _drawn(folder, choice, make_window(choice))
    ]


def _drawn(folder: Path, choice: Choice, window: MainWindow) -> list[Path]:
    window.resize(*_SIZE)
    window.show()
    window.open()
    settle(window)
    pictures = []
    for name, section in _pages(window):
        window.presenter.show_section(section)
        window.parts.workspace.focus_page()
        settle(window)
        picture = folder / f"{name}-{choice}.png"
        window.grab().save(str(picture))
        pictures.append(picture)
    window.close()
    window.deleteLater()
    return pictures


def _pages(window: MainWindow) -> list[tuple[str, str]]:
    snapshot = window.session.standing.snapshot
    pages = [(f"memo-{n}", memo.id) for n, memo in enumerate(snapshot.of_kind("memo"), 1)]
    pages += [("model", one.id) for one in snapshot.children(None, "service_model")]
    pages += [
        (f"chapter-{n}", chapter.id) for n, chapter in enumerate(snapshot.of_kind("chapter"), 1)
    ]
    pages += [("text", one.id) for one in snapshot.of_kind("principle_section")[:1]]
    pages += [("matrix", matrix.id) for matrix in snapshot.of_kind("service_matrix")]
    return [*pages, ("footnotes", FOOTNOTES), ("editions", EDITIONS)]


def settle(window: MainWindow) -> None:
    """Let the session answer and the layout come to rest."""
    while not window.session.jobs.is_idle:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    for _ in range(_SPINS):
        QApplication.processEvents()
