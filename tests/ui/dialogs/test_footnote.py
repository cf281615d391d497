from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.dialogs.footnote import FootnoteDialog, beginning
from bufetat_editor.ui.standing import first_standing
from tests.helpers.models import TASK
from tests.helpers.seed import seed

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
FOOTNOTE = "fotnote-foeringer"
SECOND = "fotnote-andre"
CALLER = "rad-andre-oppgaver"

Opener = Callable[..., FootnoteDialog]


def with_two() -> Snapshot:
    """The model with a second footnote, and a task that calls the first."""
    before = seed()
    footnote = before[FOOTNOTE]
    task = before[TASK]
    return before.with_states(
        2,
        (
            Item(SECOND, "footnote", footnote.parent, f"{footnote.pos}V"),
            Item("fotnoteavsnitt-andre", "footnote_paragraph", SECOND, "a0", "Se brev av 2011."),
            replace(task, attrs={**task.attrs, "footnote": FOOTNOTE}),
        ),
    )


def without_call() -> Snapshot:
    snapshot = with_two()
    return snapshot.with_states(3, (replace(snapshot[TASK], attrs={}),))


@pytest.fixture
def opened(qtbot: QtBot) -> Opener:
    def made(snapshot: Snapshot) -> FootnoteDialog:
        dialog = FootnoteDialog(first_standing(snapshot), TASK)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return made


def sent(dialog: FootnoteDialog) -> list[tuple[str, str]]:
    """What the dialog asks for from now on."""
    wishes: list[tuple[str, str]] = []
    dialog.footnote_chosen.connect(lambda one: wishes.append(("chosen", one)))
    dialog.footnote_written.connect(lambda text: wishes.append(("written", text)))
    return wishes


def test_without_a_call_one_writes_at_once(opened: Opener) -> None:
    dialog = opened(without_call())
    wishes = sent(dialog)

    QTest.keyClicks(dialog.focusWidget(), "Se tildelingsbrevet.")
    QTest.keyClick(dialog.focusWidget(), Key.Key_Return, CTRL)

    assert wishes == [("written", "Se tildelingsbrevet.")]
    assert not dialog.isVisible()


def test_the_one_that_is_called_is_chosen(opened: Opener) -> None:
    dialog = opened(with_two())
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]

    assert rows[0].startswith("Fotnote 1: Tildelingsbrev 2006")
    assert rows[0].endswith(" …")
    assert rows[1] == "Fotnote 2: Se brev av 2011."
    assert dialog.is_existing.isChecked()
    assert dialog.list.currentRow() == 0
    assert dialog.focusWidget() is dialog.list


def test_another_one_is_chosen_by_keys(opened: Opener) -> None:
    dialog = opened(with_two())
    wishes = sent(dialog)

    QTest.keyClick(dialog.list, Key.Key_Down)
    QTest.keyClick(dialog.list, Key.Key_Return)

    assert wishes == [("chosen", SECOND)]


def test_the_same_one_is_no_change(opened: Opener) -> None:
    dialog = opened(with_two())
    wishes = sent(dialog)

    dialog.ok.click()

    assert wishes == []
    assert not dialog.isVisible()


def test_none_takes_the_call_away(opened: Opener) -> None:
    dialog = opened(with_two())
    wishes = sent(dialog)

    dialog.is_none.click()
    dialog.ok.click()

    assert wishes == [("chosen", "")]


def test_none_is_offered_only_where_there_is_a_call(opened: Opener) -> None:
    assert not opened(without_call()).is_none.isVisible()


def test_a_model_without_footnotes_offers_a_new_one_only(opened: Opener) -> None:
    before = without_call()
    gone = [item for item in before if item.kind.startswith("footnote")]
    dialog = opened(before.with_states(4, (replace(item, deleted=True) for item in gone)))

    assert dialog.is_new.isVisible()
    assert not dialog.is_existing.isVisible()
    assert not dialog.list.isVisible()


def test_an_empty_text_is_told_and_nothing_is_sent(opened: Opener) -> None:
    dialog = opened(without_call())
    wishes = sent(dialog)

    dialog.text.setPlainText("  ")
    dialog.ok.click()

    assert wishes == []
    assert dialog.isVisible()
    assert dialog.remark_of(dialog.text) == "Skriv teksten i fotnoten."


def test_writing_is_choosing_a_new_one(opened: Opener) -> None:
    dialog = opened(with_two())
    wishes = sent(dialog)

    dialog.text.setFocus()
    QTest.keyClicks(dialog.text, "Ny")

    assert dialog.is_new.isChecked()
    assert dialog.list.selectedItems() == []
    dialog.ok.click()
    assert wishes == [("written", "Ny")]


def test_tab_moves_on_from_the_text(opened: Opener) -> None:
    dialog = opened(without_call())

    QTest.keyClick(dialog.text, Key.Key_Tab)

    assert dialog.focusWidget() is not dialog.text
    assert dialog.text.text() == ""


def test_escape_changes_nothing(opened: Opener) -> None:
    dialog = opened(without_call())
    wishes = sent(dialog)

    QTest.keyClicks(dialog.text, "Ny")
    QTest.keyClick(dialog.text, Key.Key_Escape)

    assert wishes == []
    assert not dialog.isVisible()


def test_a_removed_one_is_shown_as_such(opened: Opener) -> None:
    before = with_two()
    gone = [before[FOOTNOTE], *before.descendants(FOOTNOTE)]
    dialog = opened(before.with_states(3, (replace(item, deleted=True) for item in gone)))
    wishes = sent(dialog)

    chosen = dialog.list.currentItem()
    assert chosen is not None
    assert chosen.text() == "Fjernet: Fotnote"
    dialog.ok.click()
    assert wishes == []


def test_a_text_is_known_by_its_beginning_on_one_line() -> None:
    assert beginning("to\nlinjer") == "to linjer"
    assert beginning("ord " * 30) == f"{'ord ' * 18}…"
