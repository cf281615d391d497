from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.checking.names import FormerName, former_names, near_quotations
from bufetat_editor.domain.items import Item
from tests.helpers.seed import seed

PARAGRAPH = "avsnitt-tilbud-oversikt"


def item_reading(text: str) -> Item:
    return replace(seed()[PARAGRAPH], text=text)


def quoted(text: str) -> list[tuple[str, tuple[str, ...]]]:
    model = seed().with_states(2, [item_reading(text)])
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


def test_an_earlier_name_that_still_stands_in_prose_is_found() -> None:
    renamed = replace(seed()["kap-styring"], text="God styring:")
    prose = item_reading("Se kapitlet «Styring av etaten» og Styring av etaten.")
    model = seed().with_states(2, [renamed, prose])
    former = [FormerName(renamed.id, "Styring av etaten"), FormerName(renamed.id, "Styring")]

    found = [*former_names(model, former)]

    assert [(one.found, one.mends) for one in found] == [
        ("Styring av etaten", ("God styring",))
    ] * 2


def test_an_earlier_name_that_another_item_has_now_is_left_alone() -> None:
    prose = item_reading("Dette er lovpålagte oppgaver.")
    model = seed().with_states(2, [prose])

    assert not [*former_names(model, [FormerName("kap-styring", "Lovpålagte oppgaver")])]
