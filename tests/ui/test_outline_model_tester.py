"""Item models keep Qt's rules while what they show changes under them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.edits import add, move, remove
from bufetat_editor.history.order import FIRST
from bufetat_editor.ui.editions_page import EditionsModel
from bufetat_editor.ui.outline_model import OutlineModel
from bufetat_editor.ui.standing import Standing, first_standing
from tests.helpers.models import PRINCIPLE
from tests.helpers.seed import first, seed
from tests.ui.test_editions_page import APPROVED, SENT

SECTION = "prinsippdel-samordning"


def keys(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[str]:
    """What every index of a tree or table says."""
    above = parent or QModelIndex()
    found = []
    for row in range(model.rowCount(above)):
        for column in range(model.columnCount(above)):
            index = model.index(row, column, above)
            told = (index.data(), index.data(Qt.ItemDataRole.AccessibleTextRole))
            found += [*map(str, told), *keys(model, index)]
    return found


class Follower:
    """Knows of a model only what its signals told, as a view does."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self._model = model
        self.seen = keys(model)
        for signal in (
            model.modelReset,
            model.rowsInserted,
            model.rowsRemoved,
            model.rowsMoved,
            model.layoutChanged,
            model.dataChanged,
        ):
            signal.connect(self._look)

    def _look(self) -> None:
        self.seen = keys(self._model)


def with_chapter(snapshot: Snapshot) -> Snapshot:
    root = snapshot.children(None, "service_model")[0]
    states = add(snapshot, first, parent=root.id, kind="chapter", text="Nytt kapittel")
    return snapshot.with_states(snapshot.changeset + 1, states)


def without(snapshot: Snapshot, item: str) -> Snapshot:
    return snapshot.with_states(snapshot.changeset + 1, remove(snapshot, item))


def with_section_first(snapshot: Snapshot) -> Snapshot:
    states = move(snapshot, SECTION, after=FIRST)
    return snapshot.with_states(snapshot.changeset + 1, states)


def with_title(snapshot: Snapshot) -> Snapshot:
    chapter = snapshot.of_kind("chapter")[0]
    return snapshot.with_states(snapshot.changeset + 1, [replace(chapter, text="Annen tittel")])


def a_memo(snapshot: Snapshot) -> Item:
    return snapshot.of_kind("memo")[0]


def every_change() -> list[Standing]:
    """The model as it is edited: sections that come, go, change places, names and counts."""
    before = seed()
    moments = [before, without(before, SECTION), before, with_section_first(before)]
    moments += [with_title(before), with_chapter(before), without(before, a_memo(before).id)]
    moments += [Snapshot(0, ()), before]
    standings = [first_standing(moment) for moment in moments]
    return [*standings, replace(standings[-1], changed={PRINCIPLE: "changed"})]


def test_the_outline_keeps_the_rules_through_every_change(qtmodeltester: ModelTester) -> None:
    model = OutlineModel()
    follower = Follower(model)

    for standing in every_change():
        model.show_standing(standing)
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]

        fresh = OutlineModel()
        fresh.show_standing(standing)
        assert follower.seen == keys(fresh)


def test_no_index_outlives_its_section() -> None:
    model = OutlineModel()
    model.show_standing(first_standing(seed()))
    held = QPersistentModelIndex(model.index_of(SECTION))

    model.show_standing(first_standing(without(seed(), SECTION)))

    assert not held.isValid() or str(held.data()) in keys(model)
    assert not model.index_of(SECTION).isValid()


def test_an_index_stays_when_only_numbers_change() -> None:
    model = OutlineModel()
    standing = first_standing(seed())
    model.show_standing(standing)
    held = QPersistentModelIndex(model.index_of(SECTION))

    model.show_standing(replace(standing, changed={PRINCIPLE: "changed"}))

    assert held.isValid()
    assert held == model.index_of(SECTION)


@pytest.mark.parametrize("shown", [(SENT,), (SENT, APPROVED), ()])
def test_the_editions_keep_the_rules_while_they_change(
    qtmodeltester: ModelTester, shown: tuple[Edition, ...]
) -> None:
    model = EditionsModel()
    model.show_editions((SENT,))
    follower = Follower(model)

    model.show_editions(shown)

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.rowCount() == len(shown)
    assert follower.seen == keys(model)
