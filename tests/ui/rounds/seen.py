"""What can be read on the page of a round, and taken from its menus."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton

from bufetat_editor.domain.assessments import InputOutcome
from bufetat_editor.domain.proposals import Type
from bufetat_editor.history.weighing import Weighing
from bufetat_editor.ui.inputs.list import InputList
from bufetat_editor.ui.inputs.wishes import WeighInputs
from bufetat_editor.ui.rounds.page import RoundPage
from tests.helpers.screen import Screen


def label(page: RoundPage, name: str) -> str:
    """What a label says that is there to be seen; nothing if it is not."""
    found = page.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisibleTo(page) else ""


def ids(one: InputList) -> list[str]:
    """The inputs of a list that is there to be seen."""
    return [] if one.isHidden() else [row.id for row in one.inputs.rows]


def press(page: RoundPage, name: Type) -> None:
    """Press one of the counts of the account."""
    page.head.account.buttons[name].click()


def button(page: RoundPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def chosen(page: RoundPage) -> str:
    assert page.panel.row
    return page.panel.row.id


def ways(page: RoundPage) -> dict[str, QAction]:
    """What an input may be where it is put, by the names of the menu's entries."""
    return {one.objectName(): one for one in page.panel.placing.ways.actions()}


def weigh(screen: Screen, *inputs: str, outcome: InputOutcome = "noted") -> None:
    """Weigh inputs, as the form would."""
    weighings = tuple(Weighing(one, outcome, "Dette er tatt med.") for one in inputs)
    with screen.saving():
        screen.window.parts.workspace.wished.emit(WeighInputs(weighings))
