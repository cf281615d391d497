"""What comes of wishes that are refused, and of those that follow at once upon others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from bufetat_editor.usecases.editing import edit
from tests.helpers.models import CELL, GROUP, OTHER, PRINCIPLE, TASK, another_writing, desk_on
from tests.helpers.screen import ALT, CTRL, SHIFT, Key, Screen

NEXT = "prinsipp-barn-foerst-familievern"
COS = "oppgave-cos"


@pytest.fixture
def screen(hurried: Screen) -> Screen:
    return hurried


@contextmanager
def refusing(screen: Screen) -> Iterator[None]:
    with screen.qtbot.waitSignal(screen.window.session.refused):
        yield
    screen.settle()


def write(screen: Screen, item: str, text: str) -> None:
    """Write in a row, without leaving it."""
    screen.go_to(item)
    screen.press(Key.Key_Return)
    screen.press(Key.Key_A, CTRL)
    screen.type(text)


def reworded_by_another(model: Path, item: str) -> None:
    with closing(desk_on(model, OTHER)) as desk:
        edit(desk, item, "En annens")


def offers(screen: Screen) -> list[str]:
    """What can be done about the message."""
    bar = screen.window.parts.messages
    return [one.text() for one in bar.findChildren(QPushButton) if one.isVisible()]


def test_undo_takes_no_older_step_back_when_what_is_being_written_is_refused(
    screen: Screen, model: Path
) -> None:
    screen.rewrite(NEXT, "Et eldre steg")
    write(screen, PRINCIPLE, "Under arbeid")
    reworded_by_another(model, PRINCIPLE)

    with refusing(screen):
        screen.action("undo").trigger()

    assert screen.text(NEXT) == "Et eldre steg"
    assert screen.row(PRINCIPLE).shown_text == "Under arbeid"
    screen.undo()
    assert screen.text(NEXT) != "Et eldre steg"


def test_an_undo_that_was_called_off_is_not_done_later(screen: Screen, model: Path) -> None:
    screen.rewrite(NEXT, "Et eldre steg")
    write(screen, PRINCIPLE, "Under arbeid")
    reworded_by_another(model, PRINCIPLE)
    with refusing(screen):
        screen.action("undo").trigger()

    screen.rewrite(NEXT, "Et nyere steg")

    assert screen.text(NEXT) == "Et nyere steg"


def test_undo_takes_back_what_is_being_written(screen: Screen) -> None:
    before = screen.text(PRINCIPLE)
    screen.rewrite(NEXT, "Et eldre steg")
    write(screen, PRINCIPLE, "Under arbeid")

    screen.action("undo").trigger()
    screen.settle()

    assert screen.text(PRINCIPLE) == before
    assert screen.text(NEXT) == "Et eldre steg"


def test_a_text_that_met_a_busy_file_is_saved_from_its_row(screen: Screen, model: Path) -> None:
    write(screen, PRINCIPLE, "Skrevet")
    with another_writing(model), refusing(screen):
        screen.press(Key.Key_Return, CTRL)
    assert screen.row(PRINCIPLE).accessibleName().endswith("ikke lagret")

    screen.press(Key.Key_Return)
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)

    assert screen.text(PRINCIPLE) == "Skrevet"
    assert not screen.row(PRINCIPLE).accessibleName().endswith("ikke lagret")


def test_what_is_written_while_a_text_meets_a_busy_file_is_saved(
    screen: Screen, model: Path
) -> None:
    write(screen, PRINCIPLE, "Først")
    with another_writing(model), refusing(screen):
        screen.press(Key.Key_Return, CTRL)
        screen.press(Key.Key_Return)
        screen.press(Key.Key_End, CTRL)
        screen.type(" og så mer")

    with screen.saving():
        screen.press(Key.Key_Return, CTRL)

    assert screen.text(PRINCIPLE) == "Først og så mer"


def test_the_texts_can_be_seen_though_something_else_is_saved(screen: Screen, model: Path) -> None:
    write(screen, PRINCIPLE, "Min")
    reworded_by_another(model, PRINCIPLE)
    with refusing(screen):
        screen.press(Key.Key_Return, CTRL)
    assert offers(screen) == ["Se tekstene"]

    screen.rewrite(NEXT, "Noe annet")

    assert offers(screen) == ["Se tekstene"]


def test_the_reason_of_a_move_that_leads_nowhere_is_given_back(screen: Screen) -> None:
    last = screen.family("notat")[-1]
    screen.window.presenter.go_to("notat")
    screen.go_to(last)
    screen.window.parts.history.reason.setText("Etter innspill")

    with screen.saving_nothing():
        screen.press(Key.Key_Down, ALT)

    assert screen.window.parts.history.reason.text() == "Etter innspill"
    assert screen.message() == ""


def test_a_reason_goes_with_the_first_of_two_moves_at_once(screen: Screen) -> None:
    before = screen.family(GROUP)
    screen.go_to(before[0])
    screen.window.parts.history.reason.setText("Etter innspill")

    with screen.saving():
        screen.press(Key.Key_Down, ALT)
        screen.press(Key.Key_Down, ALT)

    assert screen.family(GROUP)[:3] == [before[1], before[2], before[0]]
    assert screen.window.parts.history.reason.text() == ""


def test_tab_and_shift_tab_at_once_leave_a_task_as_it_was(screen: Screen) -> None:
    screen.open_at(TASK, 3)

    screen.press(Key.Key_Tab)
    screen.press(Key.Key_Backtab, SHIFT)
    screen.settle()

    assert screen.family(COS) == []
    assert screen.family(CELL)[-1] == TASK
    assert screen.row(TASK).is_editing
