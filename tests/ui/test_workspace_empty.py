"""A model with nothing in it: each page says what to do next, and the first chapter can be made."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.sections import COMPARE, COVERAGE, EDITIONS, FIND, FOOTNOTES, INPUTS
from bufetat_editor.usecases.opening import new_model
from tests.helpers.models import AUTHOR, now
from tests.helpers.screen import Screen
from tests.ui.conftest import Opener

SAID = {
    FOOTNOTES: "Det er ingen fotnoter ennå.",
    INPUTS: "Send utkastet ut",
    COVERAGE: "Det er ingen målgrupper ennå.",
    EDITIONS: "Det finnes ingen utgave ennå.",
    COMPARE: "Ingen forskjeller",
    FIND: "Søket finner også deler av ord",
}


@pytest.fixture
def screen(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> Screen:
    path = tmp_path / "tom.db"
    new_model(path, "empty", AUTHOR, now)
    return Screen(qtbot, open_window(path))


def said(screen: Screen) -> str:
    shown = screen.window.parts.workspace.currentWidget()
    assert shown is not None
    return " ".join(one.text() for one in shown.findChildren(QLabel) if one.isVisible())


def test_every_empty_page_says_what_to_do_next(screen: Screen) -> None:
    told = {}
    for section, words in SAID.items():
        screen.window.presenter.show_section(section)
        screen.settle()
        told[section] = words if words in said(screen) else said(screen)

    assert told == SAID


def test_the_first_chapter_is_made_by_one_key(screen: Screen) -> None:
    model = screen.window.session.standing.snapshot.of_kind("service_model")[0]
    screen.go_to(model.id)
    [how] = screen.page.findChildren(QLabel, "emptySection")
    assert how.isVisible()

    screen.action("add").trigger()
    screen.settle()
    QTest.keyClicks(screen.focused(), "Kvalitet")
    screen.window.parts.workspace.commit()
    screen.settle()
    chapters = screen.window.session.standing.snapshot.of_kind("chapter")
    assert [one.text for one in chapters] == ["Kvalitet"]
    assert not how.isVisible()
