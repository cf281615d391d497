"""Where the focus is can always be seen: on every page, in every dialog, in every palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.history_text import HistoryText
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import FOOTNOTES, READING
from bufetat_editor.ui.standing import first_standing
from bufetat_editor.ui.theme import Choice, Theme
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import Screen
from tests.helpers.seed import seed
from tests.ui.dialogs.test_form import DIALOGS

PALETTE_NAMES: tuple[Choice, ...] = ("light", "dark", "contrast")
PALETTES = pytest.mark.parametrize("palette", PALETTE_NAMES)
KINDS = ("memo", "service_model", "chapter", "principle_section", "service_matrix")
CTRL = Qt.KeyboardModifier.ControlModifier
MOST = 100


@pytest.fixture(autouse=True)
def still_caret(qapp: QApplication) -> Iterator[None]:
    """Stop the caret's blinking, so that two pictures differ by the focus alone."""
    usual = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(usual)


@pytest.fixture
def dress() -> Iterator[Callable[[Choice], object]]:
    """Return what dresses all that is shown in a palette, for as long as the test takes."""
    theme = Theme("light")
    yield theme.choose
    theme.choose("light")


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Iterator[Screen]:
    """Return a window in which something has changed."""
    changed = Screen(qtbot, window)
    changed.rewrite(PRINCIPLE, "Ny ordlyd")
    yield changed
    window.theme.choose("light")


def tab(window: QWidget) -> QWidget:
    """Go on to the next widget, out of a text in which Tab is a sign too."""
    before = window.focusWidget()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    if window.focusWidget() is before:
        QTest.keyClick(before, Qt.Key.Key_Tab, CTRL)
    QApplication.processEvents()
    return window.focusWidget()


def passed_by_tab(window: QWidget) -> Iterator[QWidget]:
    """Every widget from the one in focus round to it again, while it has the focus."""
    first = holder = window.focusWidget()
    for _ in range(MOST):
        yield holder
        holder = tab(window)
        if holder is first:
            return
    pytest.fail("Tab never comes round")


def unseen(window: QWidget) -> list[str]:
    """The widgets that look the same with the focus and without it."""
    found = []
    before: QWidget | None = None
    picture = None
    for holder in [*passed_by_tab(window), window.focusWidget()]:
        holder.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        is_left = before is not None and before is not holder  # its links are stops of Tab too
        if before and is_left and before.isVisible() and before.grab().toImage() == picture:
            found.append(f"{type(before).__name__} {before.objectName()}")
        before, picture = holder, holder.grab().toImage()
    return found


def test_a_widget_that_hides_the_focus_is_found(qtbot: QtBot) -> None:
    """Were it not, the other tests would prove nothing."""
    window = QWidget()
    qtbot.addWidget(window)
    for name in ("one", "two"):
        child = QWidget(window)
        child.setObjectName(name)
        child.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    tab(window)

    assert sorted(unseen(window)) == ["QWidget one", "QWidget two"]


@PALETTES
def test_the_focus_is_seen_on_every_page(screen: Screen, palette: Choice) -> None:
    window = screen.window
    window.theme.choose(palette)
    snapshot = window.session.standing.snapshot
    pages = [snapshot.of_kind(kind)[0].id for kind in KINDS]

    for section in [*pages, FOOTNOTES, *READING]:
        window.presenter.show_section(section)
        window.parts.workspace.focus_page()
        screen.settle()
        QApplication.processEvents()

        assert (section, unseen(window)) == (section, [])


def test_the_focus_is_seen_in_the_history(screen: Screen) -> None:
    panel = screen.window.parts.history
    for palette in PALETTE_NAMES:
        screen.window.theme.choose(palette)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        stops = [stop for stop in panel.findChildren(QWidget) if is_stop(stop)]
        assert len(stops) > 5

        for stop in stops:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            picture = stop.grab().toImage()
            panel.reason.setFocus()
            QApplication.processEvents()

            assert stop.grab().toImage() != picture, (palette, stop.objectName())


def is_stop(widget: QWidget) -> bool:
    return isinstance(widget, HistoryText) or widget.objectName().startswith("restore-")


@pytest.mark.parametrize("name", ["approve", "export"])
def test_the_focus_is_seen_in_the_windows_dialogs(
    qtbot: QtBot, window: MainWindow, dress: Callable[[Choice], object], name: str
) -> None:
    window.parts.actions[name].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    with qtbot.waitActive(dialog):
        dialog.activateWindow()

    for palette in PALETTE_NAMES:
        dress(palette)
        assert (palette, unseen(dialog)) == (palette, [])


@pytest.mark.parametrize("name", DIALOGS)
def test_the_focus_is_seen_in_every_dialog_about_an_item(
    qtbot: QtBot, dress: Callable[[Choice], object], name: str
) -> None:
    dialog = DIALOGS[name](first_standing(seed()))
    with qtbot.waitActive(dialog):
        dialog.open()

    for palette in PALETTE_NAMES:
        dress(palette)
        assert (palette, unseen(dialog)) == (palette, [])
