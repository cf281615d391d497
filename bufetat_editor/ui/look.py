"""Pictures of every page, for the README and for whoever judges the look."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.find.page import FindPage
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import FIND, FOOTNOTES, READING
from bufetat_editor.ui.theme import Choice

_SIZE = (1440, 900)
PALETTES: tuple[Choice, ...] = ("light", "dark", "contrast")
_HELP = ("guide", "shortcuts", "about")
_WORDS, _OTHER_WORDS = "barnevern", "barnets vern"
_SPINS = 6  # layouts settle in steps


def draw_pages(
    folder: Path,
    make_window: Callable[[Choice], MainWindow],
    palettes: Sequence[Choice] = PALETTES,
) -> list[Path]:
    """Draw each page in each palette, and the editor where it has most to hold."""
    folder.mkdir(parents=True, exist_ok=True)
    QApplication.setCursorFlashTime(0)
    return [
        picture for choice in palettes for picture in _drawn(folder, choice, make_window(choice))
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
        pictures.append(_grabbed(window, folder / f"{name}-{choice}.png"))
    pictures += _drawn_findings(folder, choice, window)
    pictures += _drawn_preview(folder, choice, window)
    pictures += _drawn_checks(folder, choice, window)
    pictures += _drawn_help(folder, choice, window)
    for name, item in _fullest(window.session.standing.snapshot):
        window.presenter.go_to(item.id, edit_at=len(item.text))
        pictures.append(_grabbed(window, folder / f"{name}-{choice}.png"))
        window.parts.workspace.commit()
    window.close()
    window.deleteLater()
    return pictures


def _drawn_findings(folder: Path, choice: Choice, window: MainWindow) -> list[Path]:
    """The find page with words that the 2011 model has, and with others to put in their place."""
    window.presenter.show_section(FIND)
    page = window.parts.workspace.reading_page(FIND)
    if not isinstance(page, FindPage):
        return []
    page.begin(_WORDS, replacing=False)
    found = _grabbed(window, folder / f"find-{choice}.png")
    page.begin("", replacing=True)
    page.replacement.setText(_OTHER_WORDS)
    return [found, _grabbed(window, folder / f"replace-{choice}.png")]


def _drawn_preview(folder: Path, choice: Choice, window: MainWindow) -> Iterator[Path]:
    """The pages as they will print, beside the first principle; then it is as it was before."""
    action = window.parts.actions["preview"]
    was_open = action.isChecked()
    action.setChecked(True)
    for item in window.session.standing.snapshot.of_kind("principle")[:1]:
        window.presenter.go_to(item.id)
        settle(window)
        yield _grabbed(window, folder / f"preview-{choice}.png")
    action.setChecked(was_open)


def _drawn_checks(folder: Path, choice: Choice, window: MainWindow) -> Iterator[Path]:
    """What wants attention, at the first of it in the matrix; then it is as it was before."""
    actions = window.parts.actions
    was_open = actions["checks"].isChecked()
    for matrix in window.session.standing.snapshot.of_kind("service_matrix")[:1]:
        window.presenter.show_section(matrix.id)
        settle(window)
        actions["next_finding"].trigger()
        yield _grabbed(window, folder / f"checks-{choice}.png")
    actions["checks"].setChecked(was_open)


def _drawn_help(folder: Path, choice: Choice, window: MainWindow) -> Iterator[Path]:
    """The windows that help."""
    for name in _HELP:
        window.parts.actions[name].trigger()
        settle(window)
        for one in window.findChildren(QWidget, name):
            picture = folder / f"{name}-{choice}.png"
            one.grab().save(str(picture))
            yield picture
            one.close()


def _grabbed(window: MainWindow, picture: Path) -> Path:
    settle(window)
    window.grab().save(str(picture))
    return picture


def _fullest(snapshot: Snapshot) -> list[tuple[str, Item]]:
    """The longest paragraph, and the longest task of the fullest cell."""
    cells = [snapshot.children(cell.id) for cell in snapshot.of_kind("matrix_cell")]
    found = [
        ("writing-text", snapshot.of_kind("paragraph")),
        ("writing-matrix", max(cells, key=_length, default=())),
    ]
    return [(name, max(items, key=lambda item: len(item.text))) for name, items in found if items]


def _length(items: Sequence[Item]) -> int:
    return sum(len(item.text) for item in items)


def _pages(window: MainWindow) -> list[tuple[str, str]]:
    snapshot = window.session.standing.snapshot
    pages = [(f"memo-{n}", memo.id) for n, memo in enumerate(snapshot.of_kind("memo"), 1)]
    pages += [("model", one.id) for one in snapshot.children(None, "service_model")]
    pages += [
        (f"chapter-{n}", chapter.id) for n, chapter in enumerate(snapshot.of_kind("chapter"), 1)
    ]
    pages += [("text", one.id) for one in snapshot.of_kind("principle_section")[:1]]
    pages += [("matrix", matrix.id) for matrix in snapshot.of_kind("service_matrix")]
    pages += [(f"round-{n}", one.id) for n, one in enumerate(snapshot.of_kind("round"), 1)]
    read = ((key, key) for key in READING if key != FIND)
    return [*pages, ("footnotes", FOOTNOTES), *read]


def settle(window: MainWindow) -> None:
    """Let the session answer and the layout come to rest."""
    while not window.session.jobs.is_idle:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    page = window.parts.workspace.page
    while page and not page.drawing.is_done:
        QApplication.processEvents()
    finding = window.parts.workspace.reading_page(FIND)
    while isinstance(finding, FindPage) and not finding.is_at_rest:
        QApplication.processEvents()
    while window.parts.actions["preview"].isChecked() and not window.previewing.is_at_rest:
        QApplication.processEvents()
    if not window.checking.is_at_rest:
        window.checking.check_now()
    while not (window.checking.is_at_rest and window.mending.is_at_rest):
        QApplication.processEvents()
    for _ in range(_SPINS):
        QApplication.processEvents()
