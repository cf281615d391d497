from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Cli


@pytest.fixture(autouse=True)
def november_2026(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795392000")


def test_every_source_is_told_with_what_rests_on_it(cli: Cli, model: Path) -> None:
    answer = cli("legislation", model, "--json").json

    act = answer["sources"][0]
    assert (act["key"], act["status"], act["repealed"], act["replaced_by"]) == (
        "barnevernloven-1992",
        "repealed",
        "2023-01-01",
        "barnevernsloven-2021",
    )
    assert act["references"][0] == {
        "item": "oppgave-plassering",
        "number": "M1.1.1",
        "reference": "§ 2-3, 2. ledd a",
        "read_as": "barnevernloven (1992) § 2-3 annet ledd bokstav a",
        "presumed": True,
    }
    assert {one["fact"] for one in act["evidence"]} == {"in_force", "repealed"}
    assert sum(len(one["references"]) for one in answer["sources"]) == 22


def test_a_person_reads_how_each_stands(cli: Cli, model: Path) -> None:
    lines = cli("legislation", model).out.splitlines()

    assert lines[:2] == [
        "barnevernloven (1992): opphevet 1.1.2023, erstattet av barnevernsloven (2021)",
        "    M1.1.1 § 2-3, 2. ledd a (antatt)  [oppgave-plassering]",
    ]
    assert "barnevernsloven (2021): i kraft (sist bekreftet 2025)" in lines
    assert "rundskriv Q-19/2003: ikke kontrollert" in lines
    assert "rundskriv Q-02/2008: erstattet 2021 av Bufdirs rundskriv 10/2021" in lines
    assert lines[-1] == "Tabellen over lover og rundskriv er per 23.11.2026."


def test_only_what_no_longer_applies_can_be_asked_for(cli: Cli, model: Path) -> None:
    cli("edit", model, "oppgave-ettervern", "--text", "Ettervern, arveloven § 3", "--author", "A")

    every = cli("legislation", model, "--json").json["sources"]
    outdated = cli("legislation", model, "--outdated", "--json").json["sources"]

    assert (every[-1]["name"], every[-1]["status"]) == ("arveloven", "unknown")
    assert [one["name"] for one in outdated] == ["barnevernloven (1992)", "rundskriv Q-02/2008"]
