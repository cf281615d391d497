from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.checking.paragraphs import ending_findings
from tests.helpers.seed import seed

TASK, PARAGRAPH = "oppgave-familieraad", "avsnitt-tilbud-oversikt"


def found(item: str, text: str) -> list[tuple[str, str]]:
    """The rules that an item does not keep to if it reads so, and how it would then end."""
    model = seed().with_states(2, [replace(seed()[item], text=text)])
    there = [one for one in ending_findings(model) if one.item.id == item]
    return [(one.rule.name, one.mended(one.mends[0])) for one in there]


@pytest.mark.parametrize(
    ("item", "text", "rule", "mended"),
    [
        (PARAGRAPH, "Dette er en setning", "no_final_stop", "Dette er en setning."),
        (TASK, "Det er én. Dette er to", "no_final_stop", "Det er én. Dette er to."),
        (TASK, "Dette er slutt,", "final_comma", "Dette er slutt"),
        ("notat-avsnitt-innspill", "Vi har", "no_colon_before_list", "Vi har:"),
    ],
)
def test_a_text_ends_as_it_should(item: str, text: str, rule: str, mended: str) -> None:
    assert found(item, text) == [(rule, mended)]


@pytest.mark.parametrize(
    ("item", "text"),
    [
        (PARAGRAPH, "Oversikt"),
        (PARAGRAPH, "Telefon: 22 22 22 22"),
        (PARAGRAPH, "Oslo, 1. desember 2011"),
        (PARAGRAPH, "Er dette slutt?"),
        (PARAGRAPH, "«Dette er slutt.»"),
        (TASK, "Gi råd"),
        (TASK, "Gi råd, f.eks. Per"),
        (TASK, "Gi råd. Barneloven § 51"),
        ("notat-avsnitt-innspill", "Dette har vi gjort."),
        (PARAGRAPH, ""),
    ],
)
def test_what_is_no_sentence_or_has_its_stop_is_left_alone(item: str, text: str) -> None:
    assert found(item, text) == []
