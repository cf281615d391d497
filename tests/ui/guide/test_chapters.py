"""What the guide says is so: its links, its pictures, its keys and the names that it gives."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.actions import Actions
from bufetat_editor.ui.guide.chapters import CONTENTS, chapters, folder, text_of
from bufetat_editor.ui.guide.keys_page import keys_page
from bufetat_editor.ui.guide.places import _OF_KINDS, _OF_PAGES, _OF_PANELS, _WRITING
from bufetat_editor.ui.shortcuts.table import KeyGroup, key_groups
from bufetat_editor.ui.theme import Theme

FILES = [chapter.file for chapter in chapters()]
KEYS = "tastene.md"
MOST_BYTES = 2_500_000
WIDEST = 1200
NOT_KEYS = re.compile(r"\.(docx|xlsx|db)$")
NO_ACTIONS = {"Alt", "Ctrl", "Ctrl+C"}
"""Said of the mouse and of menus, and of lists that copy."""


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    widget = QWidget()
    qtbot.addWidget(widget)
    return Actions(Theme("light", parent=widget), widget)


@pytest.fixture
def groups(actions: Actions) -> list[KeyGroup]:
    return list(key_groups(actions))


def names_with_keys(text: str) -> list[tuple[str, str]]:
    """What is called by its name on the screen, with its keys in brackets."""
    return re.findall(r"\*([^*\n]+)\*\s+\(`([^`]+)`\)", text)


def test_the_contents_list_every_chapter() -> None:
    written = {file.name for file in folder().glob("*.md")}

    assert written == set(FILES)
    assert FILES[0] == CONTENTS


@pytest.mark.parametrize("file", FILES)
def test_every_chapter_has_its_title_and_leads_somewhere(file: str) -> None:
    text = text_of(file)
    title = next(one.title for one in chapters() if one.file == file)
    links = re.findall(r"(?<!!)\[[^\]]*\]\(([^)]+)\)", text)
    pictures = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", text)

    assert text.startswith(f"# {title}\n")
    assert [link for link in links if link not in FILES] == []
    assert [name for words, name in pictures if not (folder() / name).exists() or not words] == []


def test_every_picture_is_used_and_small() -> None:
    pictures = sorted((folder() / "images").glob("*.png"))
    used = "".join(map(text_of, FILES))

    assert [one.name for one in pictures if f"(images/{one.name})" not in used] == []
    assert [one.name for one in pictures if QImage(str(one)).width() > WIDEST] == []
    assert sum(one.stat().st_size for one in pictures) < MOST_BYTES


@pytest.mark.parametrize("file", [file for file in FILES if file != KEYS])
def test_every_key_is_that_of_what_it_is_said_of(file: str, groups: list[KeyGroup]) -> None:
    known = {line.what: line.keys for group in groups for line in group.lines}
    told = [(name.rpartition(" → ")[2], key) for name, key in names_with_keys(text_of(file))]

    assert [(name, key) for name, key in told if key not in known.get(name, ())] == []


@pytest.mark.parametrize("file", [file for file in FILES if file != KEYS])
def test_every_other_key_is_one(file: str, groups: list[KeyGroup]) -> None:
    known = {key for group in groups for line in group.lines for key in line.keys}
    told = [word for word in re.findall(r"`([^`]+)`", text_of(file)) if not NOT_KEYS.search(word)]

    assert [key for key in told if key not in known | NO_ACTIONS] == []


@pytest.mark.parametrize("file", FILES)
def test_every_way_through_the_menus_is_one(file: str, actions: Actions) -> None:
    ways = {path for path, _ in actions.by_menu()}
    ways |= {f"{path} → {entry.text}" for path, entries in actions.by_menu() for entry in entries}
    told = re.findall(r"\*([^*\n]+ → [^*\n]+)\*", text_of(file))

    assert [way for way in told if way not in ways] == []


def test_the_chapter_of_keys_is_that_of_the_actions(groups: list[KeyGroup]) -> None:
    assert text_of(KEYS) == keys_page(groups)


def test_every_place_in_the_window_has_a_chapter() -> None:
    named = {*_OF_PAGES.values(), *_OF_KINDS.values(), *_OF_PANELS.values(), _WRITING}

    assert {place.partition("#")[0] for place in named} <= set(FILES)
    for file, _, heading in (place.partition("#") for place in named if "#" in place):
        told = re.findall(r"^#+ (.+)$", text_of(file), re.MULTILINE)
        assert heading in {one.casefold().replace(" ", "-") for one in told}
    assert Path(folder() / CONTENTS).exists()
