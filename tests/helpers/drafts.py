"""Drafts: typed in a window, and as they lie in a model's file."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from bufetat_editor.domain.draft import Draft
from bufetat_editor.storage import driver
from tests.helpers.models import PRINCIPLE, desk_on
from tests.helpers.screen import CTRL, Key, Screen


def kept_drafts(model: Path) -> list[tuple[str, str, str]]:
    """Author, item and text of each, in the order of their items, read past the program."""
    with closing(driver.connect(model)) as connection:
        query = "SELECT author, item, text FROM draft ORDER BY item, author"
        return [tuple(row) for row in connection.execute(query)]


def begin(screen: Screen, text: str, item: str = PRINCIPLE) -> None:
    """Write in a row, without leaving it."""
    screen.go_to(item)
    screen.press(Key.Key_Return)
    screen.press(Key.Key_A, CTRL)
    screen.editor.insertPlainText(text)


def wait_for(screen: Screen, model: Path, *texts: str) -> None:
    """Wait until these are the drafts that lie in the file."""
    screen.qtbot.waitUntil(lambda: [text for _, _, text in kept_drafts(model)] == list(texts))


def begun(model: Path, text: str, item: str = PRINCIPLE) -> Draft:
    """Return what is typed in an item as it is in the file."""
    with closing(desk_on(model)) as desk:
        return Draft(item, text, desk.snapshot[item].cs)


def in_file(model: Path, item: str = PRINCIPLE) -> str:
    """Return the wording that is saved."""
    with closing(desk_on(model)) as desk:
        return desk.snapshot[item].text
