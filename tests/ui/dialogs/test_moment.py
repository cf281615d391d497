from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.moment import FoundChange, MomentDialog, find_change
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import AUTHOR, PRINCIPLE, desk, model

__all__ = ["desk", "model"]


@pytest.fixture
def dialog(qtbot: QtBot) -> MomentDialog:
    made = MomentDialog(datetime(2011, 12, 8, 23, 59).astimezone())
    qtbot.addWidget(made)
    return made


def asked(qtbot: QtBot, dialog: MomentDialog) -> object:
    """What the dialog wants to know, once nobody types."""
    with qtbot.waitSignal(dialog.asked) as caught:
        pass
    assert caught.args
    return caught.args[0]


def test_a_time_is_the_end_of_its_minute(qtbot: QtBot, dialog: MomentDialog) -> None:
    dialog.day.setText("5.12.2011")
    dialog.time.setText("11.30")

    assert asked(qtbot, dialog) == datetime(2011, 12, 5, 11, 30, 59).astimezone()


def test_it_tells_which_change_that_is_before_it_is_taken(
    qtbot: QtBot, dialog: MomentDialog
) -> None:
    dialog.number.setText("7")
    wanted = asked(qtbot, dialog)
    assert wanted == 7
    assert not dialog.ok.isEnabled()

    dialog.show_change(7, FoundChange(7, AUTHOR, "2011-12-05T10:00:00Z"))

    assert "7" in dialog.told()
    assert "5.12.2011" in dialog.told()
    assert AUTHOR in dialog.told()
    with qtbot.waitSignal(dialog.moment_chosen) as caught:
        dialog.ok.click()
    assert caught.args == [7]


def test_an_answer_to_an_earlier_question_is_not_shown(qtbot: QtBot, dialog: MomentDialog) -> None:
    dialog.number.setText("7")
    asked(qtbot, dialog)

    dialog.show_change(6, FoundChange(6, AUTHOR, "2011-12-05T10:00:00Z"))

    assert dialog.told() == ""
    assert not dialog.ok.isEnabled()


def test_an_answer_that_comes_while_one_types_on_is_not_taken(
    qtbot: QtBot, dialog: MomentDialog
) -> None:
    dialog.number.setText("7")
    asked(qtbot, dialog)

    QTest.keyClicks(dialog.number, "1")
    dialog.show_change(7, FoundChange(7, AUTHOR, "2011-12-05T10:00:00Z"))

    assert not dialog.ok.isEnabled()


@pytest.mark.parametrize(
    ("field", "text"),
    [
        *(("day", text) for text in ("31.2.2011", "1.1.0001", "31.12.9999")),
        ("time", "25:00"),
        ("number", "sju"),
    ],
)
def test_it_says_what_is_wrong_by_the_field(
    qtbot: QtBot, dialog: MomentDialog, field: str, text: str
) -> None:
    box = getattr(dialog, field)
    box.setText(text)

    qtbot.waitUntil(lambda: bool(dialog.remark_of(box)))
    assert not dialog.ok.isEnabled()


def test_a_change_is_found_by_number_and_by_time(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Noe annet")
    last = desk.snapshot.changeset

    found = find_change(desk, last)
    assert (found.number, found.author, found.at) == (last, AUTHOR, "2011-12-05T10:00:00Z")
    assert find_change(desk, datetime.fromisoformat("2011-12-05T10:00:59+00:00")) == found
    assert find_change(desk, last + 1).number == 0
    assert str(last) in find_change(desk, last + 1).refusal
    assert find_change(desk, datetime.fromisoformat("1999-01-01T00:00:00+00:00")).refusal
