from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.form import TextField
from bufetat_editor.ui.dialogs.paste import PasteDialog
from bufetat_editor.ui.dialogs.pasted_lines import NUMBER, PastedLines
from bufetat_editor.usecases.pasting import PastedLine

Key = Qt.Key
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


FLAT = [PastedLine(0, "En"), PastedLine(0, "To"), PastedLine(0, "Tre")]
NESTED = [PastedLine(0, "En"), PastedLine(1, "Under en"), PastedLine(0, "To")]

Opener = Callable[..., PasteDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Opener:
    def made(lines: list[PastedLine], *, can_nest: bool = True, one_text: str = "") -> PasteDialog:
        dialog = PasteDialog(lines, "task", can_nest, one_text)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return made


def sent(dialog: PasteDialog) -> list[object]:
    """What the dialog asks for from now on."""
    wishes: list[object] = []
    dialog.entries_wished.connect(wishes.append)
    dialog.text_wished.connect(wishes.append)
    return wishes


def press(
    dialog: PasteDialog,
    *keys: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    for key in keys:
        QTest.keyClick(dialog.list, key, modifier)


def numbers(dialog: PasteDialog) -> list[str]:
    model = dialog.lines
    return [str(model.index(row).data(NUMBER)) for row in range(model.rowCount())]


def editor(dialog: PasteDialog) -> TextField:
    found = dialog.list.findChild(TextField)
    assert found is not None
    return found


def test_all_lines_are_pasted_if_nothing_is_done(opened: Opener) -> None:
    dialog = opened(NESTED)
    wishes = sent(dialog)
    assert dialog.focusWidget() is dialog.list
    assert numbers(dialog) == ["1", "1.1", "2"]
    assert dialog.summary.text() == "2 nye punkter av slaget oppgave, med 1 deloppgave"
    assert dialog.ok.text() == "Lim inn 3 punkter"

    press(dialog, Key.Key_Return)

    assert wishes == [(("En", 0), ("Under en", 1), ("To", 0))]
    assert not dialog.isVisible()


def test_space_leaves_a_line_out_and_takes_it_with_again(opened: Opener) -> None:
    dialog = opened(FLAT)

    press(dialog, Key.Key_Down, Key.Key_Space)

    assert dialog.lines.entries() == (("En", 0), ("Tre", 0))
    assert numbers(dialog) == ["1", "–", "2"]
    assert dialog.summary.text() == "2 nye punkter av slaget oppgave"

    press(dialog, Key.Key_Space)
    assert numbers(dialog) == ["1", "2", "3"]


def test_several_chosen_lines_are_left_out_together(opened: Opener) -> None:
    dialog = opened(FLAT)

    press(dialog, Key.Key_A, modifier=CTRL)
    press(dialog, Key.Key_Space)

    assert dialog.lines.entries() == ()
    assert dialog.summary.text() == "Ingen linje er valgt."
    assert not dialog.ok.isEnabled()


def test_sub_entries_go_with_their_entry(opened: Opener) -> None:
    dialog = opened(NESTED)

    press(dialog, Key.Key_Space)

    assert dialog.lines.entries() == (("To", 0),)


def test_a_sub_entry_needs_an_entry_before_it(opened: Opener) -> None:
    assert opened([PastedLine(1, "A"), PastedLine(1, "B"), PastedLine(0, "C")]).lines.entries() == (
        ("A", 0),
        ("B", 0),
        ("C", 0),
    )
    dialog = opened(NESTED)
    press(dialog, Key.Key_Tab)
    assert numbers(dialog) == ["1", "1.1", "2"]

    press(dialog, Key.Key_Space, Key.Key_Down, Key.Key_Space)
    assert dialog.lines.entries() == (("Under en", 0), ("To", 0))


@pytest.mark.parametrize("by_tab", [True, False])
def test_the_level_is_changed_by_keys(opened: Opener, *, by_tab: bool) -> None:
    dialog = opened(FLAT)
    press(dialog, Key.Key_Down)

    if by_tab:
        press(dialog, Key.Key_Tab)
    else:
        press(dialog, Key.Key_Right, modifier=ALT_SHIFT)
    assert numbers(dialog) == ["1", "1.1", "2"]

    if by_tab:
        press(dialog, Key.Key_Backtab, modifier=Qt.KeyboardModifier.ShiftModifier)
    else:
        press(dialog, Key.Key_Left, modifier=ALT_SHIFT)
    assert numbers(dialog) == ["1", "2", "3"]


def test_deeper_levels_than_one_become_one(opened: Opener) -> None:
    dialog = opened([PastedLine(0, "A"), PastedLine(1, "B"), PastedLine(4, "C")])

    assert dialog.lines.entries() == (("A", 0), ("B", 1), ("C", 1))


def test_where_nothing_can_be_nested_tab_moves_on(opened: Opener) -> None:
    dialog = opened(NESTED, can_nest=False)
    assert numbers(dialog) == ["1", "2", "3"]

    press(dialog, Key.Key_Right, modifier=ALT_SHIFT)
    press(dialog, Key.Key_Tab)

    assert dialog.focusWidget() is not dialog.list
    assert numbers(dialog) == ["1", "2", "3"]


def test_ctrl_tab_moves_on_where_tab_nests(opened: Opener) -> None:
    dialog = opened(FLAT)

    press(dialog, Key.Key_Tab, modifier=CTRL)

    assert dialog.focusWidget() is dialog.ok


def test_a_line_is_changed_before_it_is_pasted(opened: Opener) -> None:
    dialog = opened(FLAT)

    press(dialog, Key.Key_F2)
    line = editor(dialog)
    assert line.text() == "En"
    QTest.keyClicks(line, " til")
    QTest.keyClick(line, Key.Key_Return)

    assert dialog.isVisible()
    assert dialog.lines.entries()[0] == ("En til", 0)


def test_a_change_under_way_is_taken_with(opened: Opener) -> None:
    dialog = opened(FLAT)
    wishes = sent(dialog)

    press(dialog, Key.Key_F2)
    QTest.keyClicks(editor(dialog), " til")
    QTest.keyClick(editor(dialog), Key.Key_Return, CTRL)

    assert wishes == [(("En til", 0), ("To", 0), ("Tre", 0))]


def test_escape_leaves_the_line_first_and_the_dialog_then(opened: Opener) -> None:
    dialog = opened(FLAT)
    wishes = sent(dialog)

    press(dialog, Key.Key_F2)
    QTest.keyClicks(editor(dialog), "Annet")
    QTest.keyClick(editor(dialog), Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.lines.entries()[0] == ("En", 0)
    press(dialog, Key.Key_Escape)

    assert wishes == []
    assert not dialog.isVisible()


def test_an_emptied_line_is_left_out(opened: Opener) -> None:
    dialog = opened(FLAT)

    press(dialog, Key.Key_F2)
    editor(dialog).clear()
    QTest.keyClick(editor(dialog), Key.Key_Return)

    assert dialog.lines.entries() == (("To", 0), ("Tre", 0))


def test_a_click_on_the_check_mark_leaves_a_line_out(opened: Opener) -> None:
    dialog = opened(FLAT)
    row = dialog.list.visualRect(dialog.lines.index(1))

    QTest.mouseClick(
        dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(16, 12)
    )

    assert dialog.lines.entries() == (("En", 0), ("Tre", 0))


def test_it_can_be_pasted_as_one_text(opened: Opener) -> None:
    dialog = opened(FLAT, one_text="En To Tre")
    wishes = sent(dialog)
    button = dialog.findChild(QPushButton, "pasteAsOne")
    assert button is not None
    assert button.text() == "Lim inn som én tekst"

    button.click()

    assert wishes == ["En To Tre"]
    assert not dialog.isVisible()


def test_it_is_not_offered_as_one_text_where_it_cannot(opened: Opener) -> None:
    assert opened(FLAT).findChild(QPushButton, "pasteAsOne") is None


def test_every_line_is_shown_whole(opened: Opener) -> None:
    dialog = opened(
        [PastedLine(0, "kort"), PastedLine(0, "et langt ord " * 40), PastedLine(0, "x" * 300)]
    )

    short, long, unbroken = (
        dialog.list.visualRect(dialog.lines.index(row)).height() for row in range(3)
    )
    assert long > 3 * short
    assert unbroken > 2 * short
    assert dialog.list.horizontalScrollBar().maximum() == 0


def test_of_two_thousand_lines_the_last_is_there_from_the_first(opened: Opener) -> None:
    lines = [PastedLine(n % 2, f"Linje {n} " + "med noen ord til " * (n % 9)) for n in range(2000)]

    dialog = opened(lines)
    QApplication.processEvents()

    last = dialog.list.visualRect(dialog.lines.index(1999))
    assert last.top() > 1999 * 20
    assert dialog.list.verticalScrollBar().maximum() > 1999 * 20


def test_the_lines_are_a_proper_model(qtmodeltester: ModelTester) -> None:
    lines = PastedLines(NESTED, can_nest=True)

    qtmodeltester.check(lines)  # type: ignore[no-untyped-call]
