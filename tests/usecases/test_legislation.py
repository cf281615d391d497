from __future__ import annotations

from datetime import date

import pytest

from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.legislation import legal_register, legislation

TODAY = date(2026, 11, 23)
DATED = ("in_force", "seen", "repealed")

READ_AS = """
oppgave-plassering                 barnevernloven (1992) § 2-3 annet ledd bokstav a  antatt
oppgave-institusjoner-drift        barnevernloven (1992) §§ 5-1 og 5A-8
oppgave-institusjoner-godkjenning  barnevernloven (1992) §§ 5-1 og 5A-8
oppgave-fosterhjem-rekruttering    barnevernloven (1992) § 2-3 annet ledd bokstav b  antatt
oppgave-fosterhjem-opplaering      barnevernloven (1992) § 2-3 annet ledd bokstav c
oppgave-behandling-raadgivning     familievernkontorloven § 1
oppgave-mekling                    ekteskapsloven § 26
oppgave-mekling                    barneloven (1981) § 51
oppgave-mekling                    familievernkontorloven § 1
oppgave-utadrettet-virksomhet      familievernkontorloven § 1
oppgave-tilsyn-samvaer             barneloven (1981) § 43
oppgave-beredskapshjem-familiehjem rundskriv Q-06/2007 pkt. 7.3
oppgave-fosterhjem-forsterkning    rundskriv Q-06/2007 pkt. 7.2
oppgave-hjelpetiltak-statlige      rundskriv Q-06/2007 pkt. 8.2
oppgave-hjelpetiltak-kommunale     rundskriv Q-06/2007 pkt. 9.2
oppgave-sentre-foreldre-barn       barnevernloven (1992) § 4-4 annet ledd  antatt
oppgave-sentre-foreldre-barn       rundskriv Q-06/2007 pkt. 2.4
oppgave-ettervern                  barnevernloven (1992) § 1-3  antatt
oppgave-utredning-smaa-kommuner    rundskriv Q-19/2003
oppgave-utredning-smaa-kommuner    rundskriv Q-06/2007 pkt. 2.4
oppgave-meklerkorpset              rundskriv Q-02/2008
fotnotedel-rundskriv-2007          rundskriv Q-06/2007
"""
"""What the notes to the source read the 22 references as."""


def test_the_22_references_of_2011_are_read_as_a_jurist_reads_them(desk: Desk) -> None:
    register = legal_register(desk, TODAY)

    read = [
        f"{item} {reading.told}{' antatt' if reading.presumed else ''}"
        for item, readings in register.readings.items()
        for reading in readings
    ]
    assert read == [" ".join(line.split()) for line in READ_AS.strip().splitlines()]


def test_today_the_act_of_1992_and_the_circular_on_mediation_are_outdated(desk: Desk) -> None:
    register = legal_register(desk, TODAY)

    outdated = {base.name: base.references for base in register.bases if base.status == "repealed"}
    assert outdated == {"barnevernloven (1992)": 7, "rundskriv Q-02/2008": 1}


def test_in_2011_nothing_was_outdated(desk: Desk) -> None:
    register = legal_register(desk)  # the desk's clock stands at 2011

    assert register.day.year == 2011
    assert not any(register.outdated(item.id) for item in desk.snapshot)


def test_the_spelling_tells_the_act_of_2021_from_that_of_1992(desk: Desk) -> None:
    outcome = edit(desk, "oppgave-ettervern", "Ettervern, jf. barnevernsloven § 3-6")
    register = legal_register(desk, TODAY)

    (reading,) = register.of(outcome.states[0].id)
    assert reading.told == "barnevernsloven (2021) § 3-6"
    assert not register.outdated("oppgave-ettervern")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("lov 17. juli 1992 nr. 100 om barneverntjenester", "barnevernloven-1992"),
        ("barnevernloven av 18. juni 2021 nr. 97", "barnevernsloven-2021"),
        ("bvl. (1992)", "barnevernloven-1992"),
        ("bvl. av 2021", "barnevernsloven-2021"),
    ],
)
def test_a_day_or_a_year_tells_the_acts_apart_whatever_the_name(name: str, key: str) -> None:
    assert legislation().named(name) is legislation()[key]


def test_no_date_stands_in_the_table_without_its_source() -> None:
    for source in legislation().sources:
        proven = {one.fact for one in source.evidence}
        stated = {fact for fact in DATED if getattr(source, fact)}

        assert stated <= proven, source.key
        assert all(one.page and one.says and one.address for one in source.evidence), source.key
        assert all(date.fromisoformat(one.checked) for one in source.evidence), source.key


def test_keys_and_names_of_the_table_are_of_one_source_each() -> None:
    sources = legislation().sources
    names = [name for source in sources for name in source.names]

    assert len({source.key for source in sources}) == len(sources)
    assert len(set(names)) == len(names)
    assert all(legislation().named(name) in sources for name in names)
    assert all(legislation()[source.replaced_by] for source in sources if source.replaced_by)
