from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.memo import MemoDialog
from bufetat_editor.ui.memo_wishes import NewMemo
from bufetat_editor.ui.standing import first_standing
from tests.helpers.seed import seed


@pytest.fixture
def dialog(qtbot: QtBot) -> MemoDialog:
    made = MemoDialog(first_standing(seed()), date(2012, 2, 9))
    qtbot.addWidget(made)
    return made


def test_the_last_memo_is_proposed_with_its_title(dialog: MemoDialog) -> None:
    assert dialog.like.currentText() == "Notat · Direktørmøtet 1.12.2011"
    assert (dialog.meeting_date.text(), dialog.case_number.text()) == ("9.2.2012", "")
    assert dialog.title.text() == "Bufetats tjenestemodell"


def test_a_title_given_by_hand_stays(dialog: MemoDialog) -> None:
    dialog.title.setText("Revidert")
    dialog.title.textEdited.emit("Revidert")
    dialog.like.setCurrentIndex(1)

    assert dialog.title.text() == "Revidert"


def test_a_day_that_is_none_is_remarked_on(qtbot: QtBot, dialog: MemoDialog) -> None:
    dialog.meeting_date.setText("31.2.2012")

    with qtbot.assertNotEmitted(dialog.memo_wished):
        dialog.ok.click()

    assert dialog.remark_of(dialog.meeting_date) == "31.2.2012 finnes ikke i kalenderen."


def test_it_tells_what_is_wished(qtbot: QtBot, dialog: MemoDialog) -> None:
    dialog.like.setCurrentIndex(1)
    dialog.case_number.setText(" 12/345 ")

    with qtbot.waitSignal(dialog.memo_wished) as wished:
        dialog.ok.click()

    assert wished.args == [NewMemo(None, "9.2.2012", "12/345", "Bufetats tjenestemodell")]
