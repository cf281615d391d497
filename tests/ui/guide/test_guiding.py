"""The guide as it is read beside the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.guide.window import GuideWindow
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import COMPARE, LEGAL
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import Screen
from tests.ui.test_main_window_names import nameless

pytestmark = pytest.mark.qt_log_ignore(r"does not support raise", extend=True)

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


def guide_of(window: MainWindow) -> GuideWindow:
    guide = window.findChild(GuideWindow)
    assert guide is not None
    return guide


def test_f1_opens_the_chapter_of_what_one_has_before_one(qtbot: QtBot, window: MainWindow) -> None:
    screen = Screen(qtbot, window)
    screen.go_to(PRINCIPLE)
    window.parts.actions["guide"].trigger()
    guide = guide_of(window)
    assert guide.view.chapter == "skrive.md"

    window.presenter.show_section(COMPARE)
    window.parts.actions["guide"].trigger()
    assert guide.view.chapter == "sammenligne.md"

    window.presenter.show_section(LEGAL)
    window.parts.actions["guide"].trigger()
    assert guide.view.textCursor().block().text() == "Hjemler"
    assert guide.view.viewport().rect().contains(guide.view.cursorRect())

    screen.come_back()
    window.presenter.go_to(PRINCIPLE)
    window.parts.actions["checks"].trigger()
    qtbot.waitUntil(window.parts.checks.isVisible)
    window.parts.actions["guide"].trigger()
    assert guide.view.chapter == "kontroll.md"
    window.parts.actions["checks"].trigger()

    screen.come_back()
    window.parts.history.reason.setFocus()
    window.presenter.go_to(PRINCIPLE)
    window.parts.history.reason.setFocus()
    window.parts.actions["guide"].trigger()
    assert guide.view.chapter == "historikken.md"

    assert window.findChildren(GuideWindow) == [guide]
    assert not guide.isModal()
    assert nameless(guide) == []


def test_the_guide_is_read_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.guiding.show("README.md")
    guide = guide_of(window)
    with qtbot.waitActive(guide):
        guide.activateWindow()
    QTest.keyClick(guide.view, Key.Key_F, CTRL)
    QTest.keyClicks(guide.words, "kontrollsum")
    assert any("(" in guide.contents.item(row).text() for row in range(guide.contents.count()))

    QTest.keyClick(guide.words, Key.Key_Return)
    found = guide.view.chapter
    assert "kontrollsum" in guide.view.textCursor().selectedText().casefold()
    QTest.keyClick(guide.view, Key.Key_Left, ALT)
    assert guide.view.chapter == "README.md"
    QTest.keyClick(guide.view, Key.Key_Right, ALT)
    assert guide.view.chapter == found
    QTest.keyClick(guide.view, Key.Key_Plus, CTRL)
    assert window.theme.zoom == 110

    QTest.keyClick(guide.words, Key.Key_Escape)
    assert guide.words.text() == ""
    assert guide.focusWidget() is guide.view
    QTest.keyClick(guide.view, Key.Key_Escape)
    assert guide.isHidden()


def test_a_picture_is_no_wider_than_there_is_room_for(qtbot: QtBot, window: MainWindow) -> None:
    window.guiding.show("vinduet.md")
    guide = guide_of(window)
    for width in (640, 1300):
        guide.resize(width, 700)
        qtbot.waitUntil(lambda: guide.view.viewport().width() > 0)
        assert guide.view.document().idealWidth() <= guide.view.viewport().width()
    kind = QTextDocument.ResourceType.ImageResource.value
    [cursor, *_] = guide.view._placed_pictures()
    name = cursor.charFormat().toImageFormat().name()
    assert not guide.view.document().resource(kind, name).isNull()
