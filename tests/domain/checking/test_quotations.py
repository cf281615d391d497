from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.domain.checking.quotations import Quotations
from bufetat_editor.domain.snapshot import Snapshot
from tests.helpers.seed import seed

PARAGRAPH = "avsnitt-tilbud-oversikt"
QUOTED = "Styringslinjene i Bufetat skal være så korte som mulig"
TEXTS = st.sampled_from(
    [
        QUOTED,
        QUOTED.replace("være", "bli"),
        "Gi råd",
        "",
        *(item.text for item in seed().of_kind("overarching_principle", "principle")[:4]),
    ]
)


def near_quotations(model: Snapshot) -> list[Finding]:
    return [*Quotations().findings(model)]


def quoted(text: str) -> list[tuple[str, tuple[str, ...]]]:
    model = seed().with_states(2, [replace(seed()[PARAGRAPH], text=text)])
    return [(one.found, one.mends) for one in near_quotations(model) if one.item.id == PARAGRAPH]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("at barnet skal ha vernet mot overgrep og negativ påvirkning", [("vernet", ("vern",))]),
        ("Styringslinjene i Bufetat skal bli så korte som mulig", [("bli", ("være",))]),
    ],
)
def test_a_word_that_differs_in_a_quotation_is_found(
    text: str, found: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert quoted(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "at barnet skal ha vern mot overgrep og negativ påvirkning",
        "ungdom med atferds-problematikk med lav risiko for fortsatt negativ utvikling",
        "Barnet skal ha mat og klær",
        "",
    ],
)
def test_exact_quotations_and_other_sentences_are_left_alone(text: str) -> None:
    assert quoted(text) == []


def test_a_task_quotes_a_principle_but_not_another_task() -> None:
    model = seed().with_states(
        2,
        [
            replace(seed()["oppgave-cos"], text="Barnet skal ha vernet mot overgrep og påvirkning"),
            replace(seed()["oppgave-mtfc"], text="Gi god hjelp til alle barn og unge"),
            replace(seed()["oppgave-familieraad"], text="Gi god hjelp til noen barn og unge"),
        ],
    )

    assert [one.found for one in near_quotations(model) if one.item.kind == "task"] == ["vernet"]


EDITED = st.sampled_from(
    [item.id for item in seed().of_kind("paragraph", "task", "overarching_principle", "principle")]
)


@given(st.lists(st.tuples(EDITED, TEXTS), min_size=1, max_size=4))
def test_what_is_remembered_is_what_is_found_anew(edits: list[tuple[str, str]]) -> None:
    model, quotations = seed(), Quotations()
    for number, (edited, text) in enumerate(edits, start=2):
        [*quotations.findings(model)]
        model = model.with_states(number, [replace(model[edited], text=text)])

        assert [*quotations.findings(model)] == near_quotations(model)
