from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.wishes import RemoveItems
from tests.helpers.models import AUTHOR, PRINCIPLE
from tests.helpers.screen import Screen


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def buttons(screen: Screen) -> list[QPushButton]:
    return screen.window.parts.history.findChildren(QPushButton)


def test_it_tells_who_when_and_what(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Bufetat skal sørge for hjelp")

    told = screen.history()

    assert any(text.startswith("i dag ") and text.endswith(AUTHOR) for text in told)
    assert any("text-decoration:underline" in text and "line-through" in text for text in told)
    assert "1.12.2011 · Virksomhetsstyringsenheten" in told
    assert "Står i «Utkast 1.12.2011»" in told


def test_a_difference_is_told_in_words_too(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Bufetat skal sørge for hjelp")

    panel = screen.window.parts.history
    spoken = [child.accessibleName() for child in panel.findChildren(QLabel)]

    assert any("[fjernet: medvirke til" in name and "[lagt til: sørge" in name for name in spoken)


def test_an_old_wording_is_restored(screen: Screen) -> None:
    before = screen.text(PRINCIPLE)
    screen.rewrite(PRINCIPLE, "Noe annet")
    button = screen.window.parts.history.findChild(QPushButton, "restore-1")
    assert button is not None
    assert button.text() == "Gjenopprett denne ordlyden"

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.click(button)
    screen.settle()

    assert screen.text(PRINCIPLE) == before
    assert screen.action("undo").text().startswith("Angre gjenoppretting av 2.1.2")
    panel = screen.window.parts.history
    screen.qtbot.waitUntil(lambda: panel.findChild(QPushButton, "restore-1") is None)


def test_the_state_that_stands_cannot_be_restored(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.settle()

    assert not any(one.isVisible() for one in buttons(screen))


def test_it_says_what_to_do_when_nothing_is_chosen(screen: Screen) -> None:
    screen.window.presenter.show_section("editions")

    assert "Velg en linje for å se hvem som skrev den, når og hvorfor." in screen.history()


def test_it_can_be_put_away(screen: Screen) -> None:
    screen.action("history").trigger()

    assert not screen.window.parts.history.isVisible()


def test_a_move_is_told_and_taken_back(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.action("move_up").trigger()
    screen.settle()

    assert "Flyttet opp" in screen.history()
    assert [one.text() for one in buttons(screen) if one.isVisible()] == ["Flytt tilbake hit"]

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.action("undo").trigger()
    screen.settle()
    assert "Angret: flyttet opp" in screen.history()
    assert [one.objectName() for one in buttons(screen) if one.isVisible()] == ["restore-3"]


def test_a_removed_item_can_be_brought_back(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.window.session.wish(RemoveItems((PRINCIPLE,)))
    screen.settle()
    screen.window.presenter._item = PRINCIPLE
    screen.window.session.read_history(PRINCIPLE)
    screen.settle()

    shown = screen.window.parts.history.findChild(QLabel, "removedItem")
    assert shown is not None
    assert shown.isVisible()
    assert shown.text() == "Fjernet"
    back = next(one for one in buttons(screen) if one.text() == "Hent tilbake")
    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.click(back)
    screen.settle()

    assert screen.is_there(PRINCIPLE)
    assert not shown.isVisible()


def test_an_empty_memo_field_is_called_by_its_label(screen: Screen) -> None:
    snapshot = screen.window.session.standing.snapshot
    field = next(one for one in snapshot.of_kind("memo_field") if not one.text)

    screen.go_to(field.id)
    screen.settle()

    assert str(field.attrs["label"]) in screen.history()


def test_it_makes_room_for_a_page_that_is_read_and_comes_back_after_it(screen: Screen) -> None:
    screen.window.presenter.show_section("editions")
    aside = screen.window.parts.history.isVisible()

    screen.go_to(PRINCIPLE)

    assert not aside
    assert screen.window.parts.history.isVisible()


def test_the_reason_can_be_given_on_a_page_that_is_read(screen: Screen) -> None:
    screen.window.presenter.show_section("editions")

    screen.action("reason").trigger()

    assert screen.focused() is screen.window.parts.history.reason
