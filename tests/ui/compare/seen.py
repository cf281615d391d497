"""What can be read on the compare page, and taken from its menus."""

from __future__ import annotations

import re

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton

from bufetat_editor.ui.compare.page import ComparePage


def changes(page: ComparePage) -> list[str | None]:
    return [row.change for row in page.list.rows.rows]


def current(page: ComparePage) -> str:
    assert page.list.row
    return page.list.row.item.id


def told(page: ComparePage, label: str) -> str:
    found = page.findChild(QLabel, label)
    assert isinstance(found, QLabel)
    return found.text()


def numbers(page: ComparePage, label: str) -> list[int]:
    """The numbers in what a label tells."""
    return [int(one) for one in re.findall(r"\d+", told(page, label))]


def go_to(page: ComparePage, change: str) -> None:
    page.list.choose(changes(page).index(change))


def button(page: ComparePage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def choose(page: ComparePage, menu: str, number: int) -> QAction:
    """Take the entry of that number in a button's menu."""
    entries = [one for one in button(page, menu).menu().actions() if not one.isSeparator()]
    entries[number].trigger()
    return entries[number]
