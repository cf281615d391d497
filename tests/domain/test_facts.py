from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.facts import Facts, differing_facts
from bufetat_editor.domain.items import AttrValue, Item
from bufetat_editor.domain.places import Places
from tests.helpers.seed import seed


def told(item_id: str, **attrs: AttrValue) -> str:
    """The facts in which an item would differ if it had these instead of its own."""
    before = seed()[item_id]
    after = replace(before, attrs=attrs)
    return Facts(seed(), Places(seed())).told(after, differing_facts(before, after))


def test_flags_and_choices_are_told_in_words() -> None:
    assert told("oppgave-cos", provisional=True) == "foreløpig: ja"
    assert told("fotnotedel-tildelingsbrev-2011", source="circular", year=2012) == (
        "kilde: rundskriv\når: 2012"
    )


def test_items_are_told_by_what_they_are_called() -> None:
    assert told("oppgave-cos", footnote="fotnote-foeringer") == "fotnote: Fotnote 1"


def test_what_is_the_same_is_not_told() -> None:
    cos = seed()["oppgave-cos"]

    assert differing_facts(cos, cos) == frozenset()
    assert told("oppgave-cos", **dict(cos.attrs)) == ""


def test_several_items_are_told_in_their_order() -> None:
    groups = [one.id for one in seed().of_kind("target_group")][:2]
    function = Item("funksjon-ny", "service_function", "kap-styring", "zz")
    after = replace(function, attrs={"target_groups": tuple(groups)})

    (line,) = (
        Facts(seed(), Places(seed())).told(after, differing_facts(function, after)).split("\n")
    )

    assert line == "målgrupper: " + "; ".join(seed()[one].text for one in groups)
