from __future__ import annotations

import pytest

from bufetat_editor.domain.recipients import (
    MeantRegion,
    check_spelling,
    recipient_name,
    recipient_names,
)
from bufetat_editor.domain.rounds import REGIONS


@pytest.mark.parametrize("word", ["Nord", "nord", " NORD ", "Region Nord", "region  nord"])
def test_a_region_is_known_by_its_short_name_too(word: str) -> None:
    assert recipient_name(word) == "Region Nord"


@pytest.mark.parametrize("word", ["Midt", "midt-norge", "Region Midt", "Region Midt-Norge"])
def test_a_region_of_two_words_is_known_by_the_first(word: str) -> None:
    assert recipient_name(word) == "Region Midt-Norge"


def test_all_are_the_regions_in_their_order() -> None:
    assert recipient_names(["alle"]) == REGIONS
    assert recipient_names(["Øst", "Alle"]) == ("Region Øst", *REGIONS[:-1])


def test_others_are_asked_by_the_names_they_have() -> None:
    assert recipient_names(["Bufdir", " Et  kontor "]) == ("Bufdir", "Et kontor")


def test_each_is_named_once_and_nobody_by_nothing() -> None:
    assert recipient_names(["Sør", "", " ", "region sør", "SØR"]) == ("Region Sør",)
    assert recipient_names([]) == ()
    assert recipient_name(" ") == ""


@pytest.mark.parametrize(
    ("name", "region"),
    [
        ("Nrod", "Region Nord"),
        ("nor", "Region Nord"),
        ("Region Norrd", "Region Nord"),
        ("Regoin Nrod", "Region Nord"),
        ("Sor", "Region Sør"),
        ("Region Ost", "Region Øst"),
        ("MidtNorge", "Region Midt-Norge"),
    ],
)
def test_a_name_that_is_nearly_a_regions_is_asked_about(name: str, region: str) -> None:
    with pytest.raises(MeantRegion, match=f"Mente du {region}[?] Det finnes ingen «{name}»"):
        check_spelling([name])


@pytest.mark.parametrize(
    "name", [*REGIONS, "Bufdir", "Et kontor", "Region Nordvest", "Oslo", "BUP"]
)
def test_other_names_are_taken_as_they_are(name: str) -> None:
    check_spelling([name])
