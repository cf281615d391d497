"""Weighing on the page of a round, as a person does it, and what is seen of it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton

from bufetat_editor.domain.assessments import Assessment
from bufetat_editor.domain.rounds import with_id
from bufetat_editor.ui.rounds.page import RoundPage
from tests.helpers.consulted import ROUND
from tests.helpers.screen import CTRL, Key, Screen
from tests.ui.rounds.seen import chosen

REWORDED, COMMENT, ADDED, REMOVED, MOVED = (
    "innspill-nord-1",
    "innspill-nord-2",
    "innspill-nord-3",
    "innspill-sor-1",
    "innspill-nord-5",
)
SAME = "innspill-sor-igjen-1"
WHY = "Det står i kapittel 3."


def assessment(screen: Screen, input_id: str) -> Assessment | None:
    out = with_id(screen.window.session.standing.rounds, ROUND)
    assert out
    return next(one for one in out.inputs if one.id == input_id).assessment


def outcome(screen: Screen, input_id: str) -> str:
    weighed = assessment(screen, input_id)
    return weighed.outcome if weighed else ""


def state(page: RoundPage, name: str = "assessmentState") -> str:
    """What a label of the form says, if it is there."""
    label = page.panel.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return "" if label.isHidden() else label.text()


def press(page: RoundPage, name: str) -> None:
    button = page.panel.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    assert not button.isHidden()
    button.click()


def choose(screen: Screen, page: RoundPage, input_id: str) -> None:
    page.columns.choose(input_id)
    assert chosen(page) == input_id
    screen.settle()


def write_reason(screen: Screen, page: RoundPage, words: str) -> None:
    page.panel.form.reason.setFocus()
    screen.type(words)


def save(screen: Screen) -> None:
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)
