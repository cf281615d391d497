from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.edits import remove
from bufetat_editor.ui.outline_model import COUNT_ROLE, OutlineModel
from bufetat_editor.ui.standing import Standing, first_standing
from tests.helpers.models import PRINCIPLE
from tests.helpers.seed import seed


def labels(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[str]:
    """Every title from top to bottom."""
    found = []
    for row in range(model.rowCount(parent or QModelIndex())):
        index = model.index(row, 0, parent or QModelIndex())
        found += [str(index.data()), *labels(model, index)]
    return found


def test_it_keeps_the_rules_of_a_model(qtmodeltester: ModelTester) -> None:
    model = OutlineModel()
    model.show_standing(first_standing(seed()))

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_it_keeps_them_while_it_changes(qtmodeltester: ModelTester) -> None:
    model = OutlineModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    snapshot = seed()
    model.show_standing(first_standing(snapshot))
    fewer = snapshot.with_states(2, remove(snapshot, "prinsippdel-samordning"))

    model.show_standing(first_standing(fewer))

    assert "2.4 Utnytte ressursene på en god måte" in labels(model)


def test_sections_stand_in_the_order_of_the_document() -> None:
    model = OutlineModel()

    model.show_standing(first_standing(seed()))

    assert labels(model) == [
        "Oversikt",
        "Notat · Direktørmøtet 1.12.2011",
        "Bufetats tjenestemodell",
        "1 Bufetats kvalitetsbegrep",
        "2 Prinsipper",
        "2.1 Være virkningsfulle",
        "2.2 Være trygge og sikre",
        "2.3 Involvere brukerne og gi dem innflytelse",
        "2.4 Være samordnet og preget av kontinuitet",
        "2.5 Utnytte ressursene på en god måte",
        "2.6 Være tilgjengelig og rettferdig fordelt",
        "3 Definisjon av etatens tjenestetilbud",
        "4 Målgruppedifferensiering",
        "5 Styring skal fremme faglig godt arbeid for barn og familier",
        "Matrise",
        "Fotnoter",
        "Innspill",
        "Hjemler",
        "Dekning",
        "Utgaver",
        "Sammenlign",
        "Søk",
    ]


def test_changes_are_counted_by_section_and_chapter() -> None:
    snapshot = seed()
    numbers = first_standing(snapshot).numbers
    model = OutlineModel()
    model.show_standing(first_standing(snapshot))

    model.show_standing(
        Standing(snapshot, numbers, changed={PRINCIPLE: "changed", "oppgave-cos": "new"})
    )

    counts = {
        key: model.index_of(key).data(COUNT_ROLE)
        for key in ("kap-prinsipper", "prinsippdel-virkningsfulle", "matrise", "kap-styring")
    }
    assert counts == {
        "kap-prinsipper": 1,
        "prinsippdel-virkningsfulle": 1,
        "matrise": 1,
        "kap-styring": 0,
    }
    spoken = model.index_of("matrise").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Matrise, 1 endring"


def test_what_is_not_open_yet_has_no_sections() -> None:
    model = OutlineModel()

    model.show_standing(first_standing(Snapshot(0, ())))

    assert labels(model) == []
