from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.rounds import rounds
from bufetat_editor.ui.input_notes import InputNotes
from bufetat_editor.ui.said import Said, said_of
from bufetat_editor.ui.theme import Theme
from bufetat_editor.usecases.desk import Desk
from tests.helpers.consulted import COMMENTED, MERGED, consulted_bytes
from tests.helpers.models import desk
from tests.ui.test_main_window_names import is_used

__all__ = ["desk"]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model that four regions have answered."""
    path = tmp_path / "modell.db"
    path.write_bytes(consulted_bytes())
    return path


def test_what_was_said_of_an_item_is_found_with_who_said_it(desk: Desk) -> None:
    (said,) = said_of(rounds(desk.snapshot), MERGED)

    assert (said.id, said.sender) == ("innspill-nord-1", "Region Nord, Runde 1")


def test_what_is_to_stand_after_an_item_is_said_of_it_too(desk: Desk) -> None:
    found = said_of(rounds(desk.snapshot), "oppgave-fosterhjem-veiledning")

    assert [one.id for one in found] == ["innspill-vest-1", "innspill-vest-2"]


def test_nothing_is_said_of_what_nobody_speaks_of(desk: Desk) -> None:
    assert said_of(rounds(desk.snapshot), "prinsipp-barnets-behov") == ()


@pytest.fixture
def notes(qtbot: QtBot) -> InputNotes:
    shown = InputNotes(Theme("light"))
    qtbot.addWidget(shown)
    shown.resize(260, 600)
    shown.fit(240)
    shown.show()
    return shown


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, None])
def test_a_note_tells_the_wording_or_what_was_remarked_and_leads_to_it(
    qtbot: QtBot, desk: Desk, notes: InputNotes, key: Qt.Key | None
) -> None:
    notes.show_said(said_of(rounds(desk.snapshot), COMMENTED))
    first = notes.list.model().index(0, 0)

    assert "Kan det stå noe om samisk språk her? – Enig, det bør stå." in notes.text()
    with qtbot.waitSignal(notes.input_wished) as wished:
        if key:
            notes.list.setCurrentIndex(first)
            QTest.keyClick(notes.list, key)
        else:
            at = notes.list.visualRect(first).center()
            QTest.mouseClick(notes.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert wished.args == ["innspill-nord-2"]


def test_a_few_are_seen_whole_and_many_are_scrolled_to(notes: InputNotes) -> None:
    one = Said("innspill-1", "Region Nord, Runde 1", Proposal("changed", after="Ny ordlyd " * 12))
    notes.show_said([one])
    assert notes.list.height() == notes.list.whole_height() < 240

    notes.show_said([one] * 12)
    assert notes.list.height() == 240 < notes.list.whole_height()


def test_all_of_them_are_one_stop_of_the_tab_key_and_each_is_read_aloud(
    desk: Desk, notes: InputNotes
) -> None:
    notes.show_said(said_of(rounds(desk.snapshot), "oppgave-fosterhjem-veiledning"))
    stops = [one for one in notes.findChildren(QWidget) if is_used(one)]
    role = Qt.ItemDataRole.AccessibleTextRole
    rows = [notes.list.model().index(number, 0) for number in range(2)]
    told = [str(row.data(role) or row.data()) for row in rows]

    assert stops == [notes.list]
    assert ["Region Vest" in one for one in told] == [True, True]
    assert "Oppfølging av kommunale fosterhjem" in told[1]
