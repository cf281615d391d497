from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.texts import Text, TextsDialog
from bufetat_editor.ui.theme import LIGHT

Key = Qt.Key
WAS = Text("Slik den var", "Barn og unge skal få hjelp.")
WROTE = Text("Slik du skrev", "Barn og ungdom skal få\u00a0hjelp.")
NOW = Text("Slik den er nå", "Barn skal få god hjelp.")


def made(qtbot: QtBot, *texts: Text) -> TextsDialog:
    dialog = TextsDialog(
        "Endret av en annen",
        "Velg hvordan teksten skal stå.",
        texts,
        proposal=WROTE.text,
        accept="Lagre",
        tokens=LIGHT,
    )
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot) -> TextsDialog:
    return made(qtbot, WAS, WROTE, NOW)


def test_the_texts_stand_side_by_side(dialog: TextsDialog) -> None:
    tops = {column.mapToGlobal(column.rect().topLeft()).y() for column in dialog.columns}
    widths = [column.width() for column in dialog.columns]

    assert len(tops) == 1
    assert max(widths) - min(widths) <= 1
    assert dialog.columns[0].toPlainText() == WAS.text


def test_differences_from_the_first_can_be_read_without_colour(dialog: TextsDialog) -> None:
    first, wrote, now = (column.toHtml() for column in dialog.columns)

    assert "underline" not in first
    assert "line-through" not in first
    for html in (wrote, now):
        assert "underline" in html
        assert "line-through" in html


def test_differences_are_told_in_words(dialog: TextsDialog) -> None:
    assert dialog.columns[2].accessibleName() == "Slik den er nå"
    assert dialog.columns[2].accessibleDescription() == (
        "Barn [fjernet: og unge] skal få [lagt til: god] hjelp."
    )
    assert dialog.columns[0].accessibleDescription() == ""


def test_the_proposal_is_in_the_field_and_is_kept_to_the_letter(
    qtbot: QtBot, dialog: TextsDialog
) -> None:
    assert dialog.focusWidget() is dialog.field

    with qtbot.waitSignal(dialog.text_chosen) as asked:
        QTest.keyClick(dialog.field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert asked.args == [WROTE.text]
    assert not dialog.isVisible()


def test_a_text_is_taken_and_written_on(qtbot: QtBot, dialog: TextsDialog) -> None:
    assert dialog.takers[2].accessibleName() == "Bruk denne: Slik den er nå"
    QTest.keyClick(dialog.takers[2], Key.Key_Space)
    assert dialog.focusWidget() is dialog.field
    QTest.keyClicks(dialog.field, " Nå.")

    with qtbot.waitSignal(dialog.text_chosen) as asked:
        dialog.ok.click()

    assert asked.args == ["Barn skal få god hjelp. Nå."]


def test_what_was_in_the_field_comes_back_by_undo(dialog: TextsDialog) -> None:
    dialog.takers[0].click()
    assert dialog.field.text() == WAS.text

    dialog.field.undo()

    assert dialog.field.text() == WROTE.text


def test_leaving_it_chooses_nothing(qtbot: QtBot, dialog: TextsDialog) -> None:
    assert dialog.cancel.text() == "Avgjør senere"

    with qtbot.assertNotEmitted(dialog.text_chosen):
        QTest.keyClick(dialog.field, Key.Key_Escape)

    assert not dialog.isVisible()


def test_two_texts_will_do_and_long_ones_scroll(qtbot: QtBot) -> None:
    long = "Bufetat skal gi barn, unge og familier hjelp. " * 45
    dialog = made(qtbot, Text("Før", long), Text("Nå", f"{long}Slutt."))

    assert len(dialog.columns) == 2
    assert dialog.height() <= 700
    assert all(column.verticalScrollBar().maximum() > 0 for column in dialog.columns)
