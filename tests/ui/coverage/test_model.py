from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from bufetat_editor.domain.coverage import Table
from bufetat_editor.ui.coverage.list import ThingsModel
from bufetat_editor.ui.coverage.model import CoverageModel
from bufetat_editor.ui.coverage.reading import read_coverage
from tests.helpers.seed import seed

READING = read_coverage(seed())
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def groups() -> CoverageModel:
    model = CoverageModel()
    model.show_table(READING.coverage.target_groups, READING.things)
    return model


def line_of(model: CoverageModel, name: str) -> list[str]:
    for row in range(model.rowCount()):
        if model.headerData(row, Qt.Orientation.Vertical) == name:
            return [str(model.index(row, column).data()) for column in range(model.columnCount())]
    raise AssertionError(name)


def test_it_keeps_the_rules_of_a_model(groups: CoverageModel, qtmodeltester: ModelTester) -> None:
    things = ThingsModel()
    things.show_things(tuple(READING.things.values()))

    for model in (groups, things):
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_function_has_a_check_mark_at_what_it_gathers(groups: CoverageModel) -> None:
    assert line_of(groups, "4.5 Ungdom med rusproblemer") == ["✓", "–"]
    assert line_of(groups, "Familier") == ["–", "5"]


def test_what_no_function_gathers_is_marked_by_a_word(groups: CoverageModel) -> None:
    gathered, none = line_of(groups, "4.15 Adopsjonssøkere")

    assert gathered == "–"
    assert none.isalpha()


def test_a_cell_is_found_again_when_a_row_comes_above_it_or_a_column_goes() -> None:
    model, tasks = CoverageModel(), READING.coverage.tasks
    model.show_table(tasks, READING.things)
    at = model.index(7, 1)  # in the other area, whose lines are of the same rows
    spot, said = model.spot_at(at), at.data(SPOKEN)
    assert spot is not None

    above = replace(tasks.rows[1], item="rad-ny")
    rows = (tasks.rows[0], above, *tasks.rows[1:])
    fewer = [replace(row, counts=row.counts[1:]) for row in rows]
    model.show_table(Table(tasks.columns[1:], tuple(fewer)), READING.things)

    assert (model.nearest(spot).row(), model.nearest(spot).column()) == (8, 0)
    assert model.nearest(spot).data(SPOKEN) == said


def test_a_sign_is_said_in_words(groups: CoverageModel) -> None:
    said = {str(groups.index(row, 0).data(SPOKEN)) for row in range(groups.rowCount())}

    assert not [one for one in said if "✓" in one]
    assert len({one.rpartition(": ")[2] for one in said if not one[-1].isdigit()}) == 2


def test_behind_a_check_mark_stands_the_target_group_and_the_function(
    groups: CoverageModel,
) -> None:
    places = [groups.index(row, 0) for row in range(groups.rowCount())]
    checked = next(place for place in places if place.data() == "✓")

    group, function = groups.behind(checked)

    assert (group.item, group.number) == ("maalgruppe-ungdom-atferd-hoey", "4.3")
    assert function.item == "funksjon-eksempel"
    assert function.text.startswith("Et eksempel på en slik funksjon")


def test_places_are_told_without_the_colon_that_leads_to_a_list() -> None:
    state = replace(seed()["maalkategori-ungdom"], text="Ungdom:")
    things = read_coverage(seed().with_states(2, [state])).things

    assert things["maalgruppe-ungdom-rus"].place.endswith(" – Ungdom")


def test_behind_a_number_stand_the_items_with_their_places_and_what_they_lack() -> None:
    model = CoverageModel()
    model.show_table(READING.coverage.tasks, READING.things)

    things = model.behind(model.index(model.rowCount() - 1, 0))

    assert len(things) == 39
    assert len([one for one in things if one.lacks == "basis"]) == 22
    assert all(one.place.endswith(("Barnevern", "Familievern")) for one in things)


def test_the_head_of_a_function_is_broken_and_its_whole_name_is_in_the_tooltip(
    groups: CoverageModel,
) -> None:
    shown, tip, said = (
        str(groups.headerData(0, Qt.Orientation.Horizontal, role))
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, SPOKEN)
    )

    assert shown.replace("\n", " ") == READING.coverage.target_groups.columns[0].short
    assert max(map(len, shown.split("\n"))) <= 24
    assert tip == said == seed()["avsnitt-styring-eksempel"].text
