from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.approve import ApproveDialog
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.orders import Approval
from bufetat_editor.ui.wishes import EditText
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import Screen


@pytest.fixture
def dialog(qtbot: QtBot) -> ApproveDialog:
    made = ApproveDialog(["Utkast 1.12.2011"], "11/51625", date(2011, 12, 1))
    qtbot.addWidget(made)
    return made


def test_it_proposes_what_is_known(dialog: ApproveDialog) -> None:
    assert dialog.name.text() == "Direktørmøtet 1.12.2011"
    assert dialog.meeting_date.text() == "1.12.2011"
    assert dialog.case_number.text() == "11/51625"


def test_the_name_that_it_proposes_is_free(qtbot: QtBot) -> None:
    taken = ["direktørmøtet 1.12.2011", "Direktørmøtet 1.12.2011 (2)"]
    dialog = ApproveDialog(taken, "", date(2011, 12, 1))
    qtbot.addWidget(dialog)

    assert dialog.name.text() == "Direktørmøtet 1.12.2011 (3)"
    dialog.name.clear()
    QTest.keyClicks(dialog.name, "DIREKTØRMØTET 1.12.2011")
    assert dialog.remark_of(dialog.name) == "Det finnes allerede en utgave med dette navnet."


def test_the_name_follows_the_date_until_it_is_given(dialog: ApproveDialog) -> None:
    dialog.meeting_date.clear()
    QTest.keyClicks(dialog.meeting_date, "8.12.2011")
    assert dialog.name.text() == "Direktørmøtet 8.12.2011"

    dialog.name.clear()
    QTest.keyClicks(dialog.name, "Endelig")
    QTest.keyClicks(dialog.meeting_date, "9")
    assert dialog.name.text() == "Endelig"


@pytest.mark.parametrize(
    ("field", "text", "remark"),
    [
        ("name", "", "Gi utgaven et navn som ikke bare består av sifre."),
        ("name", "2011", "Gi utgaven et navn som ikke bare består av sifre."),
        ("name", "Utkast 1.12.2011", "Det finnes allerede en utgave med dette navnet."),
        ("meeting_date", "31. februar", "Skriv datoen slik: 1.12.2011"),
        ("meeting_date", "31.2.2011", "31.2.2011 finnes ikke i kalenderen."),
        ("case_number", " ", "Saksnummeret mangler."),
    ],
)
def test_it_says_what_is_wrong_by_the_field(
    qtbot: QtBot, dialog: ApproveDialog, field: str, text: str, remark: str
) -> None:
    box = getattr(dialog, field)
    box.setText(text)

    with qtbot.assertNotEmitted(dialog.approval_wished):
        dialog.ok.click()

    assert dialog.remark_of(box) == remark


def test_it_hands_over_what_was_typed(qtbot: QtBot, dialog: ApproveDialog) -> None:
    dialog.decision.setPlainText("Direktørmøtet godkjenner tjenestemodellen.")

    with qtbot.waitSignal(dialog.approval_wished) as asked:
        dialog.ok.click()

    assert asked.args == [
        Approval(
            "Direktørmøtet 1.12.2011",
            "1.12.2011",
            "11/51625",
            "Direktørmøtet godkjenner tjenestemodellen.",
        )
    ]
    assert not dialog.ok.isEnabled()


def test_approving_freezes_the_draft(qtbot: QtBot, window: MainWindow) -> None:
    screen = Screen(qtbot, window)
    screen.rewrite(PRINCIPLE, "Ny ordlyd")
    screen.action("approve").trigger()
    dialog = window.findChild(ApproveDialog)
    assert dialog is not None
    dialog.name.setText("Godkjent")
    dialog.meeting_date.setText("1.12.2011")

    with qtbot.waitSignal(window.session.approved):
        dialog.ok.click()
    screen.settle()

    assert screen.message() == "«Godkjent» er godkjent."
    assert "0 endringer siden godkjenning" in window.parts.top.state()
    window.presenter.show_section("editions")
    table = window.parts.workspace.findChild(QTableView, "editionsTable")
    assert table is not None
    assert table.model().index(0, 0).data() == "Godkjent"


def opened(window: MainWindow) -> ApproveDialog:
    """The dialog of a meeting that the memo was written for."""
    window.dialogs.approve()
    dialog = window.findChild(ApproveDialog)
    assert dialog is not None
    dialog.meeting_date.setText("1.12.2011")
    return dialog


def test_what_the_edition_would_lack_is_told_when_the_dialog_is_opened(
    qtbot: QtBot, window: MainWindow
) -> None:
    screen = Screen(qtbot, window)
    window.session.wish(EditText(PRINCIPLE, "Tidlig <b>hjelp</b> 漢"))
    dialog = opened(window)
    screen.settle()
    assert "«Tidlig <b>hjelp</b> 漢»" in dialog.warned()
    assert "hører til" not in dialog.warned()

    QTest.keyClicks(dialog.case_number, "9")
    with qtbot.waitSignal(dialog.facts_given):
        pass
    screen.settle()

    assert "hører til sak 11/51625, ikke sak 11/516259." in dialog.warned()
    assert dialog.ok.accessibleDescription() == dialog.warned()

    dialog.decision.setPlainText("Vedtatt 🎉")
    with qtbot.waitSignal(dialog.facts_given):
        pass
    screen.settle()

    assert "🎉" in dialog.warned()


def test_nothing_is_frozen_before_she_was_told_what_it_lacks(
    qtbot: QtBot, window: MainWindow
) -> None:
    screen = Screen(qtbot, window)
    dialog = opened(window)
    screen.settle()
    dialog.name.setText("Godkjent 🎉")

    with qtbot.assertNotEmitted(window.session.approved):
        dialog.ok.click()
        screen.settle()
    assert "🎉" in dialog.warned()
    assert dialog.ok.isEnabled()

    with qtbot.assertNotEmitted(dialog.approval_wished):
        for field in (dialog.name, dialog.meeting_date):
            QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Ctrl+" in dialog.ok.text()
    assert "Ctrl+" in dialog.warned()  # how it is done instead
    with qtbot.waitSignal(window.session.approved):
        QTest.keyClick(dialog.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    screen.settle()
    assert " 1 " in screen.message()


def test_nothing_is_frozen_for_one_who_left_meanwhile(qtbot: QtBot, window: MainWindow) -> None:
    screen = Screen(qtbot, window)
    dialog = opened(window)
    screen.settle()

    with qtbot.assertNotEmitted(window.session.approved):
        dialog.ok.click()
        dialog.cancel.click()
        screen.settle()


def test_a_refusal_stays_in_the_dialog(qtbot: QtBot, window: MainWindow) -> None:
    window.dialogs.approve()
    dialog = window.findChild(ApproveDialog)
    assert dialog is not None

    window.session.approval_refused.emit("Modellen er opptatt.")

    assert dialog.refusal() == "Modellen er opptatt."
    assert dialog.ok.isEnabled()


def test_hard_spaces_in_the_decision_stay(qtbot: QtBot, dialog: ApproveDialog) -> None:
    dialog.decision.setPlainText("Etter \u00a7\u00a02 gjelder modellen.")

    with qtbot.waitSignal(dialog.approval_wished) as wished:
        dialog.ok.click()

    assert wished.args[0].decision == "Etter \u00a7\u00a02 gjelder modellen."
