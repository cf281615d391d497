from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.checking.names import FormerName, former_names
from bufetat_editor.domain.items import Item
from tests.helpers.seed import seed

PARAGRAPH = "avsnitt-tilbud-oversikt"


def item_reading(text: str) -> Item:
    return replace(seed()[PARAGRAPH], text=text)


def test_an_earlier_name_that_still_stands_in_prose_is_found() -> None:
    renamed = replace(seed()["kap-styring"], text="God styring:")
    prose = item_reading("Se «Styring av etaten» og Styring av etaten om styring av etaten.")
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
