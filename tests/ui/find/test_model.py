from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.find.list import FindList
from bufetat_editor.ui.find.model import FindModel
from bufetat_editor.ui.find.rows import Found, what_was_found, what_would_be_other
from bufetat_editor.ui.theme import Theme
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.finding import Hit, Hits, Query, find, proposals
from tests.helpers.models import PRINCIPLE, TASK, desk

__all__ = ["desk"]


@pytest.fixture
def proposed(desk: Desk) -> Found:
    return what_would_be_other(proposals(desk, Query("barnevern"), "barneomsorg"))


def test_it_keeps_the_rules_of_a_model(qtmodeltester: ModelTester, proposed: Found) -> None:
    model = FindModel()
    model.show_rows(proposed.rows)

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_what_stands_together_has_one_heading(desk: Desk) -> None:
    found = what_was_found(find(desk, Query("bufetat")))

    headings = [row.spoken for row in found.rows if row.hit is None]
    assert all(one != following for one, following in pairwise(headings))
    assert len(headings) < found.items
    assert not any(heading.endswith(":") for heading in headings)


def test_a_row_is_the_whole_text_with_the_words_marked(desk: Desk) -> None:
    found = what_was_found(find(desk, Query("tidligst mulig")))

    (row,) = (one for one in found.rows if one.hit and one.hit.item == PRINCIPLE)
    assert "".join(piece.text for piece in row.pieces) == desk.snapshot[PRINCIPLE].text
    assert [piece.text for piece in row.pieces if piece.sign == "found"] == ["tidligst mulig"]
    assert row.gutter == "2.1.2"
    assert row.spoken.startswith(f"2.1.2, {desk.snapshot[PRINCIPLE].text}, ")


def test_what_no_longer_stands_tells_who_and_when(desk: Desk) -> None:
    text = desk.snapshot[TASK].text
    editing.remove(desk, TASK)

    *_, row = what_was_found(find(desk, Query(text, old_versions=True))).rows

    assert "Saksbehandler A, 5.12.2011" in row.note
    assert row.note in row.spoken


def test_all_is_chosen_until_something_is_left_out(proposed: Found) -> None:
    model = FindModel()
    model.show_rows(proposed.rows)
    everything = model.chosen()
    first = model.index_of(None)

    model.toggle(first)

    assert model.chosen() == everything[1:]
    assert model.data(first, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    model.show_rows(proposed.rows)
    assert model.chosen() == everything[1:]
    model.choose_all()
    assert model.chosen() == everything


def test_headings_are_passed_over(proposed: Found) -> None:
    model = FindModel()
    model.show_rows(proposed.rows)

    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.index_of(None).row() == 1


def many(count: int) -> Found:
    hits = (
        Hit(f"oppgave-{n}", "", "", "", "Sted", f"Ord nr. {n}", ((0, 3),)) for n in range(count)
    )
    return what_was_found(Hits(tuple(hits)))


def test_thousands_of_rows_are_measured_as_they_come_into_sight(qtbot: QtBot) -> None:
    shown = FindList(Theme("light"))
    qtbot.addWidget(shown)
    shown.resize(600, 400)
    shown.show()

    shown.show_rows(many(2_000).rows)

    assert len(shown._drawing._heights) < 500
    qtbot.waitUntil(lambda: len(shown._drawing._heights) == 2_001)


def test_going_on_passes_every_item_once_and_begins_again(qtbot: QtBot) -> None:
    shown = FindList(Theme("light"))
    qtbot.addWidget(shown)
    shown.show_rows(many(3).rows)

    there = [hit.item for _ in range(4) if (hit := shown.step(1))]
    back = [hit.item for _ in range(4) if (hit := shown.step(-1))]

    assert there == ["oppgave-0", "oppgave-1", "oppgave-2", "oppgave-0"]
    assert back == ["oppgave-2", "oppgave-1", "oppgave-0", "oppgave-2"]


def test_there_is_nowhere_to_go_on_to_when_nothing_was_found(qtbot: QtBot) -> None:
    shown = FindList(Theme("light"))
    qtbot.addWidget(shown)

    assert shown.step(1) is None


def test_going_back_begins_with_the_last_row() -> None:
    model = FindModel()
    model.show_rows(many(3).rows)

    rows = [index.row() for index in model.beyond(QModelIndex(), -1)]

    assert rows == [3, 2, 1, 0]


def test_heights_are_kept_for_the_width_that_is_shown(qtbot: QtBot) -> None:
    shown = FindList(Theme("light"))
    qtbot.addWidget(shown)
    hit = Hit("oppgave", "", "", "", "Sted", "Ord " * 50, ((0, 3),))
    shown.show_rows(what_was_found(Hits((hit,))).rows)
    shown.show()
    row, heights = shown.found.index(1), []

    for width in (300, 400, 600):
        shown.resize(width, 400)
        heights.append(shown.sizeHintForIndex(row).height())

    assert heights[0] > heights[1] > heights[2]
    assert len(shown._drawing._heights) <= shown.found.rowCount()
