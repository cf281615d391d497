"""The tour beside who works: it comes once, follows, and goes when one goes on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bufetat_editor import app
from bufetat_editor.settings import load_settings
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.tour.card import TourCard
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import Key, Screen
from tests.ui.conftest import keep
from tests.ui.test_main_window_names import nameless


def card_of(window: MainWindow) -> TourCard | None:
    return next((one for one in window.findChildren(TourCard) if not one.isHidden()), None)


def test_the_tour_goes_round_the_window_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    screen = Screen(qtbot, window)
    screen.go_to(PRINCIPLE)
    row = screen.focused()
    window.touring.begin()
    card = card_of(window)
    assert card is not None
    assert screen.focused() is row
    assert nameless(window) == []

    screen.press(Key.Key_Tab)
    assert screen.focused() is card.forward
    assert "Tab" in card.accessibleDescription()
    heard = []
    while card_of(window):
        heard.append(card.accessibleName())
        assert window.rect().contains(card.geometry())
        QTest.keyClick(card.forward, Key.Key_Return)
    assert len(set(heard)) == len(heard) >= 5
    assert screen.focused() is row

    window.parts.actions["tour"].trigger()
    assert isinstance(screen.focused().parentWidget(), TourCard)
    screen.press(Key.Key_Tab)
    assert not isinstance(screen.focused().parentWidget(), TourCard)


def test_the_tour_goes_when_one_writes_or_presses_escape(qtbot: QtBot, window: MainWindow) -> None:
    screen = Screen(qtbot, window)
    screen.go_to(PRINCIPLE)
    window.touring.begin()
    screen.press(Key.Key_Escape)
    assert card_of(window) is None

    window.parts.outline.setFocus()
    window.touring.begin()
    screen.press(Key.Key_Escape)
    assert card_of(window) is None

    screen.go_to(PRINCIPLE)
    window.touring.begin()
    screen.press(Key.Key_Return)
    QTest.keyClicks(screen.focused(), "x")
    assert card_of(window) is None


def begun(qtbot: QtBot, model: Path) -> MainWindow:
    """A window as the program opens it."""
    window = app.make_window(str(model), "light")
    keep(qtbot, window)
    window.show()
    window.open()
    window.touring.offer()
    qtbot.waitUntil(lambda: window.session.standing.live)
    return window


def test_the_tour_comes_until_one_goes_on_in_it_and_follows_the_window(
    qtbot: QtBot, model: Path
) -> None:
    window = begun(qtbot, model)
    qtbot.waitUntil(lambda: card_of(window) is not None)
    card = card_of(window)
    assert card is not None
    assert not load_settings().tour_seen
    card.forward.click()
    assert load_settings().tour_seen
    window.resize(920, 560)
    qtbot.waitUntil(lambda: window.rect().contains(card.geometry()))
    window.close()

    assert card_of(begun(qtbot, model)) is None
