from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bufetat_editor.domain.checking.legal import legal_findings
from bufetat_editor.domain.legal_register import legal_register
from bufetat_editor.usecases.legislation import legislation
from tests.helpers.seed import seed

TASK = "oppgave-plassering"


def found(text: str) -> list[tuple[str, str]]:
    """What is found in a task of the column of child welfare, and how it would read."""
    model = seed().with_states(2, [replace(seed()[TASK], text=text)])
    register = legal_register(model, legislation(), date(2011, 12, 1))
    there = [one for one in legal_findings(model, register) if one.item.id == TASK]
    return [(one.rule.name, one.mended(one.mends[0]) if one.mends else "") for one in there]


@pytest.mark.parametrize(
    ("rule", "text", "mended"),
    [
        ("reference_without_act", "Gi råd, jf. § 4-4", "Gi råd, jf. bvl. § 4-4"),
        ("reference_without_act", "Gi råd. § 4-4 gjelder", "Gi råd. Bvl. § 4-4 gjelder"),
        ("one_sign_for_several", "etter bvl. § 4-4 og 4-5", "etter bvl. §§ 4-4 og 4-5"),
        ("name_of_act", "etter Barneloven § 51", "etter barneloven § 51"),
        ("name_of_act", "etter barnelovens § 51", "etter barneloven § 51"),
        ("name_of_circular", "i Q-19/2003", "i Rundskriv Q-19/2003"),
        ("name_of_circular", "i Rundskriv Q6-2007", "i Rundskriv Q-06/2007"),
        ("other_name_of_act", "etter barnevernloven § 4-4", "etter bvl. § 4-4"),
    ],
)
def test_a_reference_is_written_as_the_rest(rule: str, text: str, mended: str) -> None:
    assert found(text) == [(rule, mended)]


@pytest.mark.parametrize(
    "text",
    [
        "etter bvl. §§ 4-4 og 4-5, jf. § 4-6",
        "Barneloven § 51 og § 52 i loven",
        "Se § 3 i barneloven",
        "etter Grunnloven § 104",
        "Rundskriv Q-06/2007 pkt. 7.3",
        "etter avtalens § 3",
        "etter arbeidsreglementet § 7",
        "§ 5 i forskriften",
        "ingen henvisning",
    ],
)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert found(text) == []
