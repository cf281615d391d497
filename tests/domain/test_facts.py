from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.facts import Facts, differing_facts, fact_deeds
from bufetat_editor.domain.items import AttrValue, Item
from bufetat_editor.domain.kinds import KINDS
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
    assert told("oppgave-cos", footnote="fotnote-foeringer") == "fotnote: 1"


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


def deeds(item_id: str, **attrs: AttrValue) -> tuple[str, ...]:
    """What was done to an item that has these facts instead of its own."""
    before = seed()[item_id]
    return fact_deeds(before, replace(before, attrs=attrs))


def test_what_was_done_to_facts_is_told_as_a_meeting_says_it() -> None:
    assert deeds("oppgave-cos", provisional=True) == ("Merket foreløpig",)
    assert deeds("oppgave-cos", footnote="fotnote-foeringer") == ("Fotnote lagt til",)
    assert deeds("fotnotedel-tildelingsbrev-2011", source="circular") == (
        "Kilde endret",
        "År tatt bort",
    )
    assert deeds("notat-avsnitt-innspill", refers_to=("notat",)) == ("Henvisninger lagt til",)


def test_every_field_of_every_kind_has_a_deed_that_is_no_field() -> None:
    for kind in KINDS.values():
        empty = Item("a", kind.name, None, "a")
        for field in kind.fields:
            (deed,) = fact_deeds(empty, replace(empty, attrs={field.name: "x"}))
            assert deed[0].isupper()
            assert not deed.startswith(("Felt ", "Viser "))


def test_what_a_kind_has_no_field_for_is_no_deed_but_what_it_had_is() -> None:
    task = Item("a", "task", None, "a", attrs={"provisional": True})

    assert fact_deeds(task, replace(task, kind="subtask", attrs={})) == ("Ikke lenger foreløpig",)
    assert fact_deeds(replace(task, attrs={}), replace(task, attrs={"unknown": 1})) == ()
