from __future__ import annotations

from pytestqt.modeltest import ModelTester

from bufetat_editor.history.changeset import Edition
from bufetat_editor.ui.editions_page import EditionsModel

SENT = Edition(
    name="Utkast",
    cs=1,
    sealed_by=2,
    status="circulated",
    title="Bufetats tjenestemodell",
    at="2011-12-01T00:00:00Z",
    by="Virksomhetsstyringsenheten",
    meeting_date=None,
    case_number=None,
    decision=None,
    state_hash="a1",
)
APPROVED = Edition(
    name="Godkjent",
    cs=4,
    sealed_by=5,
    status="approved",
    title="Bufetats tjenestemodell",
    at="2011-12-09T10:00:00Z",
    by="Saksbehandler A",
    meeting_date="2011-12-08",
    case_number="11/51625",
    decision="Godkjennes.",
    state_hash="b2",
)


def test_it_keeps_the_rules_of_a_model(qtmodeltester: ModelTester) -> None:
    model = EditionsModel()
    model.show_editions((SENT, APPROVED))

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_the_newest_comes_first_with_all_its_facts() -> None:
    model = EditionsModel()

    model.show_editions((SENT, APPROVED))

    rows = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert rows == [
        ["Godkjent", "Godkjent", "8.12.2011", "11/51625", "Godkjennes.", "Saksbehandler A", "b2"],
        ["Utkast", "Sendt ut", "1.12.2011", "–", "–", "Virksomhetsstyringsenheten", "a1"],
    ]
