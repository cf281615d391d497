from __future__ import annotations

from pytestqt.qtbot import QtBot

from bufetat_editor.history.edits import remove
from bufetat_editor.ui.outline import Outline
from bufetat_editor.ui.standing import first_standing
from bufetat_editor.ui.theme import Theme
from tests.helpers.seed import seed

SECTION = "prinsippdel-samordning"


def outline(qtbot: QtBot) -> Outline:
    view = Outline(Theme("light"))
    qtbot.addWidget(view)
    view.show_standing(first_standing(seed()))
    return view


def test_every_section_is_unfolded(qtbot: QtBot) -> None:
    keys = outline(qtbot).keys()

    assert keys[keys.index("kap-prinsipper") + 1] == "prinsippdel-virkningsfulle"
    assert SECTION in keys


def test_it_stays_unfolded_when_a_section_goes_and_comes_back(qtbot: QtBot) -> None:
    view = outline(qtbot)
    all_of_them = view.keys()
    snapshot = seed()
    gone = remove(snapshot, SECTION)

    view.show_standing(first_standing(snapshot.with_states(2, gone)))
    assert view.keys() == [key for key in all_of_them if key != SECTION]

    view.show_standing(first_standing(snapshot))
    assert view.keys() == all_of_them


def test_the_chosen_section_stays_chosen_when_others_go(qtbot: QtBot) -> None:
    view = outline(qtbot)
    view.choose("matrise")
    snapshot = seed()

    view.show_standing(first_standing(snapshot.with_states(2, remove(snapshot, SECTION))))

    assert view.sections.section_at(view.currentIndex()).key == "matrise"
