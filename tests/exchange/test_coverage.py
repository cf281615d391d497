from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.coverage import coverage_registers
from tests.helpers.seed import seed


def test_each_target_group_tells_what_gathers_it() -> None:
    groups, _, _ = coverage_registers(seed())

    *names, example, none = [column.heading for column in groups.columns]
    assert names == ["Kategori", "Målgruppe"]
    assert example.startswith("Et eksempel på en slik funksjon")
    assert none == "I ingen funksjon"
    told = {row[1]: row[2:] for row in groups.rows}
    assert told["Ungdom med rusproblemer"] == ("✓", None)
    assert told["Adopsjonssøkere"] == (None, "ingen")
    assert groups.rows[-1] == ("I alt", None, 3, 12)


def test_tasks_without_a_legal_basis_are_named_by_number() -> None:
    _, tasks, _ = coverage_registers(seed())

    by_guideline = tasks.rows[2]
    assert by_guideline[:2] == (
        "Barnevern",
        "Oppgaver utover lovpålagte oppgaver, gitt etaten gjennom føringer fra BLD",
    )
    assert by_guideline[2:7] == (9, 0, 2, 6, 2)
    assert str(by_guideline[7]).count("M2.1.") == 2
    assert tasks.rows[-1] == ("I alt", None, 39, 5, 11, 7, 22, None)
    assert "både i lov og i rundskriv" in tasks.note


def test_sums_are_told_from_lines() -> None:
    for register in coverage_registers(seed()):
        named = {number for number, row in enumerate(register.rows) if "I alt" in row}
        assert register.sums == named


def test_an_empty_model_says_what_is_missing() -> None:
    remarks = [register.remark for register in coverage_registers(Snapshot(0, ()))]

    assert remarks == [
        "Modellen har ingen målgrupper.",
        "Matrisen har ingen oppgaver.",
        "Modellen har ingen prinsipper.",
    ]


def test_a_model_without_functions_has_every_target_group_in_none() -> None:
    gone = replace(seed()["funksjon-eksempel"], deleted=True)

    groups, _, _ = coverage_registers(seed().with_states(2, [gone]))

    assert len(groups.columns) == 3
    assert groups.rows[-1] == ("I alt", None, 15)
