"""The audit of the whole window: every page and panel, in every palette."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from bufetat_editor.ui.theme import Choice
from tests.helpers.audit import audit, clipped, faint, out_of_reach, small, unnamed
from tests.helpers.screen import Screen
from tests.ui.audited import NewStops, found, model, screen, show_panels

__all__ = ["model", "screen"]


def test_a_window_with_what_may_stand_in_it_can_be_used_by_everyone(screen: Screen) -> None:
    show_panels(screen, "history", "checks")
    ways = ("Vis", lambda: None), ("Angre", lambda: None)
    screen.window.parts.messages.tell("Noe er hendt som en kan gjøre noe med.", *ways)
    screen.action("tour").trigger()
    QApplication.processEvents()

    assert audit(screen.window) == []


@pytest.mark.heavy
def test_every_page_can_be_used_by_everyone(screen: Screen) -> None:
    looks = (unnamed, small, faint, clipped, NewStops(), out_of_reach)  # which goes about

    assert found(screen, *looks) == {}


@pytest.mark.heavy
@pytest.mark.parametrize("choice", ["dark", "contrast"])
def test_every_page_is_legible_in_every_palette(screen: Screen, choice: Choice) -> None:
    screen.window.theme.choose(choice)

    assert found(screen, faint, NewStops()) == {}


@pytest.mark.heavy
@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_every_panel_can_be_used_by_everyone(screen: Screen, choice: Choice) -> None:
    screen.window.theme.choose(choice)
    for panels in (("preview",), ("history",), ("preview", "checks")):
        show_panels(screen, *panels)
        screen.qtbot.waitUntil(lambda: is_filled(screen))

        assert audit(screen.window) == [], panels


@pytest.mark.heavy
@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_every_card_of_the_tour_can_be_used_by_everyone(screen: Screen, choice: Choice) -> None:
    screen.window.theme.choose(choice)
    screen.action("tour").trigger()
    card = screen.window.findChild(QWidget, "tour")
    assert isinstance(card, QWidget)
    while card.isVisible():
        QApplication.processEvents()
        assert [*faint(screen.window), *clipped(card), *small(card)] == []
        screen.window.findChild(QWidget, "tourNext").click()  # type: ignore[union-attr]


def is_filled(screen: Screen) -> bool:
    """True when the checks have told what they found."""
    counted = screen.window.findChild(QLabel, "checksCount")
    return not (counted and counted.isVisible()) or "funn" in counted.text()
