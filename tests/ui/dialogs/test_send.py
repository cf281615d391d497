"""The dialog that sends out: what it proposes, what it says and what it asks for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.rounds import REGIONS
from bufetat_editor.settings import remember
from bufetat_editor.ui.dialogs.send import SendDialog, proposed_deadline
from bufetat_editor.ui.orders import SendOut
from bufetat_editor.ui.standing import Standing, first_standing, read_standing
from tests.helpers.circulated import NORTH, ROUND, WEST, sent_out
from tests.helpers.models import desk_on
from tests.helpers.seed import seed

TODAY = date(2011, 12, 5)


@pytest.fixture
def dialog(qtbot: QtBot) -> SendDialog:
    return opened(qtbot, first_standing(seed()))


@pytest.fixture
def later(qtbot: QtBot, tmp_path: Path) -> SendDialog:
    """The dialog on a model that was sent out once."""
    model = tmp_path / "modell.db"
    model.write_bytes(sent_out().model)
    desk = desk_on(model)
    standing = read_standing(desk)
    desk.close()
    return opened(qtbot, standing)


def opened(qtbot: QtBot, standing: Standing) -> SendDialog:
    made = SendDialog(standing, TODAY)
    with qtbot.waitActive(made):
        made.open()
    return made


def told(dialog: SendDialog) -> str:
    label = dialog.findChild(QLabel, "sendTold")
    assert isinstance(label, QLabel)
    return label.text()


def wished(qtbot: QtBot, dialog: SendDialog) -> SendOut:
    with qtbot.waitSignal(dialog.files_wished) as caught:
        dialog.ok.click()
    assert caught.args
    order = caught.args[0]
    assert isinstance(order, SendOut)
    return order


@pytest.mark.parametrize(
    ("today", "deadline"),
    [
        (date(2011, 12, 5), date(2011, 12, 26)),
        (date(2011, 12, 9), date(2011, 12, 30)),
        (date(2011, 12, 10), date(2012, 1, 2)),
        (date(2011, 12, 11), date(2012, 1, 2)),
    ],
)
def test_the_deadline_leaves_three_weeks_and_is_no_saturday_or_sunday(
    today: date, deadline: date
) -> None:
    assert proposed_deadline(today) == deadline


def test_it_proposes_the_first_round_to_all_regions(
    qtbot: QtBot, dialog: SendDialog, tmp_path: Path
) -> None:
    dialog.folder.setText(str(tmp_path))

    order = wished(qtbot, dialog)

    assert order == SendOut("Runde 1", REGIONS, "26.12.2011", tmp_path)
    assert dialog.is_busy


def test_it_tells_what_will_be_written_and_that_the_model_is_frozen(dialog: SendDialog) -> None:
    assert told(dialog) == (
        "5 mottakere får hver sin Word-kopi, et svarskjema i Excel og et følgenotat. "
        "Modellen fryses slik den står nå, som utgaven «Runde 1»."
    )


def test_others_are_asked_too_and_nobody_twice(
    qtbot: QtBot, dialog: SendDialog, tmp_path: Path
) -> None:
    dialog.folder.setText(str(tmp_path))
    dialog.recipients.others.setPlainText(f"Bufdir\n\n  Barne-  og familieetaten \n{NORTH}\nBufdir")

    assert wished(qtbot, dialog).recipients == (*REGIONS, "Bufdir", "Barne- og familieetaten")


def test_everything_is_reached_and_changed_by_the_keyboard(
    qtbot: QtBot, dialog: SendDialog, tmp_path: Path
) -> None:
    dialog.folder.setText(str(tmp_path))
    QTest.keyClicks(dialog.focusWidget(), "Høring")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    for _ in range(5):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.focusWidget(), "Bufdir")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.deadline
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Up)

    with qtbot.waitSignal(dialog.files_wished) as caught:
        QTest.keyClick(dialog.deadline, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert caught.args == [SendOut("Høring", (*REGIONS[1:], "Bufdir"), "27.12.2011", tmp_path)]


@pytest.mark.parametrize(
    ("name", "remark"),
    [
        ("  ", "Gi runden et navn som ikke bare består av sifre."),
        ("2011", "Gi runden et navn som ikke bare består av sifre."),
    ],
)
def test_a_round_needs_a_name_of_its_own(
    qtbot: QtBot, dialog: SendDialog, name: str, remark: str
) -> None:
    dialog.name.setText(name)

    with qtbot.assertNotEmitted(dialog.files_wished):
        dialog.ok.click()

    assert dialog.remark_of(dialog.name) == remark
    dialog.name.setText("Runde 1")
    assert dialog.remark_of(dialog.name) == ""


def test_the_deadline_must_be_a_day(qtbot: QtBot, dialog: SendDialog) -> None:
    dialog.deadline.setText("snart")

    with qtbot.assertNotEmitted(dialog.files_wished):
        dialog.ok.click()

    assert dialog.remark_of(dialog.deadline) == "Skriv datoen slik: 1.12.2011"
    dialog.deadline.setText("31.2.2012")
    dialog.ok.click()
    assert dialog.remark_of(dialog.deadline) == "31.2.2012 finnes ikke i kalenderen."
    dialog.deadline.setText("1.2.2012")
    assert dialog.remark_of(dialog.deadline) == ""


def test_a_year_may_have_two_digits(qtbot: QtBot, dialog: SendDialog) -> None:
    dialog.deadline.setText("15.1.12")

    assert wished(qtbot, dialog).deadline == "15.1.12"
    assert dialog.deadline.day() == date(2012, 1, 15)


def test_a_day_that_has_passed_is_told_under_the_deadline(qtbot: QtBot, dialog: SendDialog) -> None:
    dialog.deadline.setText("4.12.2011")

    with qtbot.assertNotEmitted(dialog.files_wished):
        dialog.ok.click()

    assert dialog.remark_of(dialog.deadline) == "Den dagen er passert. Velg en senere dag."
    assert dialog.focusWidget() is dialog.deadline


def test_what_is_not_told_yet_is_no_hole_in_a_sentence(dialog: SendDialog) -> None:
    dialog.name.clear()
    assert told(dialog) == (
        "5 mottakere får hver sin Word-kopi, et svarskjema i Excel og et følgenotat."
    )

    dialog.recipients.list_known((), REGIONS)
    assert told(dialog) == ""
    dialog.name.setText("Høring")
    assert told(dialog) == "Modellen fryses slik den står nå, som utgaven «Høring»."


def test_names_that_only_capitals_tell_apart_are_one_recipient(dialog: SendDialog) -> None:
    dialog.recipients.list_known((), REGIONS[1:])
    dialog.recipients.others.setPlainText("Bufdir\nbufdir\nNord")

    assert dialog.recipients.names() == (NORTH, "Bufdir")
    assert told(dialog).startswith("2 mottakere ")


def test_a_name_is_read_out_once(dialog: SendDialog) -> None:
    dialog.recipients.list_known(("Et meget langt navn på en mottaker",), ())

    assert [box.toolTip() for box in dialog.recipients.boxes] == [
        *[""] * len(REGIONS),
        "Et meget langt navn på en mottaker",
    ]


def test_somebody_must_be_asked(qtbot: QtBot, dialog: SendDialog) -> None:
    dialog.recipients.list_known((), REGIONS)

    with qtbot.assertNotEmitted(dialog.files_wished):
        dialog.ok.click()

    assert dialog.remark_of(dialog.recipients) == "Velg minst én mottaker."
    first = dialog.recipients.boxes[0]
    assert dialog.focusWidget() is first
    assert first.accessibleDescription() == "Velg minst én mottaker."
    first.click()
    assert first.accessibleDescription() == ""


def test_the_next_round_has_the_next_number_and_no_taken_name(
    qtbot: QtBot, later: SendDialog
) -> None:
    assert later.name.text() == "Runde 2"
    later.name.setText(ROUND)

    with qtbot.assertNotEmitted(later.files_wished):
        later.ok.click()

    assert later.remark_of(later.name) == "Det finnes allerede en utgave med dette navnet."


def test_a_round_that_is_out_is_sent_to_those_who_were_not_asked(
    qtbot: QtBot, later: SendDialog, tmp_path: Path
) -> None:
    later.folder.setText(str(tmp_path))
    later.round.setCurrentIndex(1)

    assert later.round.currentText() == "Runde 1 · frist 15.12.2011"
    assert not later.name.isEnabled()
    assert not later.deadline.isEnabled()
    assert told(later).endswith("Filene skrives fra utgaven «Runde 1», slik de andre har fått dem.")
    others = tuple(name for name in REGIONS if name not in (NORTH, WEST))
    assert wished(qtbot, later) == SendOut(ROUND, others, "15.12.2011", tmp_path)


def test_one_may_go_back_to_a_new_round(later: SendDialog) -> None:
    later.round.setCurrentIndex(1)
    later.round.setCurrentIndex(0)

    assert later.name.text() == "Runde 2"
    assert later.name.isEnabled()
    assert later.recipients.names() == REGIONS


def test_it_begins_with_the_folder_of_the_last_time(qtbot: QtBot, tmp_path: Path) -> None:
    remember(send_folder=str(tmp_path / "sendt"))

    assert opened(qtbot, first_standing(seed())).folder.text() == str(tmp_path / "sendt")


def test_a_long_name_of_a_recipient_does_not_widen_the_dialog(dialog: SendDialog) -> None:
    width = dialog.minimumSizeHint().width()

    dialog.recipients.list_known(("Et meget langt navn på en mottaker " * 4,), ())

    assert dialog.minimumSizeHint().width() <= max(width, dialog.minimumWidth())
