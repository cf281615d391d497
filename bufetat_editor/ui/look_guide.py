"""The pictures of the user guide: each of what it tells of and no more, the same every time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget

from bufetat_editor.ui.find.page import FindPage
from bufetat_editor.ui.guide.keys_page import keys_page
from bufetat_editor.ui.look import settle
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import COMPARE, EDITIONS, FIND, OVERVIEW
from bufetat_editor.ui.shortcuts.table import key_groups

_SIZE = (1180, 740)
_WIDE, _TALL = (1440, 740), (1180, 1570)
_SHAPES = {EDITIONS: _WIDE, OVERVIEW: _TALL}
"""Of the window on pages that do not fit into the usual one."""
_PAUSE_MS = 800
"""Dialogs look over what is written in them a moment later."""
_COLOURS = 256  # of a picture; letters have hundreds of greys that nobody tells apart
_PRINCIPLE, _CHANGED = "prinsipp-tidlig-hjelp", "prinsipp-mangfold"
_WORDS, _OTHER_WORDS = "barnevern", "barnets vern"
_DIALOGS = {
    "sende-ut": ("send", {"name": "Runde 2", "deadline": "16.1.2012", "folder": "Innspill"}),
    "godkjenne": ("approve", {"meetingDate": "20.12.2011", "name": "Utgave 2"}),
    "eksporter": ("export", {"folder": "Direktørmøtet"}),
}
"""Each picture of a dialog: the action that opens it, and what is written in its fields."""


def draw_guide(folder: Path, make_window: Callable[[], MainWindow]) -> list[Path]:
    """Draw every picture of the guide, write its chapter of keys, and return the files.

    Args:
        folder: of the guide.
        make_window: makes a light window on a model with a round that was answered.
    """
    images = folder / "images"
    images.mkdir(parents=True, exist_ok=True)
    QApplication.setCursorFlashTime(0)
    window = make_window()
    window.resize(*_SIZE)
    window.show()
    window.open()
    settle(window)
    pictures = [_kept(images / f"{name}.png", drawn) for name, drawn in _drawn(window)]
    keys = folder / "tastene.md"
    keys.write_text(keys_page(key_groups(window.parts.actions)), encoding="utf-8")
    window.close()
    window.deleteLater()
    return [*pictures, keys]


def _drawn(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    yield from _of_rows(window)
    yield from _of_pages(window)
    yield from _of_rounds(window)
    yield from _of_panels(window)
    yield from _of_dialogs(window)
    yield "fil-menyen", _menu(window)


def _of_rows(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    window.presenter.go_to(_PRINCIPLE)
    yield "vinduet", _image(window, window)
    window.presenter.go_to(_CHANGED)
    yield "historikken", _image(window, window.parts.history, height=480)
    window.presenter.go_to(_PRINCIPLE, edit_at=12)
    yield "skrive", _image(window, window.parts.workspace, height=460)
    window.parts.workspace.commit()
    memos = window.session.standing.snapshot.of_kind("memo")
    window.presenter.show_section(memos[0].id)
    yield "notatet", _image(window, window.parts.workspace, height=340)


def _of_pages(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    for name, section, height in (
        ("sammenligne", COMPARE, 470),
        ("oversikten", OVERVIEW, _TALL[1]),
        ("utgaver", EDITIONS, 330),
    ):
        window.resize(*_SHAPES.get(section, _SIZE))
        window.presenter.show_section(section)
        window.parts.workspace.focus_page()
        yield name, _image(window, window.parts.workspace, height=height)
    window.presenter.show_section(FIND)
    page = window.parts.workspace.reading_page(FIND)
    if isinstance(page, FindPage):
        page.begin(_WORDS, replacing=True)
        page.replacement.setText(_OTHER_WORDS)
        window.resize(*_SIZE)
        yield "erstatte", _image(window, window.parts.workspace, height=430)


def _of_rounds(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    rounds = window.session.standing.snapshot.of_kind("round")
    window.presenter.show_section(rounds[0].id)
    window.parts.workspace.focus_page()
    yield "runden", _image(window, window.parts.workspace, height=640)
    window.parts.actions["next_input"].trigger()
    settle(window)
    window.parts.actions["partly_followed"].trigger()
    if panel := window.parts.workspace.findChild(QWidget, "inputPanel"):
        yield "vurdere", _image(window, panel)
    window.parts.actions["give_up_draft"].trigger()
    window.resize(*_SIZE)


def _of_panels(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    window.presenter.go_to(_PRINCIPLE)
    actions = window.parts.actions
    actions["checks"].trigger()
    _come_to_rest(window)
    actions["next_finding"].trigger()
    yield "kontroll", _image(window, window.parts.workspace, window.parts.checks)
    actions["checks"].trigger()
    actions["preview"].trigger()
    window.presenter.go_to(_PRINCIPLE)
    yield "forhandsvisning", _image(window, window)
    actions["preview"].trigger()


def _of_dialogs(window: MainWindow) -> Iterator[tuple[str, QImage]]:
    window.presenter.go_to(_PRINCIPLE)
    for name, (action, written) in _DIALOGS.items():
        window.parts.actions[action].trigger()
        settle(window)
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            for field, text in written.items():
                if found := dialog.findChild(QLineEdit, field):
                    found.selectAll()
                    found.insert(text)  # as if it were typed
            _pause()
            yield name, _image(window, dialog)
            dialog.reject()


def _pause() -> None:
    waiting = QEventLoop()
    QTimer.singleShot(_PAUSE_MS, waiting.quit)
    waiting.exec()


def _menu(window: MainWindow) -> QImage:
    menu = window.menuBar().findChild(QMenu, "menu-file")
    if menu is None:
        return QImage()
    menu.popup(window.mapToGlobal(QPoint(20, 30)))
    picture = _image(window, menu)
    menu.close()
    return picture


def _image(window: MainWindow, *widgets: QWidget, height: int = 0) -> QImage:
    """Widgets as they look when all has come to rest.

    Args:
        height: how much of them from above; all if nought.
    """
    _come_to_rest(window)
    window.parts.messages.hide()
    settle(window)
    top = widgets[0].window()
    area = QRect()
    for one in widgets:
        area = area.united(QRect(one.mapTo(top, QPoint()), one.size()))
    area.setHeight(min(height or area.height(), area.height()))
    return top.grab(area).toImage()


def _come_to_rest(window: MainWindow) -> None:
    settle(window)
    window.checking.check_now()
    while not window.checking.is_at_rest:
        QApplication.processEvents()
    settle(window)


def _kept(file: Path, picture: QImage) -> Path:
    """Write a picture with its commonest colours, which takes a third of the room."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(plain.constBits()).cast("I"))
    colours = [colour for colour, _ in pixels.most_common(_COLOURS)]
    nearest = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    few = plain.convertToFormat(QImage.Format.Format_Indexed8, colours, nearest)
    few.save(str(file), quality=0)  # what takes longest, and least room
    return file
