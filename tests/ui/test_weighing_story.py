"""From three regions' words to the wording, the memo and the reply, without the mouse."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.history_credit import HistoryCredit
from bufetat_editor.usecases.inputs import register
from bufetat_editor.usecases.safeguarding import verify
from tests.helpers.models import desk_on
from tests.helpers.screen import ALT, CTRL, Key
from tests.helpers.three_regions import (
    ADDED,
    COMMENTED,
    HOMELESS_BESIDE,
    JOINED,
    LEARNT,
    NEIGHBOUR,
    NORTH,
    SOUTH,
    SUPERFLUOUS,
    TASK,
    VOLUNTARY,
    WEST,
    returned,
)
from tests.ui.answered_papers import missing
from tests.ui.conftest import Opener
from tests.ui.weigher import Weigher

MEMO = "notat"
SENT = (
    "Bufetat skal medvirke til at barn, familier og enkeltpersoner får hjelp tidligst mulig i en "
    "problemutvikling"
)
JOINT = "Bufetat skal arbeide for at barn, familier og enkeltpersoner får hjelp så tidlig som mulig"
OURS = "Bufetat skal lytte til og lære av barn, familier og enkeltpersoner"


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model that was sent out."""
    path = tmp_path / "modell.db"
    path.write_bytes(returned().model)
    return path


@pytest.fixture
def inbox(tmp_path: Path) -> list[Path]:
    """What came back by mail."""
    for name, content in returned().files.items():
        (tmp_path / name).write_bytes(content)
    return [tmp_path / name for name in returned().files]


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_three_regions_are_heard_weighed_and_answered(
    qtbot: QtBot, open_window: Opener, model: Path, inbox: list[Path], tmp_path: Path
) -> None:
    hands = Weigher(qtbot, open_window(model))
    hands.take_in(inbox)
    assert hands.message() == "3 filer mottatt."
    assert len(hands.round.inputs) == 9
    assert hands.text(JOINED) == SENT  # nothing is other than it was, so far

    weigh_the_first_region(hands)
    take_it_back_and_do_it_again(hands)
    weigh_the_others(hands)
    place_what_has_no_place(hands)
    hands.press(Key.Key_F9)
    assert hands.message() == "Alle innspillene i runden er vurdert."
    assert all(one.assessment for one in hands.round.inputs)

    read_the_thread(hands)
    hands.write_answers(tmp_path / "svar")
    assert hands.message().startswith("8 filer er skrevet.")
    with closing(desk_on(model)) as desk:
        entries = register(desk)
    assert len(entries) == 9
    assert missing(tmp_path / "svar", entries) == []
    write_the_memo(hands)
    assert verify(model).problems == ()


def weigh_the_first_region(hands: Weigher) -> None:
    """One is noted, an item goes, and a sentence becomes what two regions make of it."""
    assert hands.go_on() == (SOUTH, "changed", JOINED)
    assert hands.go_on() == (SOUTH, "comment", COMMENTED)
    hands.choose(4)
    with hands.saving_nothing():
        hands.press(Key.Key_Return, CTRL)
    assert hands.said("assessmentMissing").startswith("Skriv hvorfor")
    hands.type("Hva som er godt nok, vurderes i hver sak.")
    hands.save()
    assert hands.outcomes(COMMENTED) == {SOUTH: "noted"}

    assert hands.go_on() == (SOUTH, "removed", SUPERFLUOUS)
    hands.choose(1)
    assert hands.deed() == "Fjern punktet"
    hands.save()
    assert not hands.is_there(SUPERFLUOUS)

    assert hands.go_on() == (SOUTH, "changed", JOINED)
    hands.choose(1)
    hands.take_words_of(NORTH)
    hands.press_button("Vurder begge samlet")
    assert hands.text(JOINED) == JOINT
    assert hands.outcomes(JOINED) == {NORTH: "followed", SOUTH: "followed"}


def take_it_back_and_do_it_again(hands: Weigher) -> None:
    """Wording and assessments go together, and come together."""
    with hands.saving():
        hands.press(Key.Key_Z, CTRL)
    assert hands.text(JOINED) == SENT
    assert hands.outcomes(JOINED) == {NORTH: None, SOUTH: None}

    with hands.saving():
        hands.press(Key.Key_Y, CTRL)
    assert hands.text(JOINED) == JOINT
    assert hands.outcomes(JOINED) == {NORTH: "followed", SOUTH: "followed"}


def weigh_the_others(hands: Weigher) -> None:
    """One is not followed, one in part, one adds an item, one waits."""
    assert hands.go_on() == (WEST, "removed", VOLUNTARY)
    hands.choose(3)
    hands.because("Familievernet er frivillig; punktet må stå.")
    hands.save()
    assert hands.is_there(VOLUNTARY)

    assert hands.go_on() == (WEST, "changed", LEARNT)
    hands.choose(2)
    hands.because("Brukerne er nevnt ved navn i resten av delen.")
    hands.write_wording(OURS)
    assert hands.deed() == "Bruk ordlyden"
    hands.save()
    assert hands.text(LEARNT) == OURS

    assert hands.go_on() == (NORTH, "added", NEIGHBOUR)
    hands.choose(1)
    assert hands.deed() == "Legg til punktet"
    hands.save()
    assert hands.text_after(NEIGHBOUR) == ADDED

    assert hands.go_on() == (WEST, "comment", TASK)
    hands.choose(5)
    hands.because("Tilbudet i regionene tas opp neste år.")
    hands.save()
    assert hands.outcomes(TASK) == {WEST: "postponed"}


def place_what_has_no_place(hands: Weigher) -> None:
    """It is put where it belongs, and weighed there."""
    assert hands.go_on() == (NORTH, "not_placed", "")
    hands.place("innenfor tildelte rammer")
    assert hands.go_on() == (NORTH, "comment", HOMELESS_BESIDE)
    hands.choose(4)
    hands.because("Bemanning avgjøres i tildelingsbrevet.")
    hands.save()


def read_the_thread(hands: Weigher) -> None:
    """In the history of the sentence stands whose words led to it, and the way back to them."""
    hands.walk_to(JOINED)
    hands.settle()
    told = {f"Etter innspill fra {region}, Runde 1. tas til følge" for region in (NORTH, SOUTH)}
    assert set(hands.credits()) == told
    hands.tab_to(lambda one: isinstance(one, HistoryCredit))
    hands.press(Key.Key_Return)
    hands.settle()
    assert hands.shown() in {(region, "changed", JOINED) for region in (NORTH, SOUTH)}


def write_the_memo(hands: Weigher) -> None:
    """It gets its paragraph, and one is taken there."""
    with hands.saving():
        hands.press(Key.Key_I, CTRL | ALT)
    assert hands.page.current in hands.family(MEMO)
    drafted = hands.row(hands.page.current).shown_text
    assert drafted.startswith("Direktoratet har vurdert de innspill")
    assert "Av de 9 innspillene er 4 tatt til følge, 1 tatt delvis til følge" in drafted
