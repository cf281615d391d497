from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from bufetat_editor.ui.coverage_list import ThingsModel
from bufetat_editor.ui.coverage_model import CoverageModel
from bufetat_editor.ui.coverage_reading import read_coverage
from tests.helpers.seed import seed

READING = read_coverage(seed())
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def groups() -> CoverageModel:
    model = CoverageModel("Målgruppe")
    model.show_table(READING.coverage.target_groups, READING.things)
    return model


def line_of(model: CoverageModel, text: str) -> list[str]:
    for row in range(model.rowCount()):
        shown = [str(model.index(row, column).data()) for column in range(model.columnCount())]
        if shown[0] == text:
            return shown
    raise AssertionError(text)


def test_it_keeps_the_rules_of_a_model(groups: CoverageModel, qtmodeltester: ModelTester) -> None:
    things = ThingsModel()
    things.show_things(tuple(READING.things.values()))

    for model in (groups, things):
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_function_has_a_check_mark_at_what_it_gathers(groups: CoverageModel) -> None:
    assert line_of(groups, "4.5 Ungdom med rusproblemer")[1:] == ["✓", ""]
    assert line_of(groups, "Familier")[1:] == ["–", "5"]


def test_what_no_function_gathers_is_marked_by_a_word(groups: CoverageModel) -> None:
    _, gathered, none = line_of(groups, "4.15 Adopsjonssøkere")

    assert gathered == "–"
    assert none.isalpha()


def test_a_sign_is_said_in_words(groups: CoverageModel) -> None:
    said = {str(groups.index(row, 1).data(SPOKEN)) for row in range(groups.rowCount())}

    assert not [one for one in said if "✓" in one]
    assert len({one.rpartition(": ")[2] for one in said if not one[-1].isdigit()}) == 2


def test_behind_a_check_mark_stands_the_target_group_and_the_function(
    groups: CoverageModel,
) -> None:
    place = next(
        groups.index(row, 1)
        for row in range(groups.rowCount())
        if groups.index(row, 1).data() == "✓"
    )

    group, function = groups.behind(place)

    assert (group.item, group.number) == ("maalgruppe-ungdom-atferd-hoey", "4.3")
    assert function.item == "funksjon-eksempel"
    assert function.text.startswith("Et eksempel på en slik funksjon")


def test_behind_a_name_stands_all_that_is_counted_in_its_row() -> None:
    model = CoverageModel("Område")
    model.show_table(READING.coverage.tasks, READING.things)

    things = model.behind(model.index(model.rowCount() - 1, 0))

    assert len(things) == 39 + 5
    assert len({one.item for one in things if one.lacks == "basis"}) == 22
    assert all(one.place.endswith(("Barnevern", "Familievern")) for one in things[:39])
