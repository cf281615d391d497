from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.input_notes import InputNotes, said_of
from bufetat_editor.ui.theme import Theme
from bufetat_editor.usecases.desk import Desk
from tests.helpers.consulted import COMMENTED, MERGED, consulted
from tests.helpers.models import desk, model

__all__ = ["desk", "model"]


@pytest.fixture(autouse=True)
def answered(desk: Desk) -> None:
    consulted(desk)


def test_what_was_said_of_an_item_is_found_with_who_said_it(desk: Desk) -> None:
    (said,) = said_of(desk.snapshot, MERGED)

    assert (said.id, said.sender) == ("innspill-nord-1", "Region Nord, Runde 1")


def test_what_is_to_stand_after_an_item_is_said_of_it_too(desk: Desk) -> None:
    found = said_of(desk.snapshot, "oppgave-fosterhjem-veiledning")

    assert [one.id for one in found] == ["innspill-vest-1", "innspill-vest-2"]


def test_nothing_is_said_of_what_nobody_speaks_of(desk: Desk) -> None:
    assert said_of(desk.snapshot, "prinsipp-barnets-behov") == ()


def test_a_note_tells_the_wording_or_what_was_remarked_and_leads_to_it(
    qtbot: QtBot, desk: Desk
) -> None:
    notes = InputNotes(Theme("light"))
    qtbot.addWidget(notes)
    notes.show_said(said_of(desk.snapshot, COMMENTED))

    assert "Kan det stå noe om samisk språk her? – Enig, det bør stå." in notes.text()
    with qtbot.waitSignal(notes.input_wished) as wished:
        notes._told.linkActivated.emit("innspill-nord-2")
    assert wished.args == ["innspill-nord-2"]
