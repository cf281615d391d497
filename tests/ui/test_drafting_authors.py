"""What is being written when another author takes over: drafts are each author's own."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.usecases.drafts import keep_draft
from tests.helpers.drafts import begin, begun, in_file, kept_drafts, wait_for
from tests.helpers.models import AUTHOR, OTHER, PRINCIPLE, desk_on
from tests.helpers.screen import CTRL, Key, Screen
from tests.ui.conftest import Opener

NEXT = "prinsipp-barn-foerst-familievern"
UNWRITABLE = "Mer\x07"


@pytest.fixture
def screen(qtbot: QtBot, open_window: Opener, model: Path) -> Screen:
    return Screen(qtbot, open_window(model))


def test_what_is_unsaved_follows_to_another_author(screen: Screen, model: Path) -> None:
    begin(screen, UNWRITABLE)
    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()
    begin(screen, "Under arbeid", NEXT)
    wait_for(screen, model, "Under arbeid", UNWRITABLE)

    screen.window.session.change_author(OTHER)

    screen.qtbot.waitUntil(lambda: {by for by, _, _ in kept_drafts(model)} == {OTHER})
    wait_for(screen, model, "Under arbeid", UNWRITABLE)
    assert screen.editor.text() == "Under arbeid"


def test_another_author_finds_her_own_texts(screen: Screen, model: Path) -> None:
    draft = begun(model, "Min")
    with closing(desk_on(model, OTHER)) as other:
        keep_draft(other, draft, author=OTHER)

    screen.window.session.change_author(OTHER)

    screen.qtbot.waitUntil(lambda: screen.message() != "")
    assert screen.editor.text() == "Min"
    assert kept_drafts(model) == [(OTHER, PRINCIPLE, "Min")]


def test_each_author_keeps_her_text_of_the_same_item(screen: Screen, model: Path) -> None:
    with closing(desk_on(model, OTHER)) as other:
        keep_draft(other, begun(model, "Bs"), author=OTHER)
    begin(screen, "As")
    wait_for(screen, model, "As", "Bs")
    screen.type(" siste")

    screen.window.session.change_author(OTHER)
    screen.qtbot.waitUntil(lambda: screen.editor.text() == "Bs")
    wait_for(screen, model, "As siste", "Bs")
    screen.type(" og mer")
    wait_for(screen, model, "As siste", "Bs og mer")
    screen.window.session.change_author(AUTHOR)
    screen.qtbot.waitUntil(lambda: screen.editor.text() == "As siste")

    screen.press(Key.Key_Return, CTRL)
    screen.qtbot.waitUntil(
        lambda: kept_drafts(model) == [(OTHER, PRINCIPLE, "Bs og mer")],
    )
    assert in_file(model) == "As siste"
