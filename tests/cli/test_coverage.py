from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Cli


def test_the_counts_of_2011_come_with_the_items_behind_them(cli: Cli, model: Path) -> None:
    answer = cli("coverage", model, "--json").json

    assert list(answer["functions"]) == ["funksjon-eksempel"]
    all_groups, all_tasks, all_principles = (
        answer[table][-1]["counts"] for table in ("target_groups", "tasks", "principles")
    )
    assert len(all_groups["funksjon-eksempel"]) == 3
    assert "maalgruppe-adopsjonssoekere" in all_groups["ungathered"]
    assert {way: len(ids) for way, ids in all_tasks.items()} == {
        "tasks": 39,
        "subtasks": 5,
        "act": 11,
        "circular": 7,
        "no_basis": 22,
    }
    assert len(all_principles["principles"]) == 47


def test_a_person_reads_it_line_by_line(cli: Cli, model: Path) -> None:
    lines = cli("coverage", model).out.splitlines()

    assert "    Familier – Adopsjonssøkere: I ingen funksjon" in lines
    assert "    Barnevern – Lovpålagte oppgaver: oppgaver 5, hjemlet i lov 5" in lines
    assert "    I alt: prinsipper 47" in lines


def test_functions_are_named_as_they_are_written_even_if_they_gather_no_one(
    cli: Cli, model: Path
) -> None:
    new = ("--parent", "avsnitt-styring-eksempel", "--kind", "service_function")
    cli("add", model, *new, "--text", "MST-team", "--author", "Saksbehandler A")

    out = cli("coverage", model).out

    assert ", MST-team 0, i ingen funksjon 12" in out
    assert "    Hele navnet: Et eksempel på en slik funksjon" in out
    assert "3. ungdom med rusproblemer." in out


def test_it_can_be_of_an_earlier_moment(cli: Cli, model: Path) -> None:
    cli("remove", model, "oppgave-marte-meo", "--author", "Saksbehandler A")

    now, then = (
        len(cli("coverage", model, *at, "--json").json["tasks"][-1]["counts"]["tasks"])
        for at in ((), ("--at", "Utkast 1.12.2011"))
    )

    assert (now, then) == (38, 39)
